import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import type { Socket } from 'node:net';
import type { Timer } from '../time/timers.js';
import { ignore, refuse } from './refuse.js';

/** One of those who take the upgrades of an HTTP server. */
export interface UpgradeTaker {
  /** The path of its WebSocket; undefined means any that nobody else has. */
  readonly path: string | undefined;
  take(request: IncomingMessage, socket: Socket, head: Buffer): void;
  /** Starts the deadline of a socket that owes a hello. */
  startDeadline(fire: () => void): Timer;
}

/** An upgrade that is left to listeners of others. */
interface Left {
  /** Whose deadline it has. */
  readonly by: UpgradeTaker;
  readonly deadline: Timer;
}

const routers = new WeakMap<HttpServer | HttpsServer, UpgradeRouter>();

/**
 * Lets `taker` take the upgrades of a server at its path; returns what ends that. What nobody takes is refused with 404: at once,
 * unless there are other listeners, who have until the deadline of a hello.
 */
export function routeUpgrades(server: HttpServer | HttpsServer, taker: UpgradeTaker): () => void {
  const router = routers.get(server) ?? new UpgradeRouter(server);
  routers.set(server, router);
  return router.add(taker);
}

/** One listener for all that are attached to a server: Node asks each listener, and none knows what the others do. */
class UpgradeRouter {
  private readonly server: HttpServer | HttpsServer;
  private readonly takers = new Set<UpgradeTaker>();
  private readonly left = new Map<Socket, Left>();

  constructor(server: HttpServer | HttpsServer) {
    this.server = server;
  }

  add(taker: UpgradeTaker): () => void {
    if (this.takers.size === 0) this.server.on('upgrade', this.onUpgrade);
    this.takers.add(taker);
    return () => this.remove(taker);
  }

  private remove(taker: UpgradeTaker): void {
    this.takers.delete(taker);
    if (this.takers.size === 0) this.server.off('upgrade', this.onUpgrade);
    for (const [socket, { by }] of this.left) if (by === taker) this.giveUp(socket);
  }

  private readonly onUpgrade = (request: IncomingMessage, stream: unknown, head: Buffer): void => {
    const socket = stream as Socket;
    const taker = this.takerOf(pathOf(request));
    if (taker !== null) taker.take(request, socket, head);
    else if (this.server.listenerCount('upgrade') > 1) this.leave(socket);
    else refuseUntaken(socket);
  };

  private takerOf(path: string): UpgradeTaker | null {
    let anywhere: UpgradeTaker | null = null;
    for (const taker of this.takers) {
      if (taker.path === path) return taker;
      if (taker.path === undefined) anywhere ??= taker;
    }
    return anywhere;
  }

  /** Node has no deadline for a socket that it has handed over, and has taken its own error listener away. */
  private leave(socket: Socket): void {
    const by = this.takers.values().next().value!;
    socket.on('error', ignore);
    socket.once('close', () => this.forget(socket));
    this.left.set(socket, { by, deadline: by.startDeadline(() => this.giveUp(socket)) });
  }

  private forget(socket: Socket): void {
    this.left.get(socket)?.deadline.cancel();
    this.left.delete(socket);
  }

  private giveUp(socket: Socket): void {
    this.forget(socket);
    // Whoever has taken it reads, or has read.
    if (socket.readableFlowing === null && socket.writable) refuseUntaken(socket);
  }
}

function refuseUntaken(socket: Socket): void {
  refuse(socket, 404, 'There is no WebSocket here.');
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}
