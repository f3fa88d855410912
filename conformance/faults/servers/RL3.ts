import { createAdmission, specifiedJudges } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { tapped } from '../parts/transport.js';

/** So many places one identity has. */
const MAX = 6;

export default fault({
  id: 'RL3',
  name: 'the place of a connection is given back by its Close alone',
  cure: 'Give the place back where TCP ends, which happens once and always.',
  replace: () => {
    const places = new Map<string, number>();
    const count = (clientId: string, by: number) => places.set(clientId, (places.get(clientId) ?? 0) + by);
    return {
      createAdmission: (means) =>
        createAdmission(means, [
          ...specifiedJudges,
          ({ candidate: { clientId } }) => {
            if ((places.get(clientId) ?? 0) >= MAX) return { name: 'try-again-later' };
            count(clientId, 1);
            return null;
          },
        ]),
      createTransport: tapped((connection) => ({
        onClose(code) {
          connection.onClose(code);
          if (connection.epoch > 0) count(connection.clientId, -1);
        },
      })),
    };
  },
});
