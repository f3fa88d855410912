import type { ProcessReport, Report } from '../generated/types.js';
import type { HistoryEvent } from '../history/events.js';
import type { History } from '../history/history.js';
import type { Progress } from '../run/progress.js';
import {
  adviceByRequirement,
  alike,
  COUNT_WORDS,
  contractOf,
  counts,
  type Found,
  failuresByRequirement,
  isShared,
  nameOfRule,
  seen,
  seenAlike,
  sentenceOf,
  warningsByRequirement,
} from './checks.js';
import { repeatCommand } from './repeat.js';
import { directionOf, shortWords, timelineOf } from './timeline.js';
import { visible } from './visible.js';
import { WIDTH, wrap, wrapCommand } from './wrap.js';

/** How many lines of a timeline the terminal shows; the HTML report has them all. */
const TIMELINE_LINES = 24;
/** A run that takes longer than this says so before it begins. */
const WORTH_SAYING_MS = 10_000;
/** A stall of the kit's own event loop beyond this many ms is worth a word. */
const LONG_STALL_MS = 50;

/** A run with short timings rests often; where each line stays, it is said no more often than this, in ms. */
const SAY_REST_EACH_MS = 10_000;

/**
 * Progress while a run goes on: first how long it may take and the longest forced wait, then one line that is rewritten on a
 * terminal, one line a case elsewhere.
 */
export function progressPrinter(
  stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>,
  /** How long the run may take, in words. */
  limit: string,
  env: NodeJS.ProcessEnv = process.env,
): {
  tell(progress: Progress): void;
  clear(): void;
  /** A line of its own. */
  say(line: string): void;
} {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const terminal = stream.isTTY && env.TERM !== 'dumb';
  const clear = () => {
    if (terminal) stream.write('\r\x1b[2K');
  };
  const say = (line: string) => {
    clear();
    stream.write(`${line}\n`);
  };
  let begun = false;
  let silentUntil = 0;
  return {
    tell: ({ ended, again, done, total, running, expectedMs, longestLeftMs, longestLeft, resting }) => {
      const wait = longestLeft ? `; longest forced wait ${seconds(longestLeftMs)} (${longestLeft})` : '';
      if (!begun) {
        const about = expectedMs > WORTH_SAYING_MS ? `about ${seconds(expectedMs)}, ` : '';
        say(`${total} ${total === 1 ? 'case' : 'cases'}, ${about}at most ${limit}${wait}`);
      }
      begun = true;
      const rest =
        resting === undefined ? undefined : `waiting until ${resting} of the listed identities have rested`;
      if (!terminal) {
        if (ended) say(`[${done}/${total}]${again ? ' again:' : ''} ${ended}`);
        if (rest !== undefined && performance.now() >= silentUntil) {
          say(rest);
          silentUntil = performance.now() + SAY_REST_EACH_MS;
        }
        return;
      }
      const left = longestLeft ? `, longest wait left ${seconds(longestLeftMs)}` : '';
      const line = `${done}/${total} cases${again ? ' again' : ''}${left}, ${rest ?? `${running.length} running: ${running.join(' ')}`}`;
      clear();
      // A line that the terminal breaks could not be rewritten.
      stream.write(cut(line, Math.min(WIDTH, stream.columns ?? WIDTH) - 1));
    },
    clear,
    say,
  };
}

/**
 * The result of a run in words: what failed, grouped by requirement, then what is warned about, then the counts. 80 columns,
 * no colour.
 */
export function terminalReport(report: Report, histories: ReadonlyMap<string, History>): string {
  const lines: string[] = [];
  const drawn = new Set<string>();
  for (const [id, failures] of failuresByRequirement(report)) {
    lines.push(...groupLines(report, 'FAILED', id, failures));
    const { case: first, check } = failures[0]!;
    const history = histories.get(first.id);
    const picture = `${first.id} ${check.events.join()}`;
    if (history && !drawn.has(picture)) {
      lines.push('', ...wrap(`What happened in ${first.id} (${first.title}):`, '  '));
      if (drawn.size === 0) lines.push(...wrap(LEGEND, '  '));
      lines.push('', ...timelineLines(history, check.events, first.history));
    }
    drawn.add(picture);
    const again = repeatCommand(report, [...new Set(failures.map((f) => f.case.id))]);
    if (again) lines.push('', '  Again, just this:', ...wrapCommand(again, '    '));
    lines.push('  Why, and what judges it:', `    ${programOf(report)} explain ${id}`);
  }
  for (const [id, warnings] of warningsByRequirement(report))
    lines.push(...groupLines(report, 'WARNING', id, warnings));
  for (const { fault, cure } of report.diagnosis)
    lines.push('', ...wrap(`This looks like "${fault}".`, ''), ...wrap(`Cure: ${cure}`, '  '));
  return [...lines, '', ...summaryLines(report)].join('\n');
}

const LEGEND =
  'Times in ms. > sent to the server, < came from it, · done or seen by the kit, * what the verdict rests on. ' +
  'a, b, c are connections in the order of their dials, o is another client beside them; X, Y are clients; ' +
  'e1, e2 are epochs in their order.';

/** A requirement, its sentence, and each of its checks that did not hold. */
function groupLines(report: Report, head: string, id: string, checks: readonly Found[]): string[] {
  const clause = report.rules[id]?.clause;
  return [
    '',
    `${head}  ${id} (${[checks[0]!.check.level, ...(clause === undefined ? [] : [clause])].join(', ')})`,
    ...wrap(sentenceOf(report, id), '        '),
    ...seenAlike(checks).flatMap((same) => ['', ...checkLines(same)]),
  ];
}

/** One check that did not hold, in all cases in which the same was seen. */
function checkLines(same: readonly Found[]): string[] {
  const [first] = same as [Found];
  const { check } = first;
  const { id, expected } = check;
  const further = ' '.repeat(14);
  const cases = same.map((one) => one.case.id);
  return [
    ...wrap(isShared(first) ? `${id} (in ${cases.join(', ')})` : id, '  ', '      '),
    ...wrap(`expected: ${expected}`, '    ', further),
    ...wrap(`seen:     ${seen(check)}`, '    ', further),
  ];
}

/** How the kit was called, as the repeating command says it. */
const programOf = ({ repeat }: Report): string => repeat?.split(' test {only}')[0] ?? 'solowire';

function timelineLines(history: History, events: readonly number[], file: string | null): string[] {
  const all = timelineOf(history, events);
  const from = Math.max(
    0,
    Math.min(all.length - TIMELINE_LINES, all.findIndex((e) => events.includes(e.seq)) - 6),
  );
  const shown = all.slice(from, from + TIMELINE_LINES);
  const actors = [...new Set(shown.map((e) => e.actor))].filter((actor) => actor !== 'kit');
  const words = shortWords(history);
  const lines = actors.length === 2 ? twoLanes(shown, actors, events, words) : oneLane(shown, events, words);
  const more = all.length - shown.length;
  return more > 0 ? [...lines, ...wrap(`(${more} more in ${file ?? 'the history'})`, '    ')] : lines;
}

const mark = (e: HistoryEvent, restsOn: readonly number[]): string =>
  `  ${restsOn.includes(e.seq) ? '*' : ' '} ${String(Math.round(e.t)).padStart(6)}  `;
const cut = (text: string, width: number): string => {
  const line = visible(text);
  return line.length > width ? `${line.slice(0, width - 1)}…` : line;
};

type Words = (event: HistoryEvent) => string | undefined;

/** A lane for each of two connections; what the kit did stands in the first. */
function twoLanes(
  shown: readonly HistoryEvent[],
  actors: readonly string[],
  restsOn: readonly number[],
  wordsOf: Words,
): string[] {
  const left = mark(shown[0]!, []).length;
  const lane = Math.floor((WIDTH - left) / 2);
  const head = `${' '.repeat(left)}${actors.map((actor) => actor.padEnd(lane)).join('')}`.trimEnd();
  return [
    head,
    ...shown.map((e) => {
      const before = `${mark(e, restsOn)}${e.actor === actors[1] ? ' '.repeat(lane) : ''}`;
      return cut(`${before}${directionOf(e)} ${wordsOf(e)}`, WIDTH);
    }),
  ];
}

const oneLane = (shown: readonly HistoryEvent[], restsOn: readonly number[], wordsOf: Words): string[] =>
  shown.map((e) => cut(`${mark(e, restsOn)}${e.actor.padEnd(4)} ${directionOf(e)} ${wordsOf(e)}`, WIDTH));

function summaryLines(report: Report): string[] {
  const { coverage, timing, seed, target } = report;
  const broken = [...failuresByRequirement(report).keys()];
  const longest = timing.longestForcedWaitCase
    ? `; longest forced wait ${timing.longestForcedWaitMs} ms (${timing.longestForcedWaitCase})`
    : '';
  return [
    ...wrap(`${target.name}: ${report.verdict} (exit ${report.exitCode}): ${report.reason}`, ''),
    ...wrap(`Checks: ${counts(report).join(', ')}`, ''),
    ...(broken.length > 0
      ? wrap(`Broken: ${broken.map((id) => nameOfRule(report, id)).join(', ')}`, '', '        ')
      : []),
    ...adviceLines(report),
    ...wrap(
      `Judged ${coverage.judged} of ${coverage.must} MUSTs (${coverage.notOnTheWire} do not show on the wire, ${coverage.excused.length} not judged in this run)`,
      '',
    ),
    ...(report.process ? wrap(processLine(report.process), '') : []),
    ...againLines(report),
    ...unsettledLines(report),
    ...(report.stability ? stabilityLines(report.stability) : []),
    ...(report.contract.hash === undefined ? [] : wrap(`Judged by ${contractOf(report)}`, '')),
    ...wrap(`${(timing.wallMs / 1000).toFixed(1)} s${longest}; seed ${seed}`, ''),
  ];
}

/** What others demand, in one line: it counts for nothing. */
function adviceLines(report: Report): string[] {
  const ids = [...adviceByRequirement(report).keys()];
  if (ids.length === 0) return [];
  return wrap(
    `Advice, where ${report.contract.name} says nothing: ${ids.join(', ')} (--as solowire counts it)`,
    '',
    '        ',
  );
}

/** How many cases were asked again, and what came of it. */
function againLines({ cases }: Report): string[] {
  const again = cases.filter((one) => one.again !== undefined);
  if (again.length === 0) return [];
  const open = again.filter(({ verdict }) => verdict === 'inconclusive' || verdict === 'notExercised');
  const left = open.length === 0 ? 'all are settled now' : `${open.length} could not be settled`;
  return wrap(
    `Asked again at the end, since they had left something open: ${again.length} ${again.length === 1 ? 'case' : 'cases'}; ${left}`,
    '',
  );
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

/** What could not be settled, the same reason of a check once; and what to do if this machine is the reason. */
function unsettledLines(report: Report): string[] {
  const unsettled = report.cases.flatMap((one) =>
    one.checks.filter(
      (c) => c.verdict === 'inconclusive' || (c.verdict === 'notExercised' && report.exitCode === 2),
    ),
  );
  const silent = report.always.filter((c) => c.verdict === 'notExercised' && report.exitCode === 2);
  const faults = report.cases.filter((one) => one.harnessFault);
  const { maxEventLoopDelayMs: stood } = report.timing;
  const slow = report.summary.inconclusive > 0 && stood > LONG_STALL_MS;
  return [
    ...alike(unsettled, (c) => `${c.id}: ${COUNT_WORDS[c.verdict]}: ${c.reason || c.observed}`).map(
      (same) =>
        `${same[0]!.id}: ${COUNT_WORDS[same[0]!.verdict]}${same.length > 1 ? ` in ${same.length} cases` : ''}: ${same[0]!.reason || same[0]!.observed}`,
    ),
    ...silent.map((c) => `${c.id}: not exercised in any case`),
    ...faults.map((one) => `${one.id}: fault of the kit: ${one.harnessFault}`),
    ...(slow
      ? [
          `This machine stood still for up to ${stood} ms: run it when the machine is free, with fewer --jobs, or with --time-scale 3.`,
        ]
      : []),
  ].flatMap((line) => wrap(line, '  ', '    '));
}
