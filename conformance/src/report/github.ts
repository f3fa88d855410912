import type { Report } from '../generated/types.js';
import {
  contractOf,
  failuresByRequirement,
  nameOf,
  nameOfRule,
  seen,
  sentenceOf,
  warningsByRequirement,
} from './checks.js';

/**
 * Workflow commands for the log of a GitHub job: an error for each requirement that is not met, since the page shows ten at
 * most, and a warning for each SHOULD.
 */
export function githubAnnotations(report: Report): string {
  const errors = [...failuresByRequirement(report)].map(([id, failed]) =>
    command(
      'error',
      `${nameOfRule(report, id)}: ${failed.length} check(s) failed`,
      `${sentenceOf(report, id)} (${contractOf(report)})\n${failed.map((one) => `${nameOf(one)}: expected ${one.check.expected}; seen ${seen(one.check)}`).join('\n')}`,
    ),
  );
  const stale = (report.baseline?.red ?? []).map(({ check, why }) =>
    command('error', 'stale baseline', `${check} ${why}`),
  );
  const warnings = [...warningsByRequirement(report).values()]
    .flat()
    .map((one) => command('warning', one.check.requirement, `${nameOf(one)}: ${seen(one.check)}`));
  const summary =
    report.exitCode !== 0 && errors.length + stale.length === 0
      ? [command('error', `solowire: ${report.verdict}`, report.reason)]
      : [];
  return [...errors, ...stale, ...warnings, ...summary].map((line) => `${line}\n`).join('');
}

const command = (kind: 'error' | 'warning', title: string, message: string): string =>
  `::${kind} title=${escapeData(title).replaceAll(':', '%3A').replaceAll(',', '%2C')}::${escapeData(message)}`;

const escapeData = (value: string): string =>
  value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
