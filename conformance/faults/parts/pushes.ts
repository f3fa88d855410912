import { createDispatcher, type Parts } from '@solowire/reference-server';
import { admissionWith } from './admission.js';
import { onWelcome } from './takeover-faults.js';
import { LooseTransport } from './transport.js';

/** The push of the test application. */
interface Push {
  clientId?: string;
  count?: number;
  data?: unknown;
}

/** So many pushes fill a queue, which is no matter of whom they reach. */
const MANY = 100;

/**
 * Pushes of a session to its own identity that go to transports of that identity, from the first on, that `choose` picks; `besides`:
 * besides the right one.
 */
export const pushingTo = (
  choose: (all: readonly LooseTransport[]) => readonly LooseTransport[],
  besides: boolean,
): Partial<Parts> => {
  const transports = new WeakMap<object, LooseTransport>();
  const known = new Map<string, LooseTransport[]>();
  return {
    createTransport(...args) {
      const transport = new LooseTransport(...args);
      transports.set(args[2], transport);
      return transport;
    },
    createAdmission: admissionWith(() => (right, candidate) => {
      onWelcome(candidate, () => {
        const mine = known.get(candidate.clientId) ?? [];
        known.set(candidate.clientId, [...mine, transports.get(candidate)!]);
      });
      return right();
    }),
    createDispatcher(means) {
      const right = createDispatcher(means);
      return {
        dispatch(caller, request) {
          const { clientId, count = 1, data = null } = (request.params ?? {}) as Push;
          const isOurs = request.method === 'test.push' && clientId === undefined && count < MANY;
          if (isOurs)
            for (const transport of choose(known.get(caller.session.clientId) ?? []))
              for (let i = 0; i < count; i++)
                transport.force({ type: 'event', topic: 'test.pushed', data: { i, data } });
          if (!isOurs || besides) right.dispatch(caller, request);
          else caller.send({ type: 'response', id: request.id, result: { delivered: count } });
        },
      };
    },
  };
};
