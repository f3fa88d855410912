import type { Measurement } from './measure.js';

/** One of several runs against the same server. */
export type Run = Pick<Measurement, 'failures' | 'passes'> & { seed: number };

/**
 * The checks that passed in one run and failed in another, in words. What a run could not tell, or did not come to, is no
 * verdict.
 */
export function changedVerdicts(runs: readonly Run[]): string[] {
  const key = (one: { case: string; check: string }) =>
    one.check.startsWith(`${one.case}#`) ? one.check : `${one.check} in ${one.case}`;
  const seedsBy = (verdicts: 'failures' | 'passes', name: string) =>
    runs.filter((run) => run[verdicts].some((one) => key(one) === name)).map(({ seed }) => seed);
  const failed = new Set(runs.flatMap(({ failures }) => failures.map(key)));
  return [...failed].sort().flatMap((name) => {
    const [fails, passes] = [seedsBy('failures', name), seedsBy('passes', name)];
    return passes.length === 0
      ? []
      : [`${name}: failed with seed ${fails.join(', ')}; passed with seed ${passes.join(', ')}`];
  });
}
