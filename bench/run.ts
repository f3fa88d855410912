/**
 * `npm run bench [-- SECTION…]`: what the server and the kit cost, on this machine, in one run. Ratios are what counts. A run of
 * all sections writes bench/results.md.
 * `npm run bench -- --against COMMIT [--pairs N] [NAME…]`: what they cost compared with another version, which is built aside.
 * Default: 21 pairs of each of echo, memory, connects, takeover, kit.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { checkOut } from './against/checkout.js';
import { compare } from './against/compare.js';
import { comparisons } from './against/comparisons.js';
import { root } from './harness/root.js';
import type { Row, Section } from './harness/row.js';
import { connects } from './sections/connects.js';
import { cycles } from './sections/cycles.js';
import { echo } from './sections/echo.js';
import { full, short, startup } from './sections/kit.js';
import { memory } from './sections/memory.js';
import { scale } from './sections/scale.js';

/** In this order: the connections that the later ones leave behind keep the kernel busy for a minute. */
const sections: Readonly<Record<string, Section>> = {
  startup,
  short,
  full,
  echo,
  memory,
  scale,
  connects,
  cycles,
};

/** Sets the exit code: 1 a figure is not met, or a section fails; 3 wrong usage. */
async function main(): Promise<void> {
  const { names, against, pairs } = readArguments();
  if (against === undefined) return bench(names.length > 0 ? names : Object.keys(sections));
  const { root: theirs, commit, remove } = checkOut(against);
  process.once('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const chosen = names.length > 0 ? names : Object.keys(comparisons);
  const rows: Row[] = [];
  for (const name of chosen) {
    process.stderr.write(`${name} against ${commit.slice(0, 12)} …\n`);
    rows.push(
      ...(await rowsOf(name, async () => [
        await compare(comparisons[name]!, { ours: root, theirs, pairs }, say),
      ])),
    );
  }
  conclude(rows);
}

function readArguments(): { names: string[]; against: string | undefined; pairs: number } {
  const { values, positionals } = parseArgs({
    options: { against: { type: 'string' }, pairs: { type: 'string', default: '21' } },
    allowPositionals: true,
  });
  const known = Object.keys(values.against === undefined ? sections : comparisons);
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`there is no section ${unknown}; known: ${known.join(', ')}`);
  if (!/^\d{1,4}$/.test(values.pairs) || Number(values.pairs) < 5)
    throw new Error(`--pairs must be a whole number from 5 on, not ${values.pairs}`);
  return { names: positionals, against: values.against, pairs: Number(values.pairs) };
}

async function bench(names: readonly string[]): Promise<void> {
  const rows: Row[] = [];
  for (const name of names) {
    process.stderr.write(`${name} …\n`);
    rows.push(...(await rowsOf(name, () => sections[name]!(say))));
  }
  const text = conclude(rows);
  if (names.length === Object.keys(sections).length) {
    writeFileSync(new URL('results.md', import.meta.url), document(text));
  }
}

/** A section that fails is a figure that is not met, and the others go on. */
async function rowsOf(name: string, measure: () => Promise<Row[]>): Promise<Row[]> {
  try {
    return await measure();
  } catch (error) {
    return [
      {
        what: name,
        figure: null,
        measured: `failed: ${(error as Error).message.split('\n')[0]}`,
        met: false,
      },
    ];
  }
}

/** Prints the rows as a table, which it returns. */
function conclude(rows: readonly Row[]): string {
  const text = table(rows);
  process.stdout.write(`\n${text}`);
  if (rows.some(({ met }) => met === false)) process.exitCode = 1;
  return text;
}

function say(line: string): void {
  process.stderr.write(`  ${line}\n`);
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, figure, measured, met }) => {
    const verdict = met === null ? '' : met ? 'met' : '**not met**';
    return `| ${what} | ${figure ?? '–'} | ${measured} | ${verdict} |\n`;
  });
  return `| what | figure | measured | |\n|---|---|---|---|\n${lines.join('')}`;
}

function document(text: string): string {
  const machine = `${cpus().length} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
  return `# Results of a run

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}, load average ${loadavg()[1]!.toFixed(1)}. Server and clients share these cores, so times are those of a
busy machine; the ratios, each of measurements in turns, are what counts.

${text}
How cost grows with the sessions is in the rows \`with … sessions\`: what a session costs for itself (memory, heartbeats) grows with
their number, and what one event costs (an echo, a takeover) does not. All deadlines share one timer of Node, ordered by a
heap, so that starting or cancelling one costs the logarithm of their number; an arriving message moves none.
`;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`bench: ${(error as Error).message}\n`);
  process.exitCode = 3;
}
