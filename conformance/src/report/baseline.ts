import { stringify } from 'yaml';
import type { AlwaysReport, CaseReport, CheckVerdict, KnownDeviations, Report } from '../generated/types.js';
import { gravest } from '../judge/judge.js';

/** What is known to fail, and the day by which its dates are read (YYYY-MM-DD). */
export interface Baseline {
  entries: KnownDeviations;
  today: string;
}

/** Whether the failure of a check is excused: it is known, and that has not expired. */
export const isExcused = ({ entries, today }: Baseline, id: string): boolean =>
  entries[id] !== undefined && !isExpired({ entries, today }, id);

const isExpired = ({ entries, today }: Baseline, id: string): boolean =>
  (entries[id]?.expires ?? today) < today;

interface Judged {
  cases: CaseReport[];
  always: AlwaysReport[];
}

/**
 * Excuses the failures that a baseline knows, and names its entries that hold no more: one that has expired excuses
 * nothing, and one whose check passes is to be taken out, unless it is flaky.
 */
export function applyBaseline(
  { cases, always }: Judged,
  baseline: Baseline,
): Judged & { red: { check: string; why: string }[] } {
  const { entries } = baseline;
  const excuse = <T extends { id: string; verdict: CheckVerdict; reason?: string }>(one: T): T => {
    if (!isExcused(baseline, one.id) || (one.verdict !== 'fail' && one.verdict !== 'warn')) return one;
    const { reason } = entries[one.id]!;
    return { ...one, verdict: 'knownFailing', ...('reason' in one ? { reason } : {}) };
  };
  // A case that was repeated has each of its checks several times.
  const all = [...cases.flatMap((one) => one.checks.filter((c) => !c.always)), ...always];
  const verdictOf = (id: string) => gravest(all.filter((one) => one.id === id).map((one) => one.verdict));
  return {
    cases: cases.map((one) => {
      const checks = one.checks.map(excuse);
      return { ...one, checks, verdict: gravest(checks.map((c) => c.verdict)) };
    }),
    always: always.map(excuse),
    red: Object.entries(entries).flatMap(([check, { expires, flaky }]) => {
      if (isExpired(baseline, check)) return [{ check, why: `expired on ${expires}` }];
      if (!flaky && verdictOf(check) === 'pass')
        return [{ check, why: 'passes now; take it out of the baseline' }];
      return [];
    }),
  };
}

/** The baseline that a run needs: what failed, with the words of the earlier one where it had any. */
export function baselineOf(report: Report, earlier: KnownDeviations): KnownDeviations {
  const failing = (verdict: CheckVerdict) => verdict === 'fail' || verdict === 'knownFailing';
  const checks = report.cases.flatMap((one) => one.checks).filter((c) => failing(c.verdict));
  const kept = Object.entries(earlier).filter(([, { flaky }]) => flaky);
  return Object.fromEntries([
    ...kept,
    ...checks.map((c) => [
      c.id,
      // An expired entry gets no new life by itself.
      earlier[c.id] ?? { reason: `${c.requirement}: ${c.observed}` },
    ]),
  ]);
}

const HEAD = ` Checks that are known to fail. Each needs a reason; link, expires (YYYY-MM-DD) and flaky: true are optional.
 An entry whose check passes, or that has expired, fails the run: take it out.
`;

/** A baseline as the text of a file. */
export function baselineText(entries: KnownDeviations): string {
  const comment = HEAD.replace(/^/gm, '#').replace(/#$/, '');
  return `${comment}${stringify(entries, { lineWidth: 110 })}`;
}
