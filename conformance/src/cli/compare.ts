import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import type { Report } from '../generated/types.js';
import { compare, comparisonHtml, comparisonText, type FailOn, failing } from '../report/compare.js';
import { allVisible } from '../report/visible.js';
import { UsageError } from '../usage.js';
import { explain, reportFits } from '../validate.js';
import { writeText } from '../writable.js';
import { say } from './say.js';

/**
 * `solowire compare`: several servers side by side, from their JSON reports. The page links to the cases of the HTML report that lies
 * beside a JSON report under the same name. With `failOn` the exit code is 1 if there is such a check.
 */
export function compareFiles(
  files: readonly string[],
  { json, html, failOn }: { json: boolean; html?: string; failOn?: FailOn },
): void {
  const comparison = compare(files.map(readReport));
  if (html !== undefined) {
    const pages = files.map((file) => pageOf(file, html));
    writeText('matrix', html, comparisonHtml(comparison, pages));
  }
  process.stdout.write(`${json ? JSON.stringify(comparison, null, 2) : comparisonText(comparison)}\n`);
  if (failOn === undefined) return;
  const found = failing(comparison, failOn);
  if (found.length === 0) return;
  const words =
    failOn === 'worse' ? 'that the first report passes fail in another' : 'with different verdicts';
  say(`${found.length} ${found.length === 1 ? 'check' : 'checks'} ${words}: ${found.join(', ')}`);
  process.exitCode = 1;
}

/** The address of the HTML report beside a JSON report, as seen from the page; null if there is none. */
function pageOf(file: string, from: string): string | null {
  const page = file.replace(/(\.json)?$/, '.html');
  return existsSync(page) ? relative(dirname(from), page).split(sep).map(encodeURIComponent).join('/') : null;
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
