import { fault } from '../fault.js';

export default fault({
  id: 'TK32',
  name: 'a takeover is granted to the same address alone',
  explained: {
    'SW-TEARDOWN-5': 'a client that has changed its network is refused',
  },
  cure: 'Let the credential decide who somebody is: clients change their addresses, which is why they come back.',
  options: (right) => {
    const addresses = new Map<string, string>();
    const { authenticate } = right;
    return {
      async authenticate(proof) {
        const grant = (await authenticate?.(proof)) ?? null;
        const known = addresses.get(proof.clientId) ?? proof.address;
        if (grant === null || known !== proof.address) return null;
        addresses.set(proof.clientId, proof.address);
        return grant;
      },
    };
  },
});
