import type { Grant } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'SE13',
  name: 'two verifications of one clientId at the same time are one',
  explained: {
    'SW-TEARDOWN-5': 'the client with the good credential is told that it was taken over',
    'SW-TEARDOWN-16': 'the one with the wrong credential is online',
  },
  cure: 'Share a verification only between equal credentials, or not at all.',
  options: ({ authenticate }) => {
    const running = new Map<string, Promise<Grant | null>>();
    return {
      authenticate(proof) {
        const { clientId } = proof;
        const before = running.get(clientId);
        if (before) return before;
        const verification = Promise.resolve(authenticate?.(proof) ?? null).finally(() =>
          running.delete(clientId),
        );
        running.set(clientId, verification);
        return verification;
      },
    };
  },
});
