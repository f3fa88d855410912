import { createOutbox } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** What one message takes on the way through the writer, in ms. */
const PACE_MS = 12;

export default fault({
  id: 'BP3',
  name: 'heartbeats wait in the queue of the bulk data',
  explained: {
    'message/all-at-once#*': 'heartbeats wait so long that the session ends for silence',
    'limit/pending-requests#*': 'heartbeats wait so long that the session ends for silence',
    'limit/slow-consumer#*': 'heartbeats wait so long that the session ends for silence',
    'acknowledged-once': 'acknowledgements wait in the same queue',
  },
  cure: 'Let heartbeats and acknowledgements go ahead of whatever waits to be sent.',
  replace: {
    createOutbox(...args) {
      const right = createOutbox(...args);
      let waiting: string[] = [];
      let writer: NodeJS.Timeout | undefined;
      const write = () => {
        const text = waiting.shift();
        writer = text === undefined ? undefined : setTimeout(write, PACE_MS);
        if (text !== undefined) right.send(text);
      };
      return {
        get bytes() {
          return right.bytes;
        },
        send(text) {
          waiting.push(text);
          if (writer === undefined) write();
        },
        drained: () => right.drained(),
        drop() {
          waiting = [];
          right.drop();
        },
      };
    },
  },
});
