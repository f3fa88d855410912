import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import refusesLaterVersions from '../../faults/servers/HS14.js';
import { startVariant } from '../../faults/variant.js';
import type { Report } from '../generated/types.js';
import { command } from '../testing/command.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-last-'));
const bin = join(folder, 'bin');
/** A system without the kit's opener, but for ours: it writes down what it is to open. */
const env = { PATH: `${bin}${delimiter}${process.env.PATH}` };
const solowire = command(folder, env);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const report = () => JSON.parse(read('r.json')) as Report;
const cases = () => report().cases.map(({ id }) => id);

describe('a run and the one after it', () => {
  const fails = 'handshake/higher-version';
  let server: Awaited<ReturnType<typeof startVariant>>;
  beforeAll(async () => {
    server = await startVariant(refusesLaterVersions);
    writeFileSync(join(folder, 'solowire.target.yaml'), `addresses: [{ url: "${server.url}" }]\n`);
    mkdirSync(bin);
    for (const opener of ['xdg-open', 'open']) {
      writeFileSync(join(bin, opener), `#!/bin/sh\nprintf %s "$1" >'${join(folder, 'opened')}'\n`);
      chmodSync(join(bin, opener), 0o755);
    }
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  const test = (...args: string[]) => solowire('test', '--report', 'json=r.json', ...args);

  it('finds the target of the folder, and names each report', async () => {
    const { code, stdout } = await test(
      '--only',
      'takeover/third',
      '--only',
      fails,
      '--report',
      'html=r.html',
    );
    expect(code, stdout).toBe(1);
    expect(cases().sort()).toEqual([fails, 'takeover/third']);
    expect(stdout).toMatch(/\nReport: r\.json \(json\)\nReport: r\.html \(html\)\n$/);
  });

  it('shows the last HTML report', async () => {
    await test('--only', fails);
    const { code, stdout, stderr } = await solowire('show');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `${join(folder, 'r.html')}\n`, stderr: '' });
    expect(read('opened')).toBe(join(folder, 'r.html'));
  });

  it('prints where the report is where nothing can open it', async () => {
    for (const opener of ['xdg-open', 'open']) writeFileSync(join(bin, opener), '#!/bin/sh\nexit 3\n');
    const { code, stdout, stderr } = await solowire('show', 'r.html');
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${join(folder, 'r.html')}\n` });
    expect(stderr).toMatch(/does not open it \(exit 3\); open the file above in a browser/);
  });

  it('asks for what failed alone', async () => {
    await test('--only', 'takeover/third', '--only', fails);
    const { code, stdout } = await test('--last-failed');
    expect(code, stdout).toBe(1);
    expect(cases()).toEqual([fails]);
    expect(report().selection.only).toEqual([fails]);
  });

  it('has nothing to ask for where nothing failed, and says so: exit 3', async () => {
    await test('--only', 'takeover/third', '--time-scale', '3');
    const { code, stderr } = await test('--last-failed');
    expect(code).toBe(3);
    expect(stderr).toMatch(/no case failed in the last run; run `solowire test` without --last-failed/);
  });

  it('says what is wrong with a record that somebody has changed', async () => {
    writeFileSync(join(folder, 'report/history/.last-run.json'), '{"failed":"all"}');
    const { code, stderr } = await test('--last-failed');
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /last-run\.json is not what the kit wrote: expected `failed`, a list of cases; remove it/,
    );
    rmSync(join(folder, 'report/history/.last-run.json'));
  });

  it('ends after the first failed check with --bail, and says that it was cut short: exit 1', async () => {
    // In the order of their waits it comes first.
    const only = [fails, 'identity/case-matters', 'identity/instance-is-no-identity'];
    const { code, stdout } = await test(...only.flatMap((one) => ['--only', one]), '--jobs', '1', '--bail=1');
    expect(code, stdout).toBe(1);
    expect(report().reason).toMatch(/failed; the run was cut short: --bail 1 ends it here$/);
    const skipped = report().cases.filter((one) =>
      one.checks.some(({ reason }) => reason.includes('--bail 1')),
    );
    expect(skipped.length).toBeGreaterThan(0);
  });
});
