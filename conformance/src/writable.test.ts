import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeText } from './writable.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-writable-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);

describe('what is written', () => {
  it('is in its file, whose folders are made, and replaces or follows what was there', () => {
    writeText('report', file('a/b/c.txt'), 'one');
    writeText('report', file('a/b/c.txt'), 'two');
    expect(readFileSync(file('a/b/c.txt'), 'utf8')).toBe('two');
    writeText('report', file('a/b/c.txt'), ' three', { appends: true });
    expect(readFileSync(file('a/b/c.txt'), 'utf8')).toBe('two three');
  });

  it.skipIf(process.platform === 'win32').each([
    ['on a full disk', '/dev/full', /cannot write the report \/dev\/full: ENOSPC: /],
    [
      'in a folder that takes nothing',
      '/proc/nope/r.json',
      /cannot write the report \/proc\/nope\/r\.json: /,
    ],
    ['in a folder that is a file', '/dev/null/r.json', /cannot write the report \/dev\/null\/r\.json: /],
  ])('fails in one line %s', (_, name, line) => {
    expect(() => writeText('report', name, 'x')).toThrow(line);
    expect(() => writeText('report', name, 'x')).toThrow(/; name a place that you may write to$/);
  });

  it.skipIf(process.platform === 'win32')('waits for who reads a FIFO, however slowly', async () => {
    execFileSync('mkfifo', [file('read')]);
    const reader = spawn('sh', [
      '-c',
      `sleep 0.3; { head -c 1000; sleep 0.3; cat; } < "${file('read')}" | wc -c`,
    ]);
    let count = '';
    reader.stdout.on('data', (text) => (count += text));
    writeText('report', file('read'), 'x'.repeat(1_000_000));
    await once(reader, 'close');
    expect(count.trim()).toBe('1000000');
  });

  it.skipIf(process.platform === 'win32')('gives a FIFO up that nobody reads', () => {
    execFileSync('mkfifo', [file('deaf')]);
    expect(() => writeText('report', file('deaf'), 'x')).toThrow(/deaf: nobody reads it; name a place/);
  });
});

describe.skipIf(process.platform !== 'linux')('a file that could not be written whole', () => {
  it('is not left in part, since half a report is none', () => {
    // A limit on the size of files is what a full disk is, for one process.
    const script = `
      const { writeText } = await import(process.argv[1]);
      try { writeText('report', process.argv[2], 'x'.repeat(1e6)); } catch (error) { console.log(error.message); }`;
    const kit = new URL('../dist/src/writable.js', import.meta.url).pathname;
    const said = execFileSync(
      'bash',
      [
        '-c',
        `trap '' XFSZ; ulimit -f 8; exec "${process.execPath}" --input-type=module -e "$0" "$1" "$2"`,
        script,
        kit,
        file('half'),
      ],
      { encoding: 'utf8' },
    );
    expect(said).toMatch(/cannot write the report .*half: EFBIG/);
    expect(existsSync(file('half'))).toBe(false);
  });
});
