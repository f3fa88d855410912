import type { Server as HttpServer } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import type { Registry as MetricsRegistry } from 'prom-client';
import type { ApplicationServer } from './application/application-server.js';
import type { Methods } from './application/methods.js';
import type { Authenticate } from './authenticate/authenticate.js';
import type { Log } from './log.js';
import type { SettingsOptions } from './options.js';
import type { End } from './session/end.js';
import type { Session } from './session/session.js';
import type { HandshakeOptions } from './transport/handshake.js';
import type { ListenOptions } from './transport/listen.js';

/** What a server is made for. */
export interface ServerOptions extends SettingsOptions, HandshakeOptions {
  /** Who may be whom. Default: everybody everybody, for development. */
  readonly authenticate?: Authenticate;
  /**
   * Addresses (`192.0.2.7`) and ranges (`10.0.0.0/8`) of proxies whose `X-Forwarded-For` says who the client is, for the
   * limits per source, for `loopback` and for `authenticate`. Default: none, and each proxy is one source.
   */
  readonly trustedProxies?: readonly string[];
  /** What clients may call. Default: nothing. */
  readonly methods?: Methods;
  /** A session has been welcomed. If this throws, the session ends with 1011. */
  readonly onSessionStart?: (session: Session) => void;
  /** A session has been fenced, for `end.cause`. Called once for each session that started. */
  readonly onSessionEnd?: (session: Session, end: End) => void;
  /**
   * File that keeps the mark below which all epochs are, so that they grow over restarts whatever the clock says; this server's
   * alone, in a folder that exists. Default: none; then epochs grow over a restart as long as the clock has not moved back.
   */
  readonly epochFile?: string;
  /** Takes the log. Default: nobody does. */
  readonly log?: Log;
}

/** Where a server listens. */
export interface ListeningAddress {
  readonly url: string;
  readonly host: string;
  readonly port: number;
}

/** A Solowire server: for each identity one effective session, and a correct end for every other one. */
export interface SolowireServer extends ApplicationServer {
  /**
   * Serves the upgrades of an HTTP(S) server, at `path` alone if it is given, else wherever no other Solowire server does. The HTTP
   * server stays its owner's. An upgrade that nobody takes is refused with 404: at once, or, where the HTTP server has upgrade
   * listeners of others, after helloTimeoutMs.
   */
  attach(server: HttpServer | HttpsServer, path?: string): void;
  /**
   * Opens a port of its own.
   * @throws the error of the operating system (EADDRINUSE, EACCES…), as a rejection
   */
  listen(options?: ListenOptions): Promise<ListeningAddress>;
  /**
   * What `observe` tells, for Prometheus, with what has happened since the server was made: a registry of prom-client, to
   * be served by itself or merged with the application's own.
   */
  readonly metrics: MetricsRegistry;
  /** Whether newcomers are taken: the server listens or is attached, and does not drain. */
  readonly accepting: boolean;
  /**
   * Ends every session with 4005 and a hint when to come back, refuses newcomers, and resolves when all connections have
   * ended, at the latest after drainMs.
   */
  drain(): Promise<void>;
  /** Stops at once: ends every connection with 1001 and resolves when all have ended, at the latest after closeTimeoutMs. */
  close(): Promise<void>;
}
