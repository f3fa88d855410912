import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { Recorder } from '../history/recorder.js';
import { sessionChecks } from '../judge/always/sessions.js';
import { runCheck } from '../judge/check.js';
import { Random } from '../stimulus/random.js';
import { Stage } from '../stimulus/stage.js';
import { Parameters } from '../target/parameters.js';
import { historyOf, shortParameters } from '../testing/histories.js';
import type { Dialect } from './dialect.js';

/** Another protocol with the same promise, in words: `I am X`, `you are in N`, `ping N`, `pong N`, `out CODE`. */
const toy: Dialect = {
  name: 'toy',
  subprotocols: ['toy'],
  open: ({ identity }) => `I am ${identity}`,
  probe: (n) => `ping ${n}`,
  answerProbe: (n) => `pong ${n}`,
  redact: (text) => text,
  read(dir, text) {
    const [word, value = ''] = text.split(/ (?=\S+$)/);
    const layer = 'meaning';
    const n = Number(value);
    if (word === 'I am') return [{ layer, kind: 'asksToOpen', identity: value, instance: value, attempt: 1 }];
    if (word === 'you are in')
      return [
        {
          layer,
          kind: 'welcomed',
          session: `s${n}`,
          epoch: n,
          tookOver: null,
          parameters: {},
          capabilities: [],
          version: 1,
        },
      ];
    if (word === 'ping') return [{ layer, kind: 'probe', dir, n }];
    if (word === 'pong') return [{ layer, kind: 'probeAnswer', dir, n }];
    if (word === 'out') return [{ layer, kind: 'told', code: n, reason: '', retryAfterMs: null }];
    return [{ layer, kind: 'malformed', dir, readable: false, detail: text }];
  },
};

/** A server of the toy protocol; a `leaky` one welcomes the newcomer and forgets the old one. */
function toyServer(leaky: boolean) {
  const http = createServer();
  const sockets = new WebSocketServer({ server: http, handleProtocols: () => 'toy' });
  const slots = new Map<string, WebSocket>();
  let epoch = 0;
  sockets.on('connection', (socket) =>
    socket.on('message', (data) => {
      const [word, value = ''] = String(data).split(/ (?=\S+$)/);
      if (word === 'ping') socket.send(`pong ${value}`);
      if (word !== 'I am') return;
      if (!leaky) slots.get(value)?.close(4500);
      slots.set(value, socket);
      socket.send(`you are in ${++epoch}`);
    }),
  );
  return { http, sockets };
}

describe.each([
  [false, 'pass'],
  [true, 'fail'],
])('the judges of rules, over another protocol (leaky: %s)', (leaky, verdict) => {
  const { http, sockets } = toyServer(leaky);
  beforeAll(() => new Promise<void>((done) => http.listen(0, '127.0.0.1', done)));
  afterAll(() => {
    for (const socket of sockets.clients) socket.terminate();
    http.close();
  });

  it(`at most one effective session: ${verdict}`, async () => {
    const { port } = http.address() as { port: number };
    const recorder = new Recorder();
    const stage = new Stage({
      recorder,
      dialect: toy,
      parameters: new Parameters(shortParameters),
      random: new Random(1),
      addresses: [{ url: `ws://127.0.0.1:${port}/` }],
      special: {},
      identify: (name) => ({ identity: createHash('sha1').update(name).digest('hex') }),
    });
    const a = await stage.open('a');
    await a.roundTrip();
    a.connection.reflexes.close = false;
    const b = await stage.open('b');
    await b.roundTrip();
    const n = a.probe();
    await a.awaits((e) => e.kind === 'probeAnswer' && e.n === n, {
      forMs: leaky ? 5_000 : 50,
      why: 'an answer on the old one',
    });
    a.connection.close(1000);
    await a.ended();
    stage.clear();
    const history = historyOf(
      recorder.events.map(({ t, actor, seq: _, ...happening }) => [t, actor, happening]),
    );
    const found = runCheck(sessionChecks.find(({ id }) => id === 'at-most-one')!, history, true);
    expect(found.verdict).toBe(verdict);
  });
});
