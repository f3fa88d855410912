import type { RequirementRow } from '../document.js';
import { readRequirementIds } from '../requirement-ids.js';
import { type Check, type Problem, pointer } from './check.js';

const levels: readonly RequirementRow['level'][] = ['MUST', 'SHOULD', 'MAY'];

/** An id tells its section, stands in that section's file, and once; the text says the level that the row has. */
export const requirementsWellFormed: Check = ({ document, source }) => {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const [section, rows] of Object.entries(document['x-requirements'])) {
    const file = source.locate(pointer('x-requirements', section)).split(':')[0];
    if (file !== `requirements/${section}.yaml`) {
      problems.push({
        at: pointer('x-requirements', section),
        message: `must be requirements/${section}.yaml`,
      });
    }
    for (const [id, { level, text }] of Object.entries(rows)) {
      const at = pointer('x-requirements', section, id);
      if (!new RegExp(`^SW-${section.toUpperCase()}-[1-9]\\d*$`).test(id)) {
        problems.push({ at, message: `${id} is not of the form SW-${section.toUpperCase()}-n` });
      }
      if (seen.has(id))
        problems.push({ at, message: `${id} is used in the section ${seen.get(id)} already` });
      seen.set(id, section);
      const said = levels.find((word) => new RegExp(`\\b${word}\\b`).test(text));
      if (said !== level) {
        const message = `the level is ${level}, the strongest word of the text is ${said ?? 'none of MUST, SHOULD, MAY'}`;
        problems.push({ at: `${at}/text`, message });
      }
    }
  }
  return problems;
};

/** Every id that any text of the document mentions exists. */
export const requirementsMentionedExist: Check = ({ document }) => {
  const ids = new Set(Object.values(document['x-requirements']).flatMap(Object.keys));
  const problems: Problem[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown, at: string) => {
    if (typeof value === 'string') {
      for (const [id] of value.matchAll(/\bSW-[A-Z]+-\d+\b/g)) {
        if (!ids.has(id)) problems.push({ at, message: `mentions ${id}, which does not exist` });
      }
    } else if (value && typeof value === 'object' && !seen.has(value)) {
      seen.add(value);
      for (const [key, inner] of Object.entries(value)) visit(inner, at + pointer(key));
    }
  };
  visit(document, '');
  return problems;
};

/** An id keeps its meaning: once given, it is never used for another sentence, renumbered or taken away silently. */
export const requirementIdsKept: Check = ({ document, folder }) => {
  const known = readRequirementIds(folder);
  const file = 'tools/requirement-ids.yaml';
  const problems: Problem[] = [];
  const present = new Set<string>();
  for (const [section, rows] of Object.entries(document['x-requirements'])) {
    for (const [id, { level, role }] of Object.entries(rows)) {
      present.add(id);
      const at = pointer('x-requirements', section, id);
      const before = known[id];
      if (!before) problems.push({ at, message: `${id} is new; npm run spec:generate enters it in ${file}` });
      else if (before.retired) {
        problems.push({
          at,
          message: `${id} was retired and must not be used again; take the next free number`,
        });
      } else if (before.level !== level || before.role !== role) {
        const message = `${id} was ${before.level} for the ${before.role} and is now ${level} for the ${role}: retire it and take a new id, or, if no release has it, correct ${file}`;
        problems.push({ at, message });
      }
    }
  }
  for (const [id, { retired }] of Object.entries(known)) {
    if (retired || present.has(id)) continue;
    problems.push({
      at: file,
      message: `${id} is gone from the document: bring it back, or add retired: true here`,
    });
  }
  return problems;
};
