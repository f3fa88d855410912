import type { ParameterName, Parameters, Payload } from '../contract/index.js';
import { check, fail, inconclusive, notExercised, outOfReach, pass } from '../judge/check.js';
import { nameCode } from '../judge/codes.js';
import { notReached, unwelcomed } from '../judge/missing-words.js';
import { inWindow } from '../judge/timing.js';
import { closedWith, how, livesOn, reconnected, told, wasAwaited } from '../judge/vocabulary.js';
import { BEYOND_MS, type Client } from '../stimulus/client.js';
import { flood, reset, resumeReading, stopReading } from '../stimulus/steps.js';
import { peerState } from '../stimulus/tcp-state.js';
import { section } from './case.js';

/** Above this the kit does not try to reach an announced limit. */
export const MOST_MESSAGES = 20_000;
const MOST_SOCKETS = 2_000;
/** With fewer in a window, what a client says besides a burst would be too much of it. */
const FEWEST_IN_A_BURST = 40;
/** Longer the kit does not wait for a window to pass, in ms. */
const LONGEST_WINDOW_MS = 30_000;

/** With smaller messages it takes so many to fill buffers that a run is full of them, in bytes. */
export const LEAST_BULK_BYTES = 16_384;
/** More is not pushed to fill a queue, in bytes. */
const MOST_QUEUE_BYTES = 2 ** 29;
/** Pushes that fill a queue one after another: a server may count the requests of whoever asks for them. */
const MOST_PUSHES = 50;

/** Reaching a limit beyond `most` would be a load test, not a check. */
export const unlessAbove = (name: ParameterName, most: number) => (parameters: Parameters) =>
  parameters.get(name) > most
    ? parameters.get(name) === Number.POSITIVE_INFINITY
      ? `the protocol has no ${name}`
      : `${name} is ${parameters.get(name)}; up to ${most} the kit tries to reach it`
    : undefined;

/** As {@link unlessAbove}, where all has to come within a window of time; `msEach`: what the kit needs for each. */
export const unlessAboveOrTooFast =
  (name: ParameterName, window: ParameterName, { most, msEach }: { most: number; msEach: number }) =>
  (parameters: Parameters) => {
    const [max, windowMs] = [parameters.get(name), parameters.get(window)];
    return windowMs < max * msEach
      ? `${name} is ${max} in ${windowMs} ms; with less than ${max * msEach} ms the kit cannot reach it`
      : unlessAbove(name, most)(parameters);
  };

/** With less there is nothing that the case could show. */
export const unlessBelow = (name: ParameterName, least: number) => (parameters: Parameters) =>
  parameters.get(name) < least
    ? `${name} is ${parameters.get(name)}; the kit needs at least ${least} here`
    : undefined;

/** A message can be too big. */
export const unlessMessagesAreBounded = (parameters: Parameters) =>
  unlessAbove('maxMessageBytes', Number.MAX_SAFE_INTEGER - 1)(parameters);

/** More than a queue takes can be pushed: its bounds are known, and messages are large enough. */
export const unlessQueueIsLimited = (parameters: Parameters) =>
  unlessAbove('maxQueueBytes', MOST_QUEUE_BYTES)(parameters) ??
  unlessBelow('maxMessageBytes', LEAST_BULK_BYTES)(parameters);

/** More messages than a window takes can be sent within it. */
export const unlessMessagesAreLimited = unlessAboveOrTooFast('messagesMax', 'messagesWindowMs', {
  most: MOST_MESSAGES,
  msEach: 0.1,
});

/** What a server announces that it takes, and what it does beyond. */
export default section('limit', [
  {
    id: 'messages',
    title: 'Messages beyond the announced rate end the session with a hint',
    exceeds: true,
    impossible: unlessMessagesAreLimited,
    async stimulus({ open, parameters }) {
      const a = await open('a');
      await a.roundTrip();
      await tooMany(a, parameters);
      a.probe();
      await a.ended();
      const b = await open('b');
      await b.roundTrip();
    },
    checks: [
      check(
        'a-rate-limited',
        'SW-LIMIT-3',
        'bye with rate-limited and a retryAfterMs of at most messages.windowMs',
        (h) => {
          const flood = h.step('a', 'flood');
          if (!flood || !wasAwaited(h, 'a')) return notReached(h);
          const window = h.parameters('a').get('messagesWindowMs');
          const { told, close, transport } = h.end('a');
          const answer = h.all('probeAnswer', 'a').find((e) => e.dir === 'in' && e.seq > flood.seq);
          const took = (answer?.t ?? flood.t) - flood.t;
          if (!told && took > window)
            return outOfReach(`the server took ${Math.round(took)} ms for all, longer than the window`);
          if (!told)
            return fail(
              close ? nameCode(h.contract, close.code) : 'the session was not ended',
              flood,
              close ?? transport,
            );
          const hinted = told.retryAfterMs !== null && told.retryAfterMs <= window;
          return told.ending === 'flooding' && hinted
            ? pass(`retryAfterMs ${told.retryAfterMs}`, flood, told)
            : fail(`${nameCode(h.contract, told.code)}, retryAfterMs ${told.retryAfterMs}`, flood, told);
        },
      ),
      reconnected('b'),
    ],
  },
  {
    id: 'messages-slide',
    title:
      'The window of messages slides: two bursts close to one another are too many, wherever a window began',
    exceeds: true,
    impossible: (p) =>
      unlessBelow('messagesMax', FEWEST_IN_A_BURST)(p) ??
      unlessAbove('messagesWindowMs', LONGEST_WINDOW_MS)(p) ??
      unlessAboveOrTooFast('messagesMax', 'messagesWindowMs', { most: MOST_MESSAGES, msEach: 0.2 })(p),
    waits: (p) => 1.1 * p.get('messagesWindowMs'),
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      const windowMs = parameters.get('messagesWindowMs');
      await pause(0.8 * windowMs, 'until a window that began with the first message is nearly over');
      await burst(a, 'firstBurst', parameters);
      await pause(0.25 * windowMs, 'until it is over');
      await burst(a, 'secondBurst', parameters);
      await a.tryRoundTrip();
      if (a.hasEnd()) await a.ended();
      const b = await open('b');
      await b.roundTrip();
    },
    checks: [
      check(
        'a-beyond-limit',
        'SW-LIMIT-7',
        'refused with the second burst, which comes within nine tenths of a window of the first, and not before it',
        (h) => {
          const [first, second] = [h.step('a', 'firstBurst'), h.step('a', 'secondBurst')];
          const { told, close, transport } = h.end('a');
          const end = told ?? close ?? transport;
          if (!first) return notExercised(unwelcomed(h, 'a'));
          const parameters = h.parameters('a');
          const [max, windowMs] = [parameters.get('messagesMax'), parameters.get('messagesWindowMs')];
          if (end && (!second || end.seq < second.seq)) {
            const sent = h.frames('a', 'out').filter((e) => e.seq < end.seq).length;
            return sent < max && h.endedFor('a', 'flooding')
              ? fail(`refused when ${sent} frames had been sent; announced ${max}`, first, end)
              : notExercised(`it ended before the second burst: ${how(h, 'a')}`, end);
          }
          if (!second) return notReached(h);
          if (told?.ending === 'flooding') return pass(nameCode(h.contract, told.code), first, second, told);
          const answer = h.all('probeAnswer', 'a').find((e) => e.dir === 'in' && e.seq > second.seq);
          const tookMs = (answer?.t ?? end?.t ?? h.endsAt) - first.t;
          if (tookMs > 0.9 * windowMs)
            return outOfReach(
              `the server took both bursts in ${Math.round(tookMs)} ms, more than nine tenths of a window`,
            );
          if (answer)
            return fail(
              `both were taken within ${Math.round(tookMs)} ms (window ${windowMs} ms)`,
              first,
              second,
              answer,
            );
          return end ? fail(how(h, 'a'), first, second, end) : notReached(h);
        },
      ),
      reconnected('b'),
    ],
  },
  {
    id: 'pending-sockets',
    needs: ['opening.message'],
    title: 'Sockets without a hello are capped, and sessions do not count among them',
    exceeds: true,
    alone: true,
    control: 'twin',
    impossible: unlessAbove('maxPendingSockets', MOST_SOCKETS),
    waits: (p) => p.latest('dropDetectMs'),
    async stimulus({ actor, open, parameters, pause }) {
      const max = parameters.get('maxPendingSockets');
      const sockets = Array.from({ length: max + 10 }, (_, i) => actor(`s${i}`));
      await Promise.all(
        sockets.map((socket) => socket.dial({ timeoutMs: parameters.get('helloTimeoutMs') })),
      );
      await Promise.race(sockets.slice(-10).map((socket) => socket.told(parameters.latest('ackTimeoutMs'))));
      for (const socket of sockets) reset(socket, 'before the hello');
      await pause(parameters.latest('dropDetectMs'), 'the time that the server has to notice');
      const z = await open('z');
      await z.roundTrip();
    },
    checks: [
      check(
        'some-refused',
        'SW-LIMIT-5',
        'beyond maxPendingSockets one is refused, or ended before its hello deadline',
        (h) => {
          const sockets = h.actors.filter((actor) => actor.startsWith('s'));
          const max = h.parameters().get('maxPendingSockets');
          const open = sockets.filter((actor) => h.first('upgraded', actor));
          const pending = sockets.filter(
            (actor) => !h.first('upgraded', actor) && !h.first('dialFailed', actor),
          );
          if (sockets.length <= max || pending.length > 0) return notExercised(`${sockets.length} sockets`);
          const refused = sockets.find(
            (actor) =>
              h.first('dialFailed', actor)?.how !== undefined &&
              h.first('dialFailed', actor)!.how !== 'timeout',
          );
          if (refused) return pass(`${sockets.length - open.length} refused`, h.first('dialFailed', refused));
          const ended = open.find(
            (actor) => h.end(actor).first === 'server' && h.end(actor).told?.ending !== 'unopened',
          );
          if (ended)
            return pass(
              nameCode(h.contract, h.end(ended).close?.code),
              h.end(ended).close ?? h.end(ended).transport,
            );
          if (open.length <= max)
            return inconclusive(`${open.length} were opened`, 'the others did not come so far in time');
          const dialled = sockets.map((actor) => h.first('dial', actor)!.t);
          const took = Math.max(...open.map((actor) => h.first('upgraded', actor)!.t)) - Math.min(...dialled);
          if (took >= h.parameters().get('helloTimeoutMs'))
            return inconclusive(
              `${open.length} were opened`,
              'it took longer than a hello deadline, so that they were not open at once',
            );
          return fail(`${open.length} sockets without a hello were open at once; announced ${max}`);
        },
      ),
      reconnected('z', 'SW-HANDSHAKE-13'),
    ],
  },
  {
    id: 'slow-consumer',
    bulky: true,
    impossible: unlessQueueIsLimited,
    title: 'A client that does not read is ended with slow-consumer when too much waits for it',
    identities: 4,
    needs: ['push', 'watch'],
    waits: (p) => p.latest('closeTimeoutMs'),
    async stimulus({ open, parameters }) {
      const w = await open('w', { as: 'W' });
      await w.roundTrip();
      const a = await open('a');
      await a.roundTrip();
      await w.perform('watch', { identity: a.opening.identity });
      const pusher = await open('p', { as: 'P' });
      await pusher.roundTrip();
      stopReading(a);
      await overfill(pusher, a.opening.identity, parameters);
      await w.awaits((e) => e.kind === 'pushed' && e.of === 'watch', {
        forMs: parameters.latest('deadAfterMs'),
        why: 'the offline of a',
        since: 0,
      });
      resumeReading(a);
      await a.ended();
      const b = await open('b');
      await b.roundTrip();
      await w.roundTrip();
    },
    checks: [told('a', 'slow', 'SW-LIMIT-2'), closedWith('a', ['slow'], 'SW-LIMIT-2'), reconnected('b')],
  },
  {
    id: 'unread-is-reset',
    bulky: true,
    impossible: unlessQueueIsLimited,
    title: 'A client that never reads again is reset by closeTimeoutMs',
    identities: 3,
    needs: ['push'],
    waits: (p) => p.latest('deadAfterMs') + p.latest('closeTimeoutMs') + p.get('dropDetectMs'),
    async stimulus(stage) {
      const { open, parameters, means } = stage;
      const a = await open('a');
      await a.roundTrip();
      const pusher = await open('p', { as: 'P' });
      await pusher.roundTrip();
      stopReading(a);
      await overfill(pusher, a.opening.identity, parameters);
      const b = await open('b');
      await b.roundTrip();
      const { ends } = a.connection;
      const until = means.recorder.elapsed() + parameters.latest('closeTimeoutMs') + BEYOND_MS;
      let state = peerState(ends);
      while (state === 'open' && means.recorder.elapsed() < until) {
        await stage.pause(parameters.get('closeTimeoutMs') / 2, 'between two looks at the socket');
        state = peerState(ends);
      }
      a.step('tcpState', state);
      await stage.pause(parameters.get('dropDetectMs'), 'until what the server does after that end is done');
      await b.roundTrip();
    },
    checks: [
      check(
        'a-reset',
        'SW-CLOSE-12',
        'the connection is reset: a FIN would wait behind what is unread',
        (h) => {
          const step = h.step('a', 'tcpState');
          const welcome = h.first('welcomed', 'b');
          if (!step || !welcome) return notExercised(unwelcomed(h, 'b'));
          if (step.detail === 'unknown')
            return inconclusive('nothing', 'this system does not tell the state of a socket', step);
          if (step.detail === 'reset') return pass('a reset', welcome, step);
          if (step.detail === 'fin') return fail('a FIN', welcome, step);
          return inWindow(h, {
            cause: welcome,
            effect: undefined,
            parameter: 'closeTimeoutMs',
            actor: 'b',
            what: 'the reset',
          });
        },
      ),
      livesOn('b', 'SW-TAKEOVER-7'),
    ],
  },
]);

/** Nearly as many messages as a window takes. Two of them are more than that, whatever else was said. */
const burst = (a: Client, step: string, parameters: Parameters): Promise<void> =>
  flood(a, strayAnswers(a, Math.ceil(0.8 * parameters.get('messagesMax'))), step);

/** More messages than a window takes, at once. */
export const tooMany = (a: Client, parameters: Parameters): Promise<void> =>
  flood(a, strayAnswers(a, parameters.get('messagesMax') + 50));

/** Messages that a server takes without a word: answers to probes that it never sent. */
const strayAnswers = (a: Client, count: number): Payload[] =>
  Array.from(
    { length: count },
    (_, i) => a.session.answerProbe(1_000_000 + i) ?? a.session.probe(1_000_000 + i),
  );

/** Has the server push to an identity that has stopped reading, more than its queue and the kernel's buffers hold. */
export async function overfill(pusher: Client, identity: string, parameters: Parameters): Promise<void> {
  // The kernel keeps up to some 10 MB of a loopback connection; the rest waits in the server.
  const padBytes = Math.min(65_536, parameters.get('maxMessageBytes'));
  const maxQueueBytes = parameters.get('maxQueueBytes');
  let left = Math.min(10_000, Math.ceil((16_000_000 + maxQueueBytes) / padBytes));
  // All at once, a queue may be too long before the kernel has taken anything, and then the peer's deafness stops nobody.
  const atOnce = Math.ceil(Math.max(maxQueueBytes / 2 / padBytes, left / MOST_PUSHES));
  for (; left > 0; left -= atOnce) {
    await pusher.perform('push', { to: identity, data: null, count: Math.min(left, atOnce), padBytes });
    await pusher.roundTrip();
  }
}
