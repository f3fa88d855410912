import { readFileSync } from 'node:fs';

/**
 * What the kernel knows of our end of a loopback connection, by its local port. Node reports a reset that arrives on a paused,
 * full socket as a FIN, so for a connection that is not read this is the only witness. `unknown` where there is no /proc.
 */
export function peerState(localPort: number | undefined): 'open' | 'fin' | 'reset' | 'unknown' {
  let tables: string[];
  try {
    tables = ['/proc/net/tcp', '/proc/net/tcp6'].map((file) => readFileSync(file, 'utf8'));
  } catch {
    return 'unknown';
  }
  const port = localPort?.toString(16).toUpperCase().padStart(4, '0');
  const row = tables
    .flatMap((table) => table.trim().split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .find(([, local]) => port !== undefined && local?.endsWith(`:${port}`));
  switch (row?.[3]) {
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
