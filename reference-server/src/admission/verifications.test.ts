import { CloseCode } from '@solowire/spec';
import { describe, expect, it } from 'vitest';
import { Harness, makeHello, settle } from '../test-support/harness.js';
import { STUCK_AFTER_TIMEOUTS } from './verifications.js';

const WELCOME_MS = 500;

/** A server with one place, whose verifications wait until the test ends them, oldest first. */
function slow() {
  const waiting: (() => void)[] = [];
  const harness = new Harness({
    maxVerifications: 1,
    parameters: { welcomeTimeoutMs: WELCOME_MS },
    authenticate: () => new Promise((resolve) => waiting.push(() => resolve(null))),
  });
  const greet = (clientId: string) => {
    const peer = harness.connect();
    peer.receive(makeHello(clientId));
    return peer;
  };
  return { harness, greet, waiting };
}

describe('a verification keeps its place', () => {
  it.each(['was given up', 'went away'])('although its hello %s, until it settles', async (how) => {
    const { harness, greet, waiting } = slow();
    const first = greet('x');
    if (how === 'went away') first.drop();
    else harness.clock.advance(WELCOME_MS);
    harness.clock.advance(STUCK_AFTER_TIMEOUTS * WELCOME_MS - WELCOME_MS - 1);
    expect(greet('y').closeCode).toBe(CloseCode.tryAgainLater);
    expect(waiting).toHaveLength(1);
    waiting[0]!();
    await settle();
    greet('z');
    expect(waiting).toHaveLength(2);
    expect(harness.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('no longer than ten times welcomeTimeoutMs, which is logged, and given back once', async () => {
    const { harness, greet, waiting } = slow();
    greet('x').drop();
    harness.clock.advance(STUCK_AFTER_TIMEOUTS * WELCOME_MS);
    greet('y');
    expect(waiting).toHaveLength(2);
    expect(harness.logged).toContainEqual({
      level: 'error',
      event: 'verification-stuck',
      clientId: 'x',
      forMs: STUCK_AFTER_TIMEOUTS * WELCOME_MS,
    });
    waiting[0]!();
    await settle();
    expect(greet('z').closeCode).toBe(CloseCode.tryAgainLater);
  });
});
