/** A row of a table in Markdown. */
export const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

/** How often each exit code occurred: `20 × 0`, or `18 × 0, 2 × 2`. */
export function countsOf(codes: readonly number[]): string {
  return [...new Set(codes)]
    .sort((a, b) => a - b)
    .map((code) => `${codes.filter((one) => one === code).length} × ${code}`)
    .join(', ');
}
