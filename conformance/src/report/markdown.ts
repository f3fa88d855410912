import type { GroupReport, Report } from '../generated/types.js';
import { againOf, causesOf, extentOf, FIX_FIRST } from './causes.js';
import {
  adviceByRequirement,
  contractOf,
  counts,
  found,
  mustsJudged,
  nameOf,
  nameOfRule,
  newerChecks,
  seen,
  sentenceOf,
} from './checks.js';

/** Markdown for a comment or a step summary: the verdict, what to fix first, the rest a line each, and what stayed unsettled. */
export function markdownReport(report: Report): string {
  const { target, timing } = report;
  const newer = newerChecks(report);
  const unsettled = found(report).filter(
    ({ check: { verdict } }) => verdict === 'inconclusive' || verdict === 'knownFailing',
  );
  return [
    `## ${report.exitCode === 0 ? '✅' : '❌'} ${plain(target.name)}: ${report.verdict}`,
    '',
    `${plain(report.reason)}. ${counts(report).join(', ')}.`,
    '',
    `${mustsJudged(report)} in ${(timing.wallMs / 1000).toFixed(1)} s; kit ${report.kit}, ${contractOf(report)}, seed ${report.seed}.`,
    '',
    ...(newer === undefined ? [] : [`${newer}.`, '']),
    ...(report.diagnosis.length > 0
      ? [
          '### What this looks like',
          '',
          ...report.diagnosis.map(({ fault, cure }) => `- **${plain(fault)}**: ${plain(cure)}`),
          '',
        ]
      : []),
    ...failures(report),
    ...advice(report),
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
      'Unsettled or known',
      ['Check', 'Verdict', 'Seen'],
      unsettled.map((one) => [code(nameOf(one)), one.check.verdict, cell(seen(one.check))]),
    ),
  ].join('\n');
}

/** What to fix first with all its checks, then a line for each other group; what follows from one stands below it. */
function failures(report: Report): string[] {
  const causes = causesOf(report);
  const [first, others] = [causes.slice(0, FIX_FIRST), causes.slice(FIX_FIRST)];
  const below = (following: readonly GroupReport[], indent: string) =>
    following.map(
      (group) =>
        `${indent}${lineOf(report, group)}${group.follows ? `; follows: ${plain(group.follows.because)}` : ''}`,
    );
  return [
    ...first.flatMap(({ group, following }) => [
      ...details(report, group),
      ...(following.length > 0 ? ['What follows from it:', '', ...below(following, ''), ''] : []),
    ]),
    ...(others.length > 0
      ? [
          '### What else did not hold',
          '',
          ...others.flatMap(({ group, following }) => [lineOf(report, group), ...below(following, '  ')]),
          '',
        ]
      : []),
  ];
}

const lineOf = (report: Report, group: GroupReport): string =>
  `- ${group.verdict === 'warn' ? 'Warning: ' : ''}**${plain(nameOfRule(report, group.requirement))}** (${extentOf(group)}): ${plain(group.checks[0]?.expected ?? '')}; seen: ${plain(group.checks[0]?.seen ?? '')}`;

function details(report: Report, group: GroupReport): string[] {
  const { requirement, verdict, checks } = group;
  const again = againOf(report, group);
  return [
    `### ${verdict === 'warn' ? 'Warning: ' : ''}${plain(nameOfRule(report, requirement))} (${extentOf(group)})`,
    '',
    `> ${plain(sentenceOf(report, requirement))}`,
    '',
    '| Check | Cases | Expected | Seen |',
    '|---|---|---|---|',
    ...checks.map(
      ({ id, cases, expected, seen: first }) =>
        `| ${code(id)} | ${casesIn(cases)} | ${cell(expected)} | ${cell(first)} |`,
    ),
    '',
    ...(again ? ['```sh', again, '```', ''] : []),
  ];
}

/** The first of the cases, and how many more there are. */
const casesIn = ([first = '', ...more]: readonly string[]): string =>
  more.length === 0 ? code(first) : `${code(first)} and ${more.length} more`;

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
