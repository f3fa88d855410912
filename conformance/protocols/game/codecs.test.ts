import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/generated/types.js';
import { command } from '../../src/testing/command.js';
import { filesOf } from '../../src/testing/documents.js';
import { checksOf } from '../judged.js';

/** The game in other forms than JSON: what the kit is told is its own document with one more line. */

const here = fileURLToPath(new URL('.', import.meta.url));
const read = (name: string) => readFileSync(`${here}${name}`, 'utf8');
const CODECS = ['msgpack', 'netstring'];
const LONG_MS = 180_000;

const target = (codec: string, args: string) => ({
  contract: `${codec}.yaml`,
  ...(codec === 'netstring' ? { codecs: { netstring: `${here}netstring.mjs` } } : {}),
  start: {
    command: `exec node --import tsx node/server.ts ${args}`,
    cwd: here,
    ready: { line: '"url":"(?<url>[^"]+)"' },
  },
  credentials: { scheme: 'token', token: 'good' },
  special: { wrong: { credentials: { scheme: 'token', token: 'wrong' } } },
});

const module = (decode: string, encode: string) =>
  `export default { decode: ${decode}, encode: (message) => (${encode}) };`;
const broken = (file: string) => ({
  ...target('netstring', '--codec netstring'),
  codecs: { netstring: file },
});

const { folder, remove } = filesOf({
  'decodes.mjs': module('async () => []', '{ data: JSON.stringify(message), binary: false }'),
  'encodes.mjs': module('() => []', '{ data: 1, binary: false }'),
  'decodes.yaml': broken('./decodes.mjs'),
  'encodes.yaml': broken('./encodes.mjs'),
  'without.yaml': { ...target('netstring', '--codec netstring'), codecs: {} },
  'number.yaml': { ...target('netstring', '--codec netstring'), codecs: { netstring: 5 } },
  'api.yaml': read('api.yaml'),
  ...Object.fromEntries(
    CODECS.flatMap((codec) => [
      [`${codec}.yaml`, read('contract.yaml').replace('version: 1\n', `version: 1\n  codec: ${codec}\n`)],
      [`${codec}.right.yaml`, target(codec, `--codec ${codec}`)],
      [`${codec}.removes.yaml`, target(codec, `--codec ${codec} --fault removes-by-key`)],
      [`${codec}.ignores.yaml`, target(codec, `--codec ${codec} --fault ignores-bad-messages`)],
      [`${codec}.foreign.yaml`, target(codec, '--codec json')],
    ]),
  ),
});
afterAll(remove);
const solowire = command(folder);

/** What the command makes of a target: its exit code and its report. */
async function judged(file: string, ...args: string[]): Promise<{ code: number; report: Report }> {
  const { code } = await solowire('test', '--target', file, '--report', 'json=report.json', ...args);
  return { code, report: JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) };
}

describe.each(CODECS)('the game in %s', (codec) => {
  it('is judged as in JSON: a right server passes', { timeout: LONG_MS }, async () => {
    const { code, report } = await judged(`${codec}.right.yaml`);
    expect(checksOf(report, 'fail').map(({ id }) => id)).toEqual([]);
    expect(code).toBe(0);
    expect(report.coverage.judged).toBeGreaterThan(25);
  });

  it.each([
    ['removes', 'takeover/third'],
    ['ignores', 'message/malformed-1'],
  ])('fails a server that %s what it may not', { timeout: LONG_MS }, async (fault, kase) => {
    const { code, report } = await judged(`${codec}.${fault}.yaml`, '--only', kase);
    expect(checksOf(report, 'fail')).not.toEqual([]);
    expect(code).toBe(1);
  });

  it('is not what a server speaks that has another codec', { timeout: LONG_MS }, async () => {
    const { code, report } = await judged(`${codec}.foreign.yaml`, '--only', 'takeover/third');
    expect(checksOf(report, 'pass')).toEqual([]);
    expect(code).toBe(4);
  });
});

describe('a target whose codec is wrong', () => {
  it.each([
    ['decodes', /decode returned a promise; expected a list of messages/],
    ['encodes', /encode returned \{ data: number, binary: boolean \}; expected \{ data: bytes/],
  ])('is told what its module %s, and nobody else is blamed', { timeout: LONG_MS }, async (name, message) => {
    const { code, stdout, stderr } = await solowire(
      'test',
      '--target',
      `${name}.yaml`,
      '--only',
      'takeover/third',
    );
    expect(`${stdout}${stderr}`.replace(/\s+/g, ' ')).toMatch(message);
    expect(stderr).not.toContain('please report it');
    expect([2, 5]).toContain(code);
  });

  it.each([
    ['without.yaml', /has the codec netstring, which the kit does not have; let the target file provide it/],
    ['number.yaml', /number\.yaml is no target: \/codecs\/netstring must be string/],
  ])('is told before anything is started: %s', async (file, message) => {
    const { code, stderr } = await solowire('test', '--target', file);
    expect(stderr).toMatch(message);
    expect(code).toBe(3);
  });
});
