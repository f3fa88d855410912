import { section } from '../../cases/case.js';
import { welcomed } from '../../judge/vocabulary.js';

/** What a hello may hold, and which version is spoken. */
export default section('handshake', [
  {
    id: 'unknown-fields',
    title: 'Fields that the server does not know are ignored',
    async stimulus({ open }) {
      const a = await open('a', { extra: { colour: 'blue', ext: { shade: 3 } } });
      await a.roundTrip();
    },
    checks: [welcomed('a', 'SW-VERSION-3')],
  },
  {
    id: 'higher-version',
    title: 'A client of a later version is welcomed with the version that both speak',
    async stimulus({ dial }) {
      const a = await dial('a');
      await a.hello({ extra: { version: 7 } });
      await a.roundTrip();
    },
    checks: [welcomed('a', 'SW-VERSION-1')],
  },
]);
