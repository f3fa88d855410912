import type { CaseReport, CheckReport, GroupReport, ProcessReport, Report } from '../generated/types.js';
import type { HistoryEvent } from '../history/events.js';
import type { History } from '../history/history.js';
import {
  adviceByRequirement,
  alike,
  COUNT_WORDS,
  contractOf,
  counts,
  type Found,
  found,
  isFailure,
  isShared,
  mustsJudged,
  newerChecks,
  numberOf,
  otherMusts,
  seen,
  seenAlike,
  sentenceOf,
} from './checks.js';
import { groupsOf } from './groups.js';
import { type Layout, PLAIN } from './layout.js';
import { repeatCommand } from './repeat.js';
import { directionOf, shortWords, timelineOf } from './timeline.js';
import { cut, wrap, wrapCommand } from './wrap.js';

/** How many causes are shown, the first in full. */
const FIRST = 2;
/**
 * So many lines the report has at most, where it can: with the lines of its progress and of the paths of its files it fits on one screen. What
 * failed besides the causes has a line each while there is room; the rest is named.
 */
const LINES = 36;
/** So many reasons why something follows from a cause are said; what follows besides is named. */
const EFFECTS = 2;
/** How many lines of a timeline the terminal shows; with `verbose` so many, and the HTML report has them all. */
const TIMELINE_LINES = 5;
const LONG_TIMELINE_LINES = 24;
/** So many lines of what is shown of a timeline stand before what the verdict rests on. */
const LINES_BEFORE = 1 / 4;
/** How many lines a sentence may take. */
const SENTENCE_LINES = 2;
/** A stall of the kit's own event loop beyond this many ms is worth a word. */
const LONG_STALL_MS = 50;

/** How much of a report is shown, and how. */
export interface Shown extends Layout {
  /** All details of all that failed or warned. */
  verbose: boolean;
}

/**
 * The result of a run in words: the verdict and the counts, what to fix first with details, everything else in a line with the
 * command that shows it, and the summary.
 */
export function terminalReport(
  report: Report,
  histories: ReadonlyMap<string, History>,
  shown: Shown = { ...PLAIN, verbose: false },
): string {
  const groups = groupsOf(report);
  const head = verdictLines(report, shown);
  const tail = [...(groups.length > 0 ? [''] : []), ...summaryLines(report, shown)];
  const room = LINES - head.length - tail.length;
  const body = shown.verbose
    ? allGroups(report, groups, histories, shown)
    : groupsByCause(report, groups, histories, shown, room);
  return [...head, ...body, ...tail].join('\n');
}

const STYLE_OF_VERDICT = { conformant: 'passed', failed: 'failed' } as const;

function verdictLines(report: Report, { width, paint }: Shown): string[] {
  const { target, verdict, exitCode, reason } = report;
  const style = verdict === 'conformant' || verdict === 'failed' ? STYLE_OF_VERDICT[verdict] : 'warned';
  const words = `${verdict} (exit ${exitCode})`;
  return [
    ...wrap(`${target.name}: ${words}: ${reason}`, '', '', width).map((line) =>
      line.replace(`: ${words}`, `: ${paint(style, words)}`),
    ),
    ...wrap(`Checks: ${counts(report).join(', ')}`, '', '        ', width),
  ];
}

/** The causes first, the first of them in full; then the rest, in so many lines if they are enough. */
function groupsByCause(
  report: Report,
  groups: readonly GroupReport[],
  histories: ReadonlyMap<string, History>,
  shown: Shown,
  room: number,
): string[] {
  const failed = groups.filter(({ verdict }) => verdict === 'fail');
  const causes = failed.filter(({ follows }) => follows === null);
  const first = causes.slice(0, FIRST);
  const effectsOf = ({ requirement }: GroupReport) =>
    failed.filter(({ follows }) => follows?.requirement === requirement);
  const told = new Set(first.flatMap((cause) => [cause, ...effectsOf(cause)]));
  const rest = failed.filter((group) => !told.has(group));
  const warned = groups.filter(({ verdict }) => verdict === 'warn');
  const above = [
    ...(first.length > 0 ? ['', 'Fix first:'] : []),
    ...first.flatMap((cause, i) => [
      ...(i === 0 ? causeLines(report, cause, shown) : briefCause(report, cause, shown)),
      ...(i === 0 ? evidenceLines(report, cause, histories, shown) : []),
      ...effectLines(effectsOf(cause), shown),
    ]),
  ];
  const warnings = warnedLines(warned, failed.length > 0, report, shown);
  const left = room - above.length - warnings.length;
  return [...above, ...restLines(rest, report, shown, left), ...warnings];
}

/** The check that tells most of a cause: the one that failed in most cases. */
const mainCheck = ({ checks }: GroupReport): GroupReport['checks'][number] =>
  checks.reduce((a, b) => (b.cases.length > a.cases.length ? b : a));

/** A requirement, the beginning of its sentence, and its main check. */
function causeLines(report: Report, cause: GroupReport, { width, paint }: Shown): string[] {
  const check = mainCheck(cause);
  const brief = (text: string, indent: string, further: string) =>
    shorten(wrap(text, indent, further, width), SENTENCE_LINES, width);
  const [head, ...more] = brief(headOf(report, cause), '', '        ');
  return [
    head!.replace(/^FAILED/, (word) => paint('failed', word)),
    ...more,
    cut(`  ${check.id}${whereOf(check)}${othersOf(cause)}`, width),
    ...brief(`expected: ${check.expected}`, '    ', ' '.repeat(14)),
    ...brief(`seen:     ${check.seen}`, '    ', ' '.repeat(14)),
  ];
}

/** The same in two lines. */
function briefCause(report: Report, cause: GroupReport, { width, paint }: Shown): string[] {
  const check = mainCheck(cause);
  return [
    cut(headOf(report, cause), width).replace(/^FAILED/, (word) => paint('failed', word)),
    cut(`  ${check.id}${whereOf(check)}${othersOf(cause)}: ${check.seen}`, width),
  ];
}

const headOf = (report: Report, { requirement, level }: GroupReport): string =>
  `FAILED  ${requirement} (${termsOf(report, requirement, level)}) ${sentenceOf(report, requirement)}`;

const othersOf = ({ checks }: GroupReport): string =>
  checks.length > 1 ? `; ${numberOf(checks.length - 1, 'more check')}` : '';

/** What happened in the first case of a cause, what it looks like, and how to see it again. */
function evidenceLines(
  report: Report,
  cause: GroupReport,
  histories: ReadonlyMap<string, History>,
  shown: Shown,
): string[] {
  const { width, paint } = shown;
  const { id, cases } = mainCheck(cause);
  const one = report.cases.find((other) => other.id === cases[0])!;
  const history = histories.get(one.id);
  const events = one.checks.find((check) => check.id === id)!.events;
  const again = repeatCommand(report, [one.id]);
  const label = '  Again: ';
  return [
    ...(history ? timelineLines(history, events, one, TIMELINE_LINES, shown, actorOf(id)) : []),
    ...likenessLines(report, width),
    ...(again ? wrapCommand(again, ' '.repeat(label.length), width) : []).map((line, i) =>
      i === 0 ? `${label}${line.trimStart()}` : line,
    ),
    paint('aside', `  Why:   ${programOf(report)} explain ${cause.requirement}`),
  ];
}

/** The known faults that the run resembles: the first with its cure, the others by their names. */
function likenessLines({ diagnosis }: Report, width: number): string[] {
  const [likely, ...others] = diagnosis;
  if (!likely) return [];
  const also = others.map(({ fault }) => `"${fault}"`).join(' or ');
  return [
    ...wrap(`This looks like "${likely.fault}". ${likely.cure}`, '  ', '    ', width),
    ...(also ? [cut(`  or like ${also}`, width)] : []),
  ];
}

/** What follows from a cause, for the same reason in one line. */
function effectLines(effects: readonly GroupReport[], { width, paint }: Shown): string[] {
  const reasons = alike(effects, ({ follows }) => follows!.because);
  const namesOf = (some: readonly GroupReport[]) => some.map(({ requirement }) => requirement).join(', ');
  const lines = reasons
    .slice(0, EFFECTS)
    .map((same) => `  follows: ${namesOf(same)}: ${same[0].follows!.because}`);
  const more = namesOf(reasons.slice(EFFECTS).flat());
  return [...lines, ...(more ? [`  follows: ${more}`] : [])].map((line) => paint('aside', cut(line, width)));
}

/** What failed and has no line yet: as many with their sentences as there is room for, all by their ids. */
function restLines(rest: readonly GroupReport[], report: Report, shown: Shown, room: number): string[] {
  if (rest.length === 0) return [];
  const withSentences = (listed: number) => [
    '',
    `Failed as well (${programOf(report)} explain ID):`,
    ...sentenceLines(rest.slice(0, listed), 'failed', report, shown),
    ...idLines(rest.slice(listed), '  ', shown),
  ];
  for (let listed = rest.length; listed > 0; listed--) {
    const lines = withSentences(listed);
    if (lines.length <= room) return lines;
  }
  return withSentences(0);
}

/** What only warns: in a line each, unless something failed, which comes first. */
function warnedLines(
  warned: readonly GroupReport[],
  hasFailed: boolean,
  report: Report,
  shown: Shown,
): string[] {
  if (warned.length === 0) return [];
  const head = shown.paint('warned', 'Warnings:');
  if (!hasFailed) return ['', head, ...sentenceLines(warned, 'warned', report, shown)];
  const [first, ...more] = idLines(warned, 'Warnings:', shown);
  return [first!.replace('Warnings:', head), ...more];
}

/** A line for each of these. */
function sentenceLines(
  groups: readonly GroupReport[],
  style: 'failed' | 'warned',
  report: Report,
  { width, paint }: Shown,
): string[] {
  const longest = Math.max(...groups.map(({ requirement }) => requirement.length));
  return groups.map(({ requirement, checks }) =>
    cut(
      `  ${requirement.padEnd(longest)}  ${extentOf(checks)}: ${sentenceOf(report, requirement)}`,
      width,
    ).replace(requirement, (id) => paint(style, id)),
  );
}

/** Their ids alone. */
const idLines = (groups: readonly GroupReport[], head: string, { width }: Shown): string[] =>
  groups.length === 0 ? [] : wrap(groups.map(({ requirement }) => requirement).join(', '), head, '  ', width);

/** How far something goes: `3 checks, 5 cases`. */
function extentOf(checks: GroupReport['checks']): string {
  const cases = new Set(checks.flatMap((one) => one.cases)).size;
  return `${numberOf(checks.length, 'check')}, ${numberOf(cases, 'case')}`;
}

/** Where a check failed, unless its id says so. */
function whereOf({ id, cases }: GroupReport['checks'][number]): string {
  const [first] = cases;
  if (cases.length > 1) return ` in ${cases.length} cases (first ${first})`;
  return id.startsWith(`${first}#`) ? '' : ` in ${first}`;
}

/** The first of these lines, with an ellipsis if there are more. */
function shorten(lines: readonly string[], count: number, width: number): string[] {
  if (lines.length <= count) return [...lines];
  const kept = lines.slice(0, count);
  return [...kept.slice(0, -1), cut(`${kept.at(-1)!} …`, width)];
}

/** Everything that failed or warned, each check in each case, with a timeline of each. */
function allGroups(
  report: Report,
  groups: readonly GroupReport[],
  histories: ReadonlyMap<string, History>,
  shown: Shown,
): string[] {
  const drawn = new Set<string>();
  return [
    ...groups.flatMap((group) => {
      const mine = foundIn(report, group);
      const lines = groupLines(report, group, mine, shown);
      if (group.verdict === 'warn') return lines;
      const { case: first, check } = mine[0]!;
      const history = histories.get(first.id);
      const picture = `${first.id} ${check.events.join()}`;
      if (history && !drawn.has(picture)) {
        if (drawn.size === 0) lines.push('', ...wrap(LEGEND, '  ', '  ', shown.width));
        const actor = actorOf(check.id);
        lines.push('', ...timelineLines(history, check.events, first, LONG_TIMELINE_LINES, shown, actor));
      }
      drawn.add(picture);
      const again = repeatCommand(report, [...new Set(mine.map((one) => one.case.id))]);
      if (again) lines.push('', '  Again, just this:', ...wrapCommand(again, '    ', shown.width));
      lines.push('  Why, and what judges it:', `    ${programOf(report)} explain ${group.requirement}`);
      return lines;
    }),
    ...report.diagnosis.flatMap(({ fault, cure }) => [
      '',
      ...wrap(`This looks like "${fault}".`, '', '', shown.width),
      ...wrap(`Cure: ${cure}`, '  ', '  ', shown.width),
    ]),
  ];
}

/** Each check of a group in each case. */
const foundIn = (report: Report, { requirement, verdict }: GroupReport): Found[] =>
  found(report).filter(
    ({ check }) =>
      check.requirement === requirement &&
      (check.verdict === 'fail' || check.verdict === 'warn') &&
      isFailure(report, check.verdict) === (verdict === 'fail'),
  );

const LEGEND =
  'Times in ms. > sent to the server, < came from it, · done or seen by the kit, * what the verdict rests on. ' +
  'a, b, c are connections in the order of their dials, o is another client beside them; X, Y are clients; ' +
  'e1, e2 are epochs in their order.';

/** A requirement, its sentence, and each of its checks that did not hold. */
function groupLines(
  report: Report,
  { requirement, level, verdict, follows }: GroupReport,
  checks: readonly Found[],
  { width, paint }: Shown,
): string[] {
  const head = verdict === 'fail' ? paint('failed', 'FAILED') : paint('warned', 'WARNING');
  const cause = follows ? `Follows from ${follows.requirement}: ${follows.because}` : undefined;
  return [
    '',
    `${head}  ${requirement} (${termsOf(report, requirement, level)})`,
    ...wrap(sentenceOf(report, requirement), '        ', '        ', width),
    ...(cause ? wrap(cause, '        ', '        ', width) : []),
    ...seenAlike(checks).flatMap((same) => ['', ...checkLines(same, width)]),
  ];
}

/** The level of a requirement, and what the protocol itself calls it. */
function termsOf({ rules }: Report, id: string, level: string): string {
  const clause = rules[id]?.clause;
  return clause === undefined ? level : `${level}, ${clause}`;
}

/** One check that did not hold, in all cases in which the same was seen. */
function checkLines(same: readonly Found[], width: number): string[] {
  const [first] = same as [Found];
  const { check } = first;
  const { id, expected } = check;
  const further = ' '.repeat(14);
  const cases = same.map((one) => one.case.id);
  return [
    ...wrap(isShared(first) ? `${id} (in ${cases.join(', ')})` : id, '  ', '      ', width),
    ...wrap(`expected: ${expected}`, '    ', further, width),
    ...wrap(`seen:     ${seen(check)}`, '    ', further, width),
  ];
}

/** How the kit was called, as the repeating command says it. */
const programOf = ({ repeat }: Report): string => repeat?.split(' test {only}')[0] ?? 'solowire';

/** Whom a check speaks of: `a` in `takeover/deaf#a-ended`. */
const actorOf = (check: string): string | undefined => /#([a-z]\d*)-/.exec(check)?.[1];

/**
 * What happened in a case, around what the verdict rests on; where it rests on nothing that happened, around the last thing that was sent
 * on the connection that it speaks of.
 */
function timelineLines(
  history: History,
  events: readonly number[],
  { id, title, history: file }: CaseReport,
  most: number,
  { width, verbose }: Shown,
  actor: string | undefined,
): string[] {
  const all = timelineOf(history, events);
  const first = all.findIndex((e) => events.includes(e.seq));
  const marked = first < 0 ? all.findLastIndex((e) => e.actor === actor && directionOf(e) === '>') : first;
  const wanted = marked < 0 ? all.length : marked - Math.floor(most * LINES_BEFORE);
  const from = Math.max(0, Math.min(all.length - most, wanted));
  const shown = all.slice(from, from + most);
  const actors = [...new Set(shown.map((e) => e.actor))].filter((actor) => actor !== 'kit');
  const words = shortWords(history);
  const more = all.length - shown.length;
  const rest = more > 0 ? `; ${numberOf(more, 'more event')} in ${file ?? 'the history'}` : '';
  return [
    ...(verbose
      ? [...wrap(`What happened in ${id} (${title})${rest}:`, '  ', '  ', width), '']
      : [cut(`  What happened in ${id}${rest}:`, width)]),
    ...(actors.length === 2
      ? twoLanes(shown, actors, events, words, width)
      : oneLane(shown, events, words, width)),
  ];
}

const mark = (e: HistoryEvent, restsOn: readonly number[]): string =>
  `  ${restsOn.includes(e.seq) ? '*' : ' '} ${String(Math.round(e.t)).padStart(6)}  `;

type Words = (event: HistoryEvent) => string | undefined;

/** A lane for each of two connections; what the kit did stands in the first. */
function twoLanes(
  shown: readonly HistoryEvent[],
  actors: readonly string[],
  restsOn: readonly number[],
  wordsOf: Words,
  width: number,
): string[] {
  const left = mark(shown[0]!, []).length;
  const lane = Math.floor((width - left) / 2);
  const head = `${' '.repeat(left)}${actors.map((actor) => actor.padEnd(lane)).join('')}`.trimEnd();
  return [
    head,
    ...shown.map((e) => {
      const before = `${mark(e, restsOn)}${e.actor === actors[1] ? ' '.repeat(lane) : ''}`;
      return cut(`${before}${directionOf(e)} ${wordsOf(e)}`, width);
    }),
  ];
}

const oneLane = (
  shown: readonly HistoryEvent[],
  restsOn: readonly number[],
  wordsOf: Words,
  width: number,
): string[] =>
  shown.map((e) => cut(`${mark(e, restsOn)}${e.actor.padEnd(4)} ${directionOf(e)} ${wordsOf(e)}`, width));

function summaryLines(report: Report, { width, verbose }: Shown): string[] {
  const { timing, seed } = report;
  const longest =
    verbose && timing.longestForcedWaitCase
      ? `; longest forced wait ${timing.longestForcedWaitMs} ms (${timing.longestForcedWaitCase})`
      : '';
  return [
    ...adviceLines(report),
    mustsJudged(report) + (verbose ? ` (${otherMusts(report)})` : ''),
    ...[newerChecks(report)].filter((line) => line !== undefined),
    ...(report.process && verbose ? [processLine(report.process)] : []),
    ...againLines(report, verbose),
    ...unsettledLines(report, verbose),
    ...(report.stability ? stabilityLines(report.stability) : []),
    ...(report.contract.hash === undefined ? [] : [`Judged by ${contractOf(report)}`]),
    [`${(timing.wallMs / 1000).toFixed(1)} s${longest}`, `seed ${seed}`, ...openCount(report, verbose)].join(
      '; ',
    ),
  ].flatMap((line) => wrap(line, '', '    ', width));
}

/** What others demand, in one line: it counts for nothing. */
function adviceLines(report: Report): string[] {
  const ids = [...adviceByRequirement(report).keys()];
  if (ids.length === 0) return [];
  return [`Advice, where ${report.contract.name} says nothing: ${ids.join(', ')} (--as solowire counts it)`];
}

/** How many cases were asked again, and what came of it; of no interest if they are settled. */
function againLines({ cases }: Report, verbose: boolean): string[] {
  const again = cases.filter((one) => one.again !== undefined);
  if (again.length === 0) return [];
  const open = again.filter(({ verdict }) => verdict === 'inconclusive' || verdict === 'notExercised');
  if (open.length === 0 && !verbose) return [];
  const left = open.length === 0 ? 'all are settled now' : `${open.length} could not be settled`;
  return [
    `Asked again at the end, since they had left something open: ${numberOf(again.length, 'case')}; ${left}`,
  ];
}

function processLine({ before, after }: NonNullable<Report['process']>): string {
  const words = ({ descriptors, memoryBytes }: ProcessReport) =>
    `${descriptors} descriptors and ${Math.round(memoryBytes / 2 ** 20)} MiB`;
  return `Server process: ${words(before)} before many connections, ${words(after)} after`;
}

function stabilityLines({ seeds, unstable }: NonNullable<Report['stability']>): string[] {
  if (unstable.length === 0) return [`${seeds.length} runs, and no verdict changed`];
  return unstable.flatMap(({ check, verdicts }) => {
    const counts = [...new Set(verdicts)].map((one) => `${one} ${verdicts.filter((v) => v === one).length}×`);
    return `unstable: ${check}: ${counts.join(', ')} in ${seeds.length} runs`;
  });
}

/** What could not be settled, the same reason of a check once. */
function openReasons({ cases, exitCode }: Report): string[] {
  const open = cases.flatMap((one) =>
    one.checks.filter(
      ({ verdict }) => verdict === 'inconclusive' || (verdict === 'notExercised' && exitCode === 2),
    ),
  );
  const why = (c: CheckReport) => c.reason || c.observed;
  return alike(open, (c) => `${c.id} ${c.verdict} ${why(c)}`).map(
    (same) =>
      `${same[0].id}: ${COUNT_WORDS[same[0].verdict]}${same.length > 1 ? ` in ${same.length} cases` : ''}: ${why(same[0])}`,
  );
}

/** Whether it is enough to count what is open: where something failed, that comes first. */
const isCounted = ({ exitCode }: Report, reasons: readonly string[], verbose: boolean): boolean =>
  !verbose && exitCode !== 2 && reasons.length > 1;

function openCount(report: Report, verbose: boolean): string[] {
  const reasons = openReasons(report);
  return isCounted(report, reasons, verbose)
    ? [`${reasons.length} checks were left open (--verbose says why)`]
    : [];
}

/** What could not be settled; and what to do if this machine is the reason. */
function unsettledLines(report: Report, verbose: boolean): string[] {
  const reasons = openReasons(report);
  const silent = report.always.filter((c) => c.verdict === 'notExercised' && report.exitCode === 2);
  const faults = report.cases.filter((one) => one.harnessFault);
  const { maxEventLoopDelayMs: stood } = report.timing;
  const slow = report.summary.inconclusive > 0 && stood > LONG_STALL_MS;
  const counted = isCounted(report, reasons, verbose);
  return [
    ...(counted ? [] : reasons),
    ...silent.map((c) => `${c.id}: not exercised in any case`),
    ...faults.map((one) => `${one.id}: fault of the kit: ${one.harnessFault}`),
    ...(slow && !counted
      ? [
          `This machine stood still for up to ${stood} ms: run it when the machine is free, with fewer --jobs, or with --time-scale 3.`,
        ]
      : []),
  ];
}
