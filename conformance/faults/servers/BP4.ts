import { createOutbox, type TransportListener } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { tapped } from '../parts/transport.js';

/** So much may wait for one client before the writer blocks, in bytes. */
const BUFFER_BYTES = 262_144;

export default fault({
  id: 'BP4',
  name: 'one writer serves all, and blocks on a client that does not read',
  explained: {
    'control-untouched': 'the control identity waits, too',
    'acknowledged-once': 'acknowledgements wait, too',
    'server-heartbeats': 'heartbeats wait, too',
    'refusal-codes': 'a welcome waits, and its session is missed before it has left',
  },
  cure: 'Give each connection a queue of its own, and never wait for one client while another has something to get.',
  options: { parameters: { closeTimeoutMs: 1_500 } },
  replace: () => {
    const stuck = new Set<TransportListener>();
    const waiting: (() => void)[] = [];
    let newest: TransportListener;
    const release = (listener: TransportListener) => {
      if (!stuck.delete(listener) || stuck.size > 0) return;
      for (const write of waiting.splice(0)) write();
    };
    return {
      createTransport: (socket, head, listener, options) => {
        newest = listener;
        const onGone = () => {
          release(listener);
          listener.onGone();
        };
        return tapped(() => ({ onGone }))(socket, head, listener, options);
      },
      createOutbox(transport, ...rest) {
        const listener = newest;
        const right = createOutbox(transport, ...rest);
        return {
          get bytes() {
            return right.bytes;
          },
          send(text, urgent) {
            const write = () => {
              right.send(text, urgent);
              if (transport.pendingBytes >= BUFFER_BYTES || right.bytes >= BUFFER_BYTES) stuck.add(listener);
            };
            if (stuck.size === 0 || stuck.has(listener)) write();
            else waiting.push(write);
          },
          drained() {
            right.drained();
            if (right.bytes === 0) release(listener);
          },
          drop: () => right.drop(),
        };
      },
    };
  },
});
