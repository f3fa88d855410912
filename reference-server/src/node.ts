import type { Server as HttpServer } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import type { Registry as MetricsRegistry } from 'prom-client';
import type { EpochSource } from './admission/epochs.js';
import type { Owner, Registry } from './admission/registry.js';
import { Verifications } from './admission/verifications.js';
import type { Method, Methods } from './application/methods.js';
import { createMetrics, type Gauges, type Metrics } from './application/metrics.js';
import { EndedSessions, type Observation } from './application/observe.js';
import type { Presence, PresenceListener } from './application/presence.js';
import { Settling } from './application/settling.js';
import { openAccess } from './authenticate/authenticate.js';
import type { Limits } from './limits.js';
import { describe, guardLog, type Log } from './log.js';
import { resolveSettings, type Settings } from './options.js';
import type { Parts } from './parts.js';
import { Connection, type ConnectionMeans } from './session/connection.js';
import type { Session } from './session/session.js';
import type { ListeningAddress, ServerOptions, SolowireServer } from './solowire-server.js';
import type { Timers } from './time/timers.js';
import { type Attachment, attach } from './transport/http.js';
import { createUpgradeServer, type ListenOptions, listen } from './transport/listen.js';
import { type TrustedProxies, trustProxies } from './transport/source.js';
import type { Upgrade } from './transport/upgrade.js';

/** One process that serves: it puts the parts together and keeps the list of connections. */
export class Node implements SolowireServer {
  private readonly parts: Parts;
  private readonly options: ServerOptions;
  private readonly settings: Settings;
  private readonly log: Log;
  private readonly timers: Timers;
  private readonly epochs: EpochSource;
  private readonly registry: Registry<Connection>;
  private readonly presence: Presence;
  private readonly limits: Limits;
  private readonly counters: Metrics;
  private readonly proxies: TrustedProxies;
  private readonly means: ConnectionMeans;
  /** Every connection whose transport has not ended: the slots' and the closing set. */
  private readonly connections = new Set<Connection>();
  private readonly ended = new EndedSessions();
  private readonly attachments: Attachment[] = [];
  private readonly listeners: (HttpServer | HttpsServer)[] = [];
  private readonly emptied = new Set<() => void>();
  private draining = false;

  constructor(options: ServerOptions, parts: Parts) {
    this.options = options;
    this.parts = parts;
    this.settings = resolveSettings(options);
    this.log = guardLog(options.log ?? (() => {}));
    this.timers = parts.createTimers(parts.clock, this.logs('timer-failed'));
    const { clock } = parts;
    this.epochs = parts.createEpochs({ clock, log: this.log, file: options.epochFile });
    this.registry = parts.createRegistry<Connection>(this.epochs);
    this.presence = parts.createPresence(this.logs('presence-listener-failed'));
    this.limits = parts.createLimits(this.settings, parts.clock);
    this.counters = createMetrics(this.gauges);
    this.proxies = trustProxies(options.trustedProxies ?? []);
    this.means = this.assemble();
  }

  /** Gives each part what it needs of the others. */
  private assemble(): ConnectionMeans {
    const { options, parts, registry, limits, log, timers } = this;
    const { parameters } = this.settings;
    const methods = completeMethods(options.methods ?? {});
    const settling = new Settling(timers, parameters.takeoverTimeoutMs);
    registry.onLost = async (owner: Connection, by: Owner) => {
      owner.takenOver(by);
      await settling.settled(owner.clientId);
    };
    let arrivals = 0;
    return {
      ...parts,
      parameters,
      timers,
      registry,
      limits,
      log,
      presence: this.presence,
      metrics: this.counters,
      codec: parts.createCodec(this.settings),
      createWelcome: parts.createWelcomeWriter(this.settings, methods),
      admission: parts.createAdmission({
        authenticate: options.authenticate ?? openAccess(),
        registry,
        limits,
        clock: parts.clock,
        log,
        settled: (clientId) => settling.settled(clientId),
      }),
      dispatcher: parts.createDispatcher({
        server: this,
        methods,
        maxPendingRequests: parameters.maxPendingRequests,
      }),
      verifications: new Verifications({
        limits,
        log,
        clock: parts.clock,
        welcomeTimeoutMs: parameters.welcomeTimeoutMs,
      }),
      nextArrival: () => ++arrivals,
      onSessionStart: (session) => {
        this.logSession('session-start', session);
        return options.onSessionStart?.(session);
      },
      onSessionEnd: (session, end) => {
        this.logSession('session-end', session, { cause: end.cause });
        return options.onSessionEnd?.(session, end);
      },
      onUnsettled: (clientId, settled) => settling.add(clientId, settled),
      onEnded: (connection) => this.forget(connection),
    };
  }

  /** What logs errors as an event. */
  private logs(event: string): (error: unknown) => void {
    return (error) => this.log({ level: 'error', event, error: describe(error) });
  }

  private logSession(event: string, { sessionId, clientId, epoch }: Session, more: object = {}): void {
    this.log({ level: 'info', event, sessionId, clientId, epoch, ...more });
  }

  // ── serving ──

  attach(server: HttpServer | HttpsServer, path?: string): void {
    this.take(server, path, false);
  }

  private take(server: HttpServer | HttpsServer, path: string | undefined, own: boolean): void {
    const { helloTimeoutMs } = this.settings.parameters;
    const attachment = attach(server, {
      path,
      own,
      handshake: this.parts.createHandshake(this.options),
      proxies: this.proxies,
      enter: (source) => this.limits.enter(source),
      accept: (upgrade, subprotocol) => this.accept(upgrade, subprotocol),
      startDeadline: (fire) => this.timers.start('helloTimeoutMs', helloTimeoutMs, fire),
    });
    this.attachments.push(attachment);
  }

  async listen({ host = '127.0.0.1', port = 0, path, tls }: ListenOptions = {}): Promise<ListeningAddress> {
    const { parameters, maxHeaderBytes } = this.settings;
    const server = createUpgradeServer(tls, { handshakeMs: parameters.helloTimeoutMs, maxHeaderBytes });
    this.take(server, path, true);
    const { port: actual, family } = await listen(server, host, port);
    this.listeners.push(server);
    const authority = family === 'IPv6' && host.includes(':') ? `[${host}]` : host;
    return { url: `${tls ? 'wss' : 'ws'}://${authority}:${actual}${path ?? '/'}`, host, port: actual };
  }

  private accept(upgrade: Upgrade, subprotocol: string | null): void {
    const connection = new Connection(this.means, upgrade);
    this.connections.add(connection);
    if (subprotocol === null) connection.happen('noSubprotocol');
    else if (this.draining) this.drainOne(connection);
  }

  private forget(connection: Connection): void {
    if (!this.connections.delete(connection)) return;
    this.ended.add(connection, this.parts.clock.now());
    if (this.connections.size > 0) return;
    for (const resolve of this.emptied) resolve();
  }

  // ── for the application ──

  find(clientId: string): Session | null {
    const owner = this.registry.find(clientId);
    return owner?.effective ? owner.application : null;
  }

  push(clientId: string, topic: string, data: unknown): boolean {
    return this.find(clientId)?.push(topic, data) ?? false;
  }

  kick(clientId: string, epoch?: number): boolean {
    const session = this.find(clientId);
    if (session === null || (epoch !== undefined && epoch !== session.epoch)) return false;
    session.kick();
    return true;
  }

  onlineEpoch(clientId: string): number {
    return this.presence.current(clientId);
  }

  watch(clientId: string, listener: PresenceListener): () => void {
    return this.presence.watch(clientId, listener);
  }

  observe(clientId?: string): Observation {
    const { sockets, sessions, closing, timers, queuedBytes, handlers } = this.gauges;
    return {
      sockets: sockets(),
      sessions: sessions(),
      closing: closing(),
      timers: timers(),
      queuedBytes: queuedBytes(),
      handlers: handlers(),
      ended: this.ended.list(clientId),
    };
  }

  private readonly gauges: Gauges = {
    sockets: () => sum(this.attachments, ({ sockets }) => sockets),
    sessions: () => this.registry.size,
    closing: () => sum(this.connections, ({ phase, epoch }) => (phase === 'closing' && epoch > 0 ? 1 : 0)),
    timers: () => this.timers.size,
    queuedBytes: () => sum(this.connections, (connection) => connection.queuedBytes),
    handlers: () => sum(this.connections, ({ calls }) => calls.size),
  };

  get metrics(): MetricsRegistry {
    return this.counters.registry;
  }

  // ── stopping ──

  get accepting(): boolean {
    return this.attachments.length > 0 && !this.draining;
  }

  async drain(): Promise<void> {
    this.draining = true;
    this.stopListening();
    for (const connection of [...this.connections]) this.drainOne(connection);
    const { drainMs } = this.settings.parameters;
    const timer = this.timers.start('drainMs', drainMs, () => this.abort());
    await this.empty();
    timer.cancel();
    this.detach();
    this.epochs.close?.();
  }

  async close(): Promise<void> {
    this.stopListening();
    this.detach();
    for (const connection of [...this.connections]) connection.happen('shutdown', 'going-away');
    await this.empty();
    this.epochs.close?.();
  }

  private drainOne(connection: Connection): void {
    const retryAfterMs = this.parts.chooseRetryAfter(this.settings.parameters.drainMs);
    connection.happen('drain', undefined, { retryAfterMs });
  }

  private abort(): void {
    for (const connection of [...this.connections]) connection.abort();
  }

  private stopListening(): void {
    for (const server of this.listeners.splice(0)) server.close();
    // Node's own closeAllConnections knows none that is still in the TLS handshake.
    for (const attachment of this.attachments) attachment.endOpenings();
  }

  private detach(): void {
    for (const attachment of this.attachments.splice(0)) attachment.detach();
  }

  private empty(): Promise<void> {
    if (this.connections.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        this.emptied.delete(done);
        resolve();
      };
      this.emptied.add(done);
    });
  }
}

function sum<T>(items: Iterable<T>, count: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += count(item);
  return total;
}

function completeMethods(methods: Methods): ReadonlyMap<string, Method> {
  return new Map(
    Object.entries(methods).map(([name, method]) => [
      name,
      typeof method === 'function' ? { handler: method } : method,
    ]),
  );
}
