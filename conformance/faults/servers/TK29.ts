import { setTimeout as after } from 'node:timers/promises';
import { fault } from '../fault.js';
import { admissionWith, registryOf } from '../parts/admission.js';

/** Two takeovers of an identity within this time look like a loop, in ms. */
const WINDOW_MS = 2_000;

export default fault({
  id: 'TK29',
  name: 'a guard against takeover loops ends the newest session, too',
  explained: {
    'race/parallel-hellos#*': 'the guard ends the winner, too',
    'takeover/too-many#a-rate-limited': 'the guard ends each session before the limit is reached',
  },
  cure: 'Refuse the takeover beyond the announced limit, and leave the session in the slot alone.',
  replace: () => {
    const takeovers = new Map<string, number[]>();
    return {
      createAdmission: admissionWith((means) => async (right, candidate, { clientId }) => {
        const isTakeover = registryOf(means).find(clientId) !== null;
        await right();
        if (!isTakeover) return;
        const now = performance.now();
        const recent = (takeovers.get(clientId) ?? []).filter((time) => time > now - WINDOW_MS);
        takeovers.set(clientId, [...recent, now]);
        if (recent.length === 0) return;
        await after(1);
        if (candidate.effective) candidate.happen('kicked');
      }),
    };
  },
});
