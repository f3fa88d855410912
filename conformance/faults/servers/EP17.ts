import { fault } from '../fault.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'EP17',
  name: 'sessions are welcomed and then not served: the worker behind the socket has gone',
  explained: {
    '*': 'nothing of any session is served, so that nothing happens in a case but the end for silence',
  },
  cure: 'Let the end of a worker end the sessions that it serves, with internal-error.',
  replace: {
    createTransport: tapped((connection) => ({
      onText(text) {
        if (!connection.effective) connection.onText(text);
      },
    })),
  },
});
