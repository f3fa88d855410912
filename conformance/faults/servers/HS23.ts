import { createHandshake, createLimits, type Limits } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'HS23',
  name: 'a refused upgrade never gives its place back',
  alone: true,
  explained: {
    'handshake/foreign-subprotocol#a-refused': 'nobody gets in any more',
  },
  cure: 'Give the place back where TCP ends, whatever became of the upgrade.',
  replace: () => {
    let limits: Limits;
    return {
      createLimits(...means) {
        limits = createLimits(...means);
        return limits;
      },
      createHandshake: (options) => ({
        decide(request) {
          const decision = createHandshake(options).decide(request);
          const { socket } = request;
          const source = socket.remoteAddress ?? null;
          // What the end of TCP gives back is taken again.
          if (!decision.accept) socket.once('close', () => limits.enter(source));
          return decision;
        },
      }),
    };
  },
});
