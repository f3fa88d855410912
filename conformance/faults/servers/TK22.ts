import { fault } from '../fault.js';
import { judging } from '../parts/takeover-faults.js';

export default fault({
  id: 'TK22',
  name: 'the attempt of an ended session is remembered',
  explained: {
    'takeover/nothing-remembered#b-reconnected':
      'the dial that is refused for a forgotten attempt is the one that reconnects',
  },
  cure: 'Compare a dial with the session in the slot and with hellos that are not decided yet, and forget attempts with them.',
  replace: () => {
    const highest = new Map<string, number>();
    return {
      createAdmission: judging((right) => [
        ...right,
        ({ candidate: { clientId, instanceId, attempt } }) => {
          const key = `${clientId} ${instanceId}`;
          if (attempt <= (highest.get(key) ?? 0)) return { name: 'stale-attempt' };
          highest.set(key, attempt);
          return null;
        },
      ]),
    };
  },
});
