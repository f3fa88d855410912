import { connect, createServer, type Server, type Socket } from 'node:net';
import { reset } from './reset.js';

/**
 * A TCP relay in process, for faults that a client cannot make on its own socket: it can stop forwarding both ways without
 * closing anything (a black hole, as when a phone leaves its network) and take it up again.
 */
export class Relay {
  readonly #server: Server;
  readonly #pairs = new Set<[Socket, Socket]>();
  #forwarding = true;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** Starts a relay to `host:port` on a free loopback port. */
  static async start(host: string, port: number): Promise<Relay> {
    const server = createServer({ allowHalfOpen: true });
    const relay = new Relay(server);
    server.on('connection', (near) => relay.#join(near, connect({ host, port, allowHalfOpen: true })));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return relay;
  }

  get port(): number {
    return (this.#server.address() as { port: number }).port;
  }

  /** Forwards nothing any more, in either direction, ends and resets included. */
  blackHole(): void {
    this.#forwarding = false;
    for (const pair of this.#pairs) for (const socket of pair) socket.pause();
  }

  /** Forwards again, first what was held back. */
  resume(): void {
    this.#forwarding = true;
    for (const pair of this.#pairs) for (const socket of pair) socket.resume();
  }

  /** Ends everything. */
  stop(): void {
    this.#server.close();
    for (const pair of this.#pairs) for (const socket of pair) socket.destroy();
  }

  #join(near: Socket, far: Socket): void {
    const pair: [Socket, Socket] = [near, far];
    this.#pairs.add(pair);
    near.setNoDelay(true);
    far.setNoDelay(true);
    for (const [from, to] of [pair, [far, near]] as const) {
      from.on('data', (chunk) => to.write(chunk));
      from.on('end', () => to.end());
      // A reset on one leg is a reset on the other; anything else just ends it.
      from.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNRESET' && this.#forwarding) reset(to);
        else to.destroy();
      });
      from.on('close', () => this.#pairs.delete(pair));
    }
    if (!this.#forwarding) for (const socket of pair) socket.pause();
  }
}
