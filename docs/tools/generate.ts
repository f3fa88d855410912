/** `npm run docs:generate`: writes the generated pages, and records the teardowns that they draw. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFacts, root } from './facts.js';
import { GENERATED, generatedFiles } from './pages.js';
import { type Recordings, record, sameOrder } from './recordings.js';

const recordingsFile = `${root}docs/${GENERATED}/recordings.json`;

/** The recordings that the pages were made from; none before the first generation. */
export const committedRecordings = (): Recordings =>
  existsSync(recordingsFile) ? JSON.parse(readFileSync(recordingsFile, 'utf8')) : {};

async function main(): Promise<void> {
  mkdirSync(`${root}docs/${GENERATED}`, { recursive: true });
  const [before, now] = [committedRecordings(), await record()];
  // Kept if only the order between connections differs, so that a page changes when the server does.
  const recordings = sameOrder(before, now) ? before : now;
  writeFileSync(recordingsFile, `${JSON.stringify(recordings, null, 2)}\n`);
  const files = generatedFiles(await readFacts(), recordings);
  for (const [file, text] of files) writeFileSync(`${root}docs/${file}`, text);
  process.stdout.write(`${files.size} files of docs/ are fresh\n`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  main().catch((error: Error) => {
    process.stderr.write(`docs:generate: ${error.message}\n`);
    process.exitCode = 1;
  });
}
