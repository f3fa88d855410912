/** `npm run spec:generate`: writes everything that is made from the AsyncAPI document. */
import { readSpecification, specFolder } from './document.js';
import { generateAll } from './generate/all.js';
import { writeGenerated } from './generate/files.js';
import { main } from './main.js';

await main(async () => {
  const { written, removed, total } = writeGenerated(
    specFolder,
    await generateAll(readSpecification().document),
  );
  process.stdout.write(`${total} generated files: ${written.length} changed, ${removed.length} removed\n`);
  return 0;
});
