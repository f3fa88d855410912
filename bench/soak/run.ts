/**
 * `npm run soak [-- --minutes N] [--seed N]`: clients come and go, take over, break the rules and fall silent, against the
 * command `solowire-server` in a process of its own; then every gauge must be what it was before. Exit code 1, with the
 * gauge's name, if one is not, or if the server did something wrong meanwhile; 3 wrong usage. Default: 10 minutes.
 */
import { parseArgs } from 'node:util';
import { Client } from '../harness/client.js';
import { quantile } from '../harness/row.js';
import { activities } from './activities.js';
import { differences, type Gauges } from './gauges.js';
import { credentials, OPERATOR, SoakServer, settings } from './server.js';
import { bounded, echo, type Lane, request } from './steps.js';

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
const BYSTANDERS = 2;
/** When everybody has gone, the server's own deadlines bring the gauges back within this. */
const SETTLE_MS = settings.deadAfterMs + settings.closeTimeoutMs + 10_000;

async function soak(ms: number, seed: number): Promise<number> {
  const server = await SoakServer.start();
  const wrong = new Wrong();
  try {
    const { watchers, latencies, stop } = await watch(server, wrong);
    say(`seed ${seed}, ${LANES} lanes, ${Object.keys(activities).length} activities; warming up`);
    const warmUpMs = Math.min(WARM_UP_MAX_MS, ms / 10);
    await work(server, wrong, { ms: warmUpMs, seed: seed + 1 });
    const start = await settled(server, watchers[0]!, null);
    latencies.length = 0;
    const counts = await work(server, wrong, { ms, seed, progress: true });
    const end = await settled(server, watchers[0]!, start);
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

/** What the server did wrong, each kind once with its number. */
class Wrong {
  private readonly kinds = new Map<string, number>();

  add(what: string, error: unknown): void {
    const line = `${what}: ${(error as Error).message}`;
    if (!this.kinds.has(line)) say(`wrong: ${line}`);
    this.kinds.set(line, (this.kinds.get(line) ?? 0) + 1);
  }

  get lines(): string[] {
    return [...this.kinds].map(([line, count]) => `${line} (${count} ×)`);
  }
}

/** An operator who asks, and bystanders who must never notice anything (rule 9). They stay from start to end. */
async function watch(server: SoakServer, wrong: Wrong) {
  const watchers: Client[] = [];
  const latencies: number[] = [];
  let stopped = false;
  for (let i = 0; i <= BYSTANDERS; i++) {
    const client = new Client(server.port);
    await client.open;
    const answer = await client.hello(
      i === 0
        ? { clientId: OPERATOR, credentials: credentials.operator }
        : { clientId: `solowire-bystander-${i}`, credentials: credentials.client },
    );
    if (answer.type !== 'welcome') throw new Error(`a bystander got ${JSON.stringify(answer)}`);
    watchers.push(client);
    client.gone.then(() => {
      if (!stopped) wrong.add('a bystander', new Error('its connection has ended'));
    });
  }
  const lives = async (client: Client) => {
    while (!stopped) {
      const asked = performance.now();
      await echo(client);
      latencies.push(performance.now() - asked);
      await pause(100);
    }
  };
  for (const client of watchers.slice(1)) lives(client).catch((error) => wrong.add('a bystander', error));
  return {
    watchers,
    latencies,
    stop: () => {
      stopped = true;
    },
  };
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

/** The gauges when nothing is left to happen: as `expected`, or if that is null, with the watchers' sockets alone. */
async function settled(server: SoakServer, operator: Client, expected: Gauges | null): Promise<Gauges> {
  const deadline = performance.now() + SETTLE_MS;
  for (;;) {
    const gauges = { ...(await server.gauges()), ...(await observed(operator)) };
    const done = expected
      ? differences(without(expected, HEAP), gauges).length === 0
      : gauges.solowire_sockets === 1 + BYSTANDERS && gauges.solowire_queued_bytes === 0;
    if (done || performance.now() > deadline) return { ...gauges, [HEAP]: await server.heapBytes() };
    await pause(200);
  }
}

/** What `observe` says to an operator, without the sessions that have ended. */
async function observed(operator: Client): Promise<Gauges> {
  const answer = await operator.ask(request('observe', { clientId: 'nobody' }));
  if (answer.type !== 'response' || !answer.result) throw new Error(`observe got ${JSON.stringify(answer)}`);
  const { ended: _ended, ...counts } = answer.result as Record<string, number>;
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [`observe ${name}`, count]));
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

/** A random number generator (mulberry32): the same seed, the same choices. */
function randomFrom(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

function without(gauges: Gauges, name: string): Gauges {
  return Object.fromEntries(Object.entries(gauges).filter(([other]) => other !== name));
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
