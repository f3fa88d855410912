import { createWelcomeWriter } from '@solowire/reference-server';
import { parameters } from '@solowire/spec';
import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { onlyFor, rightTeardown } from '../parts/teardown.js';

export default fault({
  id: 'EP9',
  name: 'a failure while the welcome is made leaves a session that nobody was told of',
  cure: 'Register a session with its welcome or not at all, and end the connection if either fails.',
  replace: () => {
    // The epochs of sessions whose welcome could not be made.
    const failed = new Set<number>();
    return {
      createWelcomeWriter: (settings, methods) => {
        const write = createWelcomeWriter(settings, methods);
        return (facts) => {
          if (facts.heartbeat.intervalMs === parameters.intervalMs.max) {
            failed.add(facts.session.epoch);
            throw new RangeError('too long an interval');
          }
          return write(facts);
        };
      },
      teardown: onlyFor(['internal-error'], (target, end) => {
        const { effective, epoch } = connectionOf(target);
        if (!effective || !failed.has(epoch)) rightTeardown(target, end);
      }),
    };
  },
});
