import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const CHUNK = Buffer.alloc(65_536);
/** So long nothing more was taken: the buffers are full. In ms. */
const STALLED_MS = 30;
/** Beyond this nobody looks. */
const MOST_BYTES = 64_000_000;

let measured: Promise<number> | undefined;

/**
 * How many bytes the kernel takes of a loopback connection whose peer does not read. Node cannot shrink a receive buffer, and
 * the kernel's own grow as it likes; it is measured once in a process.
 */
export const swallowedBytes = (): Promise<number> => {
  measured ??= measure();
  return measured;
};

async function measure(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const deaf = connect({ port, host: '127.0.0.1' }).pause();
  const writer = await new Promise<Socket>((done) => server.once('connection', done));
  try {
    let taken = 0;
    for (let since = performance.now(); performance.now() - since < STALLED_MS && taken < MOST_BYTES; ) {
      if (writer.writableLength === 0) writer.write(CHUNK);
      const now = writer.bytesWritten - writer.writableLength;
      if (now > taken) since = performance.now();
      taken = Math.max(taken, now);
      if (writer.writableLength > 0) await sleep(1);
    }
    return taken;
  } finally {
    for (const socket of [deaf, writer]) socket.on('error', () => {}).destroy();
    server.close();
  }
}
