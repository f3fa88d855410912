import { createHash, randomBytes } from 'node:crypto';

/** The opening handshake of RFC 6455 §4, client side, without a library: the kit judges what comes back itself. */

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

export interface UpgradeRequest {
  url: URL;
  subprotocols: readonly string[];
  headers: Readonly<Record<string, string>>;
  /** Sec-WebSocket-Key; random unless a test passes one. */
  key?: string;
}

/** The request as bytes, and the Sec-WebSocket-Accept that must answer it. */
export function upgradeRequest(request: UpgradeRequest): { bytes: Buffer; accept: string } {
  const { url, subprotocols, headers } = request;
  const key = request.key ?? randomBytes(16).toString('base64');
  const fields = {
    Host: url.host,
    Upgrade: 'websocket',
    Connection: 'Upgrade',
    'Sec-WebSocket-Key': key,
    'Sec-WebSocket-Version': '13',
    ...(subprotocols.length > 0 ? { 'Sec-WebSocket-Protocol': subprotocols.join(', ') } : {}),
    ...headers,
  };
  const lines = [
    `GET ${url.pathname}${url.search} HTTP/1.1`,
    ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`),
  ];
  const accept = createHash('sha1')
    .update(key + GUID)
    .digest('base64');
  return { bytes: Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), accept };
}

export interface UpgradeResponse {
  status: number;
  headers: Map<string, string>;
}

/** Reads a response head; undefined if it is not HTTP/1.1. Repeated headers are joined by a comma (RFC 9110 §5.3). */
export function parseResponse(head: string): UpgradeResponse | undefined {
  const [statusLine = '', ...lines] = head.split('\r\n');
  const status = /^HTTP\/1\.1 (\d{3})(?: |$)/.exec(statusLine)?.[1];
  if (!status) return undefined;
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon < 1) return undefined;
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  }
  return { status: Number(status), headers };
}

/** Why a 101 is not a WebSocket (RFC 6455 §4.1), or undefined if it is one. */
export function faultOfUpgrade({ headers }: UpgradeResponse, accept: string): string | undefined {
  const has = (name: string, token: string) =>
    (headers.get(name) ?? '')
      .toLowerCase()
      .split(',')
      .some((part) => part.trim() === token);
  if (!has('upgrade', 'websocket')) return 'the 101 has no `Upgrade: websocket`';
  if (!has('connection', 'upgrade')) return 'the 101 has no `Connection: Upgrade`';
  if (headers.get('sec-websocket-accept') !== accept)
    return 'the Sec-WebSocket-Accept is not the one of our key';
  return undefined;
}
