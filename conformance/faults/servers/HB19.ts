import { shortTimings } from '@solowire/spec';
import { fault } from '../fault.js';
import { tapped } from '../parts/transport.js';

/** A client that misses one heartbeat and a half is dead, whatever dead-after was announced, in ms. */
const IDLE_MS = 1.5 * shortTimings.intervalMs;

export default fault({
  id: 'HB19',
  name: 'the idle timeout of the container is shorter than dead-after',
  explained: {
    'heartbeat/wish-kept#a-lives-on': 'the timeout is no longer than the interval that was granted',
  },
  cure: 'Set the idle timeouts of the container and of every proxy well above dead-after.',
  replace: {
    createTransport: tapped((connection) => {
      let idle: NodeJS.Timeout | undefined;
      return {
        onSign(sign) {
          clearTimeout(idle);
          if (connection.effective)
            idle = setTimeout(() => connection.effective && connection.onSilence(), IDLE_MS);
          connection.onSign(sign);
        },
      };
    }),
  },
});
