import { fault } from '../fault.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'HS9',
  name: 'what comes behind the hello is kept and served after the welcome',
  cure: 'End the connection when a message arrives while a hello is being decided; do not queue it.',
  replace: {
    createTransport: tapped((connection) => ({
      onText(text) {
        const deliver = () => {
          if (connection.claiming) setImmediate(deliver);
          else connection.onText(text);
        };
        deliver();
      },
    })),
  },
});
