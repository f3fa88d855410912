import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';
import { onWelcome } from '../parts/takeover-faults.js';
import { tapped } from '../parts/transport.js';

/** So many unanswered heartbeats are forgiven. */
const FORGIVEN = 2;

export default fault({
  id: 'HB29',
  name: 'missed heartbeats are counted by clientId, and the count outlives the session',
  explained: {
    '*-lives-on': 'whoever follows a silent session is ended with its first heartbeat',
    'SW-TAKEOVER-7': 'a newcomer that took over a silent session is ended with its first heartbeat',
    'SW-TEARDOWN-2': 'the successor of a silent session is ended with its first heartbeat',
  },
  cure: 'Keep what is counted for a session in that session, and begin at nothing with each.',
  replace: () => {
    const missed = new Map<string, number>();
    return {
      createAdmission: admissionWith(() => (right, candidate) => {
        onWelcome(candidate, () => {
          const { clientId } = candidate;
          const send = candidate.sendHeartbeat.bind(candidate);
          candidate.sendHeartbeat = (n) => {
            const count = missed.get(clientId) ?? 0;
            missed.set(clientId, count + 1);
            if (count >= FORGIVEN) candidate.happen('deadline');
            else send(n);
          };
        });
        return right();
      }),
      createTransport: tapped((connection) => ({
        onText(text) {
          if (connection.effective) missed.set(connection.clientId, 0);
          connection.onText(text);
        },
      })),
    };
  },
});
