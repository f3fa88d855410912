/** `npm run spec:check`: says what is wrong with the specification, and where. */
import { checkAll } from './checks/all.js';
import { tell } from './checks/check.js';
import { readSpecification, specFolder } from './document.js';
import { main } from './main.js';

await main(async () => {
  const subject = { ...readSpecification(specFolder), folder: specFolder };
  const { problems, checks, skipped } = await checkAll(subject);
  for (const problem of problems) process.stderr.write(`${tell(subject, problem)}\n`);
  const rest = skipped > 0 ? `; ${skipped} more checks wait until this is mended` : '';
  process.stdout.write(
    `${checks} checks, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}${rest}\n`,
  );
  return problems.length > 0 ? 1 : 0;
});
