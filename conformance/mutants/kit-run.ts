import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../src/generated/types.js';
import { readHistory } from '../src/history/file.js';
import type { History } from '../src/history/history.js';
import { solowire } from '../src/solowire/index.js';
import { SWITCH } from './instrument.js';
import { runNode } from './process.js';

const BIN = fileURLToPath(new URL('../bin/solowire.js', import.meta.url));

/** After this the kit ends a run, in minutes: some twenty times what one takes. */
const MAX_MINUTES = 2;
/** How much longer it is waited for, in ms. */
const SLACK_MS = 60_000;

/** What one run of the kit came to. */
export interface KitRun {
  /** Of the kit; null if the run did not end in time. */
  readonly exit: number | null;
  /** What it exits with, in words. */
  readonly reason: string;
  /** The checks that failed. */
  readonly failed: readonly string[];
  /** The cases in which one failed, and those in which one stayed unsettled. */
  readonly cases: { readonly failed: readonly string[]; readonly unsettled: readonly string[] };
  readonly tookMs: number;
  /** Where its histories are. */
  readonly histories: string;
}

/**
 * Runs the built kit against a target, each as a process of its own.
 * @param mutant what is awake in the server; null for none
 * @param cases by their ids. Default: all
 * @param lanes how many cases at once. Default: what the kit chooses
 */
export async function runKit(
  target: string,
  mutant: { readonly id: string } | null,
  {
    folder,
    seed,
    cases = [],
    lanes,
  }: { folder: string; seed: number; cases?: readonly string[]; lanes?: number | undefined },
): Promise<KitRun> {
  const report = join(folder, 'report.json');
  const histories = join(folder, 'history');
  const args = [
    ...['test', '--target', target, '--seed', String(seed), '--max-minutes', String(MAX_MINUTES)],
    ...['--requirements', 'latest', '--report', `json=${report}`, '--history', histories],
    ...cases.flatMap((id) => ['--only', id]),
    ...(lanes === undefined ? [] : ['--jobs', String(lanes)]),
  ];
  const env = mutant ? { [SWITCH]: mutant.id } : {};
  const limitMs = MAX_MINUTES * 60_000 + SLACK_MS;
  const { code, tookMs } = await runNode([BIN, ...args], { cwd: folder, env, limitMs });
  const found = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Report) : undefined;
  return {
    exit: code,
    reason: code === null ? 'the run did not end in time' : (found?.reason ?? 'no report was written'),
    failed: found ? failedIn(found) : [],
    cases: {
      failed: casesWith(found, ['fail']),
      unsettled: casesWith(found, ['inconclusive', 'notExercised']),
    },
    tookMs,
    histories,
  };
}

const failedIn = ({ cases, always }: Report): string[] => [
  ...cases.flatMap(({ checks }) =>
    checks.filter((one) => !one.always && one.verdict === 'fail').map(({ id }) => id),
  ),
  ...always.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id),
];

const casesWith = (report: Report | undefined, verdicts: readonly string[]): string[] =>
  (report?.cases ?? [])
    .filter(({ checks }) => checks.some(({ verdict }) => verdicts.includes(verdict)))
    .map(({ id }) => id);

/** The histories of a run, one for each case that happened. */
export const historiesIn = (folder: string): History[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => readHistory(join(folder, name), solowire.contract))
    : [];
