import type { Report } from '../generated/types.js';
import {
  brokenOff,
  contractOf,
  type Found,
  found,
  isFailure,
  nameOfRule,
  seen,
  sentenceOf,
} from './checks.js';

/** TAP version 13, which every reader takes: a line for each check, what was expected and seen below a failure. */
export function tapReport(report: Report): string {
  const points = [
    ...found(report).map((one) => (number: number) => point(report, number, one)),
    ...(report.baseline?.red ?? []).map(
      ({ check, why }) =>
        (number: number) =>
          `not ok ${number} - baseline: ${plain(check)} ${plain(why)}`,
    ),
    ...report.cases
      .filter((one) => one.harnessFault !== null)
      .map(
        (one) => (number: number) =>
          `not ok ${number} - ${one.id}: fault of the kit: ${plain(one.harnessFault!)}`,
      ),
  ];
  const broken = brokenOff(report);
  const bail = broken === undefined ? '' : `Bail out! ${plain(broken)}\n`;
  return `TAP version 13\n1..${points.length}\n# ${plain(contractOf(report))}\n${points.map((render, i) => render(i + 1)).join('\n')}\n${bail}`;
}

function point(report: Report, number: number, { case: one, check }: Found): string {
  const { verdict, requirement, expected } = check;
  const line = `${number} - ${one.id}: ${plain(check.id.split('#').at(-1)!)} (${plain(nameOfRule(report, requirement))})`;
  if (isFailure(report, verdict))
    return `not ok ${line}\n${diagnostic({ message: seen(check), expected, level: check.level, rule: sentenceOf(report, requirement) })}`;
  switch (verdict) {
    case 'pass':
      return `ok ${line}`;
    case 'warn':
      return `ok ${line}\n${diagnostic({ warning: seen(check), expected })}`;
    case 'knownFailing':
      return `not ok ${line} # TODO ${plain(check.reason)}`;
    default:
      return `ok ${line} # SKIP ${verdict}: ${plain(seen(check))}`;
  }
}

/** A block of YAML that the small readers of TAP take, too: each value one quoted line. */
const diagnostic = (fields: Readonly<Record<string, string>>): string =>
  [
    '---',
    ...Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value.replace(/\s+/g, ' '))}`),
    '...',
  ]
    .map((line) => `  ${line}`)
    .join('\n');

/** A number sign begins a directive, a line break the next line. */
const plain = (value: string): string =>
  value.replace(/\s+/g, ' ').replaceAll('\\', '\\\\').replaceAll('#', '\\#');
