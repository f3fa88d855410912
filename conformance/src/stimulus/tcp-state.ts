import { readFileSync } from 'node:fs';

/** So often a socket is looked for: while others come and go, one reading of the kernel's table can miss a row. */
const LOOKS = 3;

/** A look that takes longer than this, in ms, is a stall of the kit: the table is long where connections come and go. */
const DEAR_MS = 10;
/** After such a look, nobody takes an affordable one for so many times as long as it took. */
const REST = 50;

/** The two ends of a TCP connection. One alone could be that of another: the kernel gives a local port to several. */
export interface Ends {
  localPort: number;
  remotePort: number;
}

export type PeerState = 'open' | 'fin' | 'reset' | 'unknown';

let restUntil = 0;

/**
 * What the kernel knows of our end of a connection. Node reports a reset as a FIN if it arrives on a paused, full socket, or
 * together with data (libuv takes POLLHUP behind a short read for the end): there this is the only witness. `unknown` where
 * there is no /proc.
 */
export function peerState(ends: Ends | undefined): PeerState {
  if (!ends) return 'unknown';
  const start = performance.now();
  let state: string | undefined;
  try {
    for (let look = 0; look < LOOKS && state === undefined; look++) state = stateOf(ends);
  } catch {
    return 'unknown';
  } finally {
    const tookMs = performance.now() - start;
    restUntil = tookMs > DEAR_MS ? start + (REST + 1) * tookMs : 0;
  }
  switch (state) {
    case '01':
    case '04':
    case '05':
      return 'open';
    case '06':
    case '08':
    case '09':
      return 'fin';
    default:
      return 'reset';
  }
}

/** {@link peerState}, for what can do without it: `unknown` also while looking would cost too much time. */
export function affordablePeerState(ends: Ends | undefined): PeerState {
  return performance.now() < restUntil ? 'unknown' : peerState(ends);
}

/** The state of the socket with these ends, as Linux writes it; undefined if there is none. */
function stateOf({ localPort, remotePort }: Ends): string | undefined {
  const [local, remote] = [localPort, remotePort].map((port) =>
    port.toString(16).toUpperCase().padStart(4, '0'),
  );
  const row = new RegExp(`:${local} [0-9A-F]+:${remote} ([0-9A-F]{2}) `);
  for (const file of ['/proc/net/tcp', '/proc/net/tcp6']) {
    const found = row.exec(readFileSync(file, 'latin1'));
    if (found) return found[1];
  }
  return undefined;
}
