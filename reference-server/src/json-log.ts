import pino from 'pino';
import type { Log, LogLevel } from './log.js';

/** A log of JSON lines on a stream, from `least` on. Nothing under a name that a secret could have is written. */
export function createJsonLog(least: LogLevel, stream: pino.DestinationStream): Log {
  const logger = pino(
    {
      level: least,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      redact: ['token', 'credentials', 'headers'],
    },
    stream,
  );
  return ({ level, ...entry }) => logger[level](entry);
}
