import { fault } from '../fault.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'HB16',
  name: 'heartbeats wait behind a slow handler',
  explained: {
    'acknowledged-once': 'the heartbeat is acknowledged only after the handler has ended',
    'limit/pending-requests#*': 'a request is read only after the handler before it has ended',
    'message/slow-handler#sleep-answered': 'a client whose messages wait for so long counts as silent',
    'message/duplicate-id#a-refused': 'the second request is read only after the first is answered',
  },
  cure: 'Read and answer heartbeats while handlers run; never run a handler on the reading task to its end.',
  replace: {
    createTransport: tapped((connection) => {
      const waiting: string[] = [];
      const serve = () => {
        while (waiting.length > 0 && (connection.calls.size === 0 || !connection.effective))
          connection.onText(waiting.shift()!);
        if (waiting.length > 0) setTimeout(serve, 5);
      };
      return {
        onText(text) {
          waiting.push(text);
          if (waiting.length === 1) serve();
        },
      };
    }),
  },
});
