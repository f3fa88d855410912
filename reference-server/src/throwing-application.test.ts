import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { CloseCode } from '@solowire/spec';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryRegistry, type Owner, type RegistryFactory } from './admission/registry.js';
import { type Method, RequestError } from './application/methods.js';
import { describe as describeError } from './log.js';
import { createOperationsServer } from './operations-port.js';
import type { ServerOptions } from './solowire-server.js';
import { type FakeTransport, Harness, settle } from './test-support/harness.js';

/** What an application may throw, though no sane one does. */
const thrown: readonly [string, () => unknown][] = [
  ['an error', () => new Error('boom')],
  ['nothing', () => undefined],
  ['a symbol', () => Symbol('boom')],
  ['an object without a prototype', () => Object.create(null)],
  [
    'an object whose toString throws',
    () => ({
      toString() {
        throw new Error('from toString');
      },
    }),
  ],
  [
    'an error whose stack and message throw',
    () =>
      Object.defineProperties(new Error(), {
        stack: { get: () => thrower() },
        message: { get: () => thrower() },
      }),
  ],
  ['a Proxy that throws at every touch', () => hostileProxy()],
  ['a revoked Proxy', () => revoked()],
  [
    'a refusal whose message is none',
    () => Object.defineProperty(new RequestError('no', 'no'), 'message', { get: () => thrower() }),
  ],
];

function thrower(): never {
  throw Object.create(null);
}

function hostileProxy(): object {
  const trap = () => thrower();
  return new Proxy({}, { get: trap, getPrototypeOf: trap, has: trap, ownKeys: trap });
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** At once, or as a rejection. */
const ways: readonly [string, (error: unknown) => unknown][] = [
  [
    'thrown',
    (error) => {
      throw error;
    },
  ],
  ['rejected', (error) => Promise.reject(error)],
];

const both = thrown.flatMap(([what, make]) =>
  ways.map(([way, raise]) => ({ what, way, raise: () => raise(make()) })),
);

const escaped: unknown[] = [];
const onEscape = (error: unknown) => escaped.push(error);

beforeEach(() => {
  process.on('unhandledRejection', onEscape);
  process.on('uncaughtException', onEscape);
});

afterEach(async () => {
  // Node reports a rejection when the microtasks are done.
  await settle();
  process.off('unhandledRejection', onEscape);
  process.off('uncaughtException', onEscape);
  expect(escaped.splice(0)).toEqual([]);
});

function events(harness: Harness): unknown[] {
  return harness.logged.map(({ event }) => event);
}

async function request(peer: FakeTransport, method: string): Promise<unknown> {
  peer.receive({ type: 'request', id: '1', method });
  await settle();
  return peer.messages.at(-1);
}

/** That a session of somebody else does not notice. */
async function expectAlive(harness: Harness): Promise<void> {
  const other = await harness.welcome('other');
  other.receive({ type: 'heartbeat', n: 7 });
  expect(other.messages.at(-1)).toEqual({ type: 'heartbeatAck', n: 7 });
}

describe.each(both)('$what, $way', ({ raise }) => {
  const call = raise as () => never;

  it.each([
    ['a handler', { handler: call }],
    ['the judgement of who may', { handler: () => 1, allow: call }],
    ['the judgement of params', { handler: () => 1, params: call }],
  ] satisfies [string, Method][])('by %s: an error of its request alone', async (_what, method) => {
    const harness = new Harness({ methods: { m: method, ok: () => 'fine' } });
    const peer = await harness.welcome('x');
    expect(await request(peer, 'm')).toMatchObject({
      type: 'response',
      id: '1',
      error: { code: 'internal' },
    });
    expect(await request(peer, 'ok')).toMatchObject({ result: 'fine' });
    expect(events(harness)).toContain('handler-failed');
  });

  it('by the verification of a credential: 1013', async () => {
    const harness = new Harness({ authenticate: call });
    const peer = await harness.welcome('x');
    expect(peer.closeCode).toBe(CloseCode.tryAgainLater);
    expect(events(harness)).toEqual(['verification-failed']);
  });

  it('by onSessionStart: the session ends with 1011', async () => {
    const harness = new Harness({
      onSessionStart: ({ clientId }) => (clientId === 'x' ? call() : undefined),
    });
    const peer = await harness.welcome('x');
    await settle();
    expect(peer.closeCode).toBe(CloseCode.internalError);
    expect(harness.server.find('x')).toBeNull();
    await expectAlive(harness);
  });

  it('by onSessionEnd, or what is registered for the end: the end is the same', async () => {
    const harness = new Harness({
      onSessionStart: (session) => {
        session.onEnd(() => call());
        session.onEnd(() => call());
      },
      onSessionEnd: call,
    });
    const peer = await harness.welcome('x');
    harness.server.kick('x');
    await settle();
    expect(peer.closeCode).toBe(CloseCode.kicked);
    expect(events(harness).filter((event) => event === 'teardown-step-failed')).toHaveLength(3);
  });

  it('by what is registered for the end after it: nothing comes out', async () => {
    const harness = new Harness();
    await harness.welcome('x');
    const session = harness.server.find('x')!;
    session.kick();
    session.onEnd(call);
    await settle();
    expect(events(harness)).toContain('teardown-step-failed');
  });

  it('by a timer of a session: it ends with 1011', async () => {
    const harness = new Harness({ onSessionStart: (session) => void session.after(10, call) });
    const peer = await harness.welcome('x');
    harness.clock.advance(10);
    await settle();
    expect(peer.closeCode).toBe(CloseCode.internalError);
  });

  it('by a watcher of presence: the others are told', async () => {
    const harness = new Harness();
    const told: boolean[] = [];
    harness.server.watch('x', call);
    harness.server.watch('x', ({ online }) => told.push(online));
    await harness.welcome('x');
    await settle();
    expect(told).toEqual([true]);
    expect(events(harness)).toContain('presence-listener-failed');
  });

  it('by the log: nothing is the worse for it', async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on('warning', onWarning);
    const options: ServerOptions = { log: call, methods: { m: () => thrower() } };
    const harness = new Harness(options);
    const peer = await harness.welcome('x');
    expect(await request(peer, 'm')).toMatchObject({ error: { code: 'internal' } });
    harness.server.kick('x');
    expect(peer.closeCode).toBe(CloseCode.kicked);
    await settle();
    process.off('warning', onWarning);
    expect(warnings.map(({ name }) => name)).toEqual(['SolowireWarning']);
  });

  it.each(['claim', 'confirm', 'release'] as const)(
    'by the registry, from %s: the others go on',
    async (name) => {
      const createRegistry: RegistryFactory = (epochs) => {
        const right = createMemoryRegistry<Owner>(epochs);
        const method = right[name].bind(right) as (...args: unknown[]) => Promise<unknown>;
        const isOfX = (arg: unknown) => arg === 'x' || (arg as Partial<Owner>).clientId === 'x';
        return Object.assign(right, {
          [name]: (...args: unknown[]) => (isOfX(args[0]) ? call() : method(...args)),
        }) as never;
      };
      const harness = new Harness({}, { createRegistry });
      const peer = await harness.welcome('x');
      harness.server.kick('x');
      await settle();
      expect(peer.closeCode).toBe(name === 'release' ? CloseCode.kicked : CloseCode.internalError);
      expect(harness.server.onlineEpoch('x')).toBe(0);
      await expectAlive(harness);
    },
  );
});

it.each(thrown)('%s can be described in the log', (_what, make) => {
  expect(typeof describeError(make())).toBe('string');
});

it('a description is bounded', () => {
  expect(describeError('x'.repeat(1_000_000)).length).toBeLessThanOrEqual(10_000);
});

it('who may call an announced method is asked for the welcome: if that throws or rejects, the session ends with 1011', async () => {
  for (const { raise } of both) {
    const allow = raise as () => never;
    const harness = new Harness({ methods: { m: { handler: () => 1, capability: 'm', allow } } });
    expect((await harness.welcome('x')).closeCode).toBe(CloseCode.internalError);
  }
});

it('a result with a getter that throws is an error of its request', async () => {
  const harness = new Harness({
    methods: {
      thenable: () => Object.defineProperty({}, 'then', { get: thrower }),
      json: () => ({ toJSON: thrower }),
    },
  });
  const peer = await harness.welcome('x');
  expect(await request(peer, 'thenable')).toMatchObject({ error: { code: 'internal' } });
  expect(await request(peer, 'json')).toMatchObject({ error: { code: 'internal' } });
});

/** What JSON leaves out, or makes undefined, where a value has to be. */
const unsayable: readonly [string, () => unknown][] = [
  ['a function', () => () => 1],
  ['a symbol', () => Symbol('x')],
  ['an object that says nothing', () => ({ toJSON: () => undefined })],
  ['an object that says a function', () => ({ toJSON: () => () => 1 })],
  ['a BigInt', () => 10n],
];

describe.each(unsayable)('%s', (_what, make) => {
  it.each([
    ['at once', make],
    ['later', async () => make()],
  ])('as a result, %s, is an error of its request', async (_when, handler) => {
    const harness = new Harness({ methods: { m: handler } });
    const peer = await harness.welcome('x');
    const response = await request(peer, 'm');
    expect(response).toMatchObject({ type: 'response', id: '1', error: { code: 'internal' } });
    expect(events(harness)).toContain('handler-failed');
  });

  it('as the data of an event is the fault of who pushes it', async () => {
    const harness = new Harness();
    const peer = await harness.welcome('x');
    expect(() => harness.server.push('x', 'topic', make())).toThrow(TypeError);
    expect(peer.messages.map(({ type }) => type)).toEqual(['welcome']);
    expect(peer.connection.effective).toBe(true);
  });
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['empty', ''],
  ['too long', 'x'.repeat(100_000)],
  ['an object', {}],
  ['a symbol', Symbol('x')],
])('a topic that is %s is the fault of who pushes it', async (_what, topic) => {
  const harness = new Harness();
  const peer = await harness.welcome('x');
  expect(() => harness.server.push('x', topic as string, 1)).toThrow(TypeError);
  expect(peer.messages.map(({ type }) => type)).toEqual(['welcome']);
});

it('what JSON can say is sent as it is', async () => {
  const sayable = [
    null,
    0,
    '',
    [undefined],
    { a: () => 1, b: 1 },
    new Date(0),
    Object.assign(() => 1, { toJSON: () => 'f' }),
  ];
  const harness = new Harness({ methods: { m: (index) => sayable[index as number] } });
  const peer = await harness.welcome('x');
  for (const [index, value] of sayable.entries()) {
    const said = JSON.parse(JSON.stringify(value));
    peer.receive({ type: 'request', id: '1', method: 'm', params: index });
    expect(peer.messages.at(-1)).toEqual({ type: 'response', id: '1', result: said });
    harness.server.push('x', 'topic', value);
    expect(peer.messages.at(-1)).toEqual({ type: 'event', topic: 'topic', data: said });
  }
});

it('a refusal that was changed after it was made says nothing of itself', async () => {
  const thrown = Object.assign(new RequestError('no', 'no'), { code: 'NO WAY' });
  const harness = new Harness({
    methods: {
      m: () => {
        throw thrown;
      },
    },
  });
  expect(await request(await harness.welcome('x'), 'm')).toMatchObject({ error: { code: 'internal' } });
});

it('a metric of the application that throws makes /metrics say 500', async () => {
  const harness = new Harness();
  const operations = createOperationsServer(harness.server, []).listen(0, '127.0.0.1');
  await once(operations, 'listening');
  harness.server.metrics.registerMetric({ name: 'broken', get: async () => thrower() } as never);
  const socket = connect((operations.address() as AddressInfo).port, '127.0.0.1');
  socket.write('GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  let answer = '';
  for await (const bytes of socket) answer += bytes;
  expect(answer).toContain('HTTP/1.1 500');
  operations.close();
});
