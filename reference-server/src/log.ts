import { inspect } from 'node:util';
import { guarded } from './guarded.js';

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

/** A stack or a text is cut there, in characters. */
const DESCRIPTION_MAX = 10_000;

/** What may be logged of something thrown, whatever it is: the application's errors may be no errors. Never throws. */
export function describe(error: unknown): string {
  return describeFully(error).slice(0, DESCRIPTION_MAX);
}

function describeFully(error: unknown): string {
  try {
    return String(error instanceof Error ? (error.stack ?? error.message) : error);
  } catch {
    // Without a prototype, a getter that throws, a Proxy: looked at without running any code of it.
    try {
      return inspect(error, { customInspect: false, depth: 1 });
    } catch {
      return 'something that cannot be described';
    }
  }
}

/** A log that never throws and never rejects. That it failed is said once, as a warning of the process. */
export function guardLog(log: Log): Log {
  let hasWarned = false;
  const onError = (error: unknown) => {
    if (!hasWarned) process.emitWarning(`the log function has failed: ${describe(error)}`, 'SolowireWarning');
    hasWarned = true;
  };
  return (entry) => guarded(() => log(entry), onError);
}
