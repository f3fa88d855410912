import { CommanderError } from 'commander';
import { UsageError } from '../usage.js';
import { program } from './program.js';

const USAGE = 3;
const HARNESS_FAULT = 5;

/** The command line. Resolves when everything is over; the exit code is left in `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  // Whoever reads may have enough (`solowire list | head`): a run still goes to its end, and stops what it has started.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  try {
    await program().parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has already said what is wrong.
      process.exitCode = error.exitCode === 0 ? 0 : USAGE;
    } else if (error instanceof UsageError) {
      process.stderr.write(`solowire: ${error.message}\n`);
      process.exitCode = USAGE;
    } else {
      process.stderr.write(`solowire: a fault of the kit: ${(error as Error).message}; please report it\n`);
      process.exitCode = HARNESS_FAULT;
    }
  }
}
