import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { loadNullServers } from '../../faults/load.js';
import { type Protocol, protocolOf } from '../cases/protocol.js';
import { loadContract } from '../document/index.js';
import { buildReport } from '../report/build.js';
import { solowire } from '../solowire/index.js';
import { startReference } from '../testing/server.js';
import { runSuite } from './suite.js';

const stops: (() => void)[] = [];
afterAll(() => {
  for (const stop of stops) stop();
});

const game = protocolOf(
  loadContract(fileURLToPath(new URL('../../protocols/game/contract.yaml', import.meta.url))),
);

/** A server that upgrades, selects no subprotocol unless it is to, and treats each connection like this. */
async function serve(onConnection: (socket: WebSocket) => void, selects = false): Promise<string> {
  const server = createServer();
  const upgrades = new WebSocketServer({ server, handleProtocols: ([first]) => (selects ? first! : false) });
  upgrades.on('connection', (socket) => onConnection(socket.on('error', () => {})));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  stops.push(() => {
    for (const socket of upgrades.clients) socket.terminate();
    server.close();
  });
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** What a run with the first case says of a server. */
async function verdict(url: string, protocol: Protocol) {
  const cases = protocol.cases.filter(({ id }) => id === 'handshake/hello');
  const token = 'a-token-that-nobody-sees';
  const { parameters: table } = protocol.contract;
  const parameters = Object.fromEntries(Object.entries(table).map(([name, one]) => [name, one.short]));
  const target = { credentials: { scheme: 'token', token }, parameters };
  const run = await runSuite({ protocol, target, addresses: [{ url }], cases, seed: 1 });
  const { exitCode, reason, summary } = buildReport(run, {
    target: { name: 'it', url },
    selection: { only: ['handshake/hello'], skip: [] },
    strict: false,
  });
  return { exitCode, reason, pass: summary.pass };
}
const says = (text: string | Buffer) => (socket: WebSocket) => socket.send(text);
const onFirst = (act: (socket: WebSocket) => void) => (socket: WebSocket) =>
  socket.once('message', () => act(socket));

const START = 'this server answers, but it does not speak';
const DESCRIBE = 'if it has a protocol of its own, describe it: solowire init --contract api.yaml';

describe('a server of another protocol is said to be one, with the next step, where it', () => {
  it.each([
    ['greets in its own way', says('{"op":"hi"}'), 'its first message was "{\\"op\\":\\"hi\\"}"'],
    [
      'answers in its own way',
      onFirst(says('ERR unknown command')),
      'its first message was "ERR unknown command"',
    ],
    ['sends bytes', says(Buffer.from([0xff, 0x00, 0xfe])), 'its first message was 3 bytes that are no text'],
    [
      'echoes',
      (s: WebSocket) => s.on('message', (data) => s.send(String(data))),
      'it sends back what it is sent',
    ],
    ['does not understand', onFirst((s) => s.close(4400, 'what?')), 'it closed the connection with 4400'],
    [
      'closes at once',
      onFirst((s) => s.close(1000)),
      'it selected no subprotocol, and closed the connection with 1000',
    ],
    ['says nothing', () => {}, 'it selected no subprotocol, and said nothing of the protocol'],
  ] as const)('%s', async (_, onConnection, sign) => {
    const found = await verdict(await serve(onConnection), solowire);
    expect(found).toEqual({ exitCode: 4, pass: 0, reason: `${START} solowire.v1: ${sign}; ${DESCRIBE}` });
  });

  it('and what it says moves no cursor, is cut, and shows no secret', async () => {
    const url = await serve((socket) =>
      socket.on('message', (data) => socket.send(`\u001b[2J\u202e::error::${data}${'x'.repeat(5_000)}`)),
    );
    const { exitCode, reason } = await verdict(url, solowire);
    expect(exitCode).toBe(4);
    expect(reason).not.toMatch(/[\p{Cc}\p{Cf}]|::error|nobody-sees/u);
    expect(reason.length).toBeLessThan(300);
  });

  it('does not speak what a document says', async () => {
    const { exitCode, reason } = await verdict(await serve(says('{"type":"welcome"}')), game);
    const next = 'check the address, and whether the document is the one of this server';
    expect(reason).toBe(`${START} Game session: its first message was "{\\"type\\":\\"welcome\\"}"; ${next}`);
    expect(exitCode).toBe(4);
    const reference = await startReference();
    try {
      expect(await verdict(reference.url, game)).toMatchObject({ exitCode: 4, pass: 0 });
    } finally {
      await reference.stop();
    }
  });
});

describe('a faulty server of the protocol is no other one, where it', () => {
  it('has selected the subprotocol, whatever it says', async () => {
    const { exitCode, reason } = await verdict(await serve(says('{"op":"hi"}'), true), solowire);
    expect([exitCode, reason]).toEqual([1, expect.not.stringContaining(START)]);
  });

  it('has said anything that its protocol knows', async () => {
    const kick = says('{"type":"kick","reason":"TIMEOUT"}');
    expect((await verdict(await serve(onFirst(kick)), game)).exitCode).toBe(1);
    const { code, name } = solowire.contract.codes.known.find(({ told }) => told)!;
    const bye = JSON.stringify({ type: 'bye', code, reason: name });
    expect((await verdict(await serve(onFirst(says(bye))), solowire)).reason).not.toContain(START);
  });

  it.each([
    ['is silent', () => {}],
    ['closes with a code of every server', onFirst((s) => s.close(1011))],
    ['closes with a code of its protocol', onFirst((s) => s.close(4001))],
  ] as const)('has no subprotocol, and %s', async (_, onConnection) => {
    expect((await verdict(await serve(onConnection), game)).reason).not.toContain(START);
  });

  it('is one of the null servers that upgrade: they select what is offered', async () => {
    for (const { name, start } of await loadNullServers()) {
      const running = await start();
      stops.push(() => void running.close());
      const { reason, pass } = await verdict(running.url, solowire);
      expect({ name, reason, pass }).toEqual({ name, reason: expect.not.stringContaining(START), pass: 0 });
    }
  });
});
