import { CommanderError } from 'commander';
import { UsageError } from '../usage.js';
import { program } from './program.js';
import { sayFault, sayUsage } from './say.js';
import { onUncaught } from './uncaught.js';

const USAGE = 3;

/** The command line. Resolves when everything is over; the exit code is left in `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  // A command that knows what to save of its work listens itself.
  onUncaught((error) => {
    sayFault(error);
    process.exit();
  });
  for (const stream of [process.stdout, process.stderr]) stream.on('error', sayUnprintable);
  let isOver = false;
  process.once('exit', (code) => {
    if (!isOver && code === 0) sayFault(new Error('nothing was left to wait for before all was done'));
  });
  try {
    await program().parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has already said what is wrong.
      process.exitCode = error.exitCode === 0 ? 0 : USAGE;
    } else if (error instanceof UsageError) sayUsage(error);
    else sayFault(error);
  }
  isOver = true;
}

/**
 * Whoever reads may have enough (`solowire list | head`), and a terminal may be gone: a run still goes to its end, and stops
 * what it has started. A full disk is not the kit's fault.
 */
function sayUnprintable({ code, message }: NodeJS.ErrnoException): void {
  if (code !== 'EPIPE' && code !== 'EIO') sayUsage(new UsageError(`cannot print: ${message}`));
}
