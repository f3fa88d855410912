import { connect } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { Client } from '../harness/client.js';
import { differences, type Gauges } from '../soak/gauges.js';
import { credentials, SoakServer, settings } from '../soak/server.js';
import { request } from '../soak/steps.js';
import { settled, Wrong, watch } from '../soak/watch.js';
import { inputOf } from './input.js';

/** Hostile clients, and honest ones that come and go, at once. */
const LANES = 16;
const HONEST = 4;
/** Whoever stays silent is ended by the server's deadlines; nobody waits longer than that for the end. */
const PATIENCE_MS = settings.helloTimeoutMs + settings.deadAfterMs + settings.closeTimeoutMs + 10_000;

/** What a fuzz has come to. */
export interface Outcome {
  readonly cases: number;
  /** Echoes of honest sessions that came back right. */
  readonly echoes: number;
  /** What the server did wrong; empty if nothing. */
  readonly wrong: readonly string[];
  readonly start: Gauges;
  readonly end: Gauges;
}

/**
 * Sends mutated frames and JSON to the command `solowire-server`, among honest sessions, until `isDone`.
 * @param first the number of the first case; they are counted up from there
 */
export async function fuzz(
  seed: number,
  isDone: (cases: number) => boolean,
  { first = 0, onProgress = () => {} }: { first?: number; onProgress?: (cases: number) => void } = {},
): Promise<Outcome> {
  // Whatever is sent, no session fails: a violation is no fault of the server.
  const server = await SoakServer.start([]);
  const wrong = new Wrong();
  try {
    const { watchers, latencies, stop } = await watch(server, wrong);
    let echoes = 0;
    // What is loaded and compiled once is there when the gauges are read.
    await attack(server.port, seed, first);
    await visit(server.port, 0);
    const start = await settled(server, watchers[0]!, null);
    let cases = 0;
    const goesOn = () => !isDone(cases) && server.alive;
    const hostile = async () => {
      while (goesOn()) {
        const number = first + cases++;
        if (cases % 1000 === 0) onProgress(cases);
        await attack(server.port, seed, number).catch((error) =>
          wrong.add(`case ${number} of seed ${seed}`, error),
        );
      }
    };
    const honest = async (lane: number) => {
      while (goesOn()) {
        echoes += await visit(server.port, lane).catch((error) => {
          wrong.add('an honest session', error);
          return 0;
        });
      }
    };
    await Promise.all([
      ...Array.from({ length: LANES }, hostile),
      ...Array.from({ length: HONEST }, (_, lane) => honest(lane)),
    ]);
    if (!server.alive) throw new Error(`the server has died by case ${first + cases} of seed ${seed}`);
    const end = await settled(server, watchers[0]!, start);
    stop();
    for (const { gauge, start: from, end: to } of differences(start, end)) {
      wrong.add('a gauge', new Error(`${gauge} was ${from ?? 'absent'} and is ${to ?? 'absent'}`));
    }
    await Promise.all(watchers.map((client) => client.close()));
    const code = await server.stop();
    if (code !== 0) wrong.add('SIGTERM', new Error(`the server ended with ${code}`));
    for (const line of server.complaints) wrong.add('the log', new Error(line));
    return { cases, echoes: echoes + latencies.length, wrong: wrong.lines, start, end };
  } finally {
    await server.stop();
  }
}

/** One hostile connection; rejects if the server leaves it open for ever. */
async function attack(port: number, seed: number, number: number): Promise<void> {
  const { pieces, end } = inputOf(seed, number, credentials.client.token);
  const socket = connect({ port, host: '127.0.0.1', localAddress: `127.0.0.${2 + (number % 8)}` });
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', () => {});
  socket.resume();
  for (const piece of pieces) {
    if (socket.destroyed) break;
    socket.write(piece);
    await new Promise(setImmediate);
  }
  if (end === 'fin') socket.end();
  if (end === 'reset') socket.resetAndDestroy();
  const late = after(PATIENCE_MS, 'late' as const, { ref: false });
  if ((await Promise.race([ended, late])) === 'late') {
    socket.destroy();
    throw new Error(`the server left it open for ${PATIENCE_MS} ms`);
  }
}

/** One honest session: each echo must be the value that was sent. Returns how many were. */
async function visit(port: number, lane: number): Promise<number> {
  const client = new Client(port, '127.0.0.1');
  await client.open;
  const clientId = `solowire-honest-${lane}`;
  const instanceId = Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16)).join('');
  const answer = await client.hello({ clientId, instanceId, credentials: credentials.client });
  if (answer.type !== 'welcome') throw new Error(`its hello got ${JSON.stringify(answer)}`);
  const echoes = 20;
  for (let i = 0; i < echoes; i++) {
    const value = `${clientId} ${i}`;
    const echo = await client.ask(request('test.echo', { value }));
    if (echo.type !== 'response' || (echo.result as { value?: unknown })?.value !== value) {
      throw new Error(`its echo of ${value} is ${JSON.stringify(echo)}`);
    }
    await after(10);
  }
  await client.close();
  return echoes;
}
