import type { Report } from '../generated/types.js';

/** The command that repeats just these cases of a run; undefined if the report does not say how it was made. */
export function repeatCommand({ repeat }: Report, caseIds: readonly string[]): string | undefined {
  return repeat?.replace('{only}', caseIds.map((id) => `--only ${shellQuote(id)}`).join(' '));
}

/** A word for a POSIX shell. */
export const shellQuote = (value: string): string =>
  /^[\w./:@=-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
