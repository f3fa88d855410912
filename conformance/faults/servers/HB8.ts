import { fault } from '../fault.js';
import { LooseTransport, parse, tapped } from '../parts/transport.js';

export default fault({
  id: 'HB8',
  name: 'heartbeats on an ended session are answered',
  explained: {
    'one-close': 'the acknowledgement comes behind the Close',
    'silent-after-bye': 'the acknowledgement comes behind the bye',
  },
  cure: 'Ask for the session’s state before a heartbeat is answered, also in the task that answers heartbeats alone.',
  replace: {
    createTransport: (...args) => {
      const transport = tapped(
        (connection) => ({
          onText(text) {
            const { type, n } = parse(text);
            if (connection.phase === 'closing' && type === 'heartbeat')
              (transport as LooseTransport).force({ type: 'heartbeatAck', n: Number(n) });
            else connection.onText(text);
          },
        }),
        (...rest) => new LooseTransport(...rest),
      )(...args);
      return transport;
    },
  },
});
