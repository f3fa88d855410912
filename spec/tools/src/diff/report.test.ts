import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { specFolder } from '../document.js';
import type { Change } from './change.js';
import { readRelease } from './release.js';
import { asGithub, asJson, asText } from './report.js';

const changes: Change[] = [
  { impact: 'breaking', at: 'close code 4505', text: 'kicked is gone' },
  { impact: 'compatible', at: 'bye.reason', text: '100 % reworded,\nall of it' },
];

describe('a report', () => {
  it('reads like a changelog', () => {
    expect(asText(changes)).toBe(
      '## Breaking\n\n- close code 4505: kicked is gone\n\n## Compatible\n\n- bye.reason: 100 % reworded,\nall of it\n',
    );
    expect(asText([])).toBe('Nothing has changed.\n');
  });

  it('counts in JSON', () => {
    expect(JSON.parse(asJson(changes))).toEqual({
      summary: { breaking: 1, notable: 0, compatible: 1 },
      changes,
    });
  });

  it('annotates for GitHub, one escaped line each', () => {
    expect(asGithub(changes)).toBe(
      '::error file=spec/asyncapi.yaml,title=Breaking%3A close code 4505::kicked is gone\n' +
        '::notice file=spec/asyncapi.yaml,title=Compatible%3A bye.reason::100 %25 reworded,%0Aall of it\n',
    );
  });
});

describe('the command', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'solowire-release-'));
    fs.cpSync(path.join(specFolder, 'generated'), path.join(folder, 'generated'), { recursive: true });
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  const command = fileURLToPath(new URL('../diff.ts', import.meta.url));
  const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [tsx, command, ...args], { encoding: 'utf8' });

  function editEarlier(from: string, to: string) {
    const file = path.join(folder, 'generated/protocol.json');
    const text = fs.readFileSync(file, 'utf8');
    expect(text).toContain(from);
    fs.writeFileSync(file, text.replace(from, to));
  }

  it('finds nothing between a release and its copy, with or without generated/ in the path', () => {
    expect(run(folder)).toMatchObject({ status: 0, stdout: 'Nothing has changed.\n' });
    expect(readRelease(path.join(folder, 'generated'))).toEqual(readRelease(folder));
  });

  it('fails when something breaks without a new major number', () => {
    editEarlier('"name": "kicked"', '"name": "booted"');
    const { status, stdout, stderr } = run(folder, '--json');
    expect(JSON.parse(stdout).summary).toEqual({ breaking: 1, notable: 0, compatible: 0 });
    expect(stderr).toContain('raise the major number');
    expect(status).toBe(1);
  });

  it('reads a git ref, and says what is wrong with one that does not exist', () => {
    expect(run('no-such-ref')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^no-such-ref is neither a folder/),
    });
    expect(run('HEAD', '--json').stdout).toContain('"summary"');
  });

  it.each([
    ['nothing to compare with', []],
    ['two things', ['a', 'b']],
    ['two formats', ['a', '--json', '--github']],
    ['an unknown option', ['a', '--xml']],
  ])('refuses %s with its usage', (_what, args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toContain('Usage: npm run spec:diff');
    expect(stderr).not.toContain('    at ');
  });

  it('names the file that a folder lacks', () => {
    fs.rmSync(path.join(folder, 'generated/protocol.json'));
    expect(run(folder).stderr).toContain('holds no readable protocol.json of a release');
  });
});
