import { createWelcomeWriter } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'HS15',
  name: 'the welcome has a field that the protocol does not know',
  cure: 'Put fields of your own under ext, where no later version of the protocol will give them another meaning.',
  replace: {
    createWelcomeWriter: (...args) => {
      const write = createWelcomeWriter(...args);
      return (facts) => Object.assign(write(facts), { serverName: 'node-1' });
    },
  },
});
