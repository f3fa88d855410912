import type { HistoryEvent } from '../../history/events.js';
import type { EventOf } from '../../history/history.js';
import { STEP } from '../../history/marks.js';
import { isControlSent, mayControlFramesBeLife } from '../signs-of-life.js';
import { argsOf } from './facts.js';
import { mayHaveLeft, successorOf } from './fence.js';
import type { Connection, Past } from './past.js';
import { isOverdue, ON_ITS_WAY_MS, overAt } from './time.js';
import type { Finding } from './walk.js';

/**
 * What has its time: what is owed to a session while nothing gives the server a reason to end it, and how it is ended. A time is an
 * interval: what left the kit bounds it from below, what the kit saw from above.
 */
export function clockFindings(past: Past, broken: ReadonlySet<string>): Finding[] {
  if (past.isCut) return [];
  const judged = [...past.connections.values()].filter(({ identity }) => !broken.has(identity));
  return judged.flatMap((one) => {
    const { welcome } = one;
    const rules = [
      tooEarly,
      ...(welcome && !isDeaf(past, one) ? [told, behindTheFence, answers, silence, beats, ticks] : []),
    ];
    for (const rule of rules) {
      const found = rule(past, one);
      if (found) return [found];
    }
    return [];
  });
}

/** Whether the kit did not read, or the network did not forward, what a connection was sent. */
const isDeaf = ({ history }: Past, { actor }: Connection): boolean =>
  history.step(actor, STEP.stopReading) !== undefined || history.step(actor, STEP.blackHole) !== undefined;

const finding = (
  rule: Finding['rule'],
  observed: string,
  ...events: (HistoryEvent | undefined)[]
): Finding => ({
  rule,
  observed,
  events: events.filter((e) => e !== undefined),
});

/** Nobody is told that its time for a hello was over before it was. */
function tooEarly({ history }: Past, { actor }: Connection): Finding | undefined {
  const { told } = history.end(actor);
  const sent = history.first('upgradeSent', actor);
  if (told?.ending !== 'unopened' || !sent) return undefined;
  const after = told.t - sent.t;
  return after < history.parameters(actor).earliest('helloTimeoutMs')
    ? finding(
        'SW-HANDSHAKE-5',
        `${actor} was ended for want of a hello after ${Math.round(after)} ms`,
        sent,
        told,
      )
    : undefined;
}

/** Who was superseded sees an end. */
function told(past: Past, one: Connection): Finding | undefined {
  const { history } = past;
  const welcome = successorOf(past, one)?.welcome;
  if (!welcome) return undefined;
  const over = overAt(history, one.end?.t, one.ownEnd?.t);
  const late = history.parameters(one.actor).latest('closeTimeoutMs');
  return isOverdue(history, welcome, late, over)
    ? finding(
        'SW-TEARDOWN-1',
        `${one.actor} was open and told nothing after ${welcome.actor} was welcomed`,
        welcome,
        one.end,
      )
    : undefined;
}

/** Nothing that is sent by the clock comes behind the fence. */
function behindTheFence(past: Past, one: Connection): Finding | undefined {
  const { history } = past;
  const welcome = successorOf(past, one)?.welcome;
  if (!welcome) return undefined;
  const late = (e: HistoryEvent) => e.seq > welcome.seq && isOverdue(history, welcome, ON_ITS_WAY_MS, e.t);
  const beat = history.all('probe', one.actor).find((e) => e.dir === 'in' && late(e));
  if (beat)
    return finding(
      'SW-HEARTBEAT-11',
      `${one.actor}: a heartbeat after ${welcome.actor} was welcomed`,
      welcome,
      beat,
    );
  const tick = history.all('pushed', one.actor).find((e) => late(e));
  return (
    tick &&
    finding('SW-TAKEOVER-5', `${one.actor}: ${tick.topic} after ${welcome.actor} was welcomed`, welcome, tick)
  );
}

/** What is asked of an effective session is answered. */
function answers(past: Past, one: Connection): Finding | undefined {
  const { history, answered } = past;
  const { roles } = history.contract;
  const isAnswered = ({ role }: EventOf<'asked'>) => !(role && roles[role]?.unanswered);
  const asked = history
    .all('asked', one.actor)
    .filter((e) => e.seq > one.welcome!.seq && !answered.has(e) && isAnswered(e));
  if (asked.length === 0) return undefined;
  const over = overAt(history, mayHaveLeft(past, one)?.t);
  const late = history.parameters(one.actor).latest('ackTimeoutMs');
  const open = asked.find((e) => isOverdue(history, e, late + takesMs(e), over));
  return open && finding('SW-MESSAGE-10', `${one.actor}: ${open.method} (${open.id}) was not answered`, open);
}

/** How long a handler may take, in ms; without end where the kit does not know. */
function takesMs(e: EventOf<'asked'>): number {
  if (!e.args || e.role === 'kick') return Number.POSITIVE_INFINITY;
  if (e.role === 'push') return (argsOf(e, 'push')?.padBytes ?? 0) > 0 ? Number.POSITIVE_INFINITY : 0;
  return argsOf(e, 'late')?.ms ?? argsOf(e, 'store')?.afterMs ?? 0;
}

/** A client that says nothing is missed. */
function silence(past: Past, one: Connection): Finding | undefined {
  const { history } = past;
  const { actor, hello, identity } = one;
  const rivals = past.byIdentity.get(identity)!.filter((other) => other.hello.seq > hello.seq);
  const over = overAt(
    history,
    one.end?.t,
    one.ownEnd?.t,
    ...rivals.map((other) => other.hello.t),
    stopped(past),
  );
  const mayBeSaid = mayControlFramesBeLife(history)
    ? (e: HistoryEvent) => isSaid(e) || isControlSent(e)
    : isSaid;
  const last = history.of(actor).findLast((e) => e.t < over && mayBeSaid(e));
  const from = last && last.seq > one.welcome!.seq ? last : one.welcome!;
  const late = history.parameters(actor).latest('deadAfterMs');
  return isOverdue(history, from, late, over)
    ? finding('SW-HEARTBEAT-6', `${actor} was silent for ${Math.round(over - from.t)} ms and not ended`, from)
    : undefined;
}

/** Whatever may count as life: more than must. */
const isSaid = (e: HistoryEvent): boolean =>
  e.kind === 'asked' ||
  (e.kind === 'probe' && e.dir === 'out') ||
  (e.kind === 'frame' &&
    e.dir === 'out' &&
    (e.opcode === 'text' || e.opcode === 'binary' || e.opcode === 'continuation'));

const stopped = ({ history }: Past): number | undefined => history.step('kit', STEP.stopServer)?.t;

/** One schedule sends no more heartbeats than one. */
function beats({ history }: Past, { actor, hello }: Connection): Finding | undefined {
  const intervalMs = history.parameters(actor).get('intervalMs');
  const early =
    history.parameters(actor).get('intervalMs') - history.parameters(actor).earliest('intervalMs');
  const all = history.all('probe', actor).filter((e) => e.dir === 'in');
  const i = all.findIndex((e, k) => e.t < hello.t + k * intervalMs * 0.97 - early);
  return i < 0
    ? undefined
    : finding(
        'SW-HEARTBEAT-11',
        `${actor}: ${i + 1} heartbeats in ${Math.round(all[i]!.t - hello.t)} ms (intervalMs ${intervalMs})`,
        hello,
        all[i],
      );
}

/** A subscription goes on at its rate as long as its session. */
function ticks(past: Past, one: Connection): Finding | undefined {
  const { history } = past;
  const { actor } = one;
  const subscriptions = history.all('asked', actor).filter((e) => e.role === 'subscribe');
  const [asked] = subscriptions;
  const everyMs = asked && argsOf(asked, 'subscribe')?.intervalMs;
  if (!asked || everyMs === undefined || subscriptions.length > 1) return undefined;
  const all = history.all('pushed', actor).filter((e) => e.of === 'subscribe');
  const fast = all.findIndex((e, k) => e.t < asked.t + k * everyMs * 0.95 - ON_ITS_WAY_MS);
  if (fast >= 0)
    return finding(
      'SW-TAKEOVER-8',
      `${actor}: ${fast + 1} ticks of ${everyMs} ms in ${Math.round(all[fast]!.t - asked.t)} ms`,
      asked,
      all[fast],
    );
  const answer = history.all('answered', actor).find((e) => e.id === asked.id && e.ok);
  if (!answer) return undefined;
  const over = overAt(history, mayHaveLeft(past, one)?.t);
  const marks = [answer, ...all].filter((e) => e.t < over);
  // No requirement bounds a tick. What answers no question in time is gone; what is only late may be a server that has to wait.
  const late = everyMs + history.parameters(actor).latest('ackTimeoutMs');
  const i = marks.findIndex((e, k) => isOverdue(history, e, late, marks[k + 1]?.t ?? over));
  return i < 0
    ? undefined
    : finding(
        'SW-TEARDOWN-2',
        `${actor}: no tick of ${everyMs} ms for ${Math.round((marks[i + 1]?.t ?? over) - marks[i]!.t)} ms`,
        marks[i],
      );
}
