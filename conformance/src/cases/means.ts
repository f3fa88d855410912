import { special } from '../generated/special.js';
import type { Means } from './case.js';

/** What a target may give, by what cases call it: in words, and by which key of the target file. */
export const meansInfo: Readonly<Record<Means, { meaning: string; key: string }>> = {
  ...(Object.fromEntries(
    Object.entries(special).map(([name, { description }]) => [
      `special.${name}`,
      { meaning: description, key: `special.${name}` },
    ]),
  ) as Record<`special.${keyof typeof special}`, { meaning: string; key: string }>),
  'identities.pattern': {
    meaning: 'The target lists no identities, so that other spellings of one belong to nobody else.',
    key: 'identities',
  },
  'server.control': { meaning: 'The target says how to start and stop the server.', key: 'start' },
  'server.process': {
    meaning: 'The kit started the server itself or was given its `pid`, on Linux.',
    key: 'pid',
  },
};

/** That a target does not give a means, in words that say what would. */
export const withoutMeans = (means: Means): string =>
  means === 'identities.pattern'
    ? 'the target lists its identities: another spelling of one may belong to somebody else'
    : `the target does not give ${means}${means === meansInfo[means].key ? '' : ` (key ${meansInfo[means].key})`}`;
