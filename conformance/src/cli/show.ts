import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { visible } from '../report/visible.js';
import { UsageError } from '../usage.js';
import { readLastRun } from './last-run.js';
import { say } from './say.js';

/** What opens a file on each system, as the user would by a double click. */
const OPENERS: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  // `start` is a word of the shell; its first argument is the title of a window.
  win32: ['cmd', '/c', 'start', ''],
};
const OTHER_OPENER: [string, ...string[]] = ['xdg-open'];

/** `solowire show [FILE]`: prints where the last HTML report is, and opens it. */
export async function show(file: string | undefined, { history }: { history: string }): Promise<void> {
  const report = file === undefined ? lastHtml(history) : resolve(file);
  if (!existsSync(report))
    throw new UsageError(
      `there is no report ${report}`,
      'write one: solowire test … --report html=report/report.html',
    );
  process.stdout.write(`${visible(report)}\n`);
  const [command, ...words] = OPENERS[process.platform] ?? OTHER_OPENER;
  const why = await open(command, [...words, report]);
  if (why !== undefined) say(`${command} does not open it (${why}); open the file above in a browser`);
}

function lastHtml(folder: string): string {
  const html = readLastRun(folder)?.html;
  if (html === undefined)
    throw new UsageError(
      `no HTML report is recorded in ${folder}`,
      'write one: solowire test … --report html=report/report.html',
    );
  return html;
}

/** An opener that still runs after this, in ms, has opened it: some stay as long as the browser does. */
const OPENED_MS = 3_000;

/** Resolves with the reason if it could not be opened. */
const open = (command: string, words: string[]): Promise<string | undefined> =>
  new Promise((done) => {
    const child = spawn(command, words, { stdio: 'ignore', detached: true });
    const timer = setTimeout(() => done(undefined), OPENED_MS);
    const end = (why: string | undefined) => {
      clearTimeout(timer);
      done(why);
    };
    child.once('error', ({ message }) => end(message));
    child.once('exit', (code) => end(code === 0 ? undefined : `exit ${code}`));
    child.unref();
  });
