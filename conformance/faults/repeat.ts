import type { Measurement } from './measurement.js';

/** One of several runs against the same server. */
export type Run = Pick<Measurement, 'failures' | 'passes'>;

/**
 * The checks that passed in one run and failed in another, in words; runs are counted from 1. What a run could not tell, or
 * did not come to, is no verdict.
 */
export function changedVerdicts(runs: readonly Run[]): string[] {
  const key = (one: { case: string; check: string }) =>
    one.check.startsWith(`${one.case}#`) ? one.check : `${one.check} in ${one.case}`;
  const runsWith = (verdicts: 'failures' | 'passes', name: string) =>
    runs.flatMap((run, i) => (run[verdicts].some((one) => key(one) === name) ? [i + 1] : []));
  const failed = new Set(runs.flatMap(({ failures }) => failures.map(key)));
  return [...failed].sort().flatMap((name) => {
    const [fails, passes] = [runsWith('failures', name), runsWith('passes', name)];
    return passes.length === 0
      ? []
      : [`${name}: failed in run ${fails.join(', ')}; passed in run ${passes.join(', ')}`];
  });
}
