import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { affordablePeerState, type Ends, peerState } from './tcp-state.js';

const servers: Server[] = [];
const sockets: Socket[] = [];
const portOf = (server: Server) => (server.address() as AddressInfo).port;

beforeAll(async () => {
  for (let i = 0; i < 2; i++) {
    const server = createServer({ allowHalfOpen: true }, (socket) =>
      sockets.push(socket.on('error', () => {})),
    );
    servers.push(server.listen(0, '127.0.0.1'));
    await once(server, 'listening');
  }
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});
afterAll(() => {
  for (const server of servers) server.close();
});

/** Our end of a new connection, and the server's; from another address, if a local port is to be had twice. */
async function connected(
  server: Server,
  localPort?: number,
): Promise<{ ends: Ends; ours: Socket; theirs: Socket }> {
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const from = localPort === undefined ? {} : { localPort, localAddress: '127.0.0.2' };
  const ours = connect({ port: portOf(server), host: '127.0.0.1', ...from, allowHalfOpen: true });
  sockets.push(ours.on('error', () => {}));
  await once(ours, 'connect');
  const [theirs] = await accepted;
  return { ends: { localPort: ours.localPort!, remotePort: ours.remotePort! }, ours, theirs };
}

describe.runIf(process.platform === 'linux')('what the kernel knows of a connection', () => {
  it('is that it is open, that the peer sent a FIN, or that it was reset', async () => {
    const { ends, theirs } = await connected(servers[0]!);
    expect(peerState(ends)).toBe('open');
    theirs.end();
    await vi.waitUntil(() => peerState(ends) === 'fin');
    theirs.resetAndDestroy();
    await vi.waitUntil(() => peerState(ends) === 'reset');
  });

  it('is a FIN, too, when both have sent one', async () => {
    const { ends, ours, theirs } = await connected(servers[0]!);
    ours.end();
    await once(theirs.resume(), 'end');
    theirs.end();
    await once(ours.resume(), 'end');
    expect(peerState(ends)).toBe('fin');
  });

  it('is not taken from another connection with the same local port', async () => {
    const first = await connected(servers[0]!);
    const second = await connected(servers[1]!, first.ends.localPort);
    expect(second.ends.localPort).toBe(first.ends.localPort);
    second.theirs.resetAndDestroy();
    await vi.waitUntil(() => peerState(second.ends) === 'reset');
    expect(peerState(first.ends)).toBe('open');
  });

  it('is not asked for again at once after a look that took long, unless nothing else tells', async () => {
    const { ends } = await connected(servers[0]!);
    const clock = vi.spyOn(performance, 'now');
    const looks = (from: number, to: number) => clock.mockReturnValueOnce(from).mockReturnValueOnce(to);
    try {
      looks(0, 20);
      expect(peerState(ends)).toBe('open');
      clock.mockReturnValueOnce(1000);
      expect(affordablePeerState(ends)).toBe('unknown');
      looks(1000, 1005);
      expect(peerState(ends)).toBe('open');
      clock.mockReturnValueOnce(1006);
      looks(1006, 1007);
      expect(affordablePeerState(ends)).toBe('open');
    } finally {
      clock.mockRestore();
    }
  });

  it('is unknown of one that never was', () => {
    expect(peerState(undefined)).toBe('unknown');
  });
});
