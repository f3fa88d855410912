import { readFileSync } from 'node:fs';
import { protocol } from '@solowire/spec';
import { CommanderError } from 'commander';
import { createCommand } from './command-line.js';
import { configure } from './configuration.js';
import { createJsonLog } from './json-log.js';
import { describe, type Log } from './log.js';
import { createOperationsServer } from './operations-port.js';
import { OptionError } from './options.js';
import { type CommandPlan, planOf } from './plan.js';
import { createSolowireServer } from './server.js';
import type { SolowireServer } from './solowire-server.js';
import { type ListenOptions, listen as openPort } from './transport/listen.js';

const EXIT = { ok: 0, failed: 1, usage: 3 } as const;

/**
 * The command `solowire-server`. Sets the exit code: 0 stopped in order, 1 could not listen or failed, 3 wrong usage, or a file that
 * cannot be used.
 * @param argv as in `process.argv`
 */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    const command = createCommand(packageVersion()).exitOverride();
    command.parse(argv as string[]);
    configure(command, process.env);
    await serve(planOf(command.opts()));
  } catch (error) {
    // Explicitly: what listens already must not keep a command alive that has failed.
    process.exit(report(error));
  }
}

async function serve(plan: CommandPlan): Promise<void> {
  // A reader that goes away must not take the server with it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const log = createJsonLog(plan.logLevel, process.stderr);
  const server = createSolowireServer({ ...plan.server, log });
  const { url, host, port } = await orExplain(plan.listen, server.listen(plan.listen));
  const metrics = plan.metrics && (await serveOperations(server, plan.metrics));
  stopOnSignals(server, log);
  reloadOnSignal(plan, log);
  const ready = { ready: true, url, host, port, pid: process.pid, protocol: protocol.version };
  process.stdout.write(`${JSON.stringify(metrics === null ? ready : { ...ready, metrics })}\n`);
}

/** Returns where the metrics are. */
async function serveOperations(
  server: SolowireServer,
  { host, port, names }: NonNullable<CommandPlan['metrics']>,
): Promise<string> {
  const opened = await orExplain({ host, port }, openPort(createOperationsServer(server, names), host, port));
  return `http://${opened.family === 'IPv6' ? `[${host}]` : host}:${opened.port}/metrics`;
}

function reloadOnSignal(plan: CommandPlan, log: Log): void {
  process.on('SIGHUP', () => {
    const failures = plan.reload();
    for (const { message } of failures) log({ level: 'error', event: 'reload-failed', error: message });
    if (failures.length === 0) log({ level: 'info', event: 'reload' });
  });
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

/** Says in one line what is wrong; returns the exit code. */
function report(error: unknown): number {
  // Commander has said it already, or shown what was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  process.stderr.write(`solowire-server: ${error instanceof Error ? error.message : String(error)}\n`);
  return error instanceof OptionError ? EXIT.usage : EXIT.failed;
}

/** Says where it was that could not be listened on. */
async function orExplain<T>({ host, port }: ListenOptions, listening: Promise<T>): Promise<T> {
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
