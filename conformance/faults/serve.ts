import { setImmediate as turn } from 'node:timers/promises';
import { loadFaults } from './load.js';
import { serve } from './serving.js';

/** `npx tsx conformance/faults/serve.ts ID` runs one faulty server, which need not end in order. */
await serve('faulty server', await loadFaults(), async ({ close }) => {
  close();
  await turn();
});
