import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { command, linesOnTerminal } from '../../src/testing/command.js';

const loader = import.meta.resolve('tsx');
const server = fileURLToPath(new URL('server.ts', import.meta.url));

it('fits into 80 lines of a terminal, although nearly everything fails', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'solowire-naive-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const start = `exec "${process.execPath}" --import "${loader}" "${server}"`;
  const call = ['test', '--command', start, '--ready', 'on (?<url>ws://\\S+)'];
  const { code, stdout, stderr } = await command(folder)(...call);
  expect(code, stderr).toBe(1);
  expect(stdout).toMatch(/^Fix first:\nFAILED {2}SW-/m);
  expect(stdout).toContain('SW-HEARTBEAT-1');
  expect(linesOnTerminal({ stdout, stderr }), stdout).toBeLessThanOrEqual(80);
});
