import { createWelcomeWriter } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'TK27',
  name: 'tookOver takes every predecessor for another instance',
  cure: 'Compare the instanceIds of both hellos.',
  replace: {
    createWelcomeWriter: (settings, methods) => {
      const write = createWelcomeWriter(settings, methods);
      return (facts) => write({ ...facts, fenced: facts.fenced && { ...facts.fenced, instanceId: '' } });
    },
  },
});
