import { describe, expect, it } from 'vitest';
import { createLimits } from './limits.js';
import { resolveSettings, type SettingsOptions } from './options.js';
import { SlidingCount } from './sliding-count.js';
import { VirtualClock } from './test-support/virtual-clock.js';

function limits(options: SettingsOptions) {
  const clock = new VirtualClock();
  return { clock, limits: createLimits(resolveSettings(options), clock) };
}

it('sockets without a welcome are counted by source and in all', () => {
  const { limits: some } = limits({ parameters: { maxPendingSockets: 8 }, maxPendingSocketsTotal: 10 });
  for (let i = 0; i < 8; i++) expect(some.enter('a')).not.toBeNull();
  expect([some.enter('a'), some.enter('b'), some.enter(null), some.enter('c')]).toEqual([
    null,
    expect.any(Function),
    expect.any(Function),
    null,
  ]);
});

it('verifications are counted by source and in all, apart from sockets', () => {
  const { limits: some } = limits({ parameters: { maxPendingSockets: 8 }, maxVerifications: 9 });
  for (let i = 0; i < 8; i++) expect(some.verify('a')).not.toBeNull();
  expect([some.verify('a'), some.verify('b'), some.verify('c')]).toEqual([null, expect.any(Function), null]);
  expect(some.enter('a')).not.toBeNull();
});

it('sessions are counted by credential; a takeover is none more', () => {
  const { limits: some } = limits({ maxSessionsPerCredential: 1 });
  const first = some.open('t', false)!;
  expect([some.open('t', false), some.open('u', false)]).toEqual([null, expect.any(Function)]);
  const second = some.open('t', true)!;
  first();
  expect(some.open('t', false)).toBeNull();
  second();
  expect(some.open('t', false)).not.toBeNull();
});

describe('takeovers', () => {
  const few = { parameters: { takeoversMax: 2, takeoversWindowMs: 100 } };

  it('are counted in a window that slides', () => {
    const { clock, limits: some } = limits(few);
    expect(some.takeOver('x', true)).toBeNull();
    clock.advance(60);
    expect(some.takeOver('x', true)).toBeNull();
    expect(some.takeOver('x', true)).toBe(40);
    expect(some.takeOver('y', true)).toBeNull();
    clock.advance(40);
    expect(some.takeOver('x', true)).toBeNull();
    expect(some.takeOver('x', true)).toBe(60);
  });

  it('include redials after an end, so that a Close before each evades nothing (SW-LIMIT-8)', () => {
    const { clock, limits: some } = limits(few);
    const outcomes = Array.from({ length: 5 }, () => {
      clock.advance(1);
      return some.takeOver('x', false);
    });
    expect(outcomes).toEqual([null, null, null, expect.any(Number), expect.any(Number)]);
  });

  it('do not include the first session, nor one that comes a window after the last', () => {
    const { clock, limits: some } = limits({ parameters: { takeoversMax: 1, takeoversWindowMs: 100 } });
    for (let i = 0; i < 3; i++) {
      expect(some.takeOver('x', false)).toBeNull();
      clock.advance(100);
    }
    expect([some.takeOver('x', false), some.takeOver('x', true)]).toEqual([null, null]);
    expect(some.takeOver('x', false)).not.toBeNull();
  });

  it('a refused one is not counted, so that a fight does not keep its victim out', () => {
    const { clock, limits: some } = limits(few);
    for (let i = 0; i < 50; i++) some.takeOver('x', true);
    clock.advance(100);
    expect(some.takeOver('x', true)).toBeNull();
  });

  it('of many identities are forgotten after their window', () => {
    const { clock, limits: some } = limits({ parameters: { takeoversMax: 1, takeoversWindowMs: 100 } });
    for (let i = 0; i < 5000; i++) {
      clock.advance(1);
      some.takeOver(String(i), i % 2 === 0);
    }
    expect((some as unknown as { identities: Map<string, unknown> }).identities.size).toBeLessThan(2000);
    expect(some.takeOver('4999', true)).toBeNull();
    expect(some.takeOver('4998', true)).not.toBeNull();
  });
});

it('messages are counted in a window that slides', () => {
  const { clock, limits: some } = limits({ parameters: { messagesMax: 2, messagesWindowMs: 100 } });
  const messages = new SlidingCount();
  expect(some.message(messages)).toBeNull();
  clock.advance(50);
  expect([some.message(messages), some.message(messages)]).toEqual([null, 50]);
  clock.advance(50);
  expect([some.message(messages), some.message(messages)]).toEqual([null, 50]);
});
