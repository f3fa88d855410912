import type { Protocol } from '../cases/protocol.js';
import type { KnownDeviations, Report, Target } from '../generated/types.js';
import { checkId } from '../judge/judge.js';
import { baselineOf, baselineText } from '../report/baseline.js';
import { didYouMean } from '../suggest.js';
import { readYaml } from '../target/read-yaml.js';
import { UsageError } from '../usage.js';
import { baselineFits, explain } from '../validate.js';
import { writeText } from '../writable.js';

/**
 * What is known to fail: the target's own deviations, then those of the file, which wins. Throws {@link UsageError} for a
 * file that is no baseline and for a check that the kit does not have.
 */
export function knownDeviations(
  protocol: Protocol,
  { knownDeviations: own = {} }: Target,
  file?: string,
): KnownDeviations {
  const entries = { ...own, ...(file === undefined ? {} : readBaseline(file)) };
  const known = new Set([
    ...protocol.cases.flatMap((kase) => kase.checks.map((one) => checkId(kase, one))),
    ...protocol.always.map((one) => one.id),
  ]);
  for (const id of Object.keys(entries))
    if (!known.has(id))
      throw new UsageError(
        `${id in own ? 'knownDeviations' : file} names the check ${JSON.stringify(id)}, which this kit does not have`,
        didYouMean(id, known, '`solowire list --json` has the ids'),
      );
  return entries;
}

function readBaseline(file: string): KnownDeviations {
  // An empty file is a baseline of nothing.
  const value = readYaml(file, 'baseline') ?? {};
  if (!baselineFits(value)) throw new UsageError(`${file} is no baseline: ${explain(baselineFits)}`);
  return value as KnownDeviations;
}

/** Writes down what failed in a run, as the baseline of the next. */
export function writeBaseline(file: string, report: Report, earlier: KnownDeviations): void {
  writeText('baseline', file, baselineText(baselineOf(report, earlier)));
}
