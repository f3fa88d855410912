import type { EventOf, History } from '../../history/history.js';
import { isEnd, isOurEnd, STEP } from '../../history/marks.js';
import { breach, type Check, check, fail, inconclusive, notExercised, pass } from '../check.js';
import { inWindow, stallExplains } from '../timing.js';

/** What holds for the heartbeats of every session. */
export const heartbeatChecks: Check[] = [
  check(
    'acknowledged-once',
    'SW-HEARTBEAT-4',
    'each heartbeat is acknowledged once, with its n, within ackTimeoutMs',
    (h) => {
      let answered = 0;
      for (const actor of h.actors) {
        const answers = h.all('probeAnswer', actor).filter((e) => e.dir === 'in');
        const probes = h.all('probe', actor).filter((e) => e.dir === 'out');
        for (const answer of answers) {
          if (!probes.some((e) => e.n === answer.n && e.seq < answer.seq))
            return breach(`${actor}: an acknowledgement of ${answer.n}, which was not outstanding`, answer);
          if (answers.some((e) => e !== answer && e.n === answer.n))
            return breach(`${actor}: ${answer.n} was acknowledged twice`, answer);
        }
        for (const probe of probes.filter((e) => isLive(h, e))) {
          const answer = answers.find((e) => e.n === probe.n);
          if (!answer && overAt(h, actor) < probe.t + h.parameters(actor).latest('ackTimeoutMs')) continue;
          const what = `${actor}: the acknowledgement of ${probe.n}`;
          const outcome = inWindow(h, {
            cause: probe,
            effect: answer,
            parameter: 'ackTimeoutMs',
            actor,
            what,
          });
          if (outcome.verdict !== 'pass') return outcome;
          answered++;
        }
      }
      return answered > 0 ? pass(`${answered} heartbeat(s)`) : notExercised('no heartbeat of a live session');
    },
  ),

  check(
    'server-heartbeats',
    'SW-HEARTBEAT-1',
    'a heartbeat of the server every intervalMs from the welcome to the end',
    (h) => {
      let seen = 0;
      for (const actor of h.actors) {
        const welcome = h.first('welcomed', actor);
        if (!welcome || h.step(actor, STEP.stopReading) || h.step(actor, STEP.blackHole)) continue;
        const parameters = h.parameters(actor);
        const beats = h.all('probe', actor).filter((e) => e.dir === 'in');
        const over = overAt(h, actor);
        const marks = [welcome.t, ...beats.map((e) => e.t).filter((t) => t < over), over];
        for (const [i, from] of marks.slice(0, -1).entries()) {
          const to = marks[i + 1]!;
          const due = from + parameters.latest('intervalMs');
          if (to <= due) continue;
          if (stallExplains(h, due, to))
            return inconclusive(
              `${actor}: a gap of ${Math.round(to - from)} ms`,
              'the kit or its machine stood still',
              welcome,
            );
          // Who is silent gets heartbeats to the end, so that no lateness of the kit explains it.
          return breach(
            `${actor}: no heartbeat for ${Math.round(to - from)} ms (intervalMs ${parameters.get('intervalMs')})`,
            beats[i - 1] ?? welcome,
            beats[i],
          );
        }
        seen += beats.length;
      }
      return seen > 0 ? pass(`${seen} heartbeat(s) on time`) : notExercised('no session lasted an interval');
    },
    { facts: ['probe.server'] },
  ),

  check(
    'server-n-unique',
    'SW-HEARTBEAT-2',
    'no n of an unacknowledged heartbeat again',
    (h) => {
      let seen = 0;
      for (const actor of h.actors) {
        const outstanding = new Map<number, EventOf<'probe'>>();
        for (const e of h.of(actor)) {
          if (e.kind === 'probeAnswer' && e.dir === 'out') outstanding.delete(e.n);
          if (e.kind !== 'probe' || e.dir !== 'in') continue;
          const twin = outstanding.get(e.n);
          if (twin) return breach(`${actor}: ${e.n} came again before it was acknowledged`, twin, e);
          outstanding.set(e.n, e);
          seen++;
        }
      }
      return seen > 1
        ? pass(`${seen} heartbeat(s)`)
        : notExercised('fewer than two heartbeats of the server');
    },
    { facts: ['probe.server'] },
  ),

  check('pongs', 'SW-HEARTBEAT-12', 'each Ping is answered by a Pong with its payload', (h) => {
    let answered = 0;
    for (const actor of h.actors) {
      const pongs = h.frames(actor, 'in', 'pong');
      for (const ping of h.frames(actor, 'out', 'ping')) {
        const pong = pongs.find((e) => e.seq > ping.seq && e.text === ping.text && e.base64 === ping.base64);
        if (pong) answered++;
        else if (overAt(h, actor) > ping.t + h.parameters(actor).latest('ackTimeoutMs'))
          return fail(`${actor}: a Ping of ${ping.bytes} bytes was not answered`, ping);
      }
    }
    return answered > 0 ? pass(`${answered} Ping(s)`) : notExercised('no Ping on an open connection');
  }),
];

/** From when on nothing is owed to an actor: the first end from either side, or the end of the case. */
function overAt(h: History, actor: string): number {
  const end = h
    .of(actor)
    .find(
      (e) =>
        isEnd(e) ||
        isOurEnd(e) ||
        (e.kind === 'step' && (e.wrong === true || e.name === STEP.stopReading || e.name === STEP.blackHole)),
    );
  return end?.t ?? h.endsAt;
}

/** Whether a probe was sent on a welcomed session that no other of its identity can have fenced. */
function isLive(h: History, probe: EventOf<'probe'>): boolean {
  const welcome = h.first('welcomed', probe.actor);
  if (!welcome || welcome.seq > probe.seq) return false;
  const hello = h.first('asksToOpen', probe.actor);
  const identity = h.identity(probe.actor);
  const others = h.all('welcomed').filter((e) => e !== welcome && h.identity(e.actor) === identity);
  // Only what was welcomed before this one asked is surely older.
  return others.every((e) => hello !== undefined && e.seq < hello.seq);
}
