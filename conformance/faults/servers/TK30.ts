import { createDispatcher } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';
import { onWelcome } from '../parts/takeover-faults.js';
import { LooseTransport } from '../parts/transport.js';

export default fault({
  id: 'TK30',
  name: 'pushes go to the connection that was looked up first',
  explained: {
    'one-close': 'what is pushed to the old connection follows its Close',
    'silent-after-bye': 'what is pushed to the old connection follows its bye',
  },
  cure: 'Look up the session of an identity for each push; keep no reference to a connection.',
  replace: () => {
    const transports = new WeakMap<object, LooseTransport>();
    const first = new Map<string, LooseTransport>();
    return {
      createTransport(...args) {
        const transport = new LooseTransport(...args);
        transports.set(args[2], transport);
        return transport;
      },
      createAdmission: admissionWith(() => (right, candidate) => {
        onWelcome(candidate, () => {
          if (!first.has(candidate.clientId)) first.set(candidate.clientId, transports.get(candidate)!);
        });
        return right();
      }),
      createDispatcher(means) {
        const right = createDispatcher(means);
        return {
          dispatch(caller, request) {
            const { clientId, count = 1, data = null } = (request.params ?? {}) as Push;
            const looksUp = request.method === 'test.push' && clientId === undefined && count < 100;
            if (!looksUp) return right.dispatch(caller, request);
            for (let i = 0; i < count; i++)
              first
                .get(caller.session.clientId)
                ?.force({ type: 'event', topic: 'test.pushed', data: { i, data } });
            caller.send({ type: 'response', id: request.id, result: { delivered: count } });
          },
        };
      },
    };
  },
});

interface Push {
  clientId?: string;
  count?: number;
  data?: unknown;
}
