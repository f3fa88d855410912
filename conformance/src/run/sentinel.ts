import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Stalls } from './stalls.js';

/** Echoes over loopback and does nothing else. It ends when its parent does, since its stdin ends then. */
const PROGRAM = `
const server = require('node:net').createServer((socket) => socket.setNoDelay(true).on('error', () => {}).pipe(socket));
server.listen(0, '127.0.0.1', () => process.stdout.write(server.address().port + '\\n'));
process.stdin.on('end', () => process.exit()).resume();
`;
const EVERY_MS = 10;
/** How long it may take to start, and to answer, in ms. */
const TIMEOUT_MS = 5_000;
/** Whose echo is so late at the end of a run, in ms, watches no more. */
const HELD_MS = 1_000;

/**
 * A process beside the kit that echoes one byte at a time over loopback. When its echo is late, the machine is starved, and a
 * late server proves nothing; when it is on time, a late server is late.
 */
export class Sentinel {
  readonly #child: ChildProcess;
  readonly #socket: Socket;
  readonly #stalls: Stalls;
  #timer: NodeJS.Timeout | undefined;
  #sentAt = 0;
  #awaitsEcho = false;

  private constructor(child: ChildProcess, socket: Socket, onLag: (ms: number) => void) {
    this.#child = child;
    this.#socket = socket;
    this.#stalls = new Stalls(onLag);
  }

  /** What has become of it, if it watches no more although nobody has stopped it: somebody has killed it, or holds it. */
  get fate(): string | undefined {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null) return `ended (${signalCode ?? `exit ${exitCode}`})`;
    if (this.#awaitsEcho && performance.now() - this.#sentAt > HELD_MS) return 'does not answer';
    return undefined;
  }

  /** Process id. */
  get pid(): number {
    return this.#child.pid!;
  }

  /** Starts it. Rejects if the machine allows no second process; then the kit has only its own event loop to go by. */
  static async start(onLag: (ms: number) => void): Promise<Sentinel> {
    const child = spawn(process.execPath, ['-e', PROGRAM], { stdio: ['pipe', 'pipe', 'ignore'] });
    try {
      const port = await new Promise<number>((done, reject) => {
        const timer = setTimeout(() => reject(new Error('the sentinel did not start')), TIMEOUT_MS);
        child.once('error', reject).once('exit', () => reject(new Error('the sentinel ended')));
        child.stdout!.once('data', (line: Buffer) => {
          clearTimeout(timer);
          done(Number(line.toString()));
        });
      });
      const socket = connect(port, '127.0.0.1').setNoDelay(true);
      await new Promise((done, reject) => socket.once('connect', done).once('error', reject));
      socket.on('error', () => {});
      return new Sentinel(child, socket, onLag);
    } catch (error) {
      child.kill();
      throw error;
    }
  }

  /** Some round trips in a row, each in ms. Rejects if they take longer than five seconds: then the process has ended. */
  async roundTrips(count: number): Promise<number[]> {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const trips: number[] = [];
    for (let i = 0; i < count; i++) {
      const start = performance.now();
      this.#socket.write('x');
      await once(this.#socket, 'data', { signal });
      trips.push(performance.now() - start);
    }
    return trips;
  }

  /** Watches from now on. */
  watch(): void {
    this.#socket.on('data', () => {
      this.#awaitsEcho = false;
      this.#stalls.add(performance.now() - this.#sentAt);
      this.#timer = setTimeout(() => this.#send(), EVERY_MS);
    });
    this.#send();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#socket.destroy();
    // Whoever is stopped takes no other signal.
    this.#child.kill('SIGKILL');
  }

  #send(): void {
    this.#sentAt = performance.now();
    this.#awaitsEcho = true;
    this.#socket.write('x');
  }
}
