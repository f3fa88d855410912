import {
  CloseCode,
  type Event,
  type MethodName,
  methodValidators,
  type Response,
  type TopicName,
} from '@solowire/spec';
import { describe, expect, it } from 'vitest';
import { type FakeTransport, Harness, settle } from '../test-support/harness.js';
import { testingMethods } from './test-application.js';

const X = 'solowire-x';
const Y = 'solowire-y';

function start(options?: Parameters<typeof testingMethods>[0]): Harness {
  return new Harness({ methods: testingMethods(options) });
}

let ids = 0;

/** Calls a method and waits for its response, which must be what the specification says. */
async function call(peer: FakeTransport, method: MethodName, params: unknown): Promise<Response> {
  const response = await answer(peer, send(peer, method, params));
  if (response.error === undefined) expect(methodValidators.result[method](response.result)).toBe(true);
  return response;
}

function send(peer: FakeTransport, method: string, params: unknown): string {
  const id = String(++ids);
  peer.receive({ type: 'request', id, method, params });
  return id;
}

/** Real time passes here: the methods are an application, with timers of its own. */
async function answer(peer: FakeTransport, id: string): Promise<Response> {
  for (;;) {
    const response = peer.messages.find(
      (message): message is Response => message.type === 'response' && message.id === id,
    );
    if (response) return response;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

function events(peer: FakeTransport): Event[] {
  const all = peer.messages.filter((message): message is Event => message.type === 'event');
  for (const { topic, data } of all) expect(methodValidators.events[topic as TopicName](data)).toBe(true);
  return all;
}

describe('the testing methods', () => {
  it('are announced to test identities over loopback, and forbidden to all others', async () => {
    const harness = start();
    const peer = await harness.welcome(X);
    expect(peer.welcome?.capabilities).toContain('testing.echo');
    expect(peer.welcome?.capabilities.length).toBe(10);
    const other = await harness.welcome('player-1');
    expect(other.welcome?.capabilities).toEqual([]);
    expect((await call(other, 'test.echo', { value: 1 })).error?.code).toBe('forbidden');
  });

  it('need a second switch beyond loopback', async () => {
    for (const beyondLoopback of [false, true]) {
      const harness = start({ beyondLoopback });
      const peer = harness.connect(undefined, '192.0.2.7');
      peer.receive({ type: 'hello', version: 1, clientId: X, instanceId: 'a'.repeat(32), attempt: 1 });
      await settle();
      expect(peer.welcome?.capabilities.length).toBe(beyondLoopback ? 10 : 0);
    }
  });

  it.each([
    ['test.push', { clientId: 'player-1', data: 1 }],
    ['test.watch', { clientId: 'player-1' }],
    ['test.kick', { clientId: 'player-1' }],
  ] as const)('act among test identities alone: %s', async (method, params) => {
    const harness = start();
    const player = await harness.welcome('player-1');
    const peer = await harness.welcome(X);
    expect((await call(peer, method, params)).error?.code).toBe('forbidden');
    expect(player.messages.map(({ type }) => type)).toEqual(['welcome']);
  });

  it.each(Object.keys(testingMethods()))(
    'refuse params that the specification does not know: %s',
    async (method) => {
      const peer = await start().welcome(X);
      expect((await call(peer, method as MethodName, { nonsense: 1 })).error?.code).toBe('invalid-params');
    },
  );
});

describe('test.echo', () => {
  it('answers with its params, in order', async () => {
    const peer = await start().welcome(X);
    expect((await call(peer, 'test.echo', { value: { deep: [1] } })).result).toEqual({
      value: { deep: [1] },
    });
    expect((await call(peer, 'test.echo', { value: null, padBytes: 3 })).result).toEqual({
      value: null,
      pad: 'xxx',
    });
  });
});

describe('test.sleep', () => {
  it('blocks neither requests nor heartbeats', async () => {
    const peer = await start().welcome(X);
    const sleeping = send(peer, 'test.sleep', { ms: 30 });
    await call(peer, 'test.echo', { value: 1 });
    peer.receive({ type: 'heartbeat', n: 1 });
    expect(peer.messages.at(-1)?.type).toBe('heartbeatAck');
    const { result } = await answer(peer, sleeping);
    expect((result as { sleptMs: number }).sleptMs).toBeGreaterThanOrEqual(30);
  });

  it('answers nobody if its session is fenced meanwhile, and holds up nobody', async () => {
    const harness = start();
    const old = await harness.welcome(X);
    send(old, 'test.sleep', { ms: 60_000 });
    const fresh = await harness.welcome(X, { attempt: 2 });
    expect(fresh.welcome).toBeDefined();
    expect([...old.messages, ...fresh.messages].filter(({ type }) => type === 'response')).toEqual([]);
    expect(harness.server.observe().handlers).toBe(0);
  });
});

describe('test.put and test.get', () => {
  it('keep a value of the identity beyond its session, with the epoch that stored it', async () => {
    const harness = start();
    const first = await harness.welcome(X);
    await call(first, 'test.put', { key: 'k', value: 'v', afterMs: 5 });
    const second = await harness.welcome(X, { attempt: 2 });
    expect((await call(second, 'test.get', { key: 'k' })).result).toEqual({
      value: 'v',
      epoch: first.welcome?.epoch,
    });
    const other = await harness.welcome(Y);
    expect((await call(other, 'test.get', { key: 'k' })).result).toEqual({ value: null, epoch: 0 });
  });

  it('have no effect after the fence', async () => {
    const harness = start();
    const first = await harness.welcome(X);
    send(first, 'test.put', { key: 'k', value: 'late', afterMs: 10 });
    const second = await harness.welcome(X, { attempt: 2 });
    await call(second, 'test.sleep', { ms: 30 });
    expect((await call(second, 'test.get', { key: 'k' })).result).toEqual({ value: null, epoch: 0 });
  });
});

describe('test.push', () => {
  it('reaches the effective session of an identity, in order, before its response', async () => {
    const harness = start();
    const peer = await harness.welcome(X);
    expect((await call(peer, 'test.push', { data: 'd', count: 3, padBytes: 1 })).result).toEqual({
      delivered: 3,
    });
    expect(peer.messages.map(({ type }) => type)).toEqual(['welcome', 'event', 'event', 'event', 'response']);
    expect(events(peer).map(({ data }) => data)).toEqual([0, 1, 2].map((i) => ({ i, data: 'd', pad: 'x' })));
    expect((await call(peer, 'test.push', { clientId: Y, data: 1 })).result).toEqual({ delivered: 0 });
  });

  it('happens also if the caller has been fenced meanwhile, to whoever is there then', async () => {
    const harness = start();
    const caller = await harness.welcome(X);
    send(caller, 'test.push', { clientId: Y, data: 'later', afterMs: 20 });
    caller.drop();
    const target = await harness.welcome(Y);
    while (events(target).length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    expect(events(target)[0]?.data).toEqual({ i: 0, data: 'later' });
  });
});

describe('test.subscribe', () => {
  it('ticks until its session ends, and nowhere afterwards', async () => {
    const harness = start();
    const peer = await harness.welcome(X);
    const { result } = await call(peer, 'test.subscribe', { intervalMs: 20 });
    harness.clock.advance(60);
    const { subscription } = result as { subscription: string };
    const { epoch } = peer.welcome!;
    expect(events(peer).map(({ data }) => data)).toEqual([0, 1, 2].map((i) => ({ subscription, i, epoch })));
    const next = await harness.welcome(X, { attempt: 2 });
    harness.clock.advance(60);
    expect(events(peer).length).toBe(3);
    expect(events(next)).toEqual([]);
  });
});

describe('test.fail', () => {
  it('in the handler is an error of its response alone, without what was thrown', async () => {
    const peer = await start().welcome(X);
    const { error } = await call(peer, 'test.fail', { where: 'handler' });
    expect(error).toEqual({ code: 'internal', message: expect.not.stringContaining('test.fail') });
    expect(peer.connection.effective).toBe(true);
  });

  it('outside a message ends the session with 1011, after the response', async () => {
    const harness = start();
    const peer = await harness.welcome(X);
    await call(peer, 'test.fail', { where: 'async' });
    harness.clock.advance(1);
    expect(peer.closeCode).toBe(CloseCode.internalError);
  });

  it('in the teardown keeps no other step from running', async () => {
    const harness = start();
    const peer = await harness.welcome(X);
    await call(peer, 'test.subscribe', { intervalMs: 20 });
    await call(peer, 'test.fail', { where: 'end' });
    peer.receive('not JSON');
    expect(peer.bye?.code).toBe(CloseCode.protocolViolation);
    peer.drop();
    expect(harness.server.observe()).toMatchObject({ sessions: 0, timers: 0 });
  });
});

describe('test.watch', () => {
  it('tells one online and one offline for each epoch, with its cause', async () => {
    const harness = start();
    const watcher = await harness.welcome(X);
    expect((await call(watcher, 'test.watch', { clientId: Y })).result).toEqual({ online: false, epoch: 0 });
    const first = await harness.welcome(Y);
    const second = await harness.welcome(Y, { instanceId: 'b'.repeat(32) });
    second.close();
    const [a, b] = [first.welcome!.epoch, second.welcome!.epoch];
    expect(events(watcher).map(({ data }) => data)).toEqual([
      { clientId: Y, online: true, epoch: a, cause: null },
      { clientId: Y, online: false, epoch: a, cause: 'session-taken-over' },
      { clientId: Y, online: true, epoch: b, cause: null },
      { clientId: Y, online: false, epoch: b, cause: 'client-close' },
    ]);
  });
});

describe('test.kick', () => {
  it('ends the session of that epoch alone', async () => {
    const harness = start();
    const peer = await harness.welcome(X);
    const target = await harness.welcome(Y);
    const { epoch } = target.welcome!;
    expect((await call(peer, 'test.kick', { clientId: Y, epoch: epoch - 1 })).result).toEqual({
      kicked: false,
    });
    expect(target.connection.effective).toBe(true);
    expect((await call(peer, 'test.kick', { clientId: Y, epoch })).result).toEqual({ kicked: true });
    expect(target.bye?.code).toBe(CloseCode.kicked);
  });
});

describe('test.expire', () => {
  it('ends the session with 4006, after the response', async () => {
    const harness = start();
    const peer = await harness.welcome(X);
    await call(peer, 'test.expire', undefined);
    harness.clock.advance(1);
    expect(peer.bye?.code).toBe(CloseCode.credentialExpired);
  });
});
