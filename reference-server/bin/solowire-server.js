#!/usr/bin/env node
// Committed, so that npm links it before the first build; the program is dist/command.js.
import('../dist/command.js').then(
  ({ main }) => main(process.argv),
  (error) => {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.url ?? '').includes('/dist/')) throw error;
    process.stderr.write('solowire-server: not built yet; run `npm run build` in the repository\n');
    process.exitCode = 3;
  },
);
