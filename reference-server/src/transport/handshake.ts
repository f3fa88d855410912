import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { protocol } from '@solowire/spec';

/** What becomes of an upgrade request. */
export type UpgradeDecision =
  | {
      readonly accept: true;
      /** The selected subprotocol; null if there is no common one, and then the connection ends with a close code. */
      readonly subprotocol: string | null;
      /** The headers of the 101, after its first line. */
      readonly headers: readonly string[];
    }
  | {
      readonly accept: false;
      readonly status: number;
      readonly headers?: readonly string[];
      /** One line for people. */
      readonly message: string;
    };

/** Judges upgrade requests. */
export interface Handshake {
  decide(request: IncomingMessage): UpgradeDecision;
}

export interface HandshakeOptions {
  /** The origins that browsers may come from; without it, all (needed as soon as cookies carry credentials). */
  readonly origins?: readonly string[];
}

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const KEY = /^[+/0-9A-Za-z]{22}==$/;

/** The opening handshake of RFC 6455 §4.2 for the subprotocol of the specification. No extension is ever selected. */
export function createHandshake({ origins }: HandshakeOptions = {}): Handshake {
  return {
    decide({ method, httpVersion, headers }) {
      if (httpVersion !== '1.1') return refuse(400, 'An upgrade is HTTP/1.1.');
      if (headers.host === undefined) return refuse(400, 'Host is missing.');
      // What follows the header would be read as frames.
      if (hasBody(headers)) return refuse(400, 'An upgrade has no body.');
      if (method !== 'GET') return refuse(405, 'An upgrade is a GET.', 'Allow: GET');
      if (headers.upgrade?.toLowerCase() !== 'websocket') {
        return refuse(426, 'Only upgrades to websocket are served.', 'Upgrade: websocket');
      }
      if (headers['sec-websocket-version'] !== '13') {
        return refuse(426, 'Only version 13 of WebSocket is served.', 'Sec-WebSocket-Version: 13');
      }
      const key = headers['sec-websocket-key'];
      if (key === undefined || !KEY.test(key))
        return refuse(400, 'Sec-WebSocket-Key is missing or malformed.');
      if (origins && headers.origin !== undefined && !origins.includes(headers.origin)) {
        return refuse(403, 'This origin is not allowed.');
      }
      const subprotocol = selectSubprotocol(headers['sec-websocket-protocol']);
      return {
        accept: true,
        subprotocol,
        headers: [
          'Upgrade: websocket',
          'Connection: Upgrade',
          `Sec-WebSocket-Accept: ${createHash('sha1')
            .update(key + GUID)
            .digest('base64')}`,
          ...(subprotocol === null ? [] : [`Sec-WebSocket-Protocol: ${subprotocol}`]),
        ],
      };
    },
  };
}

/** RFC 9112 §6. */
function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0;
}

/** The protocol's own, if the client offers it; never one that was not offered (SW-HANDSHAKE-1). */
function selectSubprotocol(offer: string | undefined): string | null {
  const offered = (offer ?? '').split(',').map((name) => name.trim());
  return offered.includes(protocol.subprotocol) ? protocol.subprotocol : null;
}

function refuse(status: number, message: string, header?: string): UpgradeDecision {
  return header === undefined
    ? { accept: false, status, message }
    : { accept: false, status, message, headers: [header] };
}
