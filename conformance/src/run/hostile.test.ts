import { afterAll, describe, expect, it } from 'vitest';
import { type Hostile, hostile, stopServing } from '../testing/hostile.js';
import { BOUND_BYTES, BOUND_HISTORY_BYTES, BOUND_MS, runAgainst } from '../testing/hostile-run.js';
import { reportFits } from '../validate.js';

afterAll(stopServing);

/** All with `SOLOWIRE_HOSTILE=all`; else those that show most, each with few cases. `npm run hostile` prints what all take. */
const chosen = Object.entries(hostile).flatMap(([name, one]): [string, Hostile][] => {
  if (process.env.SOLOWIRE_HOSTILE === 'all') return [[name, one]];
  return one.often === undefined ? [] : [[name, one.often === '' ? one : { ...one, only: one.often }]];
});

describe('a run against a hostile server ends with a report, in bounded time and memory', () => {
  it.each(chosen)(
    '%s',
    async (name, one) => {
      const run = await runAgainst(one, BOUND_MS);
      expect([one.exit].flat(), run.stderr).toContain(run.exitCode);
      expect(reportFits(run.report), name).toBe(true);
      expect(run.report?.exitCode).toBe(run.exitCode);
      expect(run.report?.summary.harnessFault).toBe(0);
      expect(run.peakBytes).toBeGreaterThan(0);
      expect(run.peakBytes).toBeLessThan(BOUND_BYTES);
      expect(run.historyBytes).toBeLessThan(BOUND_HISTORY_BYTES);
    },
    BOUND_MS + 30_000,
  );
});
