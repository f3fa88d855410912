/** `npm run spec:generate`: writes everything that is made from the AsyncAPI document. */
import { readSpecification, specFolder } from './document.js';
import { generateAll } from './generate/all.js';
import { writeGenerated } from './generate/files.js';
import { main } from './main.js';
import { enterNewRequirementIds } from './requirement-ids.js';

await main(async () => {
  const { document } = readSpecification();
  const { written, removed, total } = writeGenerated(specFolder, await generateAll(document));
  const added = enterNewRequirementIds(specFolder, document);
  process.stdout.write(
    `${total} generated files: ${written.length} changed, ${removed.length} removed; ${added.length} new requirement ids\n`,
  );
  return 0;
});
