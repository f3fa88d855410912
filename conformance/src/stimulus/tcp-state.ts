import { readFileSync } from 'node:fs';

/** So often a socket is looked for: while others come and go, one reading of the kernel's table can miss a row. */
const LOOKS = 3;

/** The two ends of a TCP connection. One alone could be that of another: the kernel gives a local port to several. */
export interface Ends {
  localPort: number;
  remotePort: number;
}

/**
 * What the kernel knows of our end of a connection. Node reports a reset as a FIN if it arrives on a paused, full socket, or
 * together with data (libuv takes POLLHUP behind a short read for the end): there this is the only witness. `unknown` where
 * there is no /proc.
 */
export function peerState(ends: Ends | undefined): 'open' | 'fin' | 'reset' | 'unknown' {
  if (!ends) return 'unknown';
  let state: string | undefined;
  try {
    for (let look = 0; look < LOOKS && state === undefined; look++) state = stateOf(ends);
  } catch {
    return 'unknown';
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

/** The state of the socket with these ends, as Linux writes it; undefined if there is none. */
function stateOf({ localPort, remotePort }: Ends): string | undefined {
  const [local, remote] = [localPort, remotePort].map(
    (port) => `:${port.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .find((row) => row[1]?.endsWith(local!) && row[2]?.endsWith(remote!))?.[3];
}
