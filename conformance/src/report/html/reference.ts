import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from '../../contract/index.js';
import { readHistory } from '../../history/file.js';
import type { History } from '../../history/history.js';
import { KIT_FOLDER } from '../../version.js';

/** Where the kit ships what happened in each case on the reference server of a protocol. */
export const referenceFolder = ({ name }: Contract): string => join(KIT_FOLDER, 'reference-histories', name);

/** The file of a case in it. */
export const referenceFile = (caseId: string, contract: Contract): string =>
  join(referenceFolder(contract), `${caseId.replaceAll('/', '.')}.jsonl`);

/** What happened in a case on the reference server; undefined for a case that was not recorded. */
export function referenceHistory(caseId: string, contract: Contract): History | undefined {
  const file = referenceFile(caseId, contract);
  return existsSync(file) ? readHistory(file, contract) : undefined;
}
