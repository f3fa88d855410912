import { readFileSync } from 'node:fs';
import { protocol } from '@solowire/spec';
import { CommanderError } from 'commander';
import { type CommandPlan, createCommand, planOf } from './command-line.js';
import { describe, type Log, type LogLevel } from './log.js';
import { createMetricsServer } from './metrics-port.js';
import { OptionError } from './options.js';
import { createSolowireServer, type SolowireServer } from './server.js';
import { listen as openPort } from './transport/listen.js';

const EXIT = { ok: 0, failed: 1, usage: 3 } as const;

/**
 * The command `solowire-server`. Sets the exit code: 0 stopped in order, 1 could not listen or failed, 3 wrong usage.
 * @param argv as in `process.argv`
 */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    const command = createCommand(packageVersion()).exitOverride();
    command.parse(argv as string[]);
    await serve(planOf(command.opts()));
  } catch (error) {
    // Explicitly: what listens already must not keep a command alive that has failed.
    process.exit(report(error));
  }
}

async function serve({ server: options, listen, logLevel, metricsPort }: CommandPlan): Promise<void> {
  // A reader that goes away must not take the server with it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const log = createLog(logLevel);
  const server = createSolowireServer({ ...options, log });
  const { url, host, port } = await orExplain(listen.host, listen.port, server.listen(listen));
  if (metricsPort !== null) {
    await orExplain(
      '127.0.0.1',
      metricsPort,
      openPort(createMetricsServer(server), '127.0.0.1', metricsPort),
    );
  }
  stopOnSignals(server, log);
  process.stdout.write(
    `${JSON.stringify({ ready: true, url, host, port, pid: process.pid, protocol: protocol.version })}\n`,
  );
}

/** The first signal drains, a second one stops at once. */
function stopOnSignals(server: SolowireServer, log: Log): void {
  let signals = 0;
  const stop = (signal: string) => {
    signals += 1;
    log({ level: 'info', event: signals === 1 ? 'drain' : 'stop', signal });
    const stopped = signals === 1 ? server.drain() : server.close();
    // Explicitly: an application's own timers must not keep a stopped server alive.
    stopped.then(() => process.exit(EXIT.ok));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('uncaughtException', (error) => {
    log({ level: 'error', event: 'uncaught-exception', error: describe(error) });
    server.close().finally(() => process.exit(EXIT.failed));
  });
}

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

function createLog(least: LogLevel): Log {
  return (entry) => {
    if (LEVELS.indexOf(entry.level) < LEVELS.indexOf(least)) return;
    process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
  };
}

/** Says in one line what is wrong; returns the exit code. */
function report(error: unknown): number {
  // Commander has said it already, or shown what was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  process.stderr.write(`solowire-server: ${error instanceof Error ? error.message : String(error)}\n`);
  return error instanceof OptionError ? EXIT.usage : EXIT.failed;
}

/** Says where it was that could not be listened on. */
async function orExplain<T>(
  host: string | undefined,
  port: number | undefined,
  listening: Promise<T>,
): Promise<T> {
  try {
    return await listening;
  } catch (error) {
    if (error instanceof OptionError) throw error;
    throw new Error(`cannot listen on ${host}:${port}: ${reasonOf(error as NodeJS.ErrnoException)}`);
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return 'the port is in use; choose another, or 0 for a free one';
  if (code === 'EACCES') return 'this user may not use that port; choose one above 1023';
  return message;
}

function packageVersion(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}
