import { CloseCode, type HeartbeatTerms } from '@solowire/spec';
import { describe, expect, it } from 'vitest';
import { type FakeTransport, Harness } from '../test-support/harness.js';
import { heartbeatPolicy } from './heartbeat.js';

/** The numbers of the probes that were sent. */
function probes(peer: FakeTransport): number[] {
  return peer.messages.flatMap((message) => (message.type === 'heartbeat' ? [message.n] : []));
}

describe('the terms of a session', () => {
  const configured: HeartbeatTerms = { intervalMs: 200, deadAfterMs: 500 };

  it.each([
    [undefined, configured],
    [200, configured],
    [1000, { intervalMs: 1000, deadAfterMs: 2500 }],
    [0, { intervalMs: 100, deadAfterMs: 500 }],
    [Number.MIN_SAFE_INTEGER, { intervalMs: 100, deadAfterMs: 500 }],
    [1e300, { intervalMs: 60_000, deadAfterMs: 150_000 }],
  ])('for a wish of %s ms are clamped', (wish, terms) => {
    expect(heartbeatPolicy.terms(configured, wish)).toEqual(terms);
  });

  it('are announced and kept', async () => {
    const harness = new Harness();
    const peer = await harness.welcome('x', { heartbeat: { intervalMs: 1000 } });
    expect(peer.welcome?.heartbeat).toEqual({ intervalMs: 1000, deadAfterMs: 2500 });
    harness.clock.advance(2499);
    expect(probes(peer)).toEqual([1, 2]);
    expect(peer.closeCode).toBeUndefined();
    harness.clock.advance(1);
    expect(peer.closeCode).toBe(CloseCode.heartbeatTimeout);
  });
});

describe('probes', () => {
  it('go out at a fixed pace from the welcome on, whatever else flows, each with a number of its own', async () => {
    const harness = new Harness();
    const peer = await harness.welcome('x');
    for (let i = 1; i <= 50; i++) {
      harness.clock.advance(40);
      peer.receive({ type: 'heartbeat', n: i });
      expect(probes(peer).length).toBe(Math.floor((i * 40) / 200));
    }
    expect(new Set(probes(peer)).size).toBe(10);
  });

  it('end with the session', async () => {
    const harness = new Harness();
    const peer = await harness.welcome('x');
    harness.clock.advance(200);
    harness.server.kick('x');
    harness.clock.advance(400);
    expect(probes(peer)).toEqual([1]);
  });

  it('that a stalled process has missed are not made up for', async () => {
    const harness = new Harness();
    const peer = await harness.welcome('x', { heartbeat: { intervalMs: 100 } });
    harness.clock.skip(350);
    expect(probes(peer)).toEqual([1]);
    harness.clock.advance(50);
    expect(probes(peer)).toEqual([1, 2]);
  });
});

describe('a probe of the client', () => {
  it('is acknowledged once, at once, with its number', async () => {
    const harness = new Harness();
    const peer = await harness.welcome('x');
    for (const n of [7, 7, 0]) peer.receive({ type: 'heartbeat', n });
    const acks = peer.messages.flatMap((message) => (message.type === 'heartbeatAck' ? [message.n] : []));
    expect(acks).toEqual([7, 7, 0]);
  });

  it('goes ahead of bulk data that waits for a slow reader', async () => {
    const harness = new Harness();
    const peer = await harness.welcome('x');
    peer.pendingBytes = 100_000;
    harness.server.push('x', 'bulk', 'data');
    peer.receive({ type: 'heartbeat', n: 1 });
    expect(peer.messages.map(({ type }) => type)).toEqual(['welcome', 'heartbeatAck']);
    peer.drain();
    expect(peer.messages.at(-1)).toMatchObject({ topic: 'bulk' });
  });
});

describe('life', () => {
  const alive = {
    'a probe': (peer: FakeTransport) => peer.receive({ type: 'heartbeat', n: 1 }),
    'an acknowledgement of an outstanding probe': (peer: FakeTransport) =>
      peer.receive({ type: 'heartbeatAck', n: probes(peer).at(-1)! }),
    'a request, even of an unknown method': (peer: FakeTransport) =>
      peer.receive({ type: 'request', id: '1', method: 'nope' }),
  };
  const dead = {
    'an acknowledgement of nothing': (peer: FakeTransport) => peer.receive({ type: 'heartbeatAck', n: 999 }),
    'a message of an unknown type': (peer: FakeTransport) => peer.receive('{"type":"nonsense"}'),
    'an RFC Ping': (peer: FakeTransport) => peer.sign('ping'),
    'an RFC Pong': (peer: FakeTransport) => peer.sign('pong'),
    'bytes of a message that is not complete': (peer: FakeTransport) => peer.sign('bytes'),
    'what the server writes': (peer: FakeTransport) => void peer.connection.application?.push('topic', {}),
  };

  async function silentExceptAt450(sign: (peer: FakeTransport) => void) {
    const harness = new Harness();
    const peer = await harness.welcome('x');
    harness.clock.advance(450);
    sign(peer);
    harness.clock.advance(49);
    expect(peer.closeCode).toBeUndefined();
    harness.clock.advance(1);
    return { harness, peer };
  }

  it.each(Object.entries(alive))('is %s', async (_title, sign) => {
    const { harness, peer } = await silentExceptAt450(sign);
    expect(peer.closeCode).toBeUndefined();
    harness.clock.advance(449);
    expect(peer.closeCode).toBeUndefined();
    harness.clock.advance(1);
    expect(peer.closeCode).toBe(CloseCode.heartbeatTimeout);
  });

  it.each(Object.entries(dead))('is not %s', async (_title, sign) => {
    const { peer } = await silentExceptAt450(sign);
    expect(peer.closeCode).toBe(CloseCode.heartbeatTimeout);
  });

  it('is an acknowledgement once only', async () => {
    const harness = new Harness();
    const peer = await harness.welcome('x');
    harness.clock.advance(200);
    peer.receive({ type: 'heartbeatAck', n: 1 });
    harness.clock.advance(300);
    peer.receive({ type: 'heartbeatAck', n: 1 });
    harness.clock.advance(199);
    expect(peer.closeCode).toBeUndefined();
    harness.clock.advance(1);
    expect(peer.closeCode).toBe(CloseCode.heartbeatTimeout);
  });
});
