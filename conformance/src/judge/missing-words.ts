import type { Role } from '../contract/index.js';
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

/** That an actor's request of a role, or by the protocol's own name, has no result, and what came instead. */
export function unanswered(h: History, actor: string, name: Role | (string & {})): string {
  const what = h.contract.roles[name as Role]?.words ?? name;
  const question = h.all('asked', actor).findLast((e) => e.role === name || e.method === name);
  if (!question) return `${what} was not asked: ${unwelcomed(h, actor)}`;
  const anonymous = h.step(actor, STEP.withoutCredentials) !== undefined;
  const noCredential = `no ${h.first('asksToOpen', actor)?.as ?? actor} credential was sent`;
  const refusal = h.all('answered', actor).find((e) => e.id === question.id && !e.ok);
  if (refusal)
    return `${what} was answered by the error ${refusal.error}${anonymous ? `: ${noCredential}` : ''}`;
  const why = anonymous
    ? noCredential
    : h.end(actor).first === 'nobody'
      ? stopped(h)
      : `${actor} ${instead(h, actor)}`;
  return `${what} did not answer${why === undefined ? '' : `: ${why}`}`;
}
