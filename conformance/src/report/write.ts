import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Report } from '../generated/types.js';
import type { History } from '../history/history.js';
import { UsageError } from '../usage.js';
import { htmlReport } from './html.js';

type Render = (report: Report, histories: ReadonlyMap<string, History>) => string;

/** The kinds of report files, each made from the one JSON report. */
export const REPORT_KINDS: Readonly<Record<string, Render>> = {
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  html: htmlReport,
};

/** One `--report KIND=FILE`. */
export interface ReportFile {
  kind: string;
  file: string;
}

/** Reads `KIND=FILE`. Throws {@link UsageError} for an unknown kind or a missing file name. */
export function parseReportOption(option: string): ReportFile {
  const equals = option.indexOf('=');
  const [kind, file] = equals < 0 ? [option, ''] : [option.slice(0, equals), option.slice(equals + 1)];
  if (!Object.hasOwn(REPORT_KINDS, kind))
    throw new UsageError(
      `there is no report kind ${JSON.stringify(kind)}`,
      `known: ${Object.keys(REPORT_KINDS).join(', ')}`,
    );
  if (file === '') throw new UsageError(`--report ${option} names no file`, `expected --report ${kind}=FILE`);
  return { kind, file };
}

/** Writes a report, and the folders that its file needs. */
export function writeReport(
  { kind, file }: ReportFile,
  report: Report,
  histories: ReadonlyMap<string, History>,
): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, REPORT_KINDS[kind]!(report, histories));
  } catch (error) {
    throw new UsageError(`cannot write the report ${file}: ${(error as Error).message}`);
  }
}
