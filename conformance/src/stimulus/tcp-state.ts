import { readFileSync } from 'node:fs';

/** So often a socket is looked for: while others come and go, one reading of the kernel's table can miss a row. */
const LOOKS = 3;

/**
 * What the kernel knows of our end of a loopback connection, by its local port. Node reports a reset as a FIN if it arrives on a
 * paused, full socket, or together with data (libuv takes POLLHUP behind a short read for the end): there this is the only
 * witness. `unknown` where there is no /proc.
 */
export function peerState(localPort: number | undefined): 'open' | 'fin' | 'reset' | 'unknown' {
  const port = localPort?.toString(16).toUpperCase().padStart(4, '0');
  let state: string | undefined;
  try {
    for (let look = 0; look < LOOKS && state === undefined; look++) state = stateOf(port);
  } catch {
    return 'unknown';
  }
  switch (state) {
    case '01':
    case '04':
    case '05':
      return 'open';
    case '08':
    case '09':
      return 'fin';
    default:
      return 'reset';
  }
}

/** The state of the socket with this local port, as Linux writes it; undefined if there is none. */
function stateOf(port: string | undefined): string | undefined {
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .find(([, local]) => port !== undefined && local?.endsWith(`:${port}`))?.[3];
}
