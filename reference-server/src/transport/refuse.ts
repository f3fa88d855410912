import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Answers an upgrade request with a status, and ends TCP.
 * @param message one line for people
 */
export function refuse(
  socket: Socket,
  status: number,
  message: string,
  headers: readonly string[] = [],
): void {
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(message) + 1}`,
    ...headers,
  ];
  socket.on('error', ignore);
  socket.once('finish', () => socket.destroy());
  socket.end(`${lines.join('\r\n')}\r\n\r\n${message}\n`);
}

export function ignore(): void {}
