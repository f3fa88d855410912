import { expect, it } from 'vitest';
import { compare } from './compare.js';
import type { Comparison } from './comparisons.js';

/** Costs that are known, in the order in which they are asked for. */
function costing(costs: Readonly<Record<string, number>>) {
  const order: string[] = [];
  const stopped: string[] = [];
  const comparison: Comparison = {
    what: 'a cost',
    unit: 'µs',
    start: async (root) => ({
      async measure() {
        order.push(root);
        return costs[root]!;
      },
      async stop() {
        stopped.push(root);
      },
    }),
  };
  return { comparison, order, stopped };
}

const versions = { ours: 'new', theirs: 'old', pairs: 6 };

it('measures in pairs, now the one first, now the other, and stops both', async () => {
  const { comparison, order, stopped } = costing({ new: 1, old: 1 });
  await compare(comparison, versions, () => {});
  expect(order.slice(0, 6)).toEqual(['new', 'old', 'old', 'new', 'new', 'old']);
  expect(order).toHaveLength(12);
  expect(stopped).toEqual(['new', 'old']);
});

it.each([
  [110, true],
  [111, false],
])('a new version that costs %i of 100 meets the figure: %s', async (cost, met) => {
  const row = await compare(costing({ new: cost, old: 100 }).comparison, versions, () => {});
  expect(row).toMatchObject({ met, figure: 'median ≤ 1.10 × with 95 % confidence' });
  expect(row.measured).toContain(`at most ${(cost / 100).toFixed(3)} ×`);
});
