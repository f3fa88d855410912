import type { History } from '../history/history.js';
import { STEP } from '../history/marks.js';
import { notExercised, type Outcome } from './check.js';
import { instead, stopped } from './stopped.js';

/** That the case did not come to what the check judges, and where it stopped. */
export const notReached = (h: History): Outcome => notExercised(stopped(h) ?? NOT_REACHED);

const NOT_REACHED = 'the case did not come so far';

/**
 * That the first of these actors without a welcome was not welcomed, and what it was told instead; where all were, that the case
 * did not come so far.
 */
export const unwelcomed = (h: History, ...actors: readonly string[]): string => {
  const actor = actors.find((one) => !h.first('welcomed', one));
  return actor === undefined
    ? (stopped(h) ?? NOT_REACHED)
    : `${actor} was not welcomed: it ${instead(h, actor)}`;
};

/** That a request of an actor, called `what`, has no result, and what came instead. */
export function unanswered(h: History, actor: string, what: string): string {
  if (!h.first('welcomed', actor)) return `${what} was not asked: ${unwelcomed(h, actor)}`;
  if (h.all('asked', actor).length === 0) return `${what} was not asked: ${stopped(h) ?? NOT_REACHED}`;
  const anonymous = h.step(actor, STEP.withoutCredentials)
    ? `: no credential of the ${h.first('asksToOpen', actor)?.as ?? actor} was sent`
    : '';
  const refusal = h.all('answered', actor).find((e) => !e.ok);
  if (refusal) return `${what} was answered by the error ${refusal.error}${anonymous}`;
  return `${what} did not answer${anonymous || `: ${actor} ${instead(h, actor)}`}`;
}
