import { createHash } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { shortTimings, type Welcome } from '@solowire/spec';
import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '../generated/types.js';
import { buildReport } from '../report/build.js';
import { solowire } from '../solowire/index.js';
import { encodeFrame, encodeHeader } from '../stimulus/framing.js';
import { reportFits } from '../validate.js';
import { runSuite } from './suite.js';

const { cases } = solowire;

/** What a whole run against a server that means ill may take: it is far below the sum of its forced waits. */
const BOUND_MS = 90_000;
/** What it may cost in memory, above what the process had before, after gc where that can be asked for. */
const BOUND_BYTES = 600 * 1024 * 1024;

const sockets = new Set<Socket>();
const servers: Server[] = [];
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers) server.close();
});

async function serve(onConnection: (socket: Socket) => void): Promise<string> {
  // A server that means ill does not answer a FIN by itself.
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)));
    onConnection(socket);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `127.0.0.1:${(server.address() as { port: number }).port}/`;
}

/** Upgrades rightly, then lets `then` do what it wants; `onHello` is called with whatever comes first. */
const upgrading =
  (then: (socket: Socket) => void, onHello: (socket: Socket) => void = () => {}) =>
  (socket: Socket) => {
    let head = '';
    socket.on('data', function upgrade(chunk) {
      head += chunk.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      socket.off('data', upgrade);
      socket.once('data', () => onHello(socket));
      const key = /sec-websocket-key: *(\S+)/i.exec(head)?.[1] ?? '';
      const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\nSec-WebSocket-Protocol: solowire.v1\r\n\r\n`,
      );
      then(socket);
    });
  };

/** Writes for ever, as fast as the peer takes it, until the socket ends. */
const endlessly = (socket: Socket, bytes: Buffer) => {
  const write = () => {
    while (socket.writable && socket.write(bytes));
  };
  socket.on('drain', write);
  write();
};

const frame = (text: string) => encodeFrame('text', Buffer.from(text), { mask: false });
const welcome: Welcome = {
  type: 'welcome',
  version: 1,
  sessionId: 'q3xXb0m1T5u9uYw2r8ZQ4A',
  epoch: 1,
  heartbeat: { intervalMs: 200, deadAfterMs: 500 },
  limits: {
    maxMessageBytes: 65_536,
    takeovers: { max: 10, windowMs: 60_000 },
    closeTimeoutMs: 500,
    ackTimeoutMs: 300,
    welcomeTimeoutMs: 1_000,
  },
  tookOver: null,
  capabilities: [],
};

const hostile: Record<
  string,
  { serve: (socket: Socket) => void; exit: number; scheme?: 'wss'; only?: string }
> = {
  'endless frames': { serve: upgrading((s) => endlessly(s, frame('{"type":"heartbeat","n":1}'))), exit: 1 },
  'a million tiny messages behind a welcome': {
    serve: upgrading(
      () => {},
      (s) => {
        s.write(frame(JSON.stringify(welcome)));
        endlessly(s, Buffer.concat(Array.from({ length: 1000 }, () => frame('{}'))));
      },
    ),
    exit: 1,
  },
  'endless headers': {
    serve: (s) => endlessly(s.resume(), Buffer.from(`HTTP/1.1 101 x\r\n${'X-A: b\r\n'.repeat(500)}`)),
    exit: 4,
  },
  'a slow drip of an upgrade': {
    serve: (s) => {
      const timer = setInterval(() => s.write('H'), 100);
      s.on('close', () => clearInterval(timer)).resume();
    },
    exit: 4,
  },
  'half an upgrade': {
    serve: (s) => s.resume().write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n'),
    exit: 4,
  },
  'a wrong accept key': {
    serve: (s) =>
      s
        .resume()
        .write(
          'HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: AAAA\r\n\r\n',
        ),
    exit: 4,
  },
  'a redirect': {
    serve: (s) => s.resume().end('HTTP/1.1 302 Found\r\nLocation: ws://127.0.0.1:1/\r\n\r\n'),
    exit: 4,
  },
  'no TLS where TLS is expected': {
    serve: (s) => s.resume().write(Buffer.alloc(4096, 0x16)),
    exit: 4,
    scheme: 'wss',
  },
  'TLS where none is expected': {
    serve: (s) => s.resume().write(Buffer.from('16030100020228', 'hex')),
    exit: 4,
  },
  'a gigabyte promised': { serve: upgrading((s) => s.write(encodeHeader('text', 2 ** 30))), exit: 1 },
  'invalid UTF-8': {
    serve: upgrading((s) => s.write(encodeFrame('text', Buffer.from([0xff, 0xfe]), { mask: false }))),
    exit: 1,
  },
  'frames behind a FIN-like Close': {
    serve: upgrading((s) => {
      s.write(encodeFrame('close', Buffer.from([3, 232]), { mask: false }));
      for (let i = 0; i < 20; i++) s.write(frame('{"type":"heartbeat","n":1}'));
      s.end();
    }),
    exit: 1,
  },
  'frames behind our FIN': {
    // It never ends, neither for a FIN of the kit's nor for a Close: it sends on until it is reset.
    serve: upgrading(
      () => {},
      (s) => {
        s.write(frame(JSON.stringify(welcome)));
        s.once('end', () => endlessly(s, frame('{"type":"heartbeat","n":1}')));
      },
    ),
    exit: 1,
  },
  'an endless message in fragments': {
    serve: upgrading((s) => {
      s.write(encodeFrame('text', Buffer.from('{"type":"'), { mask: false, fin: false }));
      endlessly(s, encodeFrame('continuation', Buffer.alloc(65_536, 0x61), { mask: false, fin: false }));
    }),
    exit: 1,
  },
  'an endless message in empty fragments': {
    serve: upgrading((s) => {
      s.write(encodeFrame('text', Buffer.alloc(0), { mask: false, fin: false }));
      const empty = encodeFrame('continuation', Buffer.alloc(0), { mask: false, fin: false });
      endlessly(s, Buffer.concat(Array.from({ length: 1000 }, () => empty)));
    }),
    exit: 1,
  },
  'a flood of Pings': {
    serve: upgrading((s) => endlessly(s, encodeFrame('ping', Buffer.alloc(125, 0x61), { mask: false }))),
    exit: 1,
  },
  'a stall at each full second': {
    serve: upgrading(
      () => {},
      (s) => {
        const timer = setTimeout(() => s.write(frame(JSON.stringify(welcome))), 1_000 - (Date.now() % 1_000));
        s.on('close', () => clearTimeout(timer));
      },
    ),
    exit: 1,
    only: 'handshake/',
  },
};

async function run(
  url: string,
  only: string,
): Promise<{ report: Report; tookMs: number; grewBytes: number }> {
  const before = process.memoryUsage().rss;
  const start = performance.now();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  // The short timings, as a target file can give them, so that what is never announced is not waited for at length.
  const suite = await runSuite({
    protocol: solowire,
    target: { parameters: shortTimings },
    addresses: [{ url }],
    cases: cases.filter(({ id }) => id.startsWith(only)),
    seed: 3,
  });
  clearInterval(watch);
  const report = buildReport(suite, {
    target: { name: 'hostile', url },
    selection: { only: [], skip: [] },
    strict: false,
  });
  return { report, tookMs: performance.now() - start, grewBytes: Math.max(0, peak - before) };
}

describe('a run against a hostile server ends with a report, in bounded time and memory', () => {
  it.each(Object.entries(hostile))(
    '%s',
    async (name, { serve: behave, exit, scheme = 'ws', only = '' }) => {
      const { report, tookMs, grewBytes } = await run(`${scheme}://${await serve(behave)}`, only);
      expect(reportFits(JSON.parse(JSON.stringify(report))), name).toBe(true);
      expect(report.exitCode, report.reason).toBe(exit);
      expect(report.summary.pass).toBe(0);
      // These are bounds, not measurements: a run that hangs or hoards goes far beyond them.
      expect(tookMs).toBeLessThan(BOUND_MS);
      expect(grewBytes).toBeLessThan(BOUND_BYTES);
      process.stdout.write(
        `hostile: ${name}: ${(tookMs / 1000).toFixed(1)} s, ${Math.round(grewBytes / 1048576)} MiB\n`,
      );
    },
    BOUND_MS + 30_000,
  );
});
