import { judging } from '../../faults/parts/takeover-faults.js';
import { shape } from '../shape.js';

/** One hello in so many is refused. */
const ONE_IN = 20;

/**
 * A server that has no time for a hello now and then, and says so with try-again-later. SW-TAKEOVER-15 permits that after verification,
 * SW-LIMIT-11 where it has much to verify; no state of the old session has a part in it (SW-TAKEOVER-1). Who comes back is taken.
 */
export default shape({
  id: 'refuses-some',
  oddness: `refuses one hello in ${ONE_IN} with try-again-later, at random, but none of an identity twice in a row`,
  permittedBy: ['SW-TAKEOVER-15', 'SW-LIMIT-11'],
  touches: ['handshake/hello', 'takeover/other-instance', 'takeover/deaf', 'drop/reset', 'close/graceful'],
  shows: (h) =>
    h.all('frame').some((e) => e.dir === 'in' && h.contract.endings.busy?.codes.includes(e.code ?? 0)),
  replace: ({ random }) => {
    const hellos = new Map<string, number>();
    const refused = new Set<string>();
    return {
      createAdmission: judging(([superseded, stale, ...limits]) => [
        superseded!,
        stale!,
        ({ candidate: { clientId } }) => {
          const n = (hellos.get(clientId) ?? 0) + 1;
          hellos.set(clientId, n);
          // Not by a sequence: a server that is started again would refuse the same hello of each case.
          if (refused.delete(clientId) || random.fork(`${clientId} ${n}`).integer(1, ONE_IN) > 1) return null;
          refused.add(clientId);
          return { name: 'try-again-later' };
        },
        ...limits,
      ]),
    };
  },
});
