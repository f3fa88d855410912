import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { GameDocument, Message } from './document.js';

/** How a connection ended: the last message before, and the code of the Close; 1006 if there was none. */
export interface Ended {
  last: Message | undefined;
  code: number;
}

/** A client of the game. Once it is logged in it sends heartbeats by itself, unless it is silent. */
export class Player {
  /** All that the server has said. */
  readonly received: Message[] = [];
  /** Settles when TCP has ended. */
  readonly ended: Promise<Ended>;
  isOpen = true;
  readonly #socket: WebSocket;
  readonly #waiting = new Set<() => void>();
  #beats: NodeJS.Timeout | undefined;
  #seq = 0;

  private constructor(socket: WebSocket, document: GameDocument) {
    this.#socket = socket;
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as Message;
      // What the server says must be in the document, under the name of its type.
      if (document.namesOf(message).join() !== message.type) this.received.push({ type: `invalid: ${data}` });
      else this.received.push(message);
      this.#wake();
    });
    socket.on('error', () => {});
    this.ended = new Promise((done) => {
      socket.once('close', (code) => {
        this.isOpen = false;
        clearInterval(this.#beats);
        this.#wake();
        done({ last: this.received.at(-1), code });
      });
    });
  }

  /** Connects without logging in. */
  static async connect(url: string, document: GameDocument): Promise<Player> {
    const socket = new WebSocket(url);
    const player = new Player(socket, document);
    await once(socket, 'open');
    return player;
  }

  /** Logs in and waits for loginOk. */
  async login(playerId: string, { silent = false } = {}): Promise<this> {
    this.send({ type: 'login', playerId, token: 'good' });
    const { heartbeatSeconds } = await this.next((message) => message.type === 'loginOk');
    if (!silent) this.#beats = setInterval(() => this.#beat(), 1000 * Number(heartbeatSeconds));
    return this;
  }

  send(message: Message): void {
    this.write(JSON.stringify(message));
  }

  /** Sends a text message, or a binary one, whatever it is. */
  write(data: string | Buffer): void {
    this.#socket.send(data);
  }

  say(to: string, text: string): void {
    this.send({ type: 'chat', to, text });
  }

  /** The texts that it was told. */
  get heard(): unknown[] {
    return this.received.filter(({ type }) => type === 'chat').map(({ text }) => text);
  }

  /** Waits for the answer to a heartbeat: what the server had sent before has arrived then. */
  async roundTrip(): Promise<void> {
    const seq = this.#beat();
    await this.next((message) => message.type === 'heartbeatAck' && message.seq === seq);
  }

  /** How the connection ended; undefined if it is open and served. */
  endedOrServed(): Promise<Ended | undefined> {
    return this.roundTrip().then(
      () => undefined,
      () => this.ended,
    );
  }

  async save(slot: string): Promise<void> {
    await this.#ask({ type: 'save', slot }, 'saved');
  }

  async load(): Promise<unknown> {
    return (await this.#ask({ type: 'load' }, 'loaded')).slot;
  }

  /** From now on the server's Close stays unanswered. */
  withholdClose(): void {
    this.#socket.close = () => {};
  }

  close(): void {
    this.#socket.close(1000);
  }

  /** Ends TCP without a Close. */
  drop(): void {
    this.#socket.terminate();
  }

  /** The first message that was received and fits, or will be. Rejects if the connection ends before. */
  async next(fits: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.received.find(fits);
      if (found) return found;
      if (!this.isOpen) throw new Error(`the connection has ended behind ${JSON.stringify(this.received)}`);
      await new Promise<void>((wake) => this.#waiting.add(wake));
    }
  }

  async #ask(question: Message, answer: string): Promise<Message> {
    const id = `${answer}-${this.#seq++}`;
    this.send({ ...question, id });
    return this.next((message) => message.type === answer && message.id === id);
  }

  #beat(): number {
    this.send({ type: 'heartbeat', seq: ++this.#seq });
    return this.#seq;
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}
