import { fault } from '../fault.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'RC11',
  name: 'the message handler is registered a turn after the upgrade',
  cure: 'Register the handler before the upgrade is answered, or keep what comes until it is registered.',
  replace: {
    createTransport: tapped((connection) => {
      let registered = false;
      setImmediate(() => {
        registered = true;
      });
      return {
        onText(text) {
          if (registered) connection.onText(text);
        },
      };
    }),
  },
});
