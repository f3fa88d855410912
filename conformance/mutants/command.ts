import { execFileSync } from 'node:child_process';
import { UsageError } from '../src/usage.js';

/** The measurement says nothing. */
export class Void extends Error {}

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The commit that is checked out, as pages name it. */
export function commit(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  return `${git('rev-parse', '--short=12', 'HEAD')}${git('status', '--porcelain') === '' ? '' : ' with changes'}`;
}

/** Runs a command; exit code 1: void, 3: wrong usage. */
export function runCommand(name: string, main: () => Promise<void>): void {
  main().catch((error: Error) => {
    const isKnown = error instanceof Void || error instanceof UsageError;
    process.stderr.write(`${name}: ${isKnown ? error.message : error.stack}\n`);
    process.exitCode = error instanceof UsageError ? 3 : 1;
  });
}
