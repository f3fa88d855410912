import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The file of the built command. */
export const BIN = fileURLToPath(new URL('../../bin/solowire.js', import.meta.url));

/** What a call of the built command came to. */
export interface Called {
  code: number;
  stdout: string;
  stderr: string;
}

/** Calls the built `solowire` in a folder, as a vendor would. */
export const command =
  (cwd: string, env: NodeJS.ProcessEnv = {}) =>
  (...args: string[]): Promise<Called> =>
    new Promise((done) => {
      execFile(
        process.execPath,
        [BIN, ...args],
        { cwd, env: { ...process.env, NO_COLOR: '1', ...env }, maxBuffer: 2 ** 26 },
        (error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, stdout, stderr }),
      );
    });

/**
 * How many lines a run takes on a terminal: what it prints while it runs counts, too, but for progress, which is ten lines in a pipe and on
 * a terminal one that is rewritten.
 */
export function linesOnTerminal({ stdout, stderr }: { stdout: string; stderr: string }): number {
  const said = stderr.split('\n').filter((line) => line !== '' && !/^(\[\d+\/|asking again)/.test(line));
  return stdout.trimEnd().split('\n').length + said.length;
}
