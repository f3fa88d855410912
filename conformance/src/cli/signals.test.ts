import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../generated/types.js';
import { carriersOf, processTable } from '../target/process-table.js';
import { reportFits } from '../validate.js';

const BIN = fileURLToPath(new URL('../../bin/solowire.js', import.meta.url));
const SERVER = fileURLToPath(new URL('../../../reference-server/bin/solowire-server.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'solowire-signals-'));
afterAll(() => rmSync(root, { recursive: true }));

const node = `"${process.execPath}"`;
const reference = `${node} "${SERVER}" --port 0 --timing short --testing`;
const ready = `{ line: '"url":"(?<url>[^"]+)"' }`;
/** Says that it is there in a file, and does nothing. It is deaf to SIGTERM and has a child in a session of its own. */
const DEAF = `
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
process.on('SIGTERM', () => writeFileSync('asked', ''));
if (process.argv[2] !== 'child') spawn(process.execPath, [process.argv[1], 'child'], { detached: true }).unref();
else writeFileSync('there', '');
setInterval(() => {}, 1000);
`;

let folder: string;
let mark: string;
beforeEach(() => {
  mark = `TEST_${randomBytes(8).toString('hex')}`;
  folder = join(root, mark);
  mkdirSync(folder);
  write('deaf.mjs', DEAF);
});
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const left = async () =>
  carriersOf(
    mark,
    (await processTable()).map(({ pid }) => pid),
  );

/** Calls the kit, and sends it a signal when `moment` has come. Resolves with its end. */
async function interrupt(
  args: string[],
  moment: (stderr: string) => boolean,
  signals: readonly NodeJS.Signals[],
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const env = { ...process.env, [mark]: '1' };
  const child = spawn(process.execPath, [BIN, 'test', '--target', 'target.yaml', ...args], {
    cwd: folder,
    env,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  await expect.poll(() => moment(stderr), { timeout: 20_000 }).toBe(true);
  for (const [i, signal] of signals.entries()) {
    if (i > 0) await expect.poll(() => there('asked'), { timeout: 20_000 }).toBe(true);
    child.kill(signal);
  }
  return { code: await ended, stdout, stderr };
}
const there = (name: string) => existsSync(join(folder, name));
const codeOf = (signal: NodeJS.Signals) => 128 + constants.signals[signal];

describe.skipIf(process.platform !== 'linux')('a signal leaves no process', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)(
    'while cases run, and reports what is known: %s',
    async (signal) => {
      write('target.yaml', `start: { command: '${reference}; :', ready: ${ready} }\n`);
      const args = ['--report', 'json=r.json', '--report', 'junit=r.xml'];
      const { code, stdout } = await interrupt(args, (stderr) => stderr.includes('[17/'), [signal]);
      expect({ code, left: await left() }).toEqual({ code: codeOf(signal), left: [] });
      expect(stdout).toContain(`: interrupted (exit ${code}): interrupted by ${signal}`);
      expect(stdout).toMatch(/\nReport: r\.json \(json\)\nReport: r\.xml \(junit\)\n$/);
      const report = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as Report;
      expect(report).toMatchObject({ verdict: 'interrupted', exitCode: code });
      // What the kit itself has ended is held against nobody.
      expect(report.groups).toEqual([]);
      expect(reportFits(report)).toBe(true);
      expect(report.summary.pass).toBeGreaterThan(0);
      expect(report.summary.notExercised).toBeGreaterThan(0);
    },
  );

  it('while a server starts that is deaf and has a daemon', async () => {
    write('target.yaml', `start: { command: '${node} deaf.mjs', ready: ${ready}, stopTimeoutMs: 300 }\n`);
    const ended = await interrupt([], () => there('there'), ['SIGTERM']);
    const stderr = 'solowire: interrupted by SIGTERM\n';
    expect({ ...ended, left: await left() }).toEqual({ code: 143, stdout: '', stderr, left: [] });
    // It was not killed before it was asked.
    expect(there('asked')).toBe(true);
  });

  it('while a server is started again', async () => {
    const command = `if [ -e once ]; then ${node} deaf.mjs; else touch once; ${reference}; fi`;
    write('target.yaml', `start: { command: '${command}', ready: ${ready}, stopTimeoutMs: 1000 }\n`);
    const args = ['--only', 'lifetime/restart'];
    const { code, stdout } = await interrupt(args, () => there('there'), ['SIGINT']);
    expect({ code, left: await left() }).toEqual({ code: 130, left: [] });
    expect(stdout).toContain('interrupted (exit 130)');
  });

  it('while a server stops: a second one does not wait for it', async () => {
    write('target.yaml', `start: { command: '${node} deaf.mjs', ready: ${ready}, stopTimeoutMs: 600000 }\n`);
    const { code } = await interrupt([], () => there('there'), ['SIGINT', 'SIGHUP']);
    expect({ code, left: await left() }).toEqual({ code: 129, left: [] });
  });

  it('while a credentials command runs, which has a daemon', async () => {
    write(
      'target.yaml',
      `start: { command: '${reference}', ready: ${ready} }\ncredentials: { scheme: token, command: '${node} deaf.mjs' }\n`,
    );
    const ended = await interrupt([], () => there('there'), ['SIGHUP']);
    const stderr = 'solowire: interrupted by SIGHUP\n';
    expect({ ...ended, left: await left() }).toEqual({ code: 129, stdout: '', stderr, left: [] });
  });
});
