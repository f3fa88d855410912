/**
 * `npm run bench [-- SECTION…]`: what the server and the kit cost, on this machine, in one run. Ratios are what counts. A run of
 * all sections writes bench/results.md.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
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

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(sections, name));
if (unknown === undefined) await bench(wanted.length > 0 ? wanted : Object.keys(sections));
else {
  process.stderr.write(`bench: there is no section ${unknown}; known: ${Object.keys(sections).join(', ')}\n`);
  process.exitCode = 3;
}

/** Sets the exit code 1 if a figure is not met or a section fails. */
async function bench(names: readonly string[]): Promise<void> {
  const results: [string, Row[]][] = [];
  for (const name of names) {
    process.stderr.write(`${name} …\n`);
    results.push([name, await measure(name)]);
  }
  const rows = results.flatMap(([, some]) => some);
  const text = table(rows);
  process.stdout.write(`\n${text}`);
  if (rows.some(({ met }) => met === false)) process.exitCode = 1;
  if (names.length === Object.keys(sections).length) {
    writeFileSync(new URL('results.md', import.meta.url), document(text));
  }
}

/** A section that fails is a figure that is not met, and the others go on. */
async function measure(name: string): Promise<Row[]> {
  try {
    return await sections[name]!((line) => process.stderr.write(`  ${line}\n`));
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
