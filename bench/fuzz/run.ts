/**
 * `npm run fuzz [-- --minutes N] [--seed S] [--case I]`: mutated frames and JSON among honest sessions, against the command
 * `solowire-server` in a process of its own. Every honest answer must be right, and every gauge and the descriptors what they
 * were before. `--case` sends that one case of the seed alone. Exit code: 1 the server did something wrong, 3 wrong usage.
 * Default: 5 minutes, seed 1.
 */
import { parseArgs } from 'node:util';
import { fuzz, type Outcome } from './fuzz.js';

interface Options {
  readonly minutes: number;
  readonly seed: number;
  readonly number: number | undefined;
}

async function main({ minutes, seed, number }: Options): Promise<void> {
  const deadline = performance.now() + minutes * 60_000;
  const outcome = await (number === undefined
    ? fuzz(seed, () => performance.now() > deadline, { onProgress: (cases) => say(`${cases} cases`) })
    : fuzz(seed, (cases) => cases > 0, { first: number }));
  tell(seed, outcome);
  if (outcome.wrong.length > 0) process.exitCode = 1;
}

function tell(seed: number, { cases, echoes, wrong, start, end }: Outcome): void {
  say(`seed ${seed}: ${cases} cases, ${echoes} echoes of honest sessions`);
  say('\n| gauge | start | end |\n|---|---|---|');
  for (const [name, value] of Object.entries(start)) say(`| ${name} | ${value} | ${end[name]} |`);
  for (const line of wrong) say(`WRONG: ${line}`);
  if (wrong.length === 0) say('\nevery gauge is back, and every answer was right');
}

function readOptions(): Options | null {
  try {
    const { values } = parseArgs({
      options: {
        minutes: { type: 'string', default: '5' },
        seed: { type: 'string', default: '1' },
        case: { type: 'string' },
      },
    });
    const minutes = Number(values.minutes);
    if (!(minutes > 0)) throw new Error(`--minutes must be a number above 0, not ${values.minutes}`);
    return {
      minutes,
      seed: natural('--seed', values.seed),
      number: values.case === undefined ? undefined : natural('--case', values.case),
    };
  } catch (error) {
    process.stderr.write(`fuzz: ${(error as Error).message}\n`);
    return null;
  }
}

function natural(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(`${name} must be a whole number, not ${text}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const options = readOptions();
if (options) await main(options);
else process.exitCode = 3;
