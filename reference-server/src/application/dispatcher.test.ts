import type { Response } from '@solowire/spec';
import { describe, expect, it } from 'vitest';
import { type FakeTransport, Harness, settle } from '../test-support/harness.js';
import { type Methods, RequestError } from './methods.js';

async function connect(methods: Methods, parameters = {}): Promise<FakeTransport> {
  return new Harness({ methods, parameters }).welcome('x');
}

function responses(peer: FakeTransport): Response[] {
  return peer.messages.filter((message): message is Response => message.type === 'response');
}

async function call(methods: Methods, method = 'm', params?: unknown): Promise<Response | undefined> {
  const peer = await connect(methods);
  peer.receive({ type: 'request', id: '1', method, params });
  await settle();
  expect(responses(peer).length).toBe(1);
  expect(peer.connection.effective).toBe(true);
  return responses(peer)[0];
}

const pending = () => new Promise(() => {});

describe('a request', () => {
  it.each([
    ['a value', () => 7, 7],
    ['a promise', async () => [7], [7]],
    ['nothing', () => undefined, null],
  ])('is answered by what its handler returns: %s', async (_title, handler, result) => {
    expect(await call({ m: handler })).toEqual({ type: 'response', id: '1', result });
  });

  it.each([
    ['of an unknown method', {}, 'unknown-method'],
    [
      'of a method that its session may not call',
      { m: { handler: pending, allow: () => false } },
      'forbidden',
    ],
    ['whose params are wrong', { m: { handler: pending, params: () => false } }, 'invalid-params'],
  ] as [string, Methods, string][])('%s is refused', async (_title, methods, code) => {
    expect((await call(methods))?.error?.code).toBe(code);
  });

  it.each(['constructor', '__proto__', 'toString'])('of %s finds no method', async (method) => {
    expect((await call({}, method))?.error?.code).toBe('unknown-method');
  });

  it.each([
    ['throws', () => fail('secret')],
    ['rejects', async () => fail('secret')],
    ['returns what JSON cannot say', () => 1n],
    ['resolves to what JSON cannot say', async () => 1n],
  ])('whose handler %s is answered by internal, without what was thrown', async (_title, handler) => {
    const response = await call({ m: handler });
    expect(response?.error?.code).toBe('internal');
    expect(JSON.stringify(response)).not.toMatch(/secret|BigInt/);
  });

  it.each([
    ['Out of stock', 'x'],
    ['out-of-stock', 'x'.repeat(1025)],
  ])('cannot be refused with what a response cannot hold: %s', async (code, message) => {
    const handler = () => {
      throw new RequestError(code, message);
    };
    expect((await call({ m: handler }))?.error?.code).toBe('internal');
  });

  it('may be refused by its handler with a code of the application', async () => {
    const handler = () => {
      throw new RequestError('out-of-stock', 'Come back tomorrow.');
    };
    expect((await call({ m: handler }))?.error).toEqual({
      code: 'out-of-stock',
      message: 'Come back tomorrow.',
    });
  });

  it('whose id is that of an unanswered one is refused, and both are answered once', async () => {
    let answer: (value: unknown) => void = () => {};
    const peer = await connect({
      m: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    peer.receive({ type: 'request', id: '1', method: 'm' });
    peer.receive({ type: 'request', id: '1', method: 'm' });
    answer('first');
    await settle();
    expect(responses(peer)).toEqual([
      { type: 'response', id: '1', error: expect.objectContaining({ code: 'duplicate-id' }) },
      { type: 'response', id: '1', result: 'first' },
    ]);
    peer.receive({ type: 'request', id: '1', method: 'm' });
    answer('again');
    await settle();
    expect(responses(peer).at(-1)?.result).toBe('again');
  });

  it('beyond maxPendingRequests is refused, until one has been answered', async () => {
    const peer = await connect({ m: pending, quick: () => 1 }, { maxPendingRequests: 2 });
    for (const id of ['1', '2', '3']) peer.receive({ type: 'request', id, method: 'm' });
    expect(responses(peer)).toEqual([
      { type: 'response', id: '3', error: expect.objectContaining({ code: 'too-many-requests' }) },
    ]);
  });
});

describe('a handler whose session is fenced', () => {
  it('is told by its signal, has no effect any more, and its answer goes nowhere', async () => {
    const trace: string[] = [];
    let resume: (value: unknown) => void = () => {};
    const peer = await connect({
      m: async (_params, call) => {
        call.signal.addEventListener('abort', () => trace.push('cancelled'));
        await new Promise((resolve) => {
          resume = resolve;
        });
        call.commit(() => trace.push('effect'));
      },
    });
    peer.receive({ type: 'request', id: '1', method: 'm' });
    peer.receive('not JSON');
    resume(null);
    await settle();
    expect(trace).toEqual(['cancelled']);
    expect(responses(peer)).toEqual([]);
  });

  it('finds its signal aborted if it asks late', async () => {
    let late: AbortSignal | undefined;
    const peer = await connect({
      m: async (_params, call) => {
        await settle();
        late = call.signal;
      },
    });
    peer.receive({ type: 'request', id: '1', method: 'm' });
    peer.drop();
    await settle();
    await settle();
    expect(late?.aborted).toBe(true);
  });
});

function fail(text: string): never {
  throw new Error(text);
}
