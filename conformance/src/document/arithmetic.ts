/** An expression of a document: numbers, names, + - * / and parentheses. */
export interface Arithmetic {
  /** The names in it, each once. */
  readonly names: readonly string[];
  /** Its value, which is a time, a size or a count; undefined where a name has no number, or it comes to none above 0. */
  evaluate(names: Readonly<Record<string, unknown>>): number | undefined;
}

type Evaluate = (names: Readonly<Record<string, unknown>>) => number;

/** More of them nest in no time that a person writes. */
const MOST_DEPTH = 20;

/** Reads an expression. Throws an error that says what was expected, and where. */
export function readArithmetic(source: string): Arithmetic {
  const tokens = [...source.matchAll(/\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9]*)|(\S))/g)];
  const names = new Set<string>();
  let i = 0;
  const expected = (what: string): never => {
    const seen = tokens[i];
    const at = seen
      ? seen.index + seen[0].length - (seen[1] ?? seen[2] ?? seen[3])!.length + 1
      : source.length + 1;
    throw new Error(
      `expected ${what} at character ${at} of "${source}", ${seen ? `found "${seen[0].trim()}"` : 'found its end'}`,
    );
  };
  const isNext = (...signs: string[]): string | undefined => {
    const sign = tokens[i]?.[3];
    if (sign === undefined || !signs.includes(sign)) return undefined;
    i++;
    return sign;
  };
  const atom = (depth: number): Evaluate => {
    const [, number, name] = tokens[i] ?? [];
    if (number !== undefined) {
      i++;
      return () => Number(number);
    }
    if (name !== undefined) {
      i++;
      names.add(name);
      return (values) => (typeof values[name] === 'number' ? values[name] : Number.NaN);
    }
    if (depth < MOST_DEPTH && isNext('(')) {
      const inner = sum(depth + 1);
      return isNext(')') ? inner : expected('")"');
    }
    return expected('a number, a name or "("');
  };
  const product = (depth: number): Evaluate => {
    let left = atom(depth);
    for (let sign = isNext('*', '/'); sign; sign = isNext('*', '/')) {
      const [a, b, isTimes] = [left, atom(depth), sign === '*'];
      left = (values) => (isTimes ? a(values) * b(values) : a(values) / b(values));
    }
    return left;
  };
  const sum = (depth: number): Evaluate => {
    let left = product(depth);
    for (let sign = isNext('+', '-'); sign; sign = isNext('+', '-')) {
      const [a, b, isPlus] = [left, product(depth), sign === '+'];
      left = (values) => (isPlus ? a(values) + b(values) : a(values) - b(values));
    }
    return left;
  };
  const whole = sum(0);
  if (i < tokens.length) expected('+, -, *, / or its end');
  return {
    names: [...names],
    evaluate(values) {
      const value = whole(values);
      return value > 0 && Number.isFinite(value) ? value : undefined;
    },
  };
}
