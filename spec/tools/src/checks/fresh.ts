import { generateAll } from '../generate/all.js';
import { compareGenerated } from '../generate/files.js';
import type { Check } from './check.js';

/** The generated files are those that the document makes now. */
export const generatedIsFresh: Check = async ({ document, folder }) => {
  const { stale, superfluous } = compareGenerated(folder, await generateAll(document));
  return [
    ...stale.map((at) => ({ at, message: 'is not what the document makes; run npm run spec:generate' })),
    ...superfluous.map((at) => ({ at, message: 'is not generated any more; run npm run spec:generate' })),
  ];
};
