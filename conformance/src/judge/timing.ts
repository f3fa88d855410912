import type { ParameterName } from '../contract/index.js';
import type { HistoryEvent } from '../history/events.js';
import type { History } from '../history/history.js';
import { LAG_FROM_MS } from '../history/marks.js';
import { fail, inconclusive, notExercised, type Outcome, pass } from './check.js';

/** What stood still so shortly before something was due may have held it up, in ms: what was earlier was caught up with. */
const CATCH_UP_MS = 250;

const ms = (value: number): string => `${Math.round(value * 10) / 10} ms`;

export interface Deadline {
  /** From when the time counts. */
  cause: HistoryEvent | undefined;
  /** What had to happen; undefined if it did not. */
  effect: HistoryEvent | undefined;
  parameter: ParameterName;
  /** Whose announced parameters hold. */
  actor: string;
  /** What the effect is, for people: "the welcome". */
  what: string;
  /** More time that the protocol grants, in ms. */
  extraMs?: number;
}

/**
 * Whether stalls explain that something due at `due` was seen only at `seen`: those that had not long been over then, or came
 * behind it, are together as long as it is late. Stalls of the time before were caught up with, and are not added up.
 */
export const stallExplains = (history: History, due: number, seen: number): boolean =>
  history.stalls
    .filter((one) => one.to >= due - CATCH_UP_MS && one.from <= seen)
    .reduce((sum, one) => sum + one.ms, 0) >=
  seen - due;

/**
 * Judges that an effect came in the window that a parameter gives it. Too late counts against the server only if the kit and
 * its machine kept time: a stall that explains the lateness makes it inconclusive.
 */
export function inWindow(history: History, deadline: Deadline): Outcome {
  const { cause, effect, parameter, actor, what, extraMs = 0 } = deadline;
  if (!cause) return notExercised(`nothing that ${what} would answer`);
  const parameters = history.parameters(actor);
  const latest = cause.t + parameters.latest(parameter) + extraMs;
  const bound = `${parameter} ${parameters.get(parameter)} ms`;
  if (!effect) {
    if (history.endsAt < latest)
      return inconclusive(
        `${what} was not seen`,
        `the case ended before its time was over (${bound})`,
        cause,
      );
    if (stallExplains(history, latest, history.endsAt + slack(history)))
      return inconclusive(
        `${what} was not seen`,
        'the kit or its machine stood still near the deadline',
        cause,
      );
    return fail(`${what} did not come (${bound}; watched for ${ms(history.endsAt - cause.t)})`, cause);
  }
  const after = effect.t - cause.t;
  if (effect.t > latest) {
    const excess = effect.t - latest;
    if (stallExplains(history, latest, effect.t))
      return inconclusive(
        `${what} came after ${ms(after)}`,
        'the kit or its machine stood still for that long',
        cause,
        effect,
      );
    return fail(`${what} came after ${ms(after)}, ${ms(excess)} too late (${bound})`, cause, effect);
  }
  return pass(`${what} came after ${ms(after)} (${bound})`, cause, effect);
}

/**
 * Judges that an effect did not come before its parameter's time. The cause should be something that the kit itself sent:
 * what it received may have happened a while before it looked, and that while is granted.
 */
export function notBefore(history: History, { cause, effect, parameter, actor, what }: Deadline): Outcome {
  if (!cause) return notExercised(`nothing that ${what} would follow`);
  if (!effect) return notExercised(`${what} did not come`);
  const parameters = history.parameters(actor);
  const unseen = isReceived(cause)
    ? history.longestStall(cause.t - CATCH_UP_MS, cause.t) + 2 * LAG_FROM_MS
    : 0;
  const after = effect.t - cause.t;
  const bound = `${parameter} ${parameters.get(parameter)} ms`;
  return after < parameters.earliest(parameter) - unseen
    ? fail(`${what} came after ${ms(after)}, too early (${bound})`, cause, effect)
    : pass(`${what} came after ${ms(after)} (${bound})`, cause, effect);
}

const isReceived = (event: HistoryEvent): boolean =>
  ('dir' in event && event.dir === 'in') ||
  event.kind === 'upgraded' ||
  event.kind === 'told' ||
  event.kind === 'welcomed';

/** What the machine's noise costs in any case: twice the worst that the calibration saw. */
const slack = (history: History): number =>
  2 * (history.header.calibration.timerLateMaxMs + history.header.calibration.loopbackRttMaxMs);
