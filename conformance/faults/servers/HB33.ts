import { fault } from '../fault.js';
import { insideOf } from '../parts/inside.js';
import { parse, tapped } from '../parts/transport.js';

export default fault({
  id: 'HB33',
  name: 'the next heartbeat is numbered from the last acknowledgement',
  cure: 'Count n up within the session; an acknowledgement says what has arrived, not what comes next.',
  replace: {
    createTransport: tapped((connection) => ({
      onText(text) {
        const { pulse } = insideOf(connection);
        const { type, n } = parse(text);
        const isAwaited = pulse?.outstanding.some((probe) => probe.n === n);
        connection.onText(text);
        if (pulse && type === 'heartbeatAck' && isAwaited) pulse.nextN = (n as number) + 1;
      },
    })),
  },
});
