import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';
import { connectionOf } from '../parts/connection.js';
import { insideOf } from '../parts/inside.js';
import { onWelcome } from '../parts/takeover-faults.js';
import { withSteps } from '../parts/teardown.js';

export default fault({
  id: 'TK33',
  name: 'what the old session had not read yet is sent to its successor',
  cure: 'Let a queue belong to a session, and drop it at the fence.',
  replace: () => {
    const unread = new Map<string, readonly string[]>();
    return {
      teardown: withSteps({
        queue(target) {
          const connection = connectionOf(target);
          const { queue } = insideOf(connection).outbox;
          if (queue) unread.set(connection.clientId, queue.slice(0, 3));
          target.dropQueue();
        },
      }),
      createAdmission: admissionWith(() => (right, candidate) => {
        onWelcome(candidate, () => {
          for (const text of unread.get(candidate.clientId) ?? []) insideOf(candidate).outbox.send(text);
          unread.delete(candidate.clientId);
        });
        return right();
      }),
    };
  },
});
