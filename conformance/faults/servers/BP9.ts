import { fault } from '../fault.js';
import { InflatingTransport, selectsDeflate } from '../parts/deflate.js';
import { transportsOf } from '../parts/transport.js';

export default fault({
  id: 'BP9',
  name: 'the size of messages is not limited once compression is on',
  cure: 'Count inflated bytes while inflating, and stop when they are more than maxMessageBytes.',
  replace: { createHandshake: selectsDeflate, createTransport: transportsOf(InflatingTransport) },
});
