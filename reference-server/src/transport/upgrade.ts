import type { IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import { plainAddress } from './source.js';

/** An accepted upgrade: the raw socket is the connection's from here on. */
export interface Upgrade {
  readonly socket: Socket;
  /** What arrived behind the request. */
  readonly head: Buffer;
  readonly headers: IncomingHttpHeaders;
  /** The client's address, without its port; behind a trusted proxy, what that says. */
  readonly address: string;
  /** Whom the limits per source count it for. */
  readonly source: string;
  /** Whether the client is on this machine; behind a trusted proxy, none is. */
  readonly loopback: boolean;
  /** The client's certificate, if there is one and it was verified. */
  readonly certificate: Certificate | undefined;
  /** Gives back the place among the sockets without a welcome. */
  readonly leave: () => void;
  /** Resets TCP, where `socket` itself cannot. */
  readonly reset: (() => void) | undefined;
}

/** What is known of a verified client certificate. */
export interface Certificate {
  readonly subject: unknown;
  readonly subjectaltname?: string | undefined;
}

/** Whether an address is this machine's own: 127.0.0.0/8, ::1, or the former written as IPv6. */
export function isLoopback(address: string | undefined): boolean {
  if (address === undefined) return false;
  const plain = plainAddress(address);
  return plain === '::1' || plain.startsWith('127.');
}
