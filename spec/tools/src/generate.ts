/** `npm run spec:generate`: writes everything that is made from the AsyncAPI document. */
import { tell } from './checks/check.js';
import { extensionsHaveShape } from './checks/extensions.js';
import { asyncapiIsValid } from './checks/external.js';
import { readSpecification, specFolder } from './document.js';
import { generateAll } from './generate/all.js';
import { writeGenerated } from './generate/files.js';
import { main } from './main.js';
import { enterNewRequirementIds } from './requirement-ids.js';
import { SpecError } from './source.js';

await main(async () => {
  const subject = { ...readSpecification(specFolder), folder: specFolder };
  const problems = [...(await asyncapiIsValid(subject)), ...(await extensionsHaveShape(subject))];
  if (problems.length > 0) {
    const lines = problems.map((problem) => `${tell(subject, problem)}\n`);
    throw new SpecError(`${lines.join('')}Nothing was generated; mend this first.`);
  }
  const { written, removed, total } = writeGenerated(specFolder, await generateAll(subject.document));
  const added = enterNewRequirementIds(specFolder, subject.document);
  process.stdout.write(
    `${total} generated files: ${written.length} changed, ${removed.length} removed; ${added.length} new requirement ids\n`,
  );
  return 0;
});
