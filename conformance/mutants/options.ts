import { parseArgs } from 'node:util';
import { Random } from '../src/stimulus/random.js';
import { UsageError } from '../src/usage.js';
import type { Mutant } from './instrument.js';

/** Which mutants are run, and how. */
export interface Options {
  readonly sample: number;
  readonly seed: number;
  readonly only?: string | undefined;
  readonly jobs: number;
  /** How many cases at once in each run of the kit; undefined: what it chooses. */
  readonly lanes?: number | undefined;
  readonly write: boolean;
}

/** Throws {@link UsageError} in one line. */
export function readOptions(args: readonly string[] = process.argv.slice(2)): Options {
  const natural = (option: string, text: string): number => {
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
    throw new UsageError(`--${option}: expected a whole number from 1 on, got ${JSON.stringify(text)}`);
  };
  const { sample, seed, jobs, lanes, only, write } = parse(args);
  return {
    sample: natural('sample', sample),
    seed: natural('seed', seed),
    jobs: natural('jobs', jobs),
    lanes: lanes === undefined ? undefined : natural('lanes', lanes),
    only,
    write,
  };
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        sample: { type: 'string', default: '40' },
        seed: { type: 'string', default: '1' },
        only: { type: 'string' },
        jobs: { type: 'string', default: '2' },
        lanes: { type: 'string' },
        write: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** The mutants that the options ask for: those with a text in their names, or a sample that the seed draws. */
export function chosen(
  mutants: readonly Mutant[],
  { sample, seed, only }: Pick<Options, 'sample' | 'seed' | 'only'>,
): Mutant[] {
  if (only === undefined) return new Random(seed).shuffle(mutants).slice(0, sample);
  const found = mutants.filter(({ name }) => name.includes(only));
  if (found.length === 0) throw new UsageError(`--only: no mutant has ${JSON.stringify(only)} in its name`);
  return found;
}
