import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../reference-server/', import.meta.url));

const LEFT_OUT = [
  // It runs what is built, which has no mutants.
  'src/cli.test.ts',
  // It replaces a module, and needs a process of its own.
  'src/authenticate/same-path.test.ts',
  // Random walks, which take as long as all others together.
  'src/session/rules.test.ts',
];

/** The server's own tests that speak to it in messages, over a socket or a transport in memory; by their names in its folder. */
export const surfaceTests: readonly string[] = readdirSync(join(folder, 'src'), {
  recursive: true,
  encoding: 'utf8',
})
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.includes(file))
  .filter((file) => /test-support\/(harness|raw-client)\.js/.test(readFileSync(join(folder, file), 'utf8')))
  .sort();
