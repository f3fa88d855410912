import type { GroupReport, Report } from '../generated/types.js';
import { causesOf, extentOf } from './causes.js';
import { contractOf, nameOfRule, sentenceOf } from './checks.js';

/**
 * Workflow commands for the log of a GitHub job: an error for each requirement that is not met, causes first, since the page shows ten
 * at most, and a warning for each SHOULD.
 */
export function githubAnnotations(report: Report): string {
  const groups = causesOf(report).flatMap(({ group, following }) => [group, ...following]);
  const annotations = (kind: 'error' | 'warning', verdict: GroupReport['verdict']) =>
    groups.filter((group) => group.verdict === verdict).map((group) => annotation(report, kind, group));
  const errors = annotations('error', 'fail');
  const stale = (report.baseline?.red ?? []).map(({ check, why }) =>
    command('error', 'stale baseline', `${check} ${why}`),
  );
  const warnings = annotations('warning', 'warn');
  const summary =
    report.exitCode !== 0 && errors.length + stale.length === 0
      ? [command('error', `solowire: ${report.verdict}`, report.reason)]
      : [];
  return [...errors, ...stale, ...warnings, ...summary].map((line) => `${line}\n`).join('');
}

function annotation(report: Report, kind: 'error' | 'warning', group: GroupReport): string {
  const { requirement, checks, follows } = group;
  return command(
    kind,
    `${nameOfRule(report, requirement)}: ${extentOf(group)}`,
    [
      `${sentenceOf(report, requirement)} (${contractOf(report)})`,
      ...(follows ? [`follows from ${follows.requirement}: ${follows.because}`] : []),
      ...checks.map(({ id, cases, expected, seen }) => {
        const where = cases.length > 1 ? `in ${cases.length} cases` : `in ${cases.join()}`;
        return `${id} ${where}: expected ${expected}; seen ${seen}`;
      }),
    ].join('\n'),
  );
}

const command = (kind: 'error' | 'warning', title: string, message: string): string =>
  `::${kind} title=${escapeData(title).replaceAll(':', '%3A').replaceAll(',', '%2C')}::${escapeData(message)}`;

const escapeData = (value: string): string =>
  value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
