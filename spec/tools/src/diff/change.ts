/**
 * `breaking`: a peer that follows the earlier release no longer works with one that follows the later.
 * `notable`: they work together, and yet somebody has to look. `compatible`: nobody has to.
 */
export type Impact = 'breaking' | 'notable' | 'compatible';

/** From the worst on. */
export const impacts: readonly Impact[] = ['breaking', 'notable', 'compatible'];

/** One difference between two releases. */
export interface Change {
  impact: Impact;
  /** The part that changed, such as `hello.credentials` or `close code 4500`. */
  at: string;
  /** What changed, and what that means for older or newer peers; a line of a changelog. */
  text: string;
}

export function change(impact: Impact, at: string, text: string): Change {
  return { impact, at, text };
}

/** Compares two maps key by key. */
export function compareMaps<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  on: {
    added(key: string, row: T): Change[];
    removed(key: string, row: T): Change[];
    kept(key: string, before: T, after: T): Change[];
  },
): Change[] {
  return [
    ...Object.entries(before).flatMap(([key, row]) =>
      Object.hasOwn(after, key) ? on.kept(key, row, after[key]!) : on.removed(key, row),
    ),
    ...Object.entries(after).flatMap(([key, row]) => (Object.hasOwn(before, key) ? [] : on.added(key, row))),
  ];
}

/** What one list has and the other has not. */
export function compareLists<T>(before: readonly T[] = [], after: readonly T[] = []) {
  return {
    added: after.filter((item) => !before.includes(item)),
    removed: before.filter((item) => !after.includes(item)),
  };
}

/** Whether two JSON values are equal, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** A value as it stands in a sentence. */
export function show(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value);
}
