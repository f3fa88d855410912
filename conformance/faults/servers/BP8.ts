import { SocketTransport } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** What containers take by default, in bytes. */
const DEFAULT_BUFFER_BYTES = 8_192;

export default fault({
  id: 'BP8',
  name: 'the container takes smaller messages than the server announces',
  cure: 'Set the message buffer of the container to maxMessageBytes, and assemble fragments up to it.',
  links: ['https://tomcat.apache.org/tomcat-10.1-doc/web-socket-howto.html'],
  replace: {
    createTransport: (socket, head, listener, options) =>
      new SocketTransport(socket, head, listener, { ...options, maxMessageBytes: DEFAULT_BUFFER_BYTES }),
  },
});
