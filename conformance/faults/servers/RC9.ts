import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'RC9',
  name: 'a refusal keeps the lock of all sessions until its connection has ended',
  explained: {
    'acknowledged-once': 'heartbeats wait for the lock, too',
  },
  cure: 'Never wait for a peer while a lock is held; hand over its Close, let go, and wait then.',
  alone: true,
  // So that whoever waits for the lock is late, and not taken for dead.
  options: { parameters: { deadAfterMs: 1_500 } },
  replace: () => {
    const holders = new Set<object>();
    let waiting: (() => void)[] = [];
    return {
      createTransport: tapped((connection) => ({
        onText(text) {
          if (holders.size > 0) waiting.push(() => connection.onText(text));
          else connection.onText(text);
        },
        onGone() {
          connection.onGone();
          release(connection);
        },
      })),
      createAdmission: admissionWith(() => async (right, candidate) => {
        await right();
        if (candidate.phase === 'closing') holders.add(candidate);
      }),
    };

    function release(holder: object): void {
      if (!holders.delete(holder) || holders.size > 0) return;
      const served = waiting;
      waiting = [];
      for (const serve of served) serve();
    }
  },
});
