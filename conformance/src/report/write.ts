import type { Report } from '../generated/types.js';
import type { History } from '../history/history.js';
import { didYouMean } from '../suggest.js';
import { UsageError } from '../usage.js';
import { writeText } from '../writable.js';
import { badgeReport } from './badge.js';
import { ctrfReport } from './ctrf.js';
import { githubAnnotations } from './github.js';
import { htmlReport } from './html/page.js';
import { junitReport } from './junit.js';
import { markdownReport } from './markdown.js';
import { sarifReport } from './sarif.js';
import { tapReport } from './tap.js';

/** How one kind of report is made from the JSON report and the histories behind it. */
interface ReportKind {
  render(report: Report, histories: ReadonlyMap<string, History>, file: string): string;
  /** The file is added to, not replaced: a step summary has other writers. */
  appends?: true;
  /** What goes to stdout besides. */
  says?(report: Report): string;
}

/** The kinds of report files, each made from the one JSON report. */
export const REPORT_KINDS: Readonly<Record<string, ReportKind>> = {
  json: { render: (report) => `${JSON.stringify(report, null, 2)}\n` },
  html: { render: htmlReport },
  markdown: { render: markdownReport },
  junit: { render: junitReport },
  ctrf: { render: ctrfReport },
  tap: { render: tapReport },
  sarif: { render: sarifReport },
  github: { render: markdownReport, appends: true, says: githubAnnotations },
  badge: { render: (report, _, file) => badgeReport(report, file) },
};

/** One `--report KIND=FILE`. */
export interface ReportFile {
  kind: string;
  file: string;
}

/** Reads `KIND=FILE`. Throws {@link UsageError} for an unknown kind, a missing file name or a badge of no known form. */
export function parseReportOption(option: string): ReportFile {
  const equals = option.indexOf('=');
  const [kind, file] = equals < 0 ? [option, ''] : [option.slice(0, equals), option.slice(equals + 1)];
  if (!Object.hasOwn(REPORT_KINDS, kind))
    throw new UsageError(
      `there is no report kind ${JSON.stringify(kind)}`,
      `${didYouMean(kind, Object.keys(REPORT_KINDS), '')} known: ${Object.keys(REPORT_KINDS).join(', ')}`.trim(),
    );
  if (file === '') throw new UsageError(`--report ${option} names no file`, `expected --report ${kind}=FILE`);
  if (kind === 'badge' && !/\.(svg|json)$/.test(file))
    throw new UsageError(
      `--report ${option} is no badge that the kit can make`,
      'expected badge=FILE.svg or badge=FILE.json',
    );
  return { kind, file };
}

/** Writes a report. Throws {@link UsageError} if its file cannot be written. */
export function writeReport(
  { kind, file }: ReportFile,
  report: Report,
  histories: ReadonlyMap<string, History>,
): void {
  const { render, appends = false, says } = REPORT_KINDS[kind]!;
  const text = render(report, histories, file);
  if (says) process.stdout.write(says(report));
  writeText('report', file, text, { appends });
}
