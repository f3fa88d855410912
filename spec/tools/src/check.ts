/** `npm run spec:check`: says what is wrong with the specification, and where. */
import path from 'node:path';
import { checkAll } from './checks/all.js';
import type { Problem } from './checks/check.js';
import { readSpecification, specFolder } from './document.js';
import { main } from './main.js';
import type { Source } from './source.js';

await main(async () => {
  const subject = { ...readSpecification(specFolder), folder: specFolder };
  const { problems, checks, skipped } = await checkAll(subject);
  for (const problem of problems) process.stderr.write(`${line(subject.source, problem)}\n`);
  const rest = skipped > 0 ? `; ${skipped} more checks wait until this is mended` : '';
  process.stdout.write(`${checks} checks, ${problems.length} problems${rest}\n`);
  return problems.length > 0 ? 1 : 0;
});

function line(source: Source, { at, message }: Problem): string {
  const inDocument = at === '' || at.startsWith('/');
  const file = path.relative(process.cwd(), path.join(specFolder, inDocument ? source.locate(at) : at));
  return `${file}: ${message}${inDocument ? ` (${at || '/'})` : ''}`;
}
