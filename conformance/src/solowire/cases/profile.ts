import { section } from '../../cases/case.js';
import type { History } from '../../history/history.js';
import { CONTROL, isEnd, isOurEnd } from '../../history/marks.js';
import { check, fail, notExercised, pass } from '../../judge/check.js';
import { unanswered, unwelcomed } from '../../judge/missing-words.js';
import { roundTripMs } from '../../judge/round-trip.js';
import { answeredBy, livesOn, methodAnsweredBy } from '../../judge/vocabulary.js';
import { closeWith, reset } from '../../stimulus/steps.js';

/** What the optional profiles promise of themselves. */
export default section('profile', [
  {
    id: 'outsider',
    title: 'The methods of testing are for test identities, and act among them alone',
    needs: ['special.outsider', 'ask', 'kick'],
    async stimulus({ open, openAs, means }) {
      const x = await openAs('x', means.special.outsider!);
      await x.roundTrip();
      await x.perform('ask', { value: 1 });
      const a = await open('a');
      a.step('kickOutsider');
      await a.perform('kick', { identity: x.opening.identity });
      await a.roundTrip();
      await x.roundTrip();
    },
    checks: [
      answeredBy('x-forbidden', 'x', 'ask', 'forbidden', 'SW-PROFILE-2'),
      livesOn('x', 'SW-PROFILE-2', 'kickOutsider'),
    ],
  },
  {
    id: 'observe-is-guarded',
    title: 'What the server knows is for an operator alone',
    needs: ['special.operator'],
    async stimulus({ open, openAs, means }) {
      const a = await open('a');
      await a.roundTrip();
      await a.ask('observe', {});
      await a.roundTrip();
      const op = await openAs('op', means.special.operator!);
      await op.roundTrip();
      await op.ask('observe', {});
      await op.roundTrip();
    },
    checks: [
      methodAnsweredBy('a-forbidden', 'a', 'observe', 'forbidden', 'SW-PROFILE-4'),
      methodAnsweredBy('op-answered', 'op', 'observe', null, 'SW-PROFILE-1'),
    ],
  },
  {
    id: 'observe-is-true',
    title:
      'When all connections of an identity have ended, nothing of them is left, and each end is told as it was',
    identities: 3,
    needs: ['special.operator', 'kick', 'subscribe'],
    alone: true,
    waits: (p) => p.latest('closeTimeoutMs') + p.latest('dropDetectMs'),
    async stimulus({ open, openAs, means, parameters, pause }) {
      const settled = parameters.latest('closeTimeoutMs') + parameters.latest('dropDetectMs');
      const op = await openAs('op', means.special.operator!);
      await op.roundTrip();
      // What is counted first has to hold what is there to the end.
      await means.recorder.waitFor(CONTROL, (e) => e.actor === CONTROL && e.kind === 'control', {
        forMs: parameters.latest('welcomeTimeoutMs'),
        why: 'the control identity',
        since: 0,
      });
      const counted = async (enough: (sockets: number) => boolean): Promise<number> => {
        const until = means.recorder.elapsed() + settled;
        for (;;) {
          const answer = await op.ask('observe', { clientId: means.identify('X').identity });
          const { sockets } = (answer?.result ?? { sockets: 0 }) as Observation;
          if (!answer?.ok || enough(sockets) || means.recorder.elapsed() >= until) return sockets;
          await pause(settled / 20, 'until connections have ended');
        }
      };
      // The operator's own and the control identity's.
      const before = await counted((sockets) => sockets <= 2);
      op.step('before');
      const a = await open('a');
      await a.perform('subscribe', { intervalMs: 50 });
      const b = await open('b');
      await b.roundTrip();
      await a.ended();
      b.begin('kick', { identity: b.opening.identity });
      await b.ended();
      const c = await open('c');
      await c.roundTrip();
      reset(c);
      const d = await open('d', { as: 'D' });
      await d.roundTrip();
      closeWith(d);
      await d.ended();
      await counted((sockets) => sockets <= before);
      await op.roundTrip();
    },
    checks: [
      check(
        'nothing-left',
        'SW-PROFILE-5',
        'as many sockets, sessions, closing ones, timers, bytes and handlers as before',
        (h) => {
          const [before, after] = observations(h);
          if (!before || !after) return notExercised(unanswered(h, 'op', 'observe'));
          const keys = ['sockets', 'sessions', 'closing', 'queuedBytes', 'handlers', 'timers'] as const;
          const grown = keys.filter((key) => after[key] > before[key]);
          return grown.length === 0
            ? pass(keys.map((key) => `${key} ${after[key]}`).join(', '))
            : fail(grown.map((key) => `${key}: ${before[key]} before, ${after[key]} after`).join(', '));
        },
      ),
      check(
        'ends-as-they-were',
        'SW-PROFILE-5',
        'the ended sessions with their causes, newest first, by their fence or by the end of their connection',
        (h) => {
          const after = observations(h)[1];
          const sessions = ENDED.map((one) => ({ ...one, epoch: h.first('welcomed', one.actor)?.epoch }));
          if (!after) return notExercised(unanswered(h, 'op', 'observe'));
          if (sessions.some(({ epoch }) => epoch === undefined))
            return notExercised(unwelcomed(h, ...sessions.map(({ actor }) => actor)));
          const words = after.ended.map(({ epoch, cause }) => `${epoch} ${cause}`).join(', ') || 'none';
          const named = after.ended.map((one) =>
            sessions.find(({ epoch, cause }) => epoch === one.epoch && cause === one.cause),
          );
          const all = named.length === sessions.length && new Set(named).size === sessions.length;
          if (!all || named.includes(undefined)) return fail(words);
          const swapped = named.some((one, i) =>
            named.slice(i + 1).some((older) => endedBefore(h, one!.actor, older!.actor)),
          );
          return swapped ? fail(words) : pass(words);
        },
      ),
    ],
  },
]);

/** How the sessions of the case end, the last one first. */
const ENDED = [
  { actor: 'c', cause: 'transport-lost' },
  { actor: 'b', cause: 'kicked' },
  { actor: 'a', cause: 'session-taken-over' },
] as const;

/** Whether the connection of one actor had surely ended when the end of another began. */
function endedBefore(h: History, one: string, other: string): boolean {
  const over = h.all('end', one)[0];
  const begun = h.of(other).find((e) => isEnd(e) || isOurEnd(e));
  return over !== undefined && begun !== undefined && over.t + roundTripMs(h) < begun.t;
}

interface Observation {
  sockets: number;
  sessions: number;
  closing: number;
  timers: number;
  queuedBytes: number;
  handlers: number;
  ended: { epoch: number; cause: string }[];
}

/** What the operator saw before the connections, and last. */
function observations(h: History): [Observation | undefined, Observation | undefined] {
  const from = h.step('op', 'before')?.seq ?? 0;
  const answers = h.all('answered', 'op').filter((e) => e.ok);
  const before = answers.findLast((e) => e.seq < from)?.result;
  const after = answers.findLast((e) => e.seq > from)?.result;
  return [before as Observation | undefined, after as Observation | undefined];
}
