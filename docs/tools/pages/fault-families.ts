import { families, membersOf } from '../../../conformance/faults/families.js';
import { STACKS, type Stack } from '../../../conformance/src/fault-row.js';
import { toFault } from '../links.js';
import { blocks, list, page } from '../markdown.js';

/** The families of faults: the cure of each, and how it is written on each stack. */
export const faultFamiliesPage = (): string =>
  page(
    'Families of faults',
    'Faults of one family are repaired by the same cure. Where stacks differ in how it is written, each has a sentence.',
    ...Object.entries(families).map(([id, { name, cure, stacks = {} }]) =>
      blocks(
        `## ${name}`,
        cure,
        list([
          ...Object.entries(stacks).map(([stack, text]) => `**${STACKS[stack as Stack]}:** ${text}`),
          `**Faults:** ${membersOf(id)
            .map((fault) => toFault({ id: fault }))
            .join(', ')}`,
        ]),
      ),
    ),
  );
