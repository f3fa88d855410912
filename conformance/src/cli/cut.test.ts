import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../generated/types.js';
import { carriersOf, processTable } from '../target/process-table.js';
import { command } from '../testing/command.js';
import { reportFits } from '../validate.js';

const SERVER = fileURLToPath(new URL('../../../reference-server/bin/solowire-server.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'solowire-cut-'));
afterAll(() => rmSync(root, { recursive: true }));
const mark = 'TEST_OF_A_CUT_RUN';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'run-'));
  mkdirSync(join(folder, 'report'));
});
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const report = () => JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
const left = async () =>
  carriersOf(
    mark,
    (await processTable()).map(({ pid }) => pid),
  );
/** A server that takes so long to be ready as `before` does. */
const target = (before = '') =>
  write(
    'target.yaml',
    `start: { command: '${before} "${process.execPath}" "${SERVER}" --port 0 --timing short --testing', ready: { line: '"url":"(?<url>[^"]+)"' } }\n`,
  );
const run = (env: NodeJS.ProcessEnv, ...args: string[]) =>
  command(folder, { [mark]: '1', ...env })(
    ...['test', '--target', 'target.yaml', '--report', 'json=report.json', '--jobs', '1', ...args],
  );

/** Makes an exception in the kit alone, once its first case has ended, that nobody catches. */
function throwing(statement: string): NodeJS.ProcessEnv {
  write(
    'throws.mjs',
    `
    if (process.argv[1].endsWith('solowire.js')) {
      const write = process.stderr.write.bind(process.stderr);
      process.stderr.write = (text, ...more) => {
        if (String(text).includes('longest forced wait')) setTimeout(() => { ${statement} }, 200);
        return write(text, ...more);
      };
    }`,
  );
  return { NODE_OPTIONS: `--import=${join(folder, 'throws.mjs')}` };
}

describe.skipIf(process.platform !== 'linux')('a run that is cut short', () => {
  it('by its time limit reports what it knows: exit 2, and why', async () => {
    target();
    const { code, stdout, stderr } = await run({}, '--max-minutes', '0.07');
    expect(stderr).toMatch(/\d cases, (about [\d.]+ s, )?at most 0\.07 minutes;/);
    expect({ code, left: await left() }, stdout).toEqual({ code: 2, left: [] });
    const { summary, reason, cases } = report();
    expect(reportFits(report())).toBe(true);
    expect(reason).toMatch(
      /could not be settled; the run was cut short: the limit of 0\.07 minutes is over; --max-minutes sets it$/,
    );
    expect(summary.pass).toBeGreaterThan(0);
    expect(summary.fail).toBe(0);
    const skipped = cases.flatMap((one) => one.checks).filter((one) => one.verdict === 'notExercised');
    expect(skipped.map((one) => one.reason)).toContain(
      'the limit of 0.07 minutes is over; --max-minutes sets it',
    );
  });

  it('before the server is ready has nothing to report: exit 2, one line', async () => {
    target('sleep 1000;');
    const called = await run({}, '--max-minutes', '0.005');
    expect({ ...called, left: await left() }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'solowire: the limit of 0.005 minutes is over; --max-minutes sets it\n',
      left: [],
    });
  });

  it.each([
    ['an exception', `throw new Error('boom')`],
    ['a rejection', `Promise.reject(new Error('boom'))`],
    ['something that is no error', `throw 'boom'`],
  ])('by %s that nobody catches reports what it knows: exit 5, one line', async (_, statement) => {
    target();
    const { code, stdout, stderr } = await run(throwing(statement));
    expect({ code, left: await left() }, stdout).toEqual({ code: 5, left: [] });
    expect(stderr).toMatch(
      /^solowire: a fault of the kit: boom; please report it, with report\/history\/fault\.txt$/m,
    );
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(report()).toMatchObject({ verdict: 'harness-fault', exitCode: 5, summary: { fail: 0 } });
    expect(report().reason).toContain('the kit itself failed: boom');
    expect(report().summary.pass).toBeGreaterThan(0);
    expect(stdout).toContain('harness-fault (exit 5)');
    expect(readFileSync(join(folder, 'report/history/fault.txt'), 'utf8')).toMatch(/boom/);
  });
});

describe('a command that ends before its work is done', () => {
  it('is a fault of the kit, never a success', async () => {
    const hook = `export const load = (url, context, next) => url.includes('/list-') ? new Promise(() => {}) : next(url, context);`;
    write(
      'never.mjs',
      `import { register } from 'node:module'; register('data:text/javascript,${encodeURIComponent(hook).replaceAll("'", '%27')}');`,
    );
    const env = { NODE_OPTIONS: `--import=${join(folder, 'never.mjs')}`, TMPDIR: folder };
    const { code, stderr } = await command(folder, env)('list', '--json');
    expect(code).toBe(5);
    expect(stderr).toMatch(/^solowire: a fault of the kit: nothing was left to wait for .*fault\.txt\n$/);
  });
});
