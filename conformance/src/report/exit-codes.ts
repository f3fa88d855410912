import { constants } from 'node:os';
import type { Report } from '../generated/types.js';

/** An exit code of `solowire test`, and the verdict that a report with it has. */
export interface ExitCode {
  code: number;
  verdict: Report['verdict'];
  /** What it means, in a few words. */
  means: string;
}

/** All exit codes of `solowire test`, those first that outweigh others. */
export const EXIT_CODES: readonly ExitCode[] = [
  { code: 130, verdict: 'interrupted', means: 'interrupted by Ctrl-C (by SIGTERM 143)' },
  { code: 3, verdict: 'unusable', means: 'wrong usage' },
  { code: 4, verdict: 'unreachable', means: 'no server of the protocol there' },
  { code: 1, verdict: 'failed', means: 'a check failed' },
  { code: 5, verdict: 'harness-fault', means: 'a fault of the kit' },
  { code: 2, verdict: 'unsettled', means: 'something stayed unsettled' },
  { code: 0, verdict: 'conformant', means: 'conformant' },
];

/** What the table cannot say in a line: a report that is lost makes no failure a success, and hides none. */
export const UNWRITTEN = 'A report that cannot be written: 3, if nothing else is wrong.';

/**
 * The exit code of a run that a signal ended. All of them report what is known: a CI that cancels a job sends SIGTERM, and its log is
 * all that is left then. A shell calls an end by a signal 128 + its number.
 */
export const codeOfSignal = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];

/** The rank of a report by its exit code: the lowest is the gravest. */
export const rankOf = ({ verdict }: Pick<Report, 'verdict'>): number =>
  EXIT_CODES.findIndex((one) => one.verdict === verdict);
