import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import abandoned from '../../faults/servers/EP1.js';
import tellsToComeBack from '../../faults/servers/TK5.js';
import { type Running, startVariant } from '../../faults/variant.js';
import { command } from '../testing/command.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-explore-'));
afterAll(() => rmSync(folder, { recursive: true }));
const solowire = command(folder);
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return name;
};

let server: Running | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
const serve = async (wrong: Parameters<typeof startVariant>[0]) => {
  server = await startVariant(wrong);
  return server.url;
};

const HEAD = 'format: solowire-walk/1\nname: by-hand\nsteps:\n';
const BROKEN = `${HEAD}  - { do: hello, client: a }\n  - { do: end, client: a, by: malformed }\n  - { do: hello, client: b }\n`;

describe('test --case', () => {
  it.each([
    ['that is not there', ['--case', 'none.yaml'], /cannot read the case none\.yaml: there is no such file/],
    [
      'that is broken',
      ['--case', file('broken.yaml', `${HEAD}  - { do: dance }\n`)],
      /broken\.yaml is no case file: \/steps\/0\/do must be one of/,
    ],
  ])('says in one line what is wrong with a file %s', async (_, args, why) => {
    const { code, stdout, stderr } = await solowire('test', 'ws://127.0.0.1:1/', ...args);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(why);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('runs what a file says, and nothing else', async () => {
    file('case.yaml', BROKEN);
    const right = await solowire('test', await serve({}), '--case', 'case.yaml');
    expect(right.stdout).toContain('conformant (exit 0)');
    await server!.close();
    const wrong = await solowire('test', await serve(abandoned), '--case', 'case.yaml');
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toContain('FAILED  SW-TEARDOWN-1');
    expect(wrong.stdout).toContain('--only walk/by-hand --case case.yaml');
    expect(readdirSync(join(folder, 'report/history'))).toEqual(['.last-run.json', 'walk.by-hand.jsonl']);
    // A recording of it is judged like any other.
    const judged = await solowire('judge', 'report/history/walk.by-hand.jsonl');
    expect(judged.code).toBe(1);
  });
});

describe('explore', () => {
  const explore = (url: string, ...args: string[]) =>
    solowire('explore', url, '--minutes', '0.05', '--jobs', '12', '--seed', '3', ...args);

  it('finds nothing in the reference server, and says so', async () => {
    const { code, stdout } = await explore(await serve({}), '--output', 'right');
    expect(stdout).toMatch(/^\d+ walks in [\d.]+ s: nothing found; seed 3$/m);
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'right'))).toEqual([]);
  });

  it('tells and saves what it finds in a server that tells the old session to come back', async () => {
    const { code, stdout } = await explore(
      await serve(tellsToComeBack),
      '--minutes',
      '0.05',
      '--output',
      'wrong',
    );
    expect(code).toBe(1);
    const [, saved] = /Saved as (\S+)\. Again, just this:/.exec(stdout)!;
    expect(existsSync(join(folder, saved!))).toBe(true);
    expect(stdout).toMatch(/^FOUND {2}SW-[A-Z]+-\d+ \(MUST\)$/m);
    expect(stdout).toContain(` test --case ${saved}`);
  }, 180_000);

  it('ends as a run does where nobody is there', async () => {
    const { code, stderr } = await explore('ws://127.0.0.1:1/');
    expect(code).toBe(4);
    expect(stderr).toContain('start the server');
  });
});
