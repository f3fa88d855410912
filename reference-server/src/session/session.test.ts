import { CloseCode } from '@solowire/spec';
import { describe, expect, it } from 'vitest';
import { Harness } from '../test-support/harness.js';
import { VirtualClock } from '../test-support/virtual-clock.js';
import { createTeardown, specifiedTeardown, type TeardownTarget } from './teardown.js';

describe('a session of the application', () => {
  it('starts once and ends once, with its cause', async () => {
    const trace: unknown[] = [];
    const harness = new Harness({
      onSessionStart: ({ clientId }) => trace.push(['start', clientId]),
      onSessionEnd: ({ clientId }, { cause }) => trace.push(['end', clientId, cause]),
    });
    const peer = await harness.welcome('x');
    peer.fin();
    peer.drop();
    expect(trace).toEqual([
      ['start', 'x'],
      ['end', 'x', 'transport-lost'],
    ]);
  });

  it('ends with 1011 if its start throws', async () => {
    const harness = new Harness({
      onSessionStart: () => {
        throw new Error('boom');
      },
    });
    const peer = await harness.welcome('x');
    expect(peer.closeCode).toBe(CloseCode.internalError);
    expect(harness.server.find('x')).toBeNull();
  });

  it('runs what is registered for its end once, each even if another throws', async () => {
    const harness = new Harness();
    const peer = await harness.welcome('x');
    const session = harness.server.find('x')!;
    const trace: string[] = [];
    session.onEnd(() => {
      throw new Error('boom');
    });
    session.onEnd(({ cause }) => trace.push(cause));
    session.onEnd(() => trace.push('taken back'))();
    peer.close();
    peer.drop();
    expect(trace).toEqual(['client-close']);
    session.onEnd(({ cause }) => trace.push(`late: ${cause}`));
    expect(trace).toEqual(['client-close', 'late: client-close']);
  });

  it('has timers that end with it', async () => {
    const harness = new Harness();
    const peer = await harness.welcome('x');
    const session = harness.server.find('x')!;
    const trace: number[] = [];
    for (const ms of [10, 20, 30]) session.after(ms, () => trace.push(ms));
    session.after(10, () => trace.push(-1))();
    harness.clock.advance(20);
    peer.drop();
    session.after(1, () => trace.push(-2));
    harness.clock.advance(100);
    expect(trace).toEqual([10, 20]);
    expect(harness.server.observe().timers).toBe(0);
  });

  it('refuses a timer that is no duration, and lives on', async () => {
    const harness = new Harness();
    const peer = await harness.welcome('x');
    const session = harness.server.find('x')!;
    expect(() => session.after(Number.NaN, () => {})).toThrow(RangeError);
    expect(peer.connection.effective).toBe(true);
  });

  it('ends with 4006 when its credential expires', async () => {
    const expiresAt = new VirtualClock().wallNow() + 300;
    const harness = new Harness({ authenticate: () => ({ clientIds: ['*'], expiresAt }) });
    const peer = await harness.welcome('x');
    harness.clock.advance(299);
    expect(peer.closeCode).toBeUndefined();
    harness.clock.advance(1);
    expect(peer.bye?.code).toBe(CloseCode.credentialExpired);
  });
});

describe('a teardown', () => {
  const steps = specifiedTeardown.map(({ name }) => name);

  it.each(steps)('runs every other step even if the step %s throws', (broken) => {
    const ran: string[] = [];
    const failed: string[] = [];
    const teardown = createTeardown(
      specifiedTeardown.map(({ name }) => ({
        name,
        run: () => {
          ran.push(name);
          if (name === broken) throw new Error('boom');
        },
      })),
    );
    const target = { onStepError: (step: string) => failed.push(step) } as unknown as TeardownTarget;
    teardown(target, { cause: 'kicked', close: null, bye: null });
    expect(ran).toEqual(steps);
    expect(failed).toEqual([broken]);
  });

  it('fences first, releases, tells, and ends the transport last', () => {
    expect(steps).toEqual([
      'fence',
      'timers',
      'subscriptions',
      'queue',
      'calls',
      'bye',
      'close',
      'transport',
    ]);
  });

  it('chooses a reset for a peer that has left much unread, and a FIN for one that is only deaf', async () => {
    for (const [bytes, how] of [
      [0, 'fin'],
      [20_000, 'reset'],
    ] as const) {
      const harness = new Harness();
      const peer = await harness.welcome('x');
      harness.server.push('x', 'topic', 'x'.repeat(bytes));
      harness.server.kick('x');
      harness.clock.advance(500);
      expect(peer.aborted).toBe(how);
    }
  });

  it('takes an acknowledgement as proof that what was sent before has been read', async () => {
    const harness = new Harness();
    const peer = await harness.welcome('x');
    harness.server.push('x', 'topic', 'x'.repeat(20_000));
    harness.clock.advance(200);
    peer.receive({ type: 'heartbeatAck', n: 1 });
    harness.server.kick('x');
    harness.clock.advance(500);
    expect(peer.aborted).toBe('fin');
  });
});

describe('the outbox', () => {
  it('lets a single message be larger than the queue, but not a second one behind it', async () => {
    const harness = new Harness({ parameters: { maxQueueBytes: 4096 } });
    const peer = await harness.welcome('x');
    peer.sendText = () => {
      peer.pendingBytes = 10_000;
    };
    expect(harness.server.push('x', 'topic', 'large')).toBe(true);
    expect(peer.connection.effective).toBe(true);
    harness.server.push('x', 'topic', 'second');
    expect(peer.closeCode).toBe(CloseCode.slowConsumer);
  });

  it('hands over in order what a slow reader can take, and drops the rest at the end', async () => {
    const harness = new Harness();
    const peer = await harness.welcome('x');
    peer.pendingBytes = 70_000;
    for (const i of [1, 2, 3]) harness.server.push('x', 'topic', i);
    expect(peer.messages.length).toBe(1);
    expect(harness.server.observe().queuedBytes).toBeGreaterThan(70_000);
    peer.drain();
    expect(peer.messages.slice(1)).toEqual(
      [1, 2, 3].map((data) => ({ type: 'event', topic: 'topic', data })),
    );
    peer.pendingBytes = 70_000;
    harness.server.push('x', 'topic', 'never');
    harness.server.kick('x');
    peer.drain();
    expect(peer.messages.at(-1)?.type).toBe('bye');
    expect(JSON.stringify(peer.sent)).not.toContain('never');
  });
});
