import type { WebSocket } from 'ws';
import type { Codec } from './codecs.js';
import { type ClientMessage, type MessageOf, readMessage } from './messages.js';

/** What all sessions share. */
export interface World {
  /** Who is online: for each player the newest session. */
  readonly players: Map<string, Session>;
  /** What each player saved last. */
  readonly slots: Map<string, string>;
  readonly heartbeatSeconds: number;
  /** Makes the codec of a connection. */
  readonly codec: () => Codec;
}

/** The reasons for a kick, with their Close codes. */
const KICKS = { OTHER_LOGIN: 4001, TIMEOUT: 4002, NO_LOGIN: 4004, EJECTED: 4005, BAD_MESSAGE: 4400 } as const;
const LOGIN_FAILED = 4003;
const LOGIN_MS = 3000;
const MISSED_HEARTBEATS = 3;
/** The one that the login service of a test server gives to everybody. */
const TOKEN = 'good';

/** One connection from its upgrade to its end, and the player on it. A faulty server replaces methods. */
export class Session {
  /** Undefined before the login. */
  protected playerId: string | undefined;
  /** The fence: set before anything is said about the end, and never taken back. */
  protected ended = false;
  protected readonly world: World;
  readonly socket: WebSocket;
  readonly #codec: Codec;
  readonly #login: NodeJS.Timeout;
  #watch: NodeJS.Timeout | undefined;
  #heard = performance.now();

  constructor(world: World, socket: WebSocket) {
    this.world = world;
    this.socket = socket;
    this.#codec = world.codec();
    // What has arrived while this process stood still is read before a deadline is judged.
    this.#login = setTimeout(() => setImmediate(() => this.loginIsDue()), LOGIN_MS);
    socket.on('message', (data, isBinary) => {
      for (const value of this.#codec.read(data as Buffer, isBinary))
        if (this.listens()) this.receive(readMessage(value));
    });
    // ws answers broken frames by itself.
    socket.on('error', () => this.end());
    socket.on('close', () => this.closed());
  }

  /** Whether what arrives still counts: asked for each message, since ws delivers them after its `close()`, too. */
  protected listens(): boolean {
    return !this.ended;
  }

  /** @param message undefined if it cannot be read */
  protected receive(message: ClientMessage | undefined): void {
    this.#heard = performance.now();
    if (message === undefined) this.unreadable();
    else if ((message.type === 'login') !== (this.playerId === undefined)) this.kick('BAD_MESSAGE');
    else this.handle(message);
  }

  protected unreadable(): void {
    this.kick('BAD_MESSAGE');
  }

  protected handle(message: ClientMessage): void {
    switch (message.type) {
      case 'login':
        this.login(message);
        break;
      case 'heartbeat':
        this.send({ type: 'heartbeatAck', seq: message.seq });
        break;
      case 'chat':
        this.chat(message);
        break;
      case 'save':
        this.save(message);
        break;
      case 'load':
        this.load(message);
        break;
      case 'eject':
        this.world.players.get(message.playerId)?.kick('EJECTED');
    }
  }

  protected login(message: MessageOf<'login'>): void {
    if (!this.mayPlay(message)) {
      this.refuse();
      return;
    }
    const old = this.world.players.get(message.playerId);
    if (old) this.takeOver(old);
    this.enter(message.playerId);
  }

  protected mayPlay({ token }: MessageOf<'login'>): boolean {
    return token === TOKEN;
  }

  protected refuse(): void {
    this.end(LOGIN_FAILED, { type: 'loginFailed', reason: 'BAD_TOKEN' });
  }

  protected takeOver(old: Session): void {
    old.kick('OTHER_LOGIN');
  }

  protected enter(playerId: string): void {
    clearTimeout(this.#login);
    this.playerId = playerId;
    this.world.players.set(playerId, this);
    this.watch(MISSED_HEARTBEATS * this.world.heartbeatSeconds * 1000);
    this.send({ type: 'loginOk', heartbeatSeconds: this.world.heartbeatSeconds });
  }

  protected chat({ to = '', text }: MessageOf<'chat'>): void {
    this.world.players.get(to)?.send({ type: 'chat', from: this.playerId, text });
  }

  protected save({ id, slot }: MessageOf<'save'>): void {
    this.world.slots.set(this.playerId!, slot);
    this.send({ type: 'saved', id });
  }

  protected load({ id }: MessageOf<'load'>): void {
    this.send({ type: 'loaded', id, slot: this.world.slots.get(this.playerId!) ?? null });
  }

  /** Waits for so many ms of silence. */
  protected watch(ms: number): void {
    this.#watch = setTimeout(() => this.look(), ms);
  }

  protected unwatch(): void {
    clearTimeout(this.#watch);
  }

  /** Kicks a client that has been silent for too long, or waits for the rest of the time. */
  protected look(): void {
    setImmediate(() => {
      if (this.ended) return;
      const silentMs = performance.now() - this.#heard;
      const leftMs = MISSED_HEARTBEATS * this.world.heartbeatSeconds * 1000 - silentMs;
      if (leftMs > 0) this.watch(Math.ceil(leftMs));
      else this.timeOut();
    });
  }

  protected timeOut(): void {
    this.kick('TIMEOUT');
  }

  protected loginIsDue(): void {
    if (this.playerId === undefined) this.kick('NO_LOGIN');
  }

  kick(reason: keyof typeof KICKS): void {
    this.end(KICKS[reason], { type: 'kick', reason });
  }

  /**
   * The one way out, from whichever side: fences the session, closes it, then removes it. Later calls do nothing.
   * @param code of the Close; without one the connection has ended already
   */
  end(code?: number, lastWord?: object): void {
    if (this.ended) return;
    this.ended = true;
    clearTimeout(this.#login);
    this.unwatch();
    if (lastWord) this.send(lastWord);
    this.socket.close(code);
    this.leave();
  }

  /** Removes the session, unless a newer one is there. */
  protected leave(): void {
    if (this.playerId !== undefined && this.world.players.get(this.playerId) === this)
      this.world.players.delete(this.playerId);
  }

  /** TCP has ended. */
  protected closed(): void {
    this.end();
  }

  send(message: object): void {
    for (const part of this.#codec.write(message)) this.socket.send(part);
  }
}
