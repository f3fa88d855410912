/**
 * `npm run soak [-- --minutes N] [--seed N]`: clients come and go, take over, break the rules and fall silent, against the
 * command `solowire-server` in a process of its own; then every gauge must be what it was before. Exit code 1, with the
 * gauge's name, if one is not, or if the server did something wrong meanwhile; 3 wrong usage. Default: 10 minutes.
 */
import { parseArgs } from 'node:util';
import { randomFrom } from '../harness/random.js';
import { quantile } from '../harness/row.js';
import { activities } from './activities.js';
import { differences, type Gauges } from './gauges.js';
import { SoakServer } from './server.js';
import { bounded, type Lane } from './steps.js';
import { BYSTANDERS, settled, Wrong, watch } from './watch.js';

const LANES = 32;
const ADDRESSES = 8;
/** Between two activities of a lane, at most. */
const PAUSE_MS = 200;
/** What is loaded, compiled and filled once is there when the gauges are read for the first time. */
const WARM_UP_MAX_MS = 60_000;
/**
 * Code is still compiled, and hash tables grow, while thousands of connections come and go; a leak of 100 bytes per
 * connection would show after 20 000 of them.
 */
const HEAP_TOLERANCE_BYTES = 2 * 1024 * 1024;
const HEAP = 'heap and buffers after gc (bytes)';

async function soak(ms: number, seed: number): Promise<number> {
  const server = await SoakServer.start();
  const wrong = new Wrong();
  try {
    const { watchers, latencies, stop } = await watch(server, wrong);
    say(`seed ${seed}, ${LANES} lanes, ${Object.keys(activities).length} activities; warming up`);
    const warmUpMs = Math.min(WARM_UP_MAX_MS, ms / 10);
    await work(server, wrong, { ms: warmUpMs, seed: seed + 1 });
    const start = await collected(server, await settled(server, watchers[0]!, null));
    latencies.length = 0;
    const counts = await work(server, wrong, { ms, seed, progress: true });
    const { [HEAP]: _heap, ...expected } = start;
    const end = await collected(server, await settled(server, watchers[0]!, expected));
    const changed = differences(start, end, { [HEAP]: HEAP_TOLERANCE_BYTES });
    stop();
    tell(counts, latencies, start, end);
    await Promise.all(watchers.map((client) => client.close()));
    const code = await server.stop();
    if (code !== 0) wrong.add('SIGTERM', new Error(`the server ended with ${code}`));
    for (const line of server.complaints) wrong.add('the log', new Error(line));
    for (const { gauge, start: from, end: to } of changed) {
      say(`NOT BACK: ${gauge} was ${from ?? 'absent'} and is ${to ?? 'absent'}`);
    }
    for (const line of wrong.lines) say(`WRONG: ${line}`);
    if (changed.length === 0 && wrong.lines.length === 0)
      say('every gauge is back, and every answer was right');
    return changed.length === 0 && wrong.lines.length === 0 ? 0 : 1;
  } finally {
    await server.stop();
  }
}

/** Lets all lanes work for `ms`; returns how often each activity was done. */
async function work(
  server: SoakServer,
  wrong: Wrong,
  { ms, seed, progress = false }: { ms: number; seed: number; progress?: boolean },
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const names = Object.keys(activities);
  const tickets = names.flatMap((name) => Array<string>(activities[name]![0]).fill(name));
  const deadline = performance.now() + ms;
  const lane = async (index: number) => {
    const random = randomFrom(seed * LANES + index);
    const own: Lane = {
      port: server.port,
      address: `127.0.0.${1 + (index % ADDRESSES)}`,
      clientId: `solowire-lane-${index}`,
      random,
    };
    // Each activity comes first in some lane.
    let name = names[index % names.length]!;
    while (performance.now() < deadline && server.alive) {
      try {
        await bounded(activities[name]![1](own));
      } catch (error) {
        wrong.add(name, error);
      }
      counts.set(name, (counts.get(name) ?? 0) + 1);
      name = tickets[random(tickets.length)]!;
      await pause(random(PAUSE_MS));
    }
  };
  const reporting = setInterval(async () => {
    if (!progress || !server.alive) return;
    const { solowire_sockets, solowire_closing_sessions, process_open_fds } = await server.gauges();
    const done = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const left = Math.max(0, Math.round((deadline - performance.now()) / 1000));
    say(
      `${left} s left: ${done} activities, now ${solowire_sockets} sockets, ${solowire_closing_sessions} closing, ${process_open_fds} descriptors`,
    );
  }, 30_000);
  await Promise.all(Array.from({ length: LANES }, (_, index) => lane(index)));
  clearInterval(reporting);
  if (!server.alive) throw new Error('the server has died');
  return counts;
}

/** The gauges with the heap, after a garbage collection. */
async function collected(server: SoakServer, gauges: Gauges): Promise<Gauges> {
  return { ...gauges, [HEAP]: await server.heapBytes() };
}

function tell(counts: Map<string, number>, latencies: readonly number[], start: Gauges, end: Gauges): void {
  const rows = [...counts].sort(([, a], [, b]) => b - a);
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  say(`\n${total} activities:`);
  for (const [name, count] of rows) say(`  ${name}: ${count}`);
  const ms = (q: number) => `${quantile(latencies, q).toFixed(1)} ms`;
  say(
    `\nechoes of ${BYSTANDERS} bystanders: ${latencies.length}, p50 ${ms(0.5)}, p99 ${ms(0.99)}, longest ${ms(1)}`,
  );
  say('\n| gauge | start | end |\n|---|---|---|');
  for (const name of Object.keys(start)) say(`| ${name} | ${start[name]} | ${end[name]} |`);
  say('');
}

function readOptions(): { minutes: number; seed: number } | null {
  try {
    const { values } = parseArgs({
      options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
    });
    const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
    if (!(minutes > 0)) throw new Error(`--minutes must be a number above 0, not ${values.minutes}`);
    if (!Number.isInteger(seed)) throw new Error(`--seed must be an integer, not ${values.seed}`);
    return { minutes, seed };
  } catch (error) {
    process.stderr.write(`soak: ${(error as Error).message}\n`);
    return null;
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const options = readOptions();
if (options) process.exitCode = await soak(options.minutes * 60_000, options.seed);
else process.exitCode = 3;
