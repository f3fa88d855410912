import type { DialFailure } from '../history/events.js';
import type { History } from '../history/history.js';

/** What to look at where no connection became a WebSocket. */
export const WHAT_TO_DO: Readonly<Record<DialFailure, string>> = {
  refused: 'start the server, or check the port',
  unreachable: 'check the host name or the network',
  timeout: 'is it a WebSocket server, and does it take connections?',
  ended: 'is it a WebSocket server, and is the path right?',
  reset: 'is it a WebSocket server, and does it speak TLS (wss:)?',
  'not-websocket': 'expected HTTP 101; check the path, the headers or the proxy before it',
  tls: 'check the certificate or the scheme (ws:, wss:), or say `tls` in the target file',
};

/** Why nobody reached a WebSocket in this history, if nobody did. */
export function unreachable(history: History): { how: DialFailure; detail: string } | undefined {
  if (history.all('upgraded').length > 0) return undefined;
  return history.all('dialFailed')[0];
}

/** What a server did that sends without end: asking it further would only cost memory. */
export function flood(history: History): string | undefined {
  return (history.all('badFraming').find(({ flood }) => flood) ?? history.full)?.detail;
}
