import { execFileSync } from 'node:child_process';
import { transform } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Instrumented, instrument, SWITCH } from './instrument.js';

const FILE = 'larger.ts';
const SOURCE = `
export function larger(a: number, b: number): number {
  if (a > b) return a;
  log({ level: 'debug', isEqual: a === b });
  return b;
}
const log = (entry: object): unknown => entry;
export const name = 'larger';
console.log(larger(1, 2), larger(2, 1));
`;

let instrumented: Instrumented;
beforeAll(async () => {
  instrumented = await instrument(new Map([[FILE, SOURCE]]));
});

/** What the source prints with one mutant awake, or with none. */
async function printed(id = ''): Promise<string> {
  const { code } = await transform(instrumented.sources.get(FILE)!, { loader: 'ts', format: 'esm' });
  const env = { ...process.env, [SWITCH]: id };
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    env,
    encoding: 'utf8',
  }).trim();
}

const named = (part: string) => instrumented.mutants.find(({ name }) => name.includes(part))!;

describe('a source with mutants', () => {
  it('does what it did while none is awake', async () => {
    expect(await printed()).toBe('2 2');
  });

  it.each([
    ['a > b → true', '1 2'],
    ['a > b → false', '2 1'],
  ])('does something else when one is: %s', async (name, result) => {
    expect(await printed(named(name).id)).toBe(result);
  });

  it('names each place and what becomes of it', () => {
    const { file, line, mutator, original, replacement } = named('a > b → true');
    expect({ file, line, mutator, original, replacement }).toEqual({
      file: FILE,
      line: 3,
      mutator: 'ConditionalExpression',
      original: 'a > b',
      replacement: 'true',
    });
    const names = instrumented.mutants.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has none in texts, nor in what is said to the log', () => {
    expect(instrumented.mutants.filter(({ mutator }) => mutator === 'StringLiteral')).toEqual([]);
    expect(
      instrumented.mutants.filter(({ original }) => original.includes('===')).map(({ mutator }) => mutator),
    ).toEqual([
      // The block around it is not of the log alone.
      'BlockStatement',
    ]);
  });
});
