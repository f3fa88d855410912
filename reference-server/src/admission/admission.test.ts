import { CloseCode, type CloseCodeName } from '@solowire/spec';
import { describe, expect, it } from 'vitest';
import type { Grant } from '../authenticate/authenticate.js';
import { type FakeTransport, Harness, instance, makeHello, settle } from '../test-support/harness.js';

const ANYBODY: Grant = { clientIds: ['*'] };

/** A server whose verifications wait until the test decides them, by the token of the hello. */
function slowVerification() {
  const decisions = new Map<string, (grant: Grant | null | Error) => void>();
  const harness = new Harness({
    authenticate: ({ credentials }) =>
      credentials === undefined
        ? ANYBODY
        : new Promise<Grant | null>((resolve, reject) => {
            decisions.set(credentials.token, (grant) =>
              grant instanceof Error ? reject(grant) : resolve(grant),
            );
          }),
  });
  return {
    harness,
    /** Says a hello whose verification waits for `decide(token, …)`. */
    slowly(token: string, clientId: string, hello: object = {}): FakeTransport {
      const peer = harness.connect();
      peer.receive(makeHello(clientId, { credentials: { scheme: 'token', token }, ...hello }));
      return peer;
    },
    async decide(token: string, grant: Grant | null | Error): Promise<void> {
      decisions.get(token)!(grant);
      await settle();
    },
  };
}

function expectRefusal(peer: FakeTransport, code: number): void {
  expect(peer.closeCode).toBe(code);
  expect(peer.welcome).toBeUndefined();
}

describe('a hello', () => {
  it.each([
    ['is refused with 4501 without a good credential', null, CloseCode.authenticationFailed],
    [
      'is refused with 4502 if a good one does not cover its clientId',
      { clientIds: ['y'] },
      CloseCode.identityNotAllowed,
    ],
    [
      'is refused with 1013 if the credential cannot be verified',
      new Error('database'),
      CloseCode.tryAgainLater,
    ],
  ] as const)('%s', async (_title, grant, code) => {
    const { slowly, decide } = slowVerification();
    const peer = slowly('t', 'x');
    await decide('t', grant as Grant | null | Error);
    expectRefusal(peer, code);
    expect(JSON.stringify(peer.sent)).not.toContain('database');
  });

  it('does nothing to the slot before its credential is verified', async () => {
    const { harness, slowly, decide } = slowVerification();
    const old = await harness.welcome('x');
    const newcomer = slowly('t', 'x', { instanceId: instance('b') });
    await settle();
    expect(old.connection.effective).toBe(true);
    await decide('t', null);
    expectRefusal(newcomer, CloseCode.authenticationFailed);
    expect(old.connection.effective).toBe(true);
  });

  it('that is not decided in time is refused, and its late decision has no effect', async () => {
    const { harness, slowly, decide } = slowVerification();
    const peer = slowly('t', 'x');
    harness.clock.advance(1000);
    expectRefusal(peer, CloseCode.tryAgainLater);
    await decide('t', ANYBODY);
    expectRefusal(peer, CloseCode.tryAgainLater);
    expect(harness.server.find('x')).toBeNull();
  });

  it('is refused with 4501 if its credential has expired already', async () => {
    const harness = new Harness({ authenticate: () => ({ clientIds: ['*'], expiresAt: 1 }) });
    expectRefusal(await harness.welcome('x'), CloseCode.authenticationFailed);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'ok'],
    ['no identities', {}],
    ['identities that are no list', { clientIds: '*' }],
    ['an identity that is no text', { clientIds: [null] }],
    ['an expiry that could not be parsed', { ...ANYBODY, expiresAt: Date.parse('no date') }],
    ['an expiry as a text', { ...ANYBODY, expiresAt: '2020-01-01T00:00:00Z' }],
    ['an expiry as a Date', { ...ANYBODY, expiresAt: new Date() }],
    ['no expiry, as null', { ...ANYBODY, expiresAt: null }],
    ['an expiry without end', { ...ANYBODY, expiresAt: Number.POSITIVE_INFINITY }],
    ['an operator as a text', { ...ANYBODY, operator: 'false' }],
    ['a credential without a name', { ...ANYBODY, credential: {} }],
    ['a revocation that cannot be heard', { ...ANYBODY, revoked: { aborted: false } }],
  ])('is refused with 1011, and logged, if its verification returns %s', async (_what, grant) => {
    const harness = new Harness({ authenticate: () => grant as Grant });
    expectRefusal(await harness.welcome('x'), CloseCode.internalError);
    expect(harness.logged).toMatchObject([
      { level: 'error', event: 'session-failed', error: expect.stringContaining('authenticate must return') },
    ]);
    expect(harness.server.observe()).toMatchObject({ sessions: 0, handlers: 0 });
  });

  it('that dies before its decision leaves nothing', async () => {
    const { harness, slowly, decide } = slowVerification();
    slowly('t', 'x').drop();
    await decide('t', ANYBODY);
    expect(harness.server.observe()).toMatchObject({ sockets: 0, sessions: 0, timers: 0 });
    expect((await harness.welcome('x')).welcome?.tookOver).toBeNull();
  });
});

describe('of two hellos, the one that arrived later wins', () => {
  it.each([
    [CloseCode.sessionRedialled, { attempt: 2 }],
    [CloseCode.sessionTakenOver, { instanceId: instance('b') }],
  ])('although its verification ends first (the older one is told %i)', async (code, newer) => {
    const { harness, slowly, decide } = slowVerification();
    const older = slowly('t', 'x');
    const winner = await harness.welcome('x', newer);
    await decide('t', ANYBODY);
    expectRefusal(older, code);
    expect(winner.connection.effective).toBe(true);
  });

  it('even if its session has ended meanwhile', async () => {
    const { harness, slowly, decide } = slowVerification();
    const older = slowly('t', 'x');
    (await harness.welcome('x', { attempt: 2 })).drop();
    await decide('t', ANYBODY);
    expectRefusal(older, CloseCode.sessionRedialled);
  });

  it('but a wrong credential of the older one learns nothing of it', async () => {
    const { harness, slowly, decide } = slowVerification();
    const older = slowly('t', 'x');
    await harness.welcome('x', { attempt: 2 });
    await decide('t', null);
    expectRefusal(older, CloseCode.authenticationFailed);
  });
});

describe('a stale attempt', () => {
  it.each([1, 2])('%i of the instance in the slot is refused, and the slot goes on', async (attempt) => {
    const harness = new Harness();
    const current = await harness.welcome('x', { attempt: 2 });
    expectRefusal(await harness.welcome('x', { attempt }), CloseCode.staleAttempt);
    expect(current.connection.effective).toBe(true);
  });

  it('is one also against a dial that is still being verified', async () => {
    const { harness, slowly, decide } = slowVerification();
    const newest = slowly('t', 'x', { attempt: 2 });
    expectRefusal(await harness.welcome('x', { attempt: 1 }), CloseCode.staleAttempt);
    await decide('t', ANYBODY);
    expect(newest.welcome).toBeDefined();
  });

  it('is none after the end of the session, nor of another instance', async () => {
    const harness = new Harness();
    (await harness.welcome('x', { attempt: 5 })).drop();
    expect((await harness.welcome('x', { attempt: 1 })).welcome).toBeDefined();
    expect((await harness.welcome('x', { attempt: 1, instanceId: instance('b') })).welcome).toBeDefined();
  });
});

describe('a takeover', () => {
  it('fences the old session, says why, and then welcomes', async () => {
    const harness = new Harness();
    const old = await harness.welcome('x');
    const fresh = harness.connect();
    fresh.receive(makeHello('x', { attempt: 2 }));
    await settle();
    expect(old.bye).toEqual({ type: 'bye', code: CloseCode.sessionRedialled, reason: 'session-redialled' });
    const { sessionId, epoch } = old.welcome!;
    expect(fresh.welcome?.tookOver).toEqual({ sessionId, epoch, sameInstance: true });
    expect(fresh.welcome!.epoch).toBeGreaterThan(epoch);
  });

  it('waits for handlers of the old session, but for no longer than takeoverTimeoutMs', async () => {
    const harness = new Harness({ methods: { stubborn: () => new Promise(() => {}) } });
    const old = await harness.welcome('x');
    old.receive({ type: 'request', id: '1', method: 'stubborn' });
    const fresh = await harness.welcome('x', { attempt: 2 });
    expect(old.closeCode).toBe(CloseCode.sessionRedialled);
    harness.clock.advance(299);
    await settle();
    expect(fresh.welcome).toBeUndefined();
    harness.clock.advance(1);
    await settle();
    expect(fresh.welcome).toBeDefined();
  });

  it('goes on at once when they end', async () => {
    let end: (value: unknown) => void = () => {};
    const harness = new Harness({
      methods: {
        slow: () =>
          new Promise((resolve) => {
            end = resolve;
          }),
      },
    });
    const old = await harness.welcome('x');
    old.receive({ type: 'request', id: '1', method: 'slow' });
    const fresh = await harness.welcome('x', { attempt: 2 });
    end('late');
    await settle();
    expect(fresh.welcome).toBeDefined();
    expect([...old.messages, ...fresh.messages].filter(({ type }) => type === 'response')).toEqual([]);
  });

  it('waits for them also if the old session ended in another way', async () => {
    const harness = new Harness({ methods: { stubborn: () => new Promise(() => {}) } });
    const old = await harness.welcome('x');
    old.receive({ type: 'request', id: '1', method: 'stubborn' });
    old.drop();
    const fresh = await harness.welcome('x');
    expect(fresh.welcome).toBeUndefined();
    harness.clock.advance(300);
    await settle();
    expect(fresh.welcome?.tookOver).toBeNull();
  });

  describe('that is itself superseded before its welcome', () => {
    async function chain() {
      const harness = new Harness({ methods: { stubborn: () => new Promise(() => {}) } });
      const old = await harness.welcome('x');
      old.receive({ type: 'request', id: '1', method: 'stubborn' });
      const middle = await harness.welcome('x', { attempt: 2 });
      return { harness, old, middle };
    }

    it('is told so, and its successor names the session that it had fenced', async () => {
      const { harness, old, middle } = await chain();
      const last = await harness.welcome('x', { instanceId: instance('b') });
      expectRefusal(middle, CloseCode.sessionTakenOver);
      harness.clock.advance(300);
      await settle();
      expect(last.welcome?.tookOver).toMatchObject({
        sessionId: old.welcome!.sessionId,
        sameInstance: false,
      });
    });

    it('or dies there, leaves the identity offline', async () => {
      const { harness, middle } = await chain();
      const presence: unknown[] = [];
      harness.server.watch('x', (change) => presence.push(change));
      middle.drop();
      harness.clock.advance(300);
      await settle();
      expect(harness.server.find('x')).toBeNull();
      expect(presence).toEqual([]);
      expect((await harness.welcome('x', { attempt: 3 })).welcome?.tookOver).toBeNull();
    });
  });

  it('beyond the limit is refused with a hint, and the slot goes on', async () => {
    const harness = new Harness({ parameters: { takeoversMax: 2, takeoversWindowMs: 1000 } });
    const dial = (attempt: number) => harness.welcome('x', { attempt });
    await dial(1);
    await dial(2);
    harness.clock.advance(100);
    const current = await dial(3);
    const beyond = await dial(4);
    expectRefusal(beyond, CloseCode.rateLimited);
    expect(beyond.bye?.retryAfterMs).toBe(900);
    expect(current.connection.effective).toBe(true);
    expect((await harness.welcome('y')).welcome).toBeDefined();
    harness.clock.advance(900);
    // The slot is kept alive by nobody: it has gone silent, and an empty one is not taken over.
    expect((await dial(4)).welcome?.tookOver).toBeNull();
  });
});

it('every refusal of a verified hello is one that the protocol allows', async () => {
  const allowed: CloseCodeName[] = [
    'stale-attempt',
    'rate-limited',
    'session-taken-over',
    'session-redialled',
  ];
  const harness = new Harness({ parameters: { takeoversMax: 1 } });
  const peers: FakeTransport[] = [];
  for (const attempt of [2, 3, 1, 4, 3]) peers.push(await harness.welcome('x', { attempt }));
  for (const { bye } of peers) if (bye) expect(allowed).toContain(bye.reason);
});
