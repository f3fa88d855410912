import { connect, createServer } from 'node:net';
import type { Calibration } from '../history/history.js';
import { LAG_FROM_MS } from '../judge/timing.js';

const SAMPLE_MS = 5;

/** Watches the kit's own event loop: a timer that comes late says that nothing else was served meanwhile. */
export class LagMeter {
  readonly #onLag: (ms: number) => void;
  #timer: NodeJS.Timeout | undefined;
  #expected = 0;
  /** The longest stall so far, in ms. */
  max = 0;

  constructor(onLag: (ms: number) => void) {
    this.#onLag = onLag;
  }

  start(): void {
    this.#expected = performance.now() + SAMPLE_MS;
    this.#timer = setTimeout(() => this.#sample(), SAMPLE_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #sample(): void {
    const late = performance.now() - this.#expected;
    this.max = Math.max(this.max, late);
    if (late >= LAG_FROM_MS) this.#onLag(Math.round(late * 10) / 10);
    this.start();
  }
}

/** Measures what this machine costs: round trips over loopback with the kit itself, and how late timers come. */
export async function calibrate(): Promise<Calibration> {
  const [trips, lates] = await Promise.all([loopbackRoundTrips(30), timerLateness(20)]);
  return {
    loopbackRttMs: median(trips),
    loopbackRttMaxMs: Math.max(...trips),
    timerLateMs: median(lates),
    timerLateMaxMs: Math.max(...lates),
  };
}

async function loopbackRoundTrips(count: number): Promise<number[]> {
  const server = createServer((socket) => socket.on('error', () => {}).pipe(socket));
  await new Promise<void>((done, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', done);
  });
  const socket = connect((server.address() as { port: number }).port, '127.0.0.1');
  socket.setNoDelay(true);
  await new Promise((done) => socket.once('connect', done));
  const trips: number[] = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    socket.write('x');
    await new Promise((done) => socket.once('data', done));
    trips.push(round(performance.now() - start));
  }
  socket.destroy();
  server.close();
  return trips;
}

async function timerLateness(count: number): Promise<number[]> {
  const lates: number[] = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    await new Promise((done) => setTimeout(done, 5));
    lates.push(round(Math.max(0, performance.now() - start - 5)));
  }
  return lates;
}

const round = (ms: number): number => Math.round(ms * 1000) / 1000;
const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
