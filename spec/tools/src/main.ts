import { SpecError } from './source.js';

/**
 * Runs a command. What a person did wrong is told in its own words, without a stack.
 * @param run returns the exit code.
 */
export async function main(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
