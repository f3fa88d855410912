/** How a list is shrunk. */
export interface Shrinking<T> {
  /** Which of these still fail. They may be asked at once. */
  fail(candidates: readonly (readonly T[])[]): Promise<readonly boolean[]>;
  /** Plainer forms of one item, such as one without an option. */
  plainer?(item: T): readonly T[];
  /** Whether time is over: the shortest that is known by then is returned. */
  isOver?(): boolean;
}

/**
 * The shortest list that still fails, as far as leaving out parts leads to it (delta debugging, Zeller and Hildebrandt 2002, with
 * the complements of all sizes asked at once); then each item as plain as it may be.
 */
export async function shrink<T>(items: readonly T[], shrinking: Shrinking<T>): Promise<readonly T[]> {
  const { fail, plainer = () => [], isOver = () => false } = shrinking;
  let best = items;
  for (let isShorter = true; isShorter && best.length > 1 && !isOver(); ) {
    const single = best.map((_, i) => without(best, i, i + 1));
    const candidates = [...complements(best), ...single];
    const failed = candidates.length > 0 ? await fail(candidates) : [];
    const shortest = candidates.filter((_, i) => failed[i]).sort((a, b) => a.length - b.length)[0];
    isShorter = shortest !== undefined;
    if (!shortest) break;
    const before = best;
    best = shortest;
    // What could be left out alone can often be left out together.
    const needed = before.filter((_, i) => !failed[candidates.length - before.length + i]);
    if (needed.length > 0 && needed.length < best.length && !isOver() && (await fail([needed]))[0])
      best = needed;
  }
  for (let isPlainer = true; isPlainer && !isOver(); ) {
    const candidates = best.flatMap((item, i) => plainer(item).map((one) => best.with(i, one)));
    const failed = candidates.length > 0 ? await fail(candidates) : [];
    const found = candidates.find((_, i) => failed[i]);
    isPlainer = found !== undefined;
    best = found ?? best;
  }
  return best;
}

/** The list without one part of it, for parts of half its length, a quarter and so on down to two. */
function complements<T>(items: readonly T[]): (readonly T[])[] {
  const all: (readonly T[])[] = [];
  for (let size = Math.ceil(items.length / 2); size >= 2; size = Math.ceil(size / 2)) {
    for (let from = 0; from < items.length; from += size) all.push(without(items, from, from + size));
    if (size === 2) break;
  }
  return all.filter((one) => one.length > 0);
}

const without = <T>(items: readonly T[], from: number, to: number): readonly T[] => [
  ...items.slice(0, from),
  ...items.slice(to),
];
