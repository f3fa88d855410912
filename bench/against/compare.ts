import { median, type Row } from '../harness/row.js';
import { upperBoundOfMedian } from './bound.js';
import type { Comparison } from './comparisons.js';

/** A change may cost so much more than the version before it. */
const FIGURE = 1.1;

/**
 * Compares two versions in pairs of measurements, now the one first, now the other, so that the machine's moods hit both.
 * @param ours where this version lies
 * @param theirs where the other one lies
 * @param pairs at least five
 */
export async function compare(
  { what, unit, start }: Comparison,
  { ours, theirs, pairs }: { ours: string; theirs: string; pairs: number },
  progress: (line: string) => void,
): Promise<Row> {
  const subjects = [await start(ours), await start(theirs)] as const;
  try {
    const costs: { ours: number; theirs: number }[] = [];
    for (let i = 0; i < pairs; i++) {
      const cost = [0, 0];
      for (const side of i % 2 === 0 ? [0, 1] : [1, 0]) cost[side] = await subjects[side]!.measure();
      const [one, other] = cost as [number, number];
      costs.push({ ours: one, theirs: other });
      progress(`pair ${i + 1}: ${one.toFixed(1)} ${unit} against ${other.toFixed(1)} ${unit}`);
    }
    return rowOf(what, unit, costs);
  } finally {
    for (const subject of subjects) await subject.stop();
  }
}

function rowOf(what: string, unit: string, costs: readonly { ours: number; theirs: number }[]): Row {
  const ratios = costs.map(({ ours, theirs }) => ours / theirs);
  const bound = upperBoundOfMedian(ratios);
  const [ours, theirs] = [median(costs.map((one) => one.ours)), median(costs.map((one) => one.theirs))];
  return {
    what: `${what} (${costs.length} pairs)`,
    figure: `median ≤ ${FIGURE.toFixed(2)} × with 95 % confidence`,
    measured:
      `${median(ratios).toFixed(3)} ×, at most ${bound.toFixed(3)} × ` +
      `(${ours.toFixed(1)} ${unit} against ${theirs.toFixed(1)} ${unit})`,
    met: bound <= FIGURE,
  };
}
