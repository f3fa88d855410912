import { CloseCode, shortTimings } from '@solowire/spec';
import type { Script } from './examiner.js';

/** Ends the session of every dial in one way. */
const each =
  (end: (peer: Parameters<Script>[0]) => void): Script =>
  async (peer) => {
    await peer.welcome();
    end(peer);
  };

/** Ends the first dials in one way and welcomes the one after them for good. */
const first =
  (times: number, end: (peer: Parameters<Script>[0]) => void): Script =>
  async (peer, dial) => {
    await peer.welcome();
    if (dial < times) end(peer);
    else peer.bye(CloseCode.kicked);
  };

/** What a client may meet. The last dial of each ends with a code after which it stops, so that every run ends. */
export const scenarios: Readonly<Record<string, Script>> = {
  'taken-over': each((peer) => peer.bye(CloseCode.sessionTakenOver)),
  'bye-without-close': each((peer) => {
    peer.dial.toldAt = performance.now();
    peer.send({ type: 'bye', code: CloseCode.sessionTakenOver, reason: '' });
    peer.fin();
  }),
  'close-alone': each((peer) => peer.close(CloseCode.sessionTakenOver)),
  'unknown-final-code': each((peer) => peer.bye(4777)),
  'unknown-code': first(1, (peer) => peer.bye(4333)),
  reset: first(3, (peer) => peer.reset()),
  'unasked-normal': first(1, (peer) => peer.close(CloseCode.normal)),
  drain: first(1, (peer) => peer.bye(CloseCode.draining, 400)),
  'too-big': each((peer) => peer.close(CloseCode.messageTooBig)),
  expired: each((peer) => peer.bye(CloseCode.credentialExpired)),
  stale: each((peer) => peer.bye(CloseCode.staleAttempt)),
  'no-welcome': async (peer, dial) => {
    if (dial > 0) await first(0, () => {})(peer, dial);
  },
  'late-upgrade': first(0, () => {}),
  silence: async (peer, dial) => {
    await peer.welcome();
    if (dial > 0) peer.bye(CloseCode.kicked);
  },
  heartbeats: async (peer) => {
    await peer.welcome();
    for (let n = 1; n <= 3; n++) {
      peer.send({ type: 'heartbeat', n: n * 7, later: true });
      await peer.until('heartbeatAck', n);
    }
    peer.bye(CloseCode.kicked);
    peer.socket.resume();
  },
  unknown: async (peer) => {
    await peer.welcome({ capabilities: ['later.thing'], later: { a: 1 } } as object);
    peer.send({ type: 'later', x: 1 });
    peer.socket.send('this is not JSON');
    peer.send({ type: 'heartbeat', n: 1 });
    await peer.until('heartbeatAck');
    peer.bye(CloseCode.kicked);
  },
  'closed-by-user': async (peer) => {
    await peer.welcome();
    peer.send({ type: 'event', topic: 'close', data: null });
  },
  calls: async (peer) => {
    await peer.welcome();
    for (const data of ['a', 'b', 'c']) peer.send({ type: 'event', topic: 'ask', data });
    await peer.until('request', 3);
    const [one, two] = peer.dial.received.filter((message) => message.type === 'request');
    peer.send({ type: 'response', id: two!.id, error: { code: 'sold-out', message: '' } });
    peer.send({ type: 'response', id: one!.id, result: 'yes' });
    peer.send({ type: 'heartbeat', n: 1 });
    await peer.until('heartbeatAck');
    peer.bye(CloseCode.kicked);
  },
  limits: async (peer) => {
    const limits = { maxMessageBytes: 1024, maxPendingRequests: 2, takeovers: { max: 10, windowMs: 1000 } };
    await peer.welcome({ limits });
    peer.send({ type: 'event', topic: 'ask-much', data: 2000 });
    for (const data of ['a', 'b', 'c']) peer.send({ type: 'event', topic: 'ask', data });
    peer.send({ type: 'heartbeat', n: 1 });
    await peer.until('heartbeatAck');
    peer.bye(CloseCode.kicked);
  },
  'message-rate': async (peer) => {
    const { intervalMs } = shortTimings;
    const limits = {
      maxMessageBytes: 1024,
      messages: { max: 10, windowMs: 5 * intervalMs },
      takeovers: { max: 10, windowMs: 1000 },
    };
    await peer.welcome({ limits });
    for (let i = 0; i < 20; i++) peer.send({ type: 'event', topic: 'ask', data: 'x' });
    peer.send({ type: 'heartbeat', n: 1 });
    await peer.until('heartbeatAck');
    peer.bye(CloseCode.kicked);
  },
};

/** The first upgrade of this scenario comes later than the client waits. */
export const upgradeDelayMs = { 'late-upgrade': 1100 };
