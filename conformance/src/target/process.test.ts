import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { lookAtProcess } from './process.js';

/** A server that keeps its side of every connection open, whatever the client does. */
const KEEPS = `
const server = require('node:net').createServer({ allowHalfOpen: true }, (socket) => socket.on('error', () => {}).resume());
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

describe.skipIf(process.platform !== 'linux')('what Linux tells of a server behind a shell', () => {
  let shell: ChildProcess;
  let port: number;
  const sockets: Socket[] = [];
  const dial = async () => {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket.on('error', () => {}));
    await once(socket, 'connect');
    return socket;
  };
  beforeAll(async () => {
    // `; :` keeps the shell: it must not become the server.
    const command = `"${process.execPath}" -e "${KEEPS.replaceAll('\n', ' ')}"; :`;
    shell = spawn('sh', ['-c', command], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(shell.stdout!, 'data')) as [Buffer];
    port = Number(line.toString());
  });
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    process.kill(-shell.pid!, 'SIGKILL');
  });

  it('is of the shell and of the server in it, memory included', async () => {
    const facts = (await lookAtProcess(shell.pid!))!;
    expect(facts.processes).toBe(2);
    expect(facts.descriptors).toBeGreaterThan(6);
    expect(facts.memoryBytes).toBeGreaterThan(10 * 2 ** 20);
    expect(facts.sockets).toEqual({});
  });

  it('counts accepted sockets by their state, and the descriptors that they take', async () => {
    const before = (await lookAtProcess(shell.pid!))!;
    await dial();
    const half = await dial();
    half.end();
    await vi.waitUntil(async () => (await lookAtProcess(shell.pid!))?.sockets.CLOSE_WAIT === 1);
    const after = (await lookAtProcess(shell.pid!))!;
    expect(after.sockets).toEqual({ ESTABLISHED: 1, CLOSE_WAIT: 1 });
    expect(after.descriptors).toBe(before.descriptors + 2);
  });

  it('is nothing of a process that does not run', async () => {
    const gone = spawn(process.execPath, ['-e', '']);
    await once(gone, 'exit');
    expect(await lookAtProcess(gone.pid!)).toBeUndefined();
  });
});
