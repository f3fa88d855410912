import { takenOverTooOften } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { judging } from '../parts/takeover-faults.js';

export default fault({
  id: 'SE4',
  name: 'takeovers are counted for each instance, of which an attacker has many',
  cure: 'Count the takeovers of an identity, whoever makes them; what the client names can be changed with each dial.',
  replace: {
    createAdmission: judging((right) =>
      right.map((judge) =>
        judge !== takenOverTooOften
          ? judge
          : ({ current, candidate }, { limits }) => {
              if (current === null) return null;
              const retryAfterMs = limits.takeOver(candidate.instanceId, true);
              return retryAfterMs === null ? null : { name: 'rate-limited', retryAfterMs };
            },
      ),
    ),
  },
});
