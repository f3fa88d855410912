import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { RunCut } from '../src/run/cut.js';
import { type Exploration, explore, type Finding } from '../src/run/explore.js';
import { solowire } from '../src/solowire/index.js';
import { Random } from '../src/stimulus/random.js';
import { StartedServer } from '../src/target/server.js';
import { catalogue } from './catalogue.js';
import type { Fault } from './fault.js';
import { loadFaults } from './load.js';
import { rowOf } from './matrix.js';
import { fleetTarget } from './variant.js';

/**
 * `npm run explore:fleet` explores each faulty server of takeover, teardown, close and heartbeat until something is found, and
 * prints a page of it: found or not, by which requirement, after how many seconds. Each server gets another seed.
 *   --only ID       only this faulty server, whatever it gets wrong; may be repeated
 *   --sample N      N of them, chosen by the seed. Default: all
 *   --minutes M     how long each is explored at most. Default: 2
 *   --seed N        seed of the first; the next one has the next. Default: 1
 *   --output FILE   where the page goes. Default: stdout
 * Exit code: 0, whatever is found; 3 wrong usage.
 */
const OPTIONS = {
  only: { type: 'string', multiple: true },
  sample: { type: 'string' },
  minutes: { type: 'string', default: '2' },
  seed: { type: 'string', default: '1' },
  output: { type: 'string' },
} as const;

/** Takeover, error path, abnormal drop, graceful close, heartbeat, as the catalogue calls them. */
const KINDS = /^(?:TK|EP|AD|GC|HB)\d/;
const folder = fileURLToPath(new URL('../..', import.meta.url));

interface Row {
  fault: Fault;
  seed: number;
  explored: Exploration;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  const [minutes, first] = [Number(values.minutes), Number(values.seed)];
  if (!(minutes > 0) || !Number.isInteger(first)) throw new Error('--minutes or --seed is no number');
  const faults = await loadFaults();
  const all = values.only
    ? faults.filter(({ id }) => values.only!.includes(id))
    : faults.filter(({ id }) => KINDS.test(id));
  const chosen = values.sample ? new Random(first).shuffle(all).slice(0, Number(values.sample)) : all;
  const rows: Row[] = [];
  for (const [i, fault] of chosen.entries()) {
    const seed = first + i;
    const row = { fault, seed, explored: await exploreFault(fault, seed, minutes) };
    rows.push(row);
    process.stderr.write(`${lineOf(row)}\n`);
  }
  const page = pageOf(rows, minutes);
  if (values.output) writeFileSync(values.output, page);
  else process.stdout.write(page);
}

/** Explores a server in a process of its own, until something is found. */
async function exploreFault({ id }: Fault, seed: number, minutes: number): Promise<Exploration> {
  const command = `exec npx tsx conformance/faults/serve.ts ${id} --credentials`;
  const ready = { line: '"url":"(?<url>[^"]+)"' };
  const server = await StartedServer.start(
    { command, ready, timeoutMs: 60_000, stopTimeoutMs: 2_000 },
    folder,
  );
  const found = new AbortController();
  try {
    return await explore({
      protocol: solowire,
      target: async () => fleetTarget(),
      addresses: [{ url: server.url! }],
      seed,
      forMs: minutes * 60_000,
      shrinkMs: 0,
      cut: found.signal,
      onFinding: () => found.abort(new RunCut('something was found')),
    });
  } finally {
    await server.stop();
  }
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
/** Whether the fault's row or file accounts for what was found. */
const isNamed = (fault: Fault, { check: { id: check, observed }, requirement, walk }: Finding): boolean => {
  const failures = [{ check, requirement, case: walk.name, observed }];
  return rowOf(fault, { failures }).unexpected.length === 0;
};

function lineOf({ fault, seed, explored }: Row): string {
  const [finding] = explored.findings;
  const words = finding
    ? `${finding.requirement}${isNamed(fault, finding) ? '' : ' (not named)'} after ${seconds(finding.afterMs)} s`
    : `nothing in ${explored.walks} walks${explored.lost ? `; lost: ${explored.lost}` : ''}`;
  return `${fault.id} (seed ${seed}): ${words}`;
}

function pageOf(rows: readonly Row[], minutes: number): string {
  const found = rows.filter(({ explored }) => explored.findings.length > 0);
  const times = found.map(({ explored }) => explored.findings[0]!.afterMs).sort((a, b) => a - b);
  const named = found.filter(({ fault, explored }) => isNamed(fault, explored.findings[0]!));
  const median =
    times.length > 0 ? `, half of them after ${seconds(times[Math.floor(times.length / 2)]!)} s` : '';
  return `# What the explorer finds in the fleet

${new Date().toISOString().slice(0, 10)}: ${rows.length} faulty servers, each explored for at most ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}: something was found in
${found.length} of them${median}; the catalogue accounts for the requirement that came first in ${named.length} of those.

| server | what it does | found first | after, in s | walks | seed |
|---|---|---|---|---|---|
${rows
  .map(({ fault, seed, explored }) => {
    const [finding] = explored.findings;
    const cells = [
      fault.id,
      catalogue[fault.id]!.sentence,
      finding ? `${finding.requirement}${isNamed(fault, finding) ? '' : ' *'}` : '—',
      finding ? seconds(finding.afterMs) : '—',
      explored.walks,
      seed,
    ];
    return `| ${cells.join(' | ')} |`;
  })
  .join('\n')}

\\* neither among the requirements that the catalogue names for this server, nor explained there.
`;
}

main().catch((error: Error) => {
  process.stderr.write(`explore:fleet: ${error.message}\n`);
  process.exitCode = 3;
});
