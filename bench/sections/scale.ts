import { Client, welcomeMany } from '../harness/client.js';
import { kib, quantile, type Row, type Section } from '../harness/row.js';
import { type Target, withTarget } from '../harness/target.js';
import { cpuPerEcho } from './echo.js';

const SESSIONS = [1, 1000, 10_000];
const TAKEOVERS = 1000;
const IDLE_MS = 10_000;

/** How cost grows with the sessions that are there: takeovers, echoes, memory, and what idling costs. */
export const scale: Section = async (progress) => {
  const rows: Row[] = [];
  for (const sessions of SESSIONS) {
    const cost = await withTarget('solowire', (target) => costWith(target, sessions));
    progress(`${sessions} sessions: takeover p50 ${cost.p50.toFixed(2)} ms, p99 ${cost.p99.toFixed(2)} ms`);
    rows.push({
      what: `with ${sessions.toLocaleString('en')} session${sessions === 1 ? '' : 's'}`,
      figure: null,
      measured:
        `takeover (hello to welcome) p50 ${cost.p50.toFixed(2)} ms, p99 ${cost.p99.toFixed(2)} ms; ` +
        `CPU per echo ${cost.echoUs.toFixed(1)} µs; heap and buffers ${kib(cost.bytes)} per session; ` +
        `idle CPU ${cost.idleMsPerSecond.toFixed(1)} ms/s; Node timers ${cost.timers}`,
      met: null,
    });
  }
  return rows;
};

async function costWith(target: Target, sessions: number) {
  // Once before, so that code and caches are there.
  for (const client of await welcomeMany(target.port, 200, 'warm')) await client.close();
  const before = await target.emptied(10_000);
  await welcomeMany(target.port, sessions, 'idle');
  const { bytes } = await target.numbers();
  const echoing = await welcomeMany(target.port, 50, 'echo');
  await cpuPerEcho(target, echoing, 200);
  const echoUs = await cpuPerEcho(target, echoing, 600);
  await Promise.all(echoing.map((client) => client.close()));
  // Once before, too.
  await takeOver(target, { clientId: 'idle-0', attempt: 2, count: TAKEOVERS });
  const latencies = await takeOver(target, { clientId: 'idle-0', attempt: 2 + TAKEOVERS, count: TAKEOVERS });
  const { timers } = await target.numbers();
  return {
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    echoUs,
    bytes: Math.max(0, bytes - before.bytes) / sessions,
    idleMsPerSecond: await idle(target),
    timers,
  };
}

/**
 * From hello to welcome of a newcomer whose identity is taken, in ms; one after the other.
 * @param attempt of the first dial; each of the same identity must be higher than those before
 */
export async function takeOver(
  { port }: Target,
  { clientId, attempt, count }: { clientId: string; attempt: number; count: number },
): Promise<number[]> {
  const latencies: number[] = [];
  for (let i = 0; i < count; i++) {
    const next = new Client(port);
    await next.open;
    const started = performance.now();
    const welcome = await next.hello({ clientId, attempt: attempt + i });
    latencies.push(performance.now() - started);
    if (welcome.type !== 'welcome' || welcome.tookOver === null)
      throw new Error(`no takeover: ${welcome.type}`);
  }
  return latencies;
}

/** CPU time per second of a server whose clients do nothing but answer heartbeats; the collection of garbage is taken off. */
async function idle(target: Target): Promise<number> {
  const before = (await target.numbers()).cpuMs;
  const asking = (await target.numbers()).cpuMs - before;
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  const spent = (await target.numbers()).cpuMs - before - 2 * asking;
  return Math.max(0, spent) / (IDLE_MS / 1000);
}
