import type { Port } from '../ports/port.js';
import { solowire } from '../src/solowire/index.js';
import { rowOf, type Subject, uncaught } from './matrix.js';
import { type MeasureOptions, measurePort } from './measure.js';
import type { Measurement } from './measurement.js';

const { cases: allCases } = solowire;

/** How often a doubtful case is asked again. */
const ROUNDS = 2;

export interface Settling {
  /** Ask once more what fails and should not, or should fail and does not. */
  settles: boolean;
  /** Cases that have shown what is wrong before. Default: none. */
  known?: readonly string[];
}

/**
 * Measures a server, and runs again, one by one, the cases whose outcome is not what is known of it: kit and server share a
 * machine, and one that stands still makes any server look wrong. What is wrong stays wrong; only what repeats counts.
 */
export async function settle(
  subject: Subject,
  measure: (options: MeasureOptions) => Promise<Measurement>,
  options: MeasureOptions & Settling,
): Promise<Measurement> {
  let measured = await measure(options);
  for (let round = 0; options.settles && round < ROUNDS; round++) {
    const doubtful = doubtfulCases(subject, measured, options);
    if (doubtful.length === 0) break;
    const again = await measure({ ...options, cases: doubtful, oneByOne: true });
    measured = replaceCases(measured, doubtful, again);
  }
  return measured;
}

/** Measures a server on another stack: in the cases that it names, or in all. */
export const settlePort = (port: Port, options: MeasureOptions & Settling): Promise<Measurement> =>
  settle({ id: port.name, ...port }, (narrowed) => measurePort(port, narrowed), {
    ...options,
    ...(port.cases && { cases: port.cases, known: port.cases }),
  });

function doubtfulCases(
  subject: Subject,
  measured: Measurement,
  { cases: asked = allCases.map(({ id }) => id), known = [] }: MeasureOptions & Settling,
): string[] {
  const { unexpected } = rowOf(subject, measured);
  const surprising = measured.failures
    .filter(({ check }) => unexpected.includes(check))
    .map((failure) => failure.case);
  const missing = uncaught(subject, measured);
  const silent = allCases
    .filter(({ checks }) => checks.some(({ requirement }) => missing.includes(requirement)))
    .map(({ id }) => id);
  // An always-on check belongs to no case: what showed it before shows it again.
  const shown = missing.length > 0 ? known : [];
  return asked.filter((id) => [...surprising, ...silent, ...shown].includes(id));
}

function replaceCases(before: Measurement, cases: readonly string[], after: Measurement): Measurement {
  const kept = (one: { case: string }) => !cases.includes(one.case);
  return {
    failures: [...before.failures.filter(kept), ...after.failures],
    passes: [...before.passes.filter(kept), ...after.passes],
    harnessFaults: [...before.harnessFaults, ...after.harnessFaults],
    wallMs: before.wallMs + after.wallMs,
  };
}
