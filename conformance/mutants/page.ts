import { cpus } from 'node:os';
import type { Mutant } from './instrument.js';
import type { KitRun } from './kit-run.js';
import { isVisible, type Rates, type Result, ratesOf } from './outcome.js';
import type { Class, Survivor } from './survivors.js';

/** A mutant that was run, and what was found out about it. */
export interface Examined extends Result, Omit<KitRun, 'histories' | 'cases'> {
  readonly mutant: Mutant;
  /** By what a survivor was seen, in words. */
  readonly by?: string;
  /** Whether the code was run at all, on the server without a mutant. */
  readonly isReached?: boolean;
}

/** A whole measurement. */
export interface Measured {
  readonly commit: string;
  readonly date: string;
  readonly all: readonly Mutant[];
  readonly seed: number;
  readonly jobs: number;
  /** The load average before and after. */
  readonly load: readonly [number, number];
  readonly tookMs: number;
  /** Whole runs without a mutant, and how many of them failed. */
  readonly references: number;
  readonly falseAlarms: number;
  readonly examined: readonly Examined[];
}

/** The page of a measurement, in Markdown. */
export function pageOf(measured: Measured, survivors: ReadonlyMap<string, Survivor>): string {
  const { examined } = measured;
  return [
    '# Mutants of the reference server',
    `Written by \`npm run mutants -- --sample ${examined.length} --seed ${measured.seed} --write\`; what it does, the head of [run.ts](run.ts) says.`,
    summaryOf(measured),
    '## Rates',
    ratesTable(examined),
    howItCounts(measured),
    '## By file',
    fileTable(examined),
    '## Survivors',
    survivorList(examined, survivors),
    ...apart(examined),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function summaryOf({ date, commit, all, examined, seed, jobs, load, tookMs, ...more }: Measured): string {
  const minutes = (tookMs / 60_000).toFixed(1);
  return (
    `${date}, commit ${commit}: ${examined.length} of ${all.length} mutants, drawn with seed ${seed}. ` +
    `${minutes} minutes, ${jobs} at once, on ${cpus().length} cores of Node ${process.version.slice(1)}; ` +
    `load average ${load.map((one) => one.toFixed(1)).join(' before, ')} after. ` +
    `${more.falseAlarms} of ${more.references} runs without a mutant failed.`
  );
}

function ratesTable(examined: readonly Examined[]): string {
  const { killed, ran, visible } = ratesOf(examined);
  const reached = ratesOf(examined.filter(({ isReached, outcome }) => isReached || outcome === 'killed'));
  return table(
    ['', 'failed', 'of', 'rate'],
    [
      ['of all that ran (raw)', killed, ran, percent(killed, ran)],
      [
        'of those in code that the kit reaches',
        reached.killed,
        reached.ran,
        percent(reached.killed, reached.ran),
      ],
      ['of those that can be seen', killed, visible, percent(killed, visible)],
    ],
  );
}

const howItCounts = ({ examined }: Measured): string =>
  'Failed: the kit exits with 1, and does so again with the cases that failed. A survivor can be seen if the histories of its run differ in meaning from those of three runs of the ' +
  'reference server with the same seed, do so again, and those of the reference server beside it do not; or if one of the ' +
  'own tests of the server at its surface fails. Not mutated are texts, what is said to the log, and the files that no client of the bundled target reaches ([server-copy.ts](server-copy.ts)). ' +
  `The mean run took ${(examined.reduce((sum, { tookMs }) => sum + tookMs, 0) / Math.max(1, examined.length) / 1000).toFixed(1)} s.`;

function fileTable(examined: readonly Examined[]): string {
  const files = [...new Set(examined.map(({ mutant }) => mutant.file))].sort();
  const rows = files.map((file) => {
    const mine = examined.filter(({ mutant }) => mutant.file === file);
    const { killed, ran, visible }: Rates = ratesOf(mine);
    return [file, killed, ran, visible, mine.length - ran];
  });
  return table(['file', 'failed', 'ran', 'visible', 'apart'], rows);
}

function survivorList(examined: readonly Examined[], survivors: ReadonlyMap<string, Survivor>): string {
  const mine = examined.filter(({ outcome }) => outcome === 'survived');
  if (mine.length === 0) return 'None.';
  const classOf = ({ mutant }: Examined): Class | 'not classified' =>
    survivors.get(mutant.name)?.class ?? 'not classified';
  const counts = new Map<string, number>();
  for (const one of mine) counts.set(classOf(one), (counts.get(classOf(one)) ?? 0) + 1);
  const sums = [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
  const rows = mine.map((one) => [
    code(one.mutant.name),
    one.mutant.line,
    one.exit,
    one.isReached ? 'yes' : 'no',
    one.sight && isVisible(one.sight) ? `${one.sight}: ${one.by}` : 'not seen',
    classOf(one),
    survivors.get(one.mutant.name)?.reason ?? '',
  ]);
  return `${sums}. The classes and reasons are those of [survivors.yaml](survivors.yaml).\n\n${table(
    ['mutant', 'line', 'exit', 'reached', 'seen', 'class', 'reason'],
    rows,
  )}`;
}

/** What says nothing about the kit: it counts nowhere. */
function apart(examined: readonly Examined[]): string[] {
  const mine = examined.filter(({ outcome }) => outcome !== 'killed' && outcome !== 'survived');
  if (mine.length === 0) return [];
  const rows = mine.map(({ mutant, outcome, reason }) => [code(mutant.name), outcome, reason]);
  return ['## Counted nowhere', table(['mutant', 'what came of it', 'reason'], rows)];
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;

const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``;

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const line = (cells: readonly unknown[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
