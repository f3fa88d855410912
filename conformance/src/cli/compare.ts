import { readFileSync } from 'node:fs';
import type { Report } from '../generated/types.js';
import { compare, comparisonHtml, comparisonText } from '../report/compare.js';
import { allVisible } from '../report/visible.js';
import { UsageError } from '../usage.js';
import { explain, reportFits } from '../validate.js';
import { writeText } from '../writable.js';

/** `solowire compare`: several servers side by side, from their JSON reports. */
export function compareFiles(
  files: readonly string[],
  { json, html }: { json: boolean; html?: string },
): void {
  const comparison = compare(files.map(readReport));
  if (html !== undefined) writeText('matrix', html, comparisonHtml(comparison));
  process.stdout.write(`${json ? JSON.stringify(comparison, null, 2) : comparisonText(comparison)}\n`);
}

function readReport(file: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : message;
    throw new UsageError(`cannot read the report ${file}: ${why}`, 'pass what --report json=FILE wrote');
  }
  if (!reportFits(value)) throw new UsageError(`${file} is no report: ${explain(reportFits)}`);
  // It may come from anywhere.
  return allVisible(value as Report);
}
