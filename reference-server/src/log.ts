/** How grave a line of the log is. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** One line of the log: an event in words that do not change, and its data. Never holds a token. */
export interface LogEntry {
  readonly level: LogLevel;
  readonly event: string;
  readonly [field: string]: unknown;
}

/** Takes the log. Default: nobody does. */
export type Log = (entry: LogEntry) => void;

/** What may be logged of something thrown. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
