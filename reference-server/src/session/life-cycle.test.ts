import {
  type CloseCodeName,
  closeCodes,
  lifeCycle,
  type StateName,
  shortTimings,
  type Transition,
} from '@solowire/spec';
import { describe, expect, it } from 'vitest';
import { type FakeTransport, Harness, instance, makeHello, settle } from '../test-support/harness.js';

type Ends = NonNullable<Transition['ends']>;

type Grant = { clientIds: string[] } | null;

/** More than anybody here sends without meaning to exceed it. */
const MESSAGES_MAX = 10;

/** Brings a connection of a fresh server into a state. `decide` resolves the verification of its hello. */
async function bring(state: StateName) {
  const held = state === 'upgraded' || state === 'claiming';
  const verifications: ((grant: Grant) => void)[] = [];
  const harness = new Harness({
    parameters: { messagesMax: MESSAGES_MAX },
    authenticate: () =>
      held && verifications.length === 0
        ? new Promise<Grant>((resolve) => verifications.push(resolve))
        : { clientIds: ['*'] },
  });
  const peer = harness.connect();
  if (state !== 'upgraded') {
    peer.receive(makeHello('x'));
    await settle();
  }
  if (state === 'closing' || state === 'ended') peer.receiveBinary();
  if (state === 'ended') peer.drop();
  return { harness, peer, decide: (grant: Grant) => verifications[0]?.(grant) };
}

type World = Awaited<ReturnType<typeof bring>>;

/** How each event of the table comes about; with a choice, each code that it may end with. */
const stimuli: Record<string, Partial<Record<CloseCodeName | 'any', (world: World) => unknown>>> = {
  hello: { any: ({ peer }) => peer.receive(makeHello('x')) },
  claimed: { any: ({ decide }) => decide({ clientIds: ['x'] }) },
  refused: {
    'authentication-failed': ({ decide }) => decide(null),
    'identity-not-allowed': ({ decide }) => decide({ clientIds: ['y', 'xx', 'X'] }),
  },
  superseded: {
    'session-redialled': async ({ harness, decide }) => {
      await harness.welcome('x', { attempt: 2 });
      decide({ clientIds: ['*'] });
    },
    'session-taken-over': async ({ harness, decide }) => {
      await harness.welcome('x', { instanceId: instance('b') });
      decide({ clientIds: ['*'] });
    },
  },
  takenOver: {
    'session-redialled': ({ harness }) => harness.welcome('x', { attempt: 2 }),
    'session-taken-over': ({ harness }) => harness.welcome('x', { instanceId: instance('b') }),
  },
  violation: { any: ({ peer }) => peer.receive('not JSON') },
  kicked: { any: ({ harness }) => harness.server.kick('x') },
  credentialExpired: { any: ({ harness }) => harness.server.find('x')?.expire() },
  slowConsumer: {
    any: ({ harness, peer }) => {
      peer.pendingBytes = 2 ** 30;
      harness.server.push('x', 'topic', {});
    },
  },
  rateExceeded: {
    any: ({ peer }) => {
      for (let n = 0; n <= MESSAGES_MAX; n++) peer.sign(n % 2 === 0 ? 'ping' : 'pong');
    },
  },
  noSubprotocol: { any: ({ peer }) => peer.connection.happen('noSubprotocol') },
  overloaded: { any: ({ peer }) => peer.connection.happen('overloaded') },
  failure: { any: ({ peer }) => peer.connection.fail(new Error('outside a message')) },
  shutdown: {
    'going-away': ({ harness }) => void harness.server.close(),
    'service-restart': ({ peer }) => peer.connection.happen('shutdown', 'service-restart'),
  },
  drain: { any: ({ harness }) => void harness.server.drain() },
  peerClose: { any: ({ peer }) => peer.close(3000) },
  halfClose: { any: ({ peer }) => peer.fin() },
  transportEnd: { any: ({ peer }) => peer.drop() },
  framingError: { any: ({ peer }) => peer.fault('framingError') },
  binaryMessage: { any: ({ peer }) => peer.receiveBinary() },
  invalidUtf8: { any: ({ peer }) => peer.fault('invalidUtf8') },
  tooBig: { any: ({ peer }) => peer.fault('tooBig') },
};

/** What the peer of a connection sees at its end, and the state then. */
function expectEnd(peer: FakeTransport, ends: CloseCodeName | 'echo' | null): void {
  if (ends === null) {
    expect(peer.closeCode).toBeUndefined();
    expect(peer.bye).toBeUndefined();
  } else if (ends === 'echo') {
    expect(peer.closeCode).toBe(3000);
    expect(peer.bye).toBeUndefined();
  } else {
    const { code, bye } = Object.values(closeCodes).find(({ name }) => name === ends)!;
    expect(peer.closeCode).toBe(code);
    expect(peer.bye?.code).toBe(bye ? code : undefined);
  }
}

const states = Object.entries(lifeCycle.states) as [StateName, (typeof lifeCycle.states)[StateName]][];

describe.each(states)('in the state %s', (state, { on = {}, deadline, final }) => {
  const before = state !== 'closing' && !final;
  const rows = Object.entries({ ...(before ? lifeCycle.anywhere : {}), ...on }).flatMap(
    ([event, transition]) => {
      const named = Object.keys(stimuli[event]!);
      const choices = named.includes('any')
        ? [transition.ends as Ends | null | undefined]
        : (named as CloseCodeName[]);
      return choices.map((ends) => ({ event, next: transition.next, ends }));
    },
  );

  it.each(rows)('$event leads to $next with $ends', async ({ event, next, ends }) => {
    const world = await bring(state);
    const { peer } = world;
    const sentBefore = peer.sent.length;
    await stimuli[event]![ends as CloseCodeName]?.(world);
    await stimuli[event]!.any?.(world);
    await settle();
    if (state === 'closing') {
      // Both Closes are through: the server ends TCP at once, and with it the connection.
      expect(peer.sent.slice(sentBefore)).toEqual(event === 'peerClose' ? [{ kind: 'end' }] : []);
      peer.drop();
    } else if (ends !== undefined) {
      expectEnd(peer, ends as CloseCodeName | 'echo' | null);
    }
    expect(peer.connection.phase).toBe(next);
  });

  if (deadline) {
    it(`the deadline ${deadline.parameter} ends it with ${deadline.ends}, and not before`, async () => {
      const { harness, peer } = await bring(state);
      const closeBefore = peer.closeCode;
      const ms = shortTimings[deadline.parameter];
      harness.clock.advance(ms - 1);
      expect(peer.connection.phase).toBe(state);
      harness.clock.advance(1);
      if (state === 'closing') {
        expect(peer.aborted).toBe('fin');
        expect(peer.connection.phase).toBe('ended');
      } else {
        expect(peer.closeCode).not.toBe(closeBefore);
        expectEnd(peer, deadline.ends);
        expect(peer.connection.phase).toBe('closing');
      }
    });
  }

  const messages = {
    hello: makeHello('x'),
    heartbeat: { type: 'heartbeat', n: 7 },
    heartbeatAck: { type: 'heartbeatAck', n: 7 },
    request: { type: 'request', id: '1', method: 'm' },
  } as const;

  it.each(Object.values(messages))(
    'the message $type is permitted only if the table says so',
    async (message) => {
      const { peer } = await bring(state);
      const { clientMay, ignoresMessages } = lifeCycle.states[state];
      const sentBefore = peer.sent.length;
      peer.receive(message);
      await settle();
      if (ignoresMessages || final) expect(peer.sent.length).toBe(sentBefore);
      else if (clientMay.includes(message.type)) expect(peer.bye).toBeUndefined();
      else expectEnd(peer, 'protocol-violation');
    },
  );

  it('a message of an unknown type is answered only where the table lets the server send an error', async () => {
    const { peer } = await bring(state);
    const { serverMay, ignoresMessages } = lifeCycle.states[state];
    const sentBefore = peer.sent.length;
    peer.receive('{"type":"nonsense"}');
    if (ignoresMessages || final) expect(peer.sent.length).toBe(sentBefore);
    else if (serverMay.includes('error')) {
      expect(peer.messages.at(-1)).toMatchObject({ type: 'error', code: 'unknown-type', ref: 'nonsense' });
      expect(peer.connection.phase).toBe(state);
    } else expectEnd(peer, 'protocol-violation');
  });

  const title = 'nothing is sent any more, whatever happens, and a flood is cut off';
  if (!before)
    it(title, async () => {
      const { harness, peer } = await bring(state);
      const sentBefore = peer.sent.length;
      const { peerClose: _close, transportEnd: _end, rateExceeded, ...others } = stimuli;
      for (const { any } of Object.values(others)) await any?.({ harness, peer, decide: () => {} });
      peer.fin();
      expect(peer.sent.length).toBe(sentBefore);
      await rateExceeded!.any!({ harness, peer, decide: () => {} });
      expect(peer.sent.slice(sentBefore)).toEqual(final ? [] : [{ kind: 'abort', how: 'reset' }]);
    });
});
