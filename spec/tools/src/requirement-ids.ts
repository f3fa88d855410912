import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Document, RequirementRow } from './document.js';
import { SpecError } from './source.js';

/** Every id that was ever given. A sentence that is not binding any more leaves its id behind, retired. */
export type RequirementIds = Record<string, Pick<RequirementRow, 'level' | 'role'> & { retired?: true }>;

const heading = `# Every requirement id that was ever given, so that none is used twice or lost. \`npm run spec:generate\` enters new ones;
# one that is not binding any more stays, with \`retired: true\`.
`;

/** @throws SpecError if the file is missing. */
export function readRequirementIds(folder: string): RequirementIds {
  const file = fileIn(folder);
  if (!fs.existsSync(file))
    throw new SpecError(`${file} is missing; restore it from git, it remembers retired ids`);
  return (parse(fs.readFileSync(file, 'utf8')) ?? {}) as RequirementIds;
}

/** Enters the ids that the document has and the file does not; what stands there is left alone. Returns the new ones. */
export function enterNewRequirementIds(folder: string, document: Document): string[] {
  const known = readRequirementIds(folder);
  const rows = Object.entries(Object.assign({}, ...Object.values(document['x-requirements']))) as [
    string,
    RequirementRow,
  ][];
  const added = rows.filter(([id]) => !known[id]);
  if (added.length === 0) return [];
  const all = { ...known, ...Object.fromEntries(added) };
  const lines = Object.entries(all)
    .sort(([a], [b]) => byId(a, b))
    .map(([id, { level, role, ...rest }]) => {
      const retired = 'retired' in rest ? ', retired: true' : '';
      return `${id}: { level: ${level}, role: ${role}${retired} }\n`;
    });
  fs.writeFileSync(fileIn(folder), heading + lines.join(''));
  return added.map(([id]) => id);
}

const fileIn = (folder: string) => path.join(folder, 'tools/requirement-ids.yaml');

const byId = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
