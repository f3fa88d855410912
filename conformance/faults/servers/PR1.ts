import { type Method, RequestError } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'PR1',
  name: 'methods are announced and answered by an error',
  explained: {
    'limit/slow-consumer#*':
      'without presence the kit reads again only when the server has reset the connection',
    'no-bare-end': 'without presence the kit reads again only when the server has reset the connection',
    'drop/*': 'nobody is told of any presence',
  },
  cure: 'Announce a capability only if its method does what the document says.',
  options: ({ methods }) => ({
    methods: Object.fromEntries(
      ['test.subscribe', 'test.watch', 'observe'].map((name) => [
        name,
        { ...(methods![name] as Method), handler: notYet },
      ]),
    ),
  }),
});

const notYet = () => {
  throw new RequestError('not-implemented', 'This method will come with a later release.');
};
