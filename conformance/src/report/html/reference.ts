import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readHistory } from '../../history/file.js';
import type { History } from '../../history/history.js';
import { KIT_FOLDER } from '../../version.js';

/** Where the kit ships what happened in each case on the reference server. */
export const REFERENCE_FOLDER = join(KIT_FOLDER, 'reference-histories');

/** The file of a case in it. */
export const referenceFile = (caseId: string): string =>
  join(REFERENCE_FOLDER, `${caseId.replaceAll('/', '.')}.jsonl`);

/** What happened in a case on the reference server; undefined for a case that was not recorded. */
export function referenceHistory(caseId: string): History | undefined {
  const file = referenceFile(caseId);
  return existsSync(file) ? readHistory(file) : undefined;
}
