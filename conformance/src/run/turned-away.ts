import type { Case } from '../cases/case.js';
import type { Protocol } from '../cases/protocol.js';
import type { History } from '../history/history.js';
import { judge } from '../judge/judge.js';

/** So often a case happens at most, where the server turns its clients away. */
export const MOST_TRIES = 4;

/**
 * Whether a case came to nothing since the server had no time for one of its clients. That may be so for once with any hello. Most
 * clients of a case dial again then, under another name; those that cannot, since the case would be another one, are why it happens again.
 */
export function wasTurnedAway(history: History, kase: Case, { contract, always }: Protocol): boolean {
  const codes: readonly (number | null)[] = contract.endings.busy?.codes ?? [];
  const isTurnedAway = (actor: string): boolean =>
    !actor.includes('~') &&
    history.first('asksToOpen', actor) !== undefined &&
    history.first('welcomed', actor) === undefined &&
    codes.includes(history.end(actor).close?.code ?? null);
  if (!history.actors.some(isTurnedAway)) return false;
  const { own, always: more } = judge(history, kase, always);
  return (
    own.some(({ verdict }) => verdict !== 'pass' && verdict !== 'notApplicable') ||
    more.some(({ verdict }) => verdict === 'fail' || verdict === 'inconclusive')
  );
}
