import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../generated/types.js';
import { BIN, command } from '../testing/command.js';
import { startReference } from '../testing/server.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-unwritable-'));
afterAll(() => rmSync(folder, { recursive: true }));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe.skipIf(process.platform !== 'linux')('where something cannot be written', () => {
  let server: Awaited<ReturnType<typeof startReference>>;
  beforeAll(async () => {
    server = await startReference();
  });
  afterAll(() => server.stop());
  const call = () => ['test', server.url, '--only', 'takeover/third', '--time-scale', '3'];

  it('one report does not keep back another, and each failure is one line: exit 3', async () => {
    execFileSync('mkfifo', [join(folder, 'nobody')]);
    const { code, stdout, stderr } = await command(folder)(
      ...call(),
      ...[
        '--report',
        'html=/dev/full',
        '--report',
        'junit=nobody',
        '--report',
        'tap=r.tap',
        '--report',
        'json=r.json',
      ],
      ...['--write-baseline', '/dev/full'],
    );
    const lines = stderr.split('\n').filter((line) => line.startsWith('solowire: '));
    expect(lines).toEqual([
      expect.stringMatching(/^solowire: cannot write the report \/dev\/full: ENOSPC: .*; name a place/),
      expect.stringMatching(/^solowire: cannot write the report nobody: nobody reads it; name a place/),
      expect.stringMatching(/^solowire: cannot write the baseline \/dev\/full: ENOSPC: /),
    ]);
    expect({ code, stack: /\n\s+at /.test(stderr) }).toEqual({ code: 3, stack: false });
    expect(stdout).toContain('conformant (exit 0)');
    expect(read('r.tap')).toMatch(/^TAP version 13/);
    expect(JSON.parse(read('r.json'))).toMatchObject({ exitCode: 0 });
  });

  it('a history costs neither its verdict nor the report', async () => {
    mkdirSync(join(folder, 'history/takeover.third.jsonl'), { recursive: true });
    const { code, stderr } = await command(folder)(
      ...[...call(), '--history', 'history', '--report', 'json=h.json'],
    );
    expect(code).toBe(3);
    expect(stderr).toMatch(/^solowire: cannot write the history history\/takeover\.third\.jsonl: EISDIR: /m);
    const { cases, summary } = JSON.parse(read('h.json')) as Report;
    expect(cases.map(({ id, history, verdict }) => ({ id, history, verdict }))).toEqual([
      { id: 'takeover/third', history: null, verdict: 'pass' },
    ]);
    expect(summary.harnessFault).toBe(0);
  });

  it('the terminal, here a full disk, costs no report: exit 3, one line', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [BIN, ...call(), '--report', 'json=t.json'], {
      cwd: folder,
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    let stderr = '';
    child.stderr!.on('data', (text) => (stderr += text));
    const [code] = await once(child, 'close');
    expect(code).toBe(3);
    expect(stderr.match(/^solowire: cannot print: .*ENOSPC.*$/gm)).toHaveLength(1);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(JSON.parse(read('t.json'))).toMatchObject({ exitCode: 0 });
  });

  it('a matrix neither hangs nor shows a stack', async () => {
    await command(folder)(...call(), '--report', 'json=one.json');
    const { code, stderr } = await command(folder)('compare', 'one.json', '--html', '/proc/nope/m.html');
    expect(code).toBe(3);
    expect(stderr).toMatch(/^solowire: cannot write the matrix \/proc\/nope\/m\.html: .*\n$/);
  });
});
