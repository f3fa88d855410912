import { type RequirementId, requirements } from '@solowire/spec';
import type { CheckReport, ProcessReport, Report } from '../generated/types.js';
import type { HistoryEvent } from '../history/events.js';
import type { History } from '../history/history.js';
import type { Progress } from '../run/suite.js';
import { failuresByRequirement } from './build.js';
import { repeatCommand } from './repeat.js';
import { directionOf, shortWords, timelineOf } from './timeline.js';
import { WIDTH, wrap } from './wrap.js';

/** How many lines of a timeline the terminal shows; the HTML report has them all. */
const TIMELINE_LINES = 24;

/** Progress while a run goes on: one line that is rewritten on a terminal, one line a case elsewhere. */
export function progressPrinter(stream: NodeJS.WriteStream): {
  tell(progress: Progress): void;
  clear(): void;
  /** A line of its own. */
  say(line: string): void;
} {
  if (!stream.isTTY)
    return {
      tell: ({ ended, done, total }) => {
        if (!ended) return;
        stream.write(`[${done}/${total}] ${ended}\n`);
      },
      clear: () => {},
      say: (line) => stream.write(`${line}\n`),
    };
  return {
    tell: ({ done, total, running, longestLeftMs }) => {
      const left = longestLeftMs > 0 ? `, longest wait left ${(longestLeftMs / 1000).toFixed(1)} s` : '';
      stream.write(`\r\x1b[2K${`${done}/${total} cases${left}  ${running.join(' ')}`.slice(0, WIDTH - 1)}`);
    },
    clear: () => stream.write('\r\x1b[2K'),
    say: (line) => stream.write(`\r\x1b[2K${line}\n`),
  };
}

/** The result of a run in words: what failed, grouped by requirement, then the counts. 80 columns, no colour. */
export function terminalReport(report: Report, histories: ReadonlyMap<string, History>): string {
  const lines: string[] = [];
  for (const [id, failures] of failuresByRequirement(report)) {
    const { text, level } = requirements[id as RequirementId];
    lines.push('', `FAILED  ${id} (${level})`, ...wrap(text, '        '));
    for (const { case: one, check } of failures) lines.push('', ...failureLines(one.id, check));
    const { case: first, check } = failures[0]!;
    const history = histories.get(first.id);
    if (history) lines.push('', `  What happened in ${first.id}:`, ...timelineLines(history, check.events));
    const again = repeatCommand(report, [...new Set(failures.map((f) => f.case.id))]);
    if (again) lines.push('', `  Again: ${again}`);
  }
  for (const { fault, cure } of report.diagnosis)
    lines.push('', ...wrap(`This looks like "${fault}".`, ''), ...wrap(`Cure: ${cure}`, '  '));
  return [...lines, '', ...summaryLines(report)].join('\n');
}

function failureLines(caseId: string, { id, expected, observed }: CheckReport): string[] {
  const name = id.includes('#') ? id : `${id} (in ${caseId})`;
  return [`  ${name}`, ...wrap(`expected: ${expected}`, '    '), ...wrap(`seen:     ${observed}`, '    ')];
}

function timelineLines(history: History, events: readonly number[]): string[] {
  const all = timelineOf(history.events, events);
  const from = Math.max(
    0,
    Math.min(all.length - TIMELINE_LINES, all.findIndex((e) => events.includes(e.seq)) - 6),
  );
  const shown = all.slice(from, from + TIMELINE_LINES);
  const actors = [...new Set(shown.map((e) => e.actor))].filter((actor) => actor !== 'kit');
  const words = shortWords(history);
  const lines = actors.length === 2 ? twoLanes(shown, actors, events, words) : oneLane(shown, events, words);
  const more = all.length - shown.length;
  return more > 0 ? [...lines, `    (${more} more in the history)`] : lines;
}

const mark = (e: HistoryEvent, restsOn: readonly number[]): string =>
  `  ${restsOn.includes(e.seq) ? '*' : ' '} ${String(Math.round(e.t)).padStart(6)} ms  `;
const cut = (line: string, width: number): string =>
  line.length > width ? `${line.slice(0, width - 1)}…` : line;

type Words = (event: HistoryEvent) => string | undefined;

/** A lane for each of two connections; what the kit did stands in the first. */
function twoLanes(
  shown: readonly HistoryEvent[],
  actors: readonly string[],
  restsOn: readonly number[],
  wordsOf: Words,
): string[] {
  const lane = Math.floor((WIDTH - 15) / 2);
  const head = `${' '.repeat(15)}${actors.map((actor) => actor.padEnd(lane)).join('')}`.trimEnd();
  return [
    head,
    ...shown.map((e) => {
      const words = `${directionOf(e)} ${wordsOf(e)}`;
      const second = e.actor === actors[1];
      return `${mark(e, restsOn)}${second ? ' '.repeat(lane) : ''}${cut(words, e.actor === 'kit' ? 2 * lane : lane)}`;
    }),
  ];
}

const oneLane = (shown: readonly HistoryEvent[], restsOn: readonly number[], wordsOf: Words): string[] =>
  shown.map((e) => cut(`${mark(e, restsOn)}${e.actor.padEnd(4)} ${directionOf(e)} ${wordsOf(e)}`, WIDTH));

function summaryLines(report: Report): string[] {
  const { summary, coverage, timing, seed, target } = report;
  const counts = [
    `${summary.pass} passed`,
    `${summary.fail} failed`,
    summary.warn && `${summary.warn} warnings`,
    summary.knownFailing && `${summary.knownFailing} known to fail`,
    summary.inconclusive && `${summary.inconclusive} inconclusive`,
    summary.notExercised && `${summary.notExercised} not exercised`,
    summary.notApplicable && `${summary.notApplicable} not applicable`,
    summary.harnessFault && `${summary.harnessFault} faults of the kit`,
  ].filter(Boolean);
  const longest = timing.longestForcedWaitCase
    ? `; longest forced wait ${timing.longestForcedWaitMs} ms (${timing.longestForcedWaitCase})`
    : '';
  return [
    ...wrap(`${target.name}: ${report.verdict} (exit ${report.exitCode}): ${report.reason}`, ''),
    ...wrap(`Checks: ${counts.join(', ')}`, ''),
    ...wrap(
      `Judged ${coverage.judged} of ${coverage.must} MUSTs (${coverage.notOnTheWire} do not show on the wire, ${coverage.excused.length} not judged in this run)`,
      '',
    ),
    ...(report.process ? wrap(processLine(report.process), '') : []),
    ...unsettledLines(report),
    ...(report.stability ? stabilityLines(report.stability) : []),
    ...wrap(`${(timing.wallMs / 1000).toFixed(1)} s${longest}; seed ${seed}`, ''),
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
    return wrap(`unstable: ${check}: ${counts.join(', ')} in ${seeds.length} runs`, '  ');
  });
}

function unsettledLines(report: Report): string[] {
  const unsettled = report.cases.flatMap((one) =>
    one.checks.filter(
      (c) => c.verdict === 'inconclusive' || (c.verdict === 'notExercised' && report.exitCode === 2),
    ),
  );
  const silent =
    report.exitCode === 2
      ? report.always
          .filter((c) => c.verdict === 'notExercised')
          .map((c) => `  ${c.id}: not exercised in any case`)
      : [];
  const faults = report.cases
    .filter((one) => one.harnessFault)
    .map((one) => `  ${one.id}: ${one.harnessFault}`);
  return [
    ...unsettled.map((c) => `  ${c.id}: ${c.verdict}, ${c.reason || c.observed}`),
    ...silent,
    ...faults,
  ].flatMap((line) => wrap(line.trim(), '  '));
}
