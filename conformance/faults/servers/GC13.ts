import { SocketTransport } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'GC13',
  name: 'a half-close leaves the server’s side open',
  explained: {
    'drop/*': 'half-closed sessions among the dropped ones stay in the slot',
  },
  cure: 'Take a FIN without a Close for the end of the session, and end the own side, too.',
  replace: {
    createTransport: tapped(
      () => ({ onFin() {} }),
      (...args) =>
        new (class extends SocketTransport {
          override end(): void {}
        })(...args),
    ),
  },
});
