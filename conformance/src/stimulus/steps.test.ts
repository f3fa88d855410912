import { createHash } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { cert, key } from '../../../reference-server/src/test-support/certificate.js';
import { Parameters } from '../contract/index.js';
import type { FrameEvent } from '../history/events.js';
import { STEP } from '../history/marks.js';
import { Recorder } from '../history/recorder.js';
import { framingFaults } from '../judge/framing.js';
import { solowire } from '../solowire/index.js';
import { historyOf, shortParameters } from '../testing/histories.js';
import type { Client } from './client.js';
import type { DialOptions } from './dial.js';
import { closeBody, encodeFrame, type Frame, type FrameOptions, FrameReader } from './framing.js';
import { Random } from './random.js';
import { Stage } from './stage.js';
import * as steps from './steps.js';
import { peerState } from './tcp-state.js';

/** A server that sees every byte: the witness that a stimulus did happen on the wire. */
class Witness {
  readonly frames: Frame[] = [];
  head = '';
  bytes = 0;
  fin = false;
  rst = false;
  closed = false;
  readonly socket: Socket;

  constructor(socket: Socket) {
    this.socket = socket;
    const reader = new FrameReader(2 ** 40);
    let upgraded = false;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => {
      let rest = chunk;
      if (!upgraded) {
        this.head += chunk.toString('latin1');
        const end = this.head.indexOf('\r\n\r\n');
        if (end < 0) return;
        upgraded = true;
        rest = Buffer.from(this.head.slice(end + 4), 'latin1');
        const key = /sec-websocket-key: *(\S+)/i.exec(this.head)?.[1] ?? '';
        const accept = createHash('sha1')
          .update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
          .digest('base64');
        socket.write(
          `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\nSec-WebSocket-Protocol: solowire.v1\r\n\r\n`,
        );
      }
      this.bytes += rest.length;
      this.frames.push(...reader.push(rest));
    });
    socket.on('end', () => {
      this.fin = true;
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      this.rst ||= error.code === 'ECONNRESET';
    });
    socket.on('close', () => {
      this.closed = true;
    });
  }

  send(opcode: Frame['opcode'], payload: string | Buffer = ''): void {
    this.socket.write(encodeFrame(opcode, Buffer.from(payload), { mask: false }));
  }

  texts(): string[] {
    return this.frames.filter((f) => f.opcode === 'text').map((f) => f.payload.toString());
  }
}

const witnesses: Witness[] = [];
let server: Server;
let stage: Stage;
beforeAll(async () => {
  server = createServer({ allowHalfOpen: true }, (socket) => witnesses.push(new Witness(socket)));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(() => stage.clear());
afterAll(() => {
  for (const { socket } of witnesses) socket.destroy();
  server.close();
});

const port = () => (server.address() as { port: number }).port;

function newStage(url = `ws://127.0.0.1:${port()}/chat?room=1`, headers: Record<string, string> = {}): Stage {
  stage = new Stage({
    recorder: new Recorder(),
    contract: solowire.contract,
    parameters: new Parameters(solowire.contract.parameters, shortParameters),
    random: new Random(1),
    capabilities: [],
    addresses: [{ url, headers }],
    special: {},
    identify: (name) => ({ identity: `id-${name}` }),
  });
  return stage;
}

/** Node lets a FIN go ahead of a reset unless it is kept from it. */
function resetAtOnce(socket: Socket): void {
  socket.destroySoon = () => void socket.destroy();
  socket.resetAndDestroy();
}

async function connect(dialling: Partial<DialOptions> = {}): Promise<{ a: Client; w: Witness }> {
  const before = witnesses.length;
  const a = await newStage().dial('a', { dialling });
  await vi.waitUntil(() => witnesses.length > before);
  return { a, w: witnesses[before]! };
}

describe.runIf(process.platform === 'linux')('the end of TCP is recorded as what it was', () => {
  const endOf = async () => {
    const { events } = stage.means.recorder;
    const arrived = () => events.find((e) => e.kind === 'end' && e.dir === 'in');
    await vi.waitUntil(arrived);
    return arrived();
  };

  const lookThatTakes = (ms: number) => {
    const clock = vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(ms);
    peerState({ localPort: 1, remotePort: 1 });
    clock.mockRestore();
  };

  it.each([0, 1e9])(
    'a reset together with data is a reset, also where a look takes long: %d ms',
    async (ms) => {
      lookThatTakes(ms);
      const { w } = await connect();
      w.send('text', '{"type":"bye","code":4001,"reason":"heartbeat-timeout"}');
      resetAtOnce(w.socket);
      expect(await endOf()).toMatchObject({ how: 'rst' });
      lookThatTakes(0);
    },
  );

  it.each([
    [0, 'rst'],
    [1e9, 'fin'],
  ])('behind a Close, Node has the word where a look takes long: %d ms, %s', async (ms, how) => {
    lookThatTakes(ms);
    const { a, w } = await connect();
    a.connection.reflexes.close = false;
    w.send('close', closeBody(4001));
    resetAtOnce(w.socket);
    expect(await endOf()).toMatchObject({ how });
    lookThatTakes(0);
  });

  it('a FIN that arrives together with data is a FIN', async () => {
    const { w } = await connect();
    w.send('text', '{}');
    w.socket.end();
    expect(await endOf()).toMatchObject({ how: 'fin' });
  });

  it('so is one that arrives together with data behind our own', async () => {
    const { a, w } = await connect();
    a.connection.fin();
    await vi.waitUntil(() => w.fin);
    w.send('text', '{}');
    w.socket.end();
    expect(await endOf()).toMatchObject({ how: 'fin' });
  });

  it('a reset behind an end that was not read yet is an end, too', async () => {
    const { a, w } = await connect();
    // Within one turn of the event loop, so that nothing is read: the first write is answered by a reset, the second fails.
    w.socket.destroy();
    a.connection.frame('ping', Buffer.alloc(0));
    a.connection.frame('ping', Buffer.alloc(0));
    expect(await endOf()).toMatchObject({ how: 'unknown' });
  });
});

describe('each stimulus happens on the wire, as the other side sees it', () => {
  it('a frame in pieces, and behind it what was sent meanwhile', async () => {
    const { a, w } = await connect();
    const whole = a.connection.frameInPieces('close', closeBody(1000), { cuts: [1, 6], gapMs: 5 });
    a.connection.frame('ping', Buffer.from('behind'));
    expect(w.frames).toEqual([]);
    await whole;
    await vi.waitUntil(() => w.frames.length === 2);
    expect(w.frames.map(({ opcode }) => opcode)).toEqual(['close', 'ping']);
    const said = stage.means.recorder.events.filter((e) => e.kind === 'frame' && e.dir === 'out');
    expect(said.map((e) => e.kind === 'frame' && e.opcode)).toEqual(['close', 'ping']);
  });

  it('RST', async () => {
    const { a, w } = await connect();
    steps.reset(a);
    await vi.waitUntil(() => w.rst);
    expect(w.fin).toBe(false);
  });

  it('half-close: a FIN, and what the server still sends is read', async () => {
    const { a, w } = await connect();
    steps.halfClose(a);
    await vi.waitUntil(() => w.fin);
    w.send('text', '{"type":"heartbeat","n":1}');
    const seen = await a.awaits((e) => e.kind === 'probe', { forMs: 5_000, why: 'the heartbeat', since: 0 });
    expect(seen).toBeDefined();
    expect(w.rst || w.closed).toBe(false);
  });

  it('a Close with its code', async () => {
    const { a, w } = await connect();
    steps.closeWith(a, 1000, 'bye');
    await vi.waitUntil(() => w.frames.length > 0);
    expect(w.frames[0]).toMatchObject({ opcode: 'close', payload: closeBody(1000, 'bye') });
  });

  it('a Close that is answered by itself, and one that is withheld, then late', async () => {
    const first = await connect();
    first.w.send('close', closeBody(1011));
    await vi.waitUntil(() => first.w.frames.some((f) => f.opcode === 'close'));
    const { a, w } = await connect();
    steps.withholdCloseReply(a);
    w.send('close', closeBody(1011));
    w.send('ping', 'barrier');
    await vi.waitUntil(() => w.frames.some((f) => f.opcode === 'pong'));
    expect(w.frames.some((f) => f.opcode === 'close')).toBe(false);
    w.socket.end();
    steps.lateCloseReply(a);
    await vi.waitUntil(() => w.frames.some((f) => f.opcode === 'close'));
    expect(w.fin).toBe(false);
  });

  it('zero window: what the server writes stays with it, until reading resumes', async () => {
    const { a, w } = await connect();
    steps.stopReading(a);
    for (let i = 0; i < 200; i++) w.send('binary', Buffer.alloc(100_000));
    await new Promise((done) => setTimeout(done, 100));
    expect(w.socket.writableLength).toBeGreaterThan(1_000_000);
    steps.resumeReading(a);
    await vi.waitUntil(() => w.socket.writableLength === 0, { timeout: 20_000 });
  });

  it('silence with and without Pongs', async () => {
    for (const pongs of [true, false]) {
      const { a, w } = await connect();
      steps.fallSilent(a, { pongs });
      w.send('text', '{"type":"heartbeat","n":1}');
      w.send('ping', 'p');
      a.connection.frame('ping', Buffer.from('barrier'));
      await vi.waitUntil(() => w.frames.some((f) => f.payload.toString() === 'barrier'));
      await a.awaits((e) => e.kind === 'probe', { forMs: 5_000, why: 'the heartbeat', since: 0 });
      await vi.waitUntil(() => !pongs || w.frames.some((f) => f.opcode === 'pong'));
      expect(w.texts()).toEqual([]);
      expect(w.frames.some((f) => f.opcode === 'pong')).toBe(pongs);
    }
  });

  it('a dripping fragment: a message that does not end', async () => {
    const { a, w } = await connect();
    steps.dripFragment(a, 0);
    steps.dripFragment(a, 1);
    await vi.waitUntil(() => w.frames.length === 2);
    expect(w.frames.map(({ opcode, fin }) => [opcode, fin])).toEqual([
      ['text', false],
      ['continuation', false],
    ]);
  });

  const single: [string, (a: Client) => void, Partial<Frame>][] = [
    ['bad UTF-8', steps.badUtf8, { opcode: 'text', payload: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }],
    ['a reserved opcode', steps.reservedOpcode, { opcode: 'reserved-3' }],
    ['an unmasked frame', steps.unmaskedFrame, { opcode: 'text', masked: false }],
    ['reserved bits', steps.reservedBits, { opcode: 'text', rsv: 2 }],
    ['a binary message', steps.binaryMessage, { opcode: 'binary' }],
    ['bad JSON', (a) => void a.sayWrong('not JSON', '{"a":'), { payload: Buffer.from('{"a":') }],
    ...Object.entries(steps.ODD_CLOSE_BODIES).map(
      ([name, payload]): [string, (a: Client) => void, Partial<Frame>] => [
        `a Close with an odd body: ${name}`,
        (a) => steps.oddClose(a, payload, false),
        { opcode: 'close', payload },
      ],
    ),
  ];
  it.each(single)('%s', async (_, act, frame) => {
    const { a, w } = await connect();
    act(a);
    await vi.waitUntil(() => w.frames.length > 0);
    expect(w.frames[0]).toMatchObject(frame);
  });

  it('what the kit masks or sets wrongly is marked in the history, and nothing else is', async () => {
    const { a } = await connect();
    steps.unmaskedFrame(a);
    steps.reservedBits(a);
    a.probe();
    const frames = stage.means.recorder.events.filter((e) => e.kind === 'frame');
    expect(frames.map(({ masked, rsv }) => ({ masked, rsv }))).toEqual([{ masked: false }, { rsv: 2 }, {}]);
  });

  it('oversize by its header alone', async () => {
    const { a, w } = await connect();
    steps.oversizeHeader(a, 2 ** 31);
    await vi.waitUntil(() => w.bytes > 0);
    expect(w).toMatchObject({ bytes: 14, frames: [] });
  });

  it('a flood, in order and whole', async () => {
    const { a, w } = await connect();
    const texts = Array.from({ length: 500 }, (_, i) => `{"type":"heartbeatAck","n":${i}}`);
    await steps.flood(a, texts);
    await vi.waitUntil(() => w.frames.length === 500);
    expect(w.texts()).toEqual(texts);
  });

  it('pipelined: a hello and what is behind it in one segment', async () => {
    const { a, w } = await connect();
    const chunks: Buffer[] = [];
    w.socket.on('data', (chunk) => chunks.push(chunk));
    steps.pipeline(a, a.session.probe(1));
    await vi.waitUntil(() => w.frames.length === 2);
    expect(chunks).toHaveLength(1);
  });

  it('a hello behind the upgrade request, in its segment', async () => {
    const before = witnesses.length;
    const a = newStage().actor('a');
    await a.dialWithHello();
    await vi.waitUntil(() => (witnesses[before]?.frames.length ?? 0) > 0);
    expect(witnesses[before]!.texts()[0]).toContain('"type":"hello"');
  });

  it('hellos: held back, and a second one', async () => {
    const { a, w } = await connect();
    expect(w.frames).toEqual([]);
    a.sayHello();
    steps.secondHello(a, { identity: 'somebody-else' });
    await vi.waitUntil(() => w.frames.length === 2);
    const hellos = w.texts().map((text) => JSON.parse(text) as { clientId: string; attempt: number });
    expect(hellos.map(({ clientId, attempt }) => [clientId, attempt])).toEqual([
      ['id-X', 1],
      ['somebody-else', 2],
    ]);
  });

  it('a hello that comes too late to be sent is told', async () => {
    const { a, w } = await connect();
    w.socket.destroy();
    await a.ended();
    a.sayHello();
    expect(stage.means.recorder.events.filter((e) => e.kind === 'step')).toMatchObject([
      { name: STEP.unsaidHello },
    ]);
    expect(w.frames).toEqual([]);
  });

  it('fragments with Pings between them', async () => {
    const { a, w } = await connect();
    const message = a.session.probe(5);
    a.sayInFragments(message, 3);
    await vi.waitUntil(() => w.frames.length === 5);
    expect(w.frames.map((f) => f.opcode)).toEqual(['text', 'ping', 'continuation', 'ping', 'continuation']);
    expect(Buffer.concat(w.frames.filter((f) => f.opcode !== 'ping').map((f) => f.payload)).toString()).toBe(
      message,
    );
  });

  it('crossing Closes: both are on their way at once', async () => {
    const { a, w } = await connect();
    w.send('close', closeBody(1011));
    steps.closeWith(a);
    await vi.waitUntil(() => w.frames.length > 0);
    await a.awaits((e) => e.kind === 'frame' && e.dir === 'in' && e.opcode === 'close', {
      forMs: 5_000,
      why: 'the Close',
      since: 0,
    });
    expect(w.frames.filter((f) => f.opcode === 'close')).toHaveLength(1);
  });

  it('the acknowledgement of nothing, and a message behind a Close', async () => {
    const { a, w } = await connect();
    steps.unknownAck(a);
    steps.messageBehindClose(a, '{"type":"late"}');
    await vi.waitUntil(() => w.frames.length === 3);
    const [ack] = w.texts().map((text) => JSON.parse(text));
    expect(ack).toMatchObject({ type: 'heartbeatAck' });
    expect(w.frames.slice(1).map(({ opcode, payload }) => [opcode, payload.toString('latin1')])).toEqual([
      ['close', closeBody(1000).toString('latin1')],
      ['text', '{"type":"late"}'],
    ]);
  });

  it('a barrier: several dials in one turn, in an order that the seed decides', async () => {
    const s = newStage();
    const clients = await Promise.all(['a', 'b', 'c'].map((name) => s.dial(name)));
    await s.barrier('hellos', Object.fromEntries(clients.map((c) => [c.actor, () => c.sayHello()])));
    const again = new Random(1);
    for (const _ of clients) again.hex(16);
    expect(s.means.recorder.events.find((e) => e.kind === 'barrier')).toMatchObject({
      actors: again.shuffle(['a', 'b', 'c']),
    });
  });

  it('a black hole, and the network back: nothing passes meanwhile, and nothing is lost', async () => {
    const s = newStage();
    const relay = await s.relay();
    const before = witnesses.length;
    const a = await s.dial('a', { through: relay });
    const w = witnesses[before]!;
    steps.blackHole(a, relay);
    a.probe();
    w.send('text', '{"type":"heartbeat","n":9}');
    // A dial beside the relay is the barrier: what was sent before it has had its time.
    await s.dial('b');
    expect(w.frames).toEqual([]);
    expect(s.means.recorder.events.some((e) => e.actor === 'a' && e.kind === 'probe' && e.dir === 'in')).toBe(
      false,
    );
    steps.networkBack(a, relay);
    await vi.waitUntil(() => w.frames.length > 0);
    expect(
      await a.awaits((e) => e.kind === 'probe' && e.dir === 'in', { forMs: 5_000, why: 'it', since: 0 }),
    ).toBeDefined();
  });

  it('headers, query and path as the target gives them', async () => {
    const before = witnesses.length;
    await newStage(`ws://127.0.0.1:${port()}/chat?room=1`, { 'X-Tenant': 'blue' }).dial('a');
    await vi.waitUntil(() => (witnesses[before]?.head.length ?? 0) > 0);
    expect(witnesses[before]!.head).toMatch(/^GET \/chat\?room=1 HTTP\/1\.1\r\n/);
    expect(witnesses[before]!.head).toContain('X-Tenant: blue\r\n');
    expect(witnesses[before]!.head).not.toMatch(/sec-websocket-extensions/i);
  });
});

describe('what a server sends wrongly', () => {
  it('is recorded with its header bits, and read on', async () => {
    const { w } = await connect();
    const wrong: [Frame['opcode'], string, FrameOptions][] = [
      ['text', '{', { mask: true }],
      ['text', '{', { mask: false, rsv: 5 }],
      ['ping', 'x'.repeat(126), { mask: false, fin: false }],
      ['reserved-7', '', { mask: false }],
    ];
    for (const [opcode, payload, options] of wrong)
      w.socket.write(encodeFrame(opcode, Buffer.from(payload), options));
    w.send('pong', 'last');
    const { events } = stage.means.recorder;
    const seen = () => events.filter((e) => e.kind === 'frame' && e.dir === 'in') as FrameEvent[];
    await vi.waitUntil(() => seen().some((e) => e.opcode === 'pong'));
    expect(
      seen().map(({ opcode, masked, rsv, fin, bytes }) => ({ opcode, masked, rsv, fin, bytes })),
    ).toEqual([
      { opcode: 'text', masked: true, fin: true, bytes: 1 },
      { opcode: 'text', rsv: 5, fin: true, bytes: 1 },
      { opcode: 'ping', fin: false, bytes: 126 },
      { opcode: 'reserved-7', fin: true, bytes: 0 },
      { opcode: 'pong', fin: true, bytes: 4 },
    ]);
    expect(events.some((e) => e.kind === 'badFraming')).toBe(false);
  });
});

describe('permessage-deflate', () => {
  it('is not offered unless asked for, and is spoken in both directions when a server selects it', async () => {
    const echo = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: { threshold: 0 } });
    const seen: [string, string][] = [];
    echo.on('connection', (socket, request) =>
      socket.on('message', (data) => {
        seen.push([request.headers['sec-websocket-extensions'] ?? '', String(data)]);
        socket.send(String(data));
      }),
    );
    await new Promise((done) => echo.once('listening', done));
    const s = newStage(`ws://127.0.0.1:${(echo.address() as { port: number }).port}/`);
    const plain = await s.dial('plain');
    expect(plain.connection.deflates).toBe(false);
    const a = await s.dial('a', { dialling: { deflate: true } });
    expect(a.connection.deflates).toBe(true);
    a.manners.answerProbes = false;
    for (let n = 1; n <= 3; n++) a.connection.messageDeflated(a.session.probe(n));
    const third = await a.awaits((e) => e.kind === 'probe' && e.n === 3, {
      forMs: 5_000,
      why: 'the echo',
      since: 0,
    });
    expect(third).toBeDefined();
    expect(seen.map(([, text]) => text)).toEqual([1, 2, 3].map((n) => a.session.probe(n)));
    const frames = s.means.recorder.events.filter(
      (e) => e.kind === 'frame' && e.actor === 'a' && e.dir === 'in',
    );
    expect(frames.every((e) => e.kind === 'frame' && e.text !== a.session.probe(1))).toBe(true);
    const recorded = historyOf(
      s.means.recorder.events.map(({ t, actor, seq: _, ...what }) => [t, actor, what]),
    );
    expect(recorded.frames('a', 'in').map(({ rsv }) => rsv)).toEqual([4, 4, 4]);
    expect(framingFaults(recorded)).toEqual([]);
    for (const client of echo.clients) client.terminate();
    echo.close();
  });
});

describe('TLS', () => {
  let secure: TlsServer;
  const asked: string[] = [];
  const selectName = (name: string, done: (error: Error | null) => void) => {
    asked.push(name);
    done(null);
  };
  beforeAll(async () => {
    secure = createTlsServer({ cert, key, SNICallback: selectName }, (socket) =>
      witnesses.push(new Witness(socket)),
    );
    await new Promise<void>((done) => secure.listen(0, '127.0.0.1', done));
  });
  afterAll(() => secure.close());
  const dialTls = async (tls: { ca?: string; servername?: string; rejectUnauthorized?: boolean }) => {
    const url = `wss://127.0.0.1:${(secure.address() as { port: number }).port}/`;
    newStage(url);
    const own = new Stage({ ...stage.means, addresses: [{ url, tls }] });
    const a = await own.dial('a');
    const failed = own.means.recorder.events.find((e) => e.kind === 'dialFailed');
    own.clear();
    return { open: a.connection.writable || !failed, failed };
  };

  it('is refused with a certificate that nobody vouches for', async () => {
    const { open, failed } = await dialTls({});
    expect(open).toBe(false);
    expect(failed).toMatchObject({ how: 'tls' });
  });

  it('is accepted with the authority that the target gives, and asks for the server name', async () => {
    expect((await dialTls({ ca: cert, servername: 'localhost' })).open).toBe(true);
    expect(asked).toContain('localhost');
  });

  it('accepts any certificate only when told so', async () => {
    expect((await dialTls({ rejectUnauthorized: false })).open).toBe(true);
  });

  it('is reset by an RST of the TCP connection below it', async () => {
    const url = `wss://127.0.0.1:${(secure.address() as { port: number }).port}/`;
    const own = new Stage({ ...newStage(url).means, addresses: [{ url, tls: { ca: cert } }] });
    steps.reset(await own.dial('a'));
    await vi.waitUntil(() => witnesses.at(-1)!.rst);
  });

  it('says when nothing listens there', async () => {
    await newStage('wss://127.0.0.1:1/').dial('a');
    const failed = stage.means.recorder.events.find((e) => e.kind === 'dialFailed');
    expect(failed).toMatchObject({ how: 'refused' });
  });
});

const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
);

describe('over other transports', () => {
  it.skipIf(!hasIpv6)('IPv6', async () => {
    const six = createServer((socket) => witnesses.push(new Witness(socket)));
    await new Promise<void>((done) => six.listen(0, '::1', done));
    const a = await newStage(`ws://[::1]:${(six.address() as { port: number }).port}/`).dial('a');
    expect(a.connection.writable).toBe(true);
    six.close();
  });
});
