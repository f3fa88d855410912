import { createWelcomeWriter } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'TK26',
  name: 'tookOver names a session that had ended before',
  explained: {
    'SW-TEARDOWN-10': 'the kit learns from tookOver whether a dropped session was released',
    'takeover/no-way-back#a-stays-fenced': 'the kit learns from tookOver who was in the slot',
    'took-over-is-true': 'the predecessor that is named may never have been welcomed',
  },
  cure: 'Forget a session when its teardown has completed.',
  replace: {
    createWelcomeWriter: (settings, methods) => {
      const write = createWelcomeWriter(settings, methods);
      const last = new Map<string, { sessionId: string; epoch: number; instanceId: string }>();
      return (facts) => {
        const { clientId, sessionId, epoch, instanceId } = facts.session;
        const fenced = facts.fenced ?? last.get(clientId) ?? null;
        last.set(clientId, { sessionId, epoch, instanceId });
        return write({ ...facts, fenced });
      };
    },
  },
});
