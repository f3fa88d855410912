import { shortTimings, type Welcome } from '@solowire/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAdmission, specifiedJudges, superseded } from '../admission/admission.js';
import { MemoryRegistry, type Owner } from '../admission/registry.js';
import { createPresence, type PresenceChange } from '../application/presence.js';
import type { Grant } from '../authenticate/authenticate.js';
import type { Parts } from '../parts.js';
import type { ServerOptions } from '../solowire-server.js';
import { type FakeTransport, Harness, instance, makeHello, settle } from '../test-support/harness.js';
import { createTimers } from '../time/timers.js';
import type { Transport } from '../transport/transport.js';
import { heartbeatPolicy } from './heartbeat.js';
import { createOutbox } from './outbox.js';
import { createTeardown, specifiedTeardown, type teardownSteps } from './teardown.js';

/** Two identities are enough to see one disturb the other; five connections, to let them meet in every state. */
const IDENTITIES = ['x', 'y'] as const;
const CONNECTIONS = 5;

const who = fc.nat(CONNECTIONS - 1);
const identity = fc.constantFrom(...IDENTITIES);

const command = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constant('silent-dial' as const), who }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('dial' as const),
      who,
      identity,
      instance: fc.constantFrom('a', 'b'),
      attempt: fc.integer({ min: 1, max: 3 }),
      slow: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('decide' as const), which: fc.nat(3), good: fc.boolean() }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('receive' as const),
      who,
      text: fc.constantFrom(
        '{"type":"heartbeat","n":1}',
        '{"type":"heartbeatAck","n":1}',
        '{"type":"request","id":"1","method":"effect"}',
        '{"type":"request","id":"2","method":"slow-effect"}',
        '{"type":"request","id":"3","method":"stubborn"}',
        '{"type":"request","id":"4","method":"throw"}',
        '{"type":"nonsense"}',
        'not JSON',
        JSON.stringify(makeHello('y')),
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'close' as const,
        'fin' as const,
        'drop' as const,
        'fault' as const,
        'stuck' as const,
      ),
      who,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('kick' as const), identity, stale: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('advance' as const), ms: fc.nat(700) }) },
);

/** Time passes in steps so short that somebody who speaks after each is never silent for too long. */
const SLICE_MS = 100;

type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

/** A server under random fire, and all that it did. */
class World {
  readonly pending: ((grant: Grant | null) => void)[] = [];
  readonly effects: { clientId: string; epoch: number }[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly presence: PresenceChange[] = [];
  readonly all: FakeTransport[] = [];
  readonly current: (FakeTransport | undefined)[] = [];
  /** When each peer was heard last, and when it last said in its session what is a sign of life. */
  readonly heard = new Map<FakeTransport, number>();
  readonly lived = new Map<FakeTransport, number>();
  /** Somebody else, whom all of this must not concern. */
  private bystander!: FakeTransport;
  private probes = 0;
  private slow = false;

  readonly harness: Harness;

  constructor(parts: Partial<Parts> = {}) {
    this.harness = new Harness(this.options, parts);
    for (const id of IDENTITIES) this.harness.server.watch(id, (change) => this.presence.push(change));
  }

  async begin(): Promise<void> {
    this.bystander = await this.harness.welcome('bystander');
    this.all.push(this.bystander);
  }

  /** Rule 9: the bystander is answered at once. */
  expectUndisturbed(): void {
    const n = ++this.probes;
    this.receive(this.bystander, JSON.stringify({ type: 'heartbeat', n }));
    expect(this.bystander.messages.at(-1), 'others never notice').toEqual({ type: 'heartbeatAck', n });
  }

  private readonly options: ServerOptions = {
    authenticate: () =>
      this.slow ? new Promise<Grant | null>((resolve) => this.pending.push(resolve)) : GOOD,
    methods: {
      effect: (_params, { session }) => this.effect(session),
      'slow-effect': async (_params, call) => {
        await new Promise((resolve) => call.session.after(100, () => resolve(null)));
        call.commit(() => this.effect(call.session));
      },
      // Heeds neither the signal nor its session: it is waited for, and then forgotten.
      stubborn: () => new Promise(() => {}),
      throw: () => {
        throw new Error('secret of the handler');
      },
    },
    onSessionStart: ({ epoch }) => this.starts.push(epoch),
    onSessionEnd: ({ epoch }) => this.ends.push(epoch),
  };

  async run(step: Command): Promise<void> {
    const peer = 'who' in step ? this.current[step.who] : undefined;
    switch (step.do) {
      case 'silent-dial':
        this.dial(step.who);
        break;
      case 'dial':
        this.slow = step.slow;
        this.dial(step.who).receive(
          makeHello(step.identity, { instanceId: instance(step.instance), attempt: step.attempt }),
        );
        this.slow = false;
        break;
      case 'decide':
        this.pending.splice(step.which, 1)[0]?.(step.good ? GOOD : null);
        break;
      case 'receive':
        if (peer) this.receive(peer, step.text);
        break;
      case 'close':
        peer?.close();
        break;
      case 'fin':
        peer?.fin();
        break;
      case 'drop':
        peer?.drop();
        break;
      case 'fault':
        peer?.fault('framingError');
        break;
      case 'stuck':
        if (peer) peer.pendingBytes = 2 ** 30;
        break;
      case 'kick': {
        const epoch = this.harness.server.onlineEpoch(step.identity);
        this.harness.server.kick(step.identity, step.stale ? epoch - 1 : epoch);
        break;
      }
      case 'advance':
        for (let left = step.ms; left > 0; left -= SLICE_MS) {
          this.harness.clock.advance(Math.min(left, SLICE_MS));
          this.expectUndisturbed();
        }
        break;
    }
    await settle();
  }

  private receive(peer: FakeTransport, text: string): void {
    const now = this.harness.clock.now();
    this.heard.set(peer, now);
    if (peer.connection.effective && /"type":"(heartbeat|request)"/.test(text)) this.lived.set(peer, now);
    peer.receive(text);
  }

  private dial(who: number): FakeTransport {
    const peer = this.harness.connect();
    this.current[who] = peer;
    this.all.push(peer);
    return peer;
  }

  private effect({ clientId, epoch }: { clientId: string; epoch: number }): void {
    this.effects.push({ clientId, epoch });
  }
}

const GOOD: Grant = { clientIds: ['*'] };

/** What holds after every step. */
function expectRules(world: World): void {
  const { harness, all, effects, starts, ends, presence } = world;
  for (const clientId of IDENTITIES) {
    const effective = all.filter(
      ({ connection }) => connection.effective && connection.clientId === clientId,
    );
    expect(effective.length, 'at most one').toBeLessThanOrEqual(1);
    expect(harness.server.find(clientId), 'the slot knows the effective session').toBe(
      effective[0]?.connection.application ?? null,
    );
    const mine = presence.filter((change) => change.clientId === clientId);
    mine.forEach((change, i) => {
      expect(change.online, 'online and offline alternate').toBe(i % 2 === 0);
      if (i > 0 && change.online) expect(change.epoch, 'epochs grow').toBeGreaterThan(mine[i - 1]!.epoch);
      if (!change.online) expect(change.epoch, 'offline belongs to its online').toBe(mine[i - 1]!.epoch);
    });
    expect(mine.at(-1)?.online ?? false, 'the last presence is true').toBe(effective.length === 1);
    const welcomed = all.filter(({ connection }) => connection.epoch > 0 && connection.clientId === clientId);
    const byEpoch = welcomed.map(({ connection }) => connection).sort((a, b) => a.epoch - b.epoch);
    const arrivals = byEpoch.map(({ arrival }) => arrival);
    expect(arrivals, 'who arrives later wins').toEqual([...arrivals].sort((a, b) => a - b));
    const epochs = effects.filter((effect) => effect.clientId === clientId).map(({ epoch }) => epoch);
    expect(epochs, 'effects form one sequence').toEqual([...epochs].sort((a, b) => a - b));
  }
  expect(new Set(ends).size, 'each session ends once').toBe(ends.length);
  expect(starts, 'what ended has started').toEqual(expect.arrayContaining(ends));
  for (const peer of all) {
    expectGrammar(peer);
    expectPunctual(peer, world);
  }
  expectHonestTakeovers(all);
}

/** [welcome message*] [bye] [Close] [end], in this order, each at most once. */
function expectGrammar({ sent, connection }: FakeTransport): void {
  const word = sent
    .map((item) =>
      item.kind === 'message'
        ? ({ welcome: 'w', bye: 'b' }[item.message.type as string] ?? 'm')
        : item.kind[0],
    )
    .join('');
  expect(word, 'the order of what is sent').toMatch(/^(wm*)?(b?c)?e?a?$/);
  const bye = sent.find((item) => item.kind === 'message' && item.message.type === 'bye');
  const close = sent.find((item) => item.kind === 'close');
  const code = close?.kind === 'close' ? close.code : null;
  expect(bye !== undefined, 'a bye exactly for 4000 to 4999').toBe(
    code !== null && code >= 4000 && code <= 4999,
  );
  if (connection.phase === 'upgraded' || connection.phase === 'claiming') expect(word).toBe('');
  expect(JSON.stringify(sent)).not.toContain('secret');
}

/** Silence is noticed: not before deadAfterMs without life, and not later than that without a word. */
function expectPunctual(peer: FakeTransport, { harness, heard, lived }: World): void {
  const { effective, welcomedAt, fencedAt, ending } = peer.connection;
  const { deadAfterMs } = shortTimings;
  if (effective) {
    const silentMs = harness.clock.now() - Math.max(welcomedAt, heard.get(peer) ?? 0);
    expect(silentMs, 'silence is noticed in time').toBeLessThanOrEqual(deadAfterMs);
  } else if (ending?.cause === 'heartbeat-timeout') {
    const silentMs = fencedAt - Math.max(welcomedAt, lived.get(peer) ?? 0);
    expect(silentMs, 'silence is not noticed too early').toBeGreaterThanOrEqual(deadAfterMs);
  }
}

/** A welcome names only a session that was welcomed and then fenced by a takeover, and none is named twice. */
function expectHonestTakeovers(all: readonly FakeTransport[]): void {
  const welcomes = all.flatMap(({ welcome }) => (welcome ? [welcome] : []));
  const named = welcomes.flatMap(({ tookOver }) => (tookOver ? [tookOver.sessionId] : []));
  expect(new Set(named).size).toBe(named.length);
  for (const sessionId of named) {
    const old = all.find(({ welcome }) => welcome?.sessionId === sessionId);
    expect(['session-taken-over', 'session-redialled']).toContain(old?.connection.ending?.cause);
  }
}

/** The rules after every step, and nothing left in the end. */
function theRules(parts?: Partial<Parts>) {
  return fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 60 }), async (commands) => {
    const world = new World(parts);
    await world.begin();
    for (const step of commands) {
      await world.run(step);
      expectRules(world);
      world.expectUndisturbed();
    }
    const { harness, all, starts, ends } = world;
    for (let i = 0; i < 4; i++) {
      harness.clock.advance(2000);
      await settle();
    }
    expectRules(world);
    expect(all.filter(({ connection }) => connection.phase !== 'ended')).toEqual([]);
    expect(ends.sort()).toEqual(starts.sort());
    expect(harness.server.observe()).toMatchObject({
      sockets: 0,
      sessions: 0,
      closing: 0,
      timers: 0,
      queuedBytes: 0,
    });
    const fresh = await harness.welcome('x');
    expect(fresh.welcome).toMatchObject({ tookOver: null } satisfies Partial<Welcome>);
  });
}

/** The default teardown without one step. */
function without(name: keyof typeof teardownSteps): Partial<Parts> {
  return { teardown: createTeardown(specifiedTeardown.filter((step) => step.name !== name)) };
}

class CarelessRegistry<T extends Owner> extends MemoryRegistry<T> {
  override async release(clientId: string): Promise<void> {
    this.slots.delete(clientId);
  }
}

/** The transports of a server that minds whether any peer is stuck. */
const stuck = new Set<Transport>();

/** Faults that the rules must notice, or they would prove nothing. */
const faults: Record<string, Partial<Parts>> = {
  'the old session is not fenced': without('fence'),
  'timers survive the session': without('timers'),
  'the transport is never ended': without('transport'),
  'the Close is forgotten': without('close'),
  'a removal does not compare': { createRegistry: (epochs) => new CarelessRegistry(epochs) },
  'a late verification evicts a newer session': {
    createAdmission: (host) =>
      createAdmission(
        host,
        specifiedJudges.filter((judge) => judge !== superseded),
      ),
  },
  'silence is noticed by no one': {
    createTimers: (clock, onError) => {
      const timers = createTimers(clock, onError);
      return {
        get size() {
          return timers.size;
        },
        start: (name, ms, fire) => timers.start(name, name === 'deadAfterMs' ? 10 * ms : ms, fire),
      };
    },
  },
  'life is not taken for life': { heartbeat: { ...heartbeatPolicy, isLife: () => false } },
  'probes of others wait for as long as a peer is stuck': {
    createOutbox: (transport, maxBytes, onOverflow) => {
      stuck.add(transport);
      const outbox = createOutbox(transport, maxBytes, onOverflow);
      return {
        get bytes() {
          return outbox.bytes;
        },
        send(text, urgent) {
          if (![...stuck].some(({ pendingBytes }) => pendingBytes > 0)) outbox.send(text, urgent);
        },
        drained: () => outbox.drained(),
        drop: () => outbox.drop(),
      };
    },
  },
  'offline is told by the end of TCP alone': {
    createPresence: () => {
      const presence = createPresence();
      return { ...presence, offline: () => {} };
    },
  },
};

describe('whatever happens, in whatever order', () => {
  it('the rules hold after every step, and in the end nothing is left', async () => {
    await fc.assert(theRules(), { numRuns: 500 });
  });

  it.each(Object.entries(faults))('the rules notice that %s', async (_name, parts) => {
    const { failed } = await fc.check(theRules(parts), { numRuns: 2000, seed: 1, endOnFailure: true });
    expect(failed).toBe(true);
  });
});
