import { fault } from '../fault.js';

export default fault({
  id: 'ID1',
  name: 'a good credential is good for everybody',
  explained: {
    'identity/foreign-credential#a-lives-on': 'the session of another credential takes over',
  },
  cure: 'Take the identities that a client may have from its verified credential, and refuse a clientId outside them.',
  options: ({ authenticate }) => ({
    authenticate: async (proof) => {
      const grant = await authenticate!(proof);
      return grant && { ...grant, clientIds: ['*'] };
    },
  }),
});
