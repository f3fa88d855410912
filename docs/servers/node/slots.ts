import { CloseCode, closeCodes, type Hello, type Welcome } from '@solowire/spec';
import type { WebSocket } from 'ws';

/** For each identity the one session that is effective. */
export class Slots {
  readonly #slots = new Map<string, Connection>();

  /** Gives the slot to a newcomer; returns the session that it took over. */
  claim(newcomer: Connection): Connection | undefined {
    const { clientId, instanceId } = newcomer.hello;
    const old = this.#slots.get(clientId); // find
    const redial = old?.hello.instanceId === instanceId;
    old?.end(redial ? CloseCode.sessionRedialled : CloseCode.sessionTakenOver); // close
    this.#slots.set(clientId, newcomer);
    return old;
  }

  /** Empties the slot of a session, if it is still the one in there. */
  remove(connection: Connection): void {
    const { clientId } = connection.hello;
    if (this.#slots.get(clientId) === connection) this.#slots.delete(clientId);
  }
}

export class Connection {
  readonly #slots: Slots;
  readonly #socket: WebSocket;
  readonly hello: Hello;
  readonly welcome: Welcome;
  /** Whether this session may still act: asked for each message when it is processed. */
  effective = true;

  constructor(slots: Slots, socket: WebSocket, hello: Hello, welcome: Welcome) {
    this.#slots = slots;
    this.#socket = socket;
    this.hello = hello;
    this.welcome = welcome;
    socket.on('close', () => this.end(CloseCode.normal));
    socket.on('error', () => this.end(CloseCode.internalError));
  }

  /** The one teardown, from every path. It waits for nobody. */
  end(code: number): void {
    if (!this.effective) return;
    this.effective = false;
    this.#slots.remove(this);
    const timer = setTimeout(() => this.#socket.terminate(), this.welcome.limits.closeTimeoutMs);
    this.#socket.once('close', () => clearTimeout(timer));
    const { name: reason, bye } = closeCodes[code]!;
    if (bye) this.#socket.send(JSON.stringify({ type: 'bye', code, reason }), () => {});
    this.#socket.close(code, reason);
  }

  send(message: object): void {
    if (this.effective) this.#socket.send(JSON.stringify(message), () => {});
  }
}
