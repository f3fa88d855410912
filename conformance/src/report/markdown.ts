import type { Report } from '../generated/types.js';
import {
  adviceByRequirement,
  contractOf,
  counts,
  failuresByRequirement,
  found,
  isFailure,
  nameOf,
  nameOfRule,
  seen,
  sentenceOf,
} from './checks.js';
import { repeatCommand } from './repeat.js';

/** Markdown for a comment or a step summary: the verdict, what failed with its sentence, and what stayed unsettled. */
export function markdownReport(report: Report): string {
  const { target, coverage, timing } = report;
  const unsettled = found(report).filter(
    ({ check: { verdict } }) =>
      ['warn', 'inconclusive', 'knownFailing'].includes(verdict) && !isFailure(report, verdict),
  );
  return [
    `## ${report.exitCode === 0 ? '✅' : '❌'} ${plain(target.name)}: ${report.verdict}`,
    '',
    `${plain(report.reason)}. ${counts(report).join(', ')}.`,
    '',
    `Judged ${coverage.judged} of ${coverage.must} MUSTs in ${(timing.wallMs / 1000).toFixed(1)} s; kit ${report.kit}, ${contractOf(report)}, seed ${report.seed}.`,
    '',
    ...failures(report),
    ...advice(report),
    ...(report.diagnosis.length > 0
      ? [
          '### What this looks like',
          '',
          ...report.diagnosis.map(({ fault, cure }) => `- **${plain(fault)}**: ${plain(cure)}`),
          '',
        ]
      : []),
    ...table(
      'Known failures that hold no more',
      ['Check', 'Why'],
      (report.baseline?.red ?? []).map(({ check, why }) => [code(check), cell(why)]),
    ),
    ...table(
      'Changed between runs',
      ['Check', 'Verdicts'],
      (report.stability?.unstable ?? []).map(({ check, verdicts }) => [code(check), verdicts.join(' ')]),
    ),
    ...table(
      'Unsettled, warned about or known',
      ['Check', 'Verdict', 'Seen'],
      unsettled.map((one) => [code(nameOf(one)), one.check.verdict, cell(seen(one.check))]),
    ),
  ].join('\n');
}

function failures(report: Report): string[] {
  return [...failuresByRequirement(report)].flatMap(([id, failed]) => {
    const again = repeatCommand(report, [...new Set(failed.map((one) => one.case.id))]);
    return [
      `### ${plain(nameOfRule(report, id))}`,
      '',
      `> ${plain(sentenceOf(report, id))}`,
      '',
      '| Check | Expected | Seen |',
      '|---|---|---|',
      ...failed.map(
        (one) => `| ${code(nameOf(one))} | ${cell(one.check.expected)} | ${cell(seen(one.check))} |`,
      ),
      '',
      ...(again ? ['```sh', again, '```', ''] : []),
    ];
  });
}

/** What others demand, out of sight until somebody asks. */
function advice(report: Report): string[] {
  const groups = [...adviceByRequirement(report)];
  if (groups.length === 0) return [];
  return [
    `<details><summary>Advice: where ${plain(report.contract.name)} says nothing (${groups.length})</summary>`,
    '',
    ...groups.map(
      ([id, found]) => `- ${id}: ${plain(sentenceOf(report, id))} Seen: ${plain(seen(found[0]!.check))}`,
    ),
    '',
    '</details>',
    '',
  ];
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

/** Behind it nobody is mentioned, no issue is linked, and no address goes on: it has no width. */
const APART = '&#8203;';
/** What begins a mention, a reference of GitHub or GitLab, or an address, right before what it is about. */
const LIVE = /[@#!%](?=\w)|GH-(?=\d)|(?:https?|ftp):(?=\/\/)|(?:mailto|xmpp):|www(?=\.)/gi;

/** What servers and vendors wrote is text, not markup, and no link either: a report is posted where mentions notify people. */
const plain = (value: string): string =>
  value
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_<>[\]~$&]/g, '\\$&')
    .replace(LIVE, `$&${APART}`);
const cell = (value: string): string => plain(value).replaceAll('|', '\\|');
const code = (value: string): string => `\`${value.replace(/[`|\s]/g, ' ')}\``;
