/** One line of the results. */
export interface Row {
  readonly what: string;
  /** What is to be reached; null if there is no such figure. */
  readonly figure: string | null;
  readonly measured: string;
  /** Null if there is no figure. */
  readonly met: boolean | null;
}

/** Measures some rows. */
export type Section = (progress: (line: string) => void) => Promise<Row[]>;

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!;
}

export function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(2)} KiB`;
}
