import { describe, expect, it } from 'vitest';
import { createLimits } from './limits.js';
import { resolveSettings, type SettingsOptions } from './options.js';
import { VirtualClock } from './test-support/virtual-clock.js';

function limits(options: SettingsOptions) {
  const clock = new VirtualClock();
  return { clock, limits: createLimits(resolveSettings(options), clock) };
}

describe('sockets without a hello', () => {
  it('are counted by address, and given back once', () => {
    const { limits: some } = limits({ parameters: { maxPendingSockets: 8 } });
    const places = Array.from({ length: 8 }, () => some.enter('a')!);
    expect(some.enter('a')).toBeNull();
    expect(some.enter('b')).not.toBeNull();
    places[0]!();
    places[0]!();
    expect(some.enter('a')).not.toBeNull();
    expect(some.enter('a')).toBeNull();
  });

  it('are counted in all', () => {
    const { limits: some } = limits({ maxPendingSocketsTotal: 2 });
    expect(some.enter('a')).not.toBeNull();
    expect(some.enter('b')).not.toBeNull();
    expect(some.enter('c')).toBeNull();
  });
});

describe('takeovers', () => {
  it('are counted in a window that slides', () => {
    const { clock, limits: some } = limits({ parameters: { takeoversMax: 2, takeoversWindowMs: 100 } });
    expect(some.takeOver('x')).toBeNull();
    clock.advance(60);
    expect(some.takeOver('x')).toBeNull();
    expect(some.takeOver('x')).toBe(40);
    expect(some.takeOver('y')).toBeNull();
    clock.advance(40);
    expect(some.takeOver('x')).toBeNull();
    expect(some.takeOver('x')).toBe(60);
  });

  it('of many identities are forgotten after their window', () => {
    const { clock, limits: some } = limits({ parameters: { takeoversMax: 1, takeoversWindowMs: 100 } });
    for (let i = 0; i < 5000; i++) {
      clock.advance(1);
      some.takeOver(String(i));
    }
    expect((some as unknown as { takeovers: Map<string, unknown> }).takeovers.size).toBeLessThan(2000);
    expect(some.takeOver('4999')).toBe(100);
  });
});

describe('messages', () => {
  it('are counted from the first one of a window', () => {
    const { clock, limits: some } = limits({ parameters: { messagesMax: 2, messagesWindowMs: 100 } });
    const window = { start: Number.NEGATIVE_INFINITY, count: 0 };
    clock.advance(50);
    expect([some.message(window), some.message(window)]).toEqual([null, null]);
    clock.advance(99);
    expect(some.message(window)).toBe(1);
    clock.advance(1);
    expect([some.message(window), some.message(window), some.message(window)]).toEqual([null, null, 100]);
  });
});
