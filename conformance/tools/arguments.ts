/** What `--runs` says. Throws an error for people if that is not a number of runs. */
export function readRuns(text: string): number {
  const runs = Number(text);
  if (Number.isInteger(runs) && runs >= 1 && runs <= 1000) return runs;
  throw new Error(`--runs: expected a whole number from 1 to 1000, got ${JSON.stringify(text)}`);
}
