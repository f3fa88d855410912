/**
 * `npm run nightly [-- NAME…]`: all that takes longer than CI may, or those named, one after the other, since each wants the machine
 * for itself. What they found stands in pages of their own; `nightly.md` says when each ran, for how long, and how it ended.
 * Exit code: 0 all is well; 1 one of them is red; 3 wrong usage.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

/** A script of package.json, with its arguments, and what it asks. */
interface Run {
  readonly script: string;
  readonly args?: readonly string[];
  readonly asks: string;
}

/** By name; what is quick and tells most comes first. */
export const RUNS: Readonly<Record<string, Run>> = {
  hostile: { script: 'hostile', asks: 'does the kit stay within its bounds, whatever a server does?' },
  faults: { script: 'faults', asks: 'is every faulty server caught by what it violates?' },
  diagnosis: {
    script: 'diagnosis',
    asks: 'does a diagnosis name what is wrong, in runs that it does not know?',
  },
  shapes: { script: 'shapes', asks: 'is no right server of an odd shape blamed, in twenty runs?' },
  ports: {
    script: 'ports',
    asks: 'are right servers on other stacks right, and wrong ones failed, in each run?',
  },
  game: { script: 'game', asks: 'does a document alone tell right servers from wrong ones?' },
  stability: { script: 'stability', args: ['--runs', '100'], asks: 'do verdicts stay as they are?' },
  busy: { script: 'stability', args: ['--runs', '30', '--busy'], asks: 'do they on a busy machine?' },
  mutants: {
    script: 'mutants',
    args: ['--sample', '400', '--seed', '1'],
    asks: 'how many changes that a machine makes to the server are failed?',
  },
  judges: { script: 'mutants:judges', asks: 'how many that it makes to the judges?' },
  explore: { script: 'explore:fleet', asks: 'what do random walks find without the cases?' },
  fuzz: { script: 'fuzz', asks: 'is every honest answer right among mutated frames?' },
  soak: { script: 'soak', asks: 'is every gauge what it was before?' },
  bench: { script: 'bench', asks: 'what do server and kit cost?' },
};

/** How one of them ended. */
interface Outcome {
  readonly name: string;
  readonly startedAt: Date;
  readonly seconds: number;
  /** Null where a signal ended it. */
  readonly code: number | null;
}

async function run(name: string, { script, args = [] }: Run): Promise<Outcome> {
  const startedAt = new Date();
  process.stdout.write(`\n== ${name}: npm run ${script} ${args.join(' ')}\n`);
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], { cwd: root, stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return { name, startedAt, seconds: (Date.now() - startedAt.getTime()) / 1000, code };
}

/** The page of all that ran, in Markdown. */
export function pageOf(outcomes: readonly Outcome[], machine: string): string {
  const rows = outcomes.map(({ name, startedAt, seconds, code }) => {
    const { script, args = [], asks } = RUNS[name]!;
    const command = ['npm run', script, ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
    const started = startedAt.toISOString().slice(0, 16).replace('T', ' ');
    return `| ${name} | \`${command}\` | ${asks} | ${started} | ${Math.ceil(seconds / 60)} min | ${code ?? 'ended by a signal'} |`;
  });
  return [
    '# What is run by night',
    '',
    `Written by \`npm run nightly\` (${machine}). Times are UTC; 0 is well.`,
    '',
    '| name | command | asks | begun | took | exit code |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const root = fileURLToPath(new URL('.', import.meta.url));

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !(name in RUNS));
  if (unknown !== undefined) {
    process.stderr.write(
      `nightly: there is no ${JSON.stringify(unknown)}; known: ${Object.keys(RUNS).join(' ')}\n`,
    );
    process.exitCode = 3;
    return;
  }
  const outcomes: Outcome[] = [];
  for (const name of names.length > 0 ? names : Object.keys(RUNS)) {
    outcomes.push(await run(name, RUNS[name]!));
    // After each: a machine may be taken away before all have run.
    writeFileSync(
      `${root}nightly.md`,
      pageOf(outcomes, `${cpus().length} cores, Node ${process.versions.node}, ${process.platform}`),
    );
  }
  for (const { name, code } of outcomes) process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}\n`);
  if (outcomes.some(({ code }) => code !== 0)) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
