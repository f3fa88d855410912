import { setTimeout as after } from 'node:timers/promises';
import type { Authenticate, Grant } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { timersWithout } from '../parts/timers.js';

/** How long the credential service takes, in ms. */
const SERVICE_MS = 50;

export default fault({
  id: 'HS16',
  name: 'a hello is forgotten when another of its identity comes while it is verified',
  explained: {
    'SW-TAKEOVER-13': 'a hello that was forgotten is neither welcomed nor told anything',
    'race/parallel-hellos#all-others-ended': 'a hello that was forgotten is never decided',
    'takeover/slow-verification#a-*': 'a hello that was forgotten is never decided',
  },
  cure: 'Match each answer to its own question, and give every hello a deadline of its own.',
  replace: { createTimers: timersWithout('welcomeTimeoutMs') },
  options: ({ authenticate }) => ({ authenticate: asksByIdentity(authenticate!) }),
});

/** Questions to the credential service, by identity: the next one takes the place of the one before. */
function asksByIdentity(service: Authenticate): Authenticate {
  const waiting = new Map<string, (grant: Grant | null) => void>();
  return (proof) =>
    new Promise((resolve) => {
      waiting.set(proof.clientId, resolve);
      after(SERVICE_MS)
        .then(() => service(proof))
        .then((grant) => {
          waiting.get(proof.clientId)?.(grant);
          waiting.delete(proof.clientId);
        });
    });
}
