import { createHash } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { constants, deflateRawSync } from 'node:zlib';
import { shortTimings, type Welcome } from '@solowire/spec';
import { bounds } from '../history/bounds.js';
import { closeBody, encodeFrame, encodeHeader, FrameReader } from '../stimulus/framing.js';

/** A server that breaks all rules of decency, and what a run against it comes to. */
export interface Hostile {
  serve: (socket: Socket) => void;
  /** The exit code, or those of which one is right: whether a rule is seen broken before the history is full, the machine decides. */
  exit: number | readonly number[];
  scheme?: 'wss';
  /** The cases to run, by the beginning of their ids; default: all. */
  only?: string;
  /** The target gives credentials, so that whatever is kept is searched for secrets. */
  credentials?: true;
  /** The cases of it that `npm test` runs, by the beginning of their ids; absent: none. `npm run hostile` runs all. */
  often?: string;
}

const sockets = new Set<Socket>();
const servers = new Set<Server>();

/** Serves on a free port of this machine; returns host, port and path. */
export async function serve(onConnection: (socket: Socket) => void): Promise<string> {
  // It does not answer a FIN by itself.
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)));
    onConnection(socket);
  });
  servers.add(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `127.0.0.1:${(server.address() as { port: number }).port}/`;
}

/** Ends all that {@link serve} began. */
export function stopServing(): void {
  for (const socket of sockets) socket.destroy();
  for (const server of servers) server.close();
  servers.clear();
}

/** Upgrades rightly, then lets `then` do what it wants; `onHello` is called with whatever comes first. */
const upgrading =
  (
    then: (socket: Socket) => void,
    onHello: (socket: Socket, first: Buffer) => void = () => {},
    more: readonly string[] = [],
  ) =>
  (socket: Socket) => {
    let head = '';
    socket.on('data', function upgrade(chunk) {
      head += chunk.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      socket.off('data', upgrade);
      socket.once('data', (first) => onHello(socket, first));
      const key = /sec-websocket-key: *(\S+)/i.exec(head)?.[1] ?? '';
      const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
      const lines = [
        'HTTP/1.1 101 Switching Protocols',
        'Upgrade: websocket',
        'Connection: Upgrade',
        `Sec-WebSocket-Accept: ${accept}`,
        'Sec-WebSocket-Protocol: solowire.v1',
        ...(/permessage-deflate/i.test(head) ? ['Sec-WebSocket-Extensions: permessage-deflate'] : []),
        ...more,
      ];
      socket.write(`${lines.join('\r\n')}\r\n\r\n`);
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

const frame = (text: string | Buffer, options: { fin?: boolean; rsv?: number } = {}) =>
  encodeFrame('text', Buffer.from(text), { mask: false, ...options });
const times = (count: number, bytes: Buffer) => Buffer.concat(Array.from({ length: count }, () => bytes));

let epochs = 0;
const welcome = (more: object = {}): string => {
  const epoch = ++epochs;
  const right: Welcome = {
    type: 'welcome',
    version: 1,
    sessionId: `q3xXb0m1T5u9uYw2r8Z${String(epoch).padStart(9, '0')}`,
    epoch,
    heartbeat: { intervalMs: 200, deadAfterMs: 500 },
    limits: {
      maxMessageBytes: 65_536,
      takeovers: { max: 20, windowMs: 1_000 },
      closeTimeoutMs: 500,
      ackTimeoutMs: 300,
      welcomeTimeoutMs: 1_000,
    },
    tookOver: null,
    capabilities: [],
  };
  return JSON.stringify({ ...right, ...more });
};

/**
 * Welcomes each hello and acknowledges each heartbeat, so that cases go on, and does something in each session. It closes for
 * nothing, ends for nothing, and takes nobody over.
 */
const welcoming = (act: (socket: Socket) => void, more: () => object = () => ({})) =>
  upgrading(
    () => {},
    (socket, first) => {
      const reader = new FrameReader(2 ** 30);
      let isWelcome = false;
      const read = (bytes: Buffer) => {
        for (const { opcode, payload } of reader.push(Buffer.from(bytes))) {
          if (opcode === 'close') socket.end(encodeFrame('close', payload, { mask: false }));
          if (opcode !== 'text') continue;
          const text = payload.toString();
          const n = /"heartbeat","n":(\d+)/.exec(text)?.[1];
          if (n !== undefined) socket.write(frame(`{"type":"heartbeatAck","n":${n}}`));
          if (isWelcome || !text.includes('"hello"')) continue;
          isWelcome = true;
          socket.write(frame(welcome(more())));
          act(socket);
        }
      };
      read(first);
      socket.on('data', read);
    },
  );

/** A Solowire event that holds a text, an array of a text repeated, or anything. */
const event = (data: string): string => `{"type":"event","topic":"app.news","data":${data}}`;
const MIB = 2 ** 20;
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const deflated = (text: Buffer): Buffer =>
  deflateRawSync(text, { finishFlush: constants.Z_SYNC_FLUSH, level: 9 }).subarray(0, -4);
const limits = { maxMessageBytes: 16 * MIB, takeovers: { max: 20, windowMs: 1_000 } };

/** Makes the bytes when they are first sent: not all of them are. */
const lazily = (make: () => Buffer) => {
  let bytes: Buffer | undefined;
  return (socket: Socket): void => {
    bytes ??= make();
    socket.write(bytes);
  };
};

/** Hostile servers by what they do. */
export const hostile: Readonly<Record<string, Hostile>> = {
  'endless frames': {
    serve: upgrading((s) => endlessly(s, frame('{"type":"heartbeat","n":1}'))),
    exit: 1,
    often: '',
  },
  'a million tiny messages behind a welcome': {
    serve: upgrading(
      () => {},
      (s) => {
        s.write(frame(welcome()));
        endlessly(s, Buffer.concat(Array.from({ length: 1000 }, () => frame('{}'))));
      },
    ),
    exit: 1,
  },
  'endless headers': {
    serve: (s) => endlessly(s.resume(), Buffer.from(`HTTP/1.1 101 x\r\n${'X-A: b\r\n'.repeat(500)}`)),
    exit: 4,
    often: '',
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
    often: '',
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
        s.write(frame(welcome()));
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
    often: '',
  },
  'a stall at each full second': {
    serve: upgrading(
      () => {},
      (s) => {
        const timer = setTimeout(() => s.write(frame(welcome())), 1_000 - (Date.now() % 1_000));
        s.on('close', () => clearTimeout(timer));
      },
    ),
    exit: 1,
    only: 'handshake',
  },
  // What is parsed: depth, number and size of values.
  'an event nested 8000 deep in each session': {
    serve: welcoming(lazily(() => frame(event(nested(8_000))))),
    exit: 1,
    credentials: true,
    often: 'message',
  },
  'an event nested just as deep as is read': {
    serve: welcoming(lazily(() => frame(event(nested(255))))),
    exit: 1,
    credentials: true,
  },
  '340 000 objects in a message': {
    serve: welcoming(lazily(() => frame(event(`[${'{},'.repeat(340_000)}1]`)))),
    exit: 1,
  },
  'as many values as are read, ten times a session': {
    serve: welcoming(
      lazily(() => times(10, frame(event(`[${'{},'.repeat(bounds.jsonValues / 2 - 100)}1]`)))),
    ),
    exit: 1,
    credentials: true,
  },
  'many keys in a message': {
    serve: welcoming(
      lazily(() => frame(event(`{${Array.from({ length: 90_000 }, (_, i) => `"k${i}":1`).join()}}`))),
    ),
    exit: 1,
    credentials: true,
  },
  // What is kept: long texts, values and names.
  'an event of 1 MiB in each session': {
    serve: welcoming(lazily(() => frame(event(`"${'x'.repeat(MIB - 100)}"`)))),
    exit: 1,
    often: 'takeover',
  },
  'an event of the 1 MiB that it announces in each session': {
    serve: welcoming(
      lazily(() => times(16, frame(event(`"${'x'.repeat(bounds.announcedMessageBytes - 100)}"`)))),
      () => ({ limits }),
    ),
    exit: 1,
  },
  'a hundred events of 1 MiB in each session, with credentials': {
    serve: welcoming((s) => {
      const bytes = frame(event(`"${'\\u0041'.repeat((MIB - 100) / 6)}"`));
      for (let i = 0; i < 60; i++) s.write(bytes);
    }),
    exit: 1,
    credentials: true,
  },
  'two messages of 30 MiB in each session': {
    serve: welcoming(lazily(() => times(2, frame(event(`"${'x'.repeat(30 * MIB)}"`))))),
    exit: 1,
    credentials: true,
    often: 'handshake',
  },
  'messages of the 16 MiB that it announces': {
    serve: welcoming(
      lazily(() => times(3, frame(event(`"${'\\u0041'.repeat(2.6 * MIB)}"`)))),
      () => ({ limits }),
    ),
    exit: 1,
    credentials: true,
  },
  'an unknown type of 1 MiB': {
    serve: welcoming(lazily(() => times(50, frame(`{"type":"${'t'.repeat(MIB - 100)}"}`)))),
    exit: 1,
  },
  'unknown fields of 1 MiB': {
    serve: welcoming(
      lazily(() => times(20, frame(`{"type":"heartbeat","n":1,"${'f'.repeat(MIB - 100)}":1}`))),
    ),
    exit: 1,
  },
  'an error that refers to 1 MiB': {
    serve: welcoming(
      lazily(() =>
        times(
          20,
          frame(
            `{"type":"error","code":"x","message":"${'a.'.repeat(MIB / 4)}","ref":"${'r'.repeat(MIB / 4)}"}`,
          ),
        ),
      ),
    ),
    exit: 1,
  },
  'texts that look like names of exceptions': {
    serve: welcoming(
      lazily(() =>
        times(500, frame(`{"type":"error","code":"unknown-type","message":"${'A.'.repeat(500)}"}`)),
      ),
    ),
    exit: [1, 2],
  },
  'a secret of 16 MiB': {
    serve: welcoming(
      lazily(() => frame(event(`{"token":"${'\\"'.repeat(7 * MIB)}"}`))),
      () => ({ limits }),
    ),
    exit: 1,
  },
  'a session id of 1 MB': {
    serve: welcoming(
      () => {},
      () => ({ sessionId: 's'.repeat(1_000_000) }),
    ),
    exit: 1,
  },
  'a predecessor of 10 MB': {
    serve: welcoming(
      () => {},
      () => ({ tookOver: { sessionId: 's'.repeat(1e7), epoch: 1, sameInstance: false } }),
    ),
    exit: 1,
  },
  'thousands of capabilities': {
    serve: welcoming(
      () => {},
      () => ({ capabilities: Array.from({ length: 90_000 }, (_, i) => `app.c${i}`) }),
    ),
    exit: 1,
  },
  'limits of 1e308': {
    serve: welcoming(
      () => {},
      () => ({ limits: { ...limits, maxMessageBytes: 1e308, maxPendingSockets: 1e308 } }),
    ),
    exit: 1,
  },
  'a reason of 1 MiB': {
    serve: welcoming((s) =>
      s.write(encodeFrame('close', closeBody(1000, 'r'.repeat(MIB - 2)), { mask: false })),
    ),
    exit: 1,
  },
  'a reason of 20 MiB': {
    serve: welcoming((s) =>
      s.write(encodeFrame('close', closeBody(1000, 'r'.repeat(20 * MIB)), { mask: false })),
    ),
    exit: 1,
  },
  'Pings of 1 MiB': {
    serve: welcoming(lazily(() => times(20, encodeFrame('ping', Buffer.alloc(MIB, 0x61), { mask: false })))),
    exit: 1,
  },
  'headers of 60 KB': {
    serve: upgrading(() => {}, () => {}, [`X-A: ${'x'.repeat(60_000)}`]),
    exit: 1,
  },
  // What is held while it comes in.
  'the first half of a message on each connection': {
    serve: welcoming(lazily(() => frame('x'.repeat(MIB - 1)).subarray(0, -1))),
    exit: 1,
    often: 'limit',
  },
  'the first half of 16 MiB on each connection': {
    serve: welcoming(
      lazily(() => frame('x'.repeat(16 * MIB - 1)).subarray(0, -1)),
      () => ({ limits }),
    ),
    exit: 1,
  },
  'half a message before any hello': {
    serve: upgrading(lazily(() => frame('x'.repeat(MIB - 1)).subarray(0, -1))),
    exit: 1,
  },
  'a message in many small fragments': {
    serve: welcoming(
      lazily(() =>
        Buffer.concat([
          frame('"', { fin: false }),
          times(20_000, encodeFrame('continuation', Buffer.from('x'), { mask: false, fin: false })),
        ]),
      ),
    ),
    exit: 1,
  },
  'a bomb in each session': {
    serve: welcoming(lazily(() => times(20, frame(deflated(Buffer.alloc(200 * MIB, 0x20)), { rsv: 4 })))),
    exit: 1,
  },
  // What comes to much because there is so much of it.
  '20 000 tiny events in each session': {
    serve: welcoming(lazily(() => times(20_000, frame(event('1'))))),
    exit: [1, 2],
    often: '',
  },
  '20 000 welcomes in each session': {
    serve: welcoming((s) => {
      for (let i = 0; i < 20; i++)
        s.write(Buffer.concat(Array.from({ length: 1000 }, () => frame(welcome()))));
    }),
    exit: 1,
  },
  '3000 events of 4 KiB in each session': {
    serve: welcoming(lazily(() => times(3_000, frame(event(`"${'\\u0001'.repeat(680)}"`))))),
    exit: 1,
    credentials: true,
  },
  'a slow flood in each session': {
    serve: welcoming((s) => {
      const bytes = times(200, frame(event('1')));
      const timer = setInterval(() => s.write(bytes), 20);
      s.on('close', () => clearInterval(timer));
    }),
    exit: 1,
  },
};

/** The target file of a run against one: the short timings, so that what is never announced is not waited for at length. */
export const targetOf = (one: Hostile, url: string): object => ({
  addresses: [{ url }],
  parameters: shortTimings,
  ...(one.credentials ? { credentials: { scheme: 'token', token: 'a-token-of-this-run-alone' } } : {}),
});
