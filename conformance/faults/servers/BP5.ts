import { createCodec, createLimits, type Incoming, SocketTransport } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** What a careless walk over a value does; throws RangeError when the stack is used up. */
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

/** A message without any effect. */
const NOTHING: Incoming = { class: 'message', message: { type: 'heartbeatAck', n: 0 } };

export default fault({
  id: 'BP5',
  name: 'what arrives is not limited',
  cure: 'Limit the size, the rate and the depth of what a client sends, and end the session of one that goes beyond.',
  replace: {
    createTransport: (socket, head, listener, options) =>
      new SocketTransport(socket, head, listener, { ...options, maxMessageBytes: 2 ** 30 }),
    createLimits: (settings, clock) => {
      const right = createLimits(settings, clock);
      return {
        enter: (source) => right.enter(source),
        verify: (source) => right.verify(source),
        open: (...session) => right.open(...session),
        takeOver: (...welcome) => right.takeOver(...welcome),
        message: () => null,
      };
    },
    createCodec: () => {
      const codec = createCodec({ maxDepth: Number.POSITIVE_INFINITY });
      return {
        ...codec,
        read(text) {
          const incoming = codec.read(text);
          try {
            depthOf(text.startsWith('[') || text.startsWith('{') ? JSON.parse(text) : null);
          } catch (error) {
            // Swallowed: the message is neither processed nor refused.
            if (error instanceof RangeError) return NOTHING;
          }
          return incoming;
        },
      };
    },
  },
});
