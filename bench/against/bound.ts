/**
 * An upper bound of the median that holds with 95 % confidence, whatever the distribution: the order statistic that the
 * median of the population exceeds with a probability of at most 5 % (sign test).
 * @param values at least five
 * @throws RangeError if there are fewer: then even the largest value is no such bound
 */
export function upperBoundOfMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  let confidence = 0;
  // The k-th smallest value is at least the median unless k or more values lie below it: as likely as so many heads.
  for (let k = 1; k <= sorted.length; k++) {
    confidence += coins(sorted.length, k - 1);
    if (confidence >= 0.95) return sorted[k - 1]!;
  }
  throw new RangeError(`a bound needs at least 5 values, not ${sorted.length}`);
}

/** The probability of just `heads` heads among `n` fair coins. */
function coins(n: number, heads: number): number {
  let ways = 1;
  for (let i = 1; i <= heads; i++) ways *= (n - heads + i) / i;
  return ways / 2 ** n;
}
