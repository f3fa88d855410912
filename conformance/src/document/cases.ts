import { type Case, section } from '../cases/case.js';
import { endsWith, livesOn, reconnected } from '../judge/vocabulary.js';
import type { Language } from './language.js';

/**
 * What only this protocol can be asked: a case for each malformed input that its document lists and says the outcome of. Their names
 * tell the place in the list, from 1, so that a baseline holds as long as the list only grows.
 */
export const casesOf = ({ single }: Language): readonly Case[] =>
  section(
    'message',
    (single.malformed ?? []).flatMap(({ what, text, hex = '', then, rule = 'SW-MESSAGE-2' }, i) => {
      if (then === 'either') return [];
      const message = text ?? Buffer.from(hex, 'hex');
      const one: Omit<Case, 'id'> & { id: string } = {
        id: `malformed-${i + 1}`,
        title: `A message that cannot be read (${what}) ${then === 'ends' ? 'ends the session' : 'leaves the session as it was'}`,
        ...(then === 'ends' ? { waits: (p) => p.latest('closeTimeoutMs') } : {}),
        async stimulus({ open }) {
          const a = await open('a');
          await a.roundTrip();
          a.sayWrong(what, message, 'malformed');
          if (then === 'lives') return a.roundTrip();
          await a.ended();
          const b = await open('b');
          await b.roundTrip();
        },
        checks:
          then === 'ends'
            ? [...endsWith('a', 'malformed', rule), reconnected('b')]
            : [livesOn('a', 'SW-MESSAGE-4', 'sayWrong')],
      };
      return [one];
    }),
  );
