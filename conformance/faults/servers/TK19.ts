import type { Connection } from '@solowire/reference-server';
import { createAdmission, specifiedJudges } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';

/** So many connections one identity may have, those that are being closed included. */
const CAP = 2;

export default fault({
  id: 'TK19',
  name: 'a takeover is refused by a cap that it would not raise',
  explained: {
    'SW-TAKEOVER-13': 'most of several hellos at once are refused',
    'SW-LIMIT-1': 'the cap refuses before the limit does',
    'takeover/old-heartbeat#*': 'the third connection is refused',
  },
  cure: 'Count sessions in slots, not connections: a takeover leaves their number as it is.',
  replace: () => {
    const admitted = new Map<string, Set<Connection>>();
    return {
      createAdmission: (means) =>
        createAdmission(means, [
          ({ candidate }) => {
            const open = [...(admitted.get(candidate.clientId) ?? [])].filter(
              ({ phase }) => phase !== 'ended',
            );
            admitted.set(candidate.clientId, new Set([...open, connectionOf(candidate)]));
            return open.length < CAP ? null : { name: 'try-again-later' };
          },
          ...specifiedJudges,
        ]),
    };
  },
});
