import { namedBy, type Past } from './past.js';
import type { Finding } from './walk.js';

/** A server may have had no room for a hello, or have failed, and the wire not show why; not for so many in a row. */
const TOO_MANY = 3;

/** An identity that dials again and again is welcomed. */
export function lockoutFindings(past: Past): Finding[] {
  if (past.isCut) return [];
  return [...past.byIdentity.values()].flatMap((connections): Finding[] => {
    const refused = [];
    for (const one of connections) {
      const { welcome, end, ownEnd, isGood, actor } = one;
      if (welcome || !isGood || !end || (ownEnd && ownEnd.seq < end.seq)) refused.length = 0;
      else if (saysNothing(past, end)) refused.push(end);
      if (refused.length === TOO_MANY)
        return [
          {
            rule: 'SW-TEARDOWN-5',
            observed: `${actor} is the third in a row that is refused`,
            events: refused,
          },
        ];
    }
    return [];
  });
}

/** Whether an end gives no reason that the kit can look for. */
function saysNothing(past: Past, end: Parameters<typeof namedBy>[1]): boolean {
  const names = namedBy(past, end);
  return names === undefined || names.includes('failed');
}
