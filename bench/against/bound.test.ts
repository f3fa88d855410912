import { describe, expect, it } from 'vitest';
import { upperBoundOfMedian } from './bound.js';

const oneTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

describe('the upper bound of the median, at 95 %', () => {
  // Tables of the sign test: the largest number of heads that n coins exceed with at most 5 %.
  it.each([
    [5, 5],
    [7, 7],
    [11, 9],
    [21, 15],
    [51, 32],
  ])('of %i values is the one of rank %i', (n, rank) => {
    expect(upperBoundOfMedian(oneTo(n).reverse())).toBe(rank);
  });

  it('holds for about 95 of 100 samples, and not for all', () => {
    // Every sample of nine coins, each coin a value above or below the median: an exact count, nothing random.
    const samples = Array.from({ length: 2 ** 9 }, (_, bits) =>
      oneTo(9).map((i) => ((bits >> (i - 1)) & 1) - 0.5),
    );
    const holds = samples.filter((sample) => upperBoundOfMedian(sample) >= 0).length / samples.length;
    expect(holds).toBeGreaterThanOrEqual(0.95);
    expect(holds).toBeLessThan(1);
  });

  it('asks for at least five', () => {
    expect(() => upperBoundOfMedian([1, 1, 1, 1])).toThrow('at least 5 values, not 4');
  });
});
