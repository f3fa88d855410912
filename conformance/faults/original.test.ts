import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { command, linesOnTerminal } from '../src/testing/command.js';

const loader = import.meta.resolve('tsx');
const server = fileURLToPath(new URL('serve.ts', import.meta.url));

it('the original fault fits into 40 lines of a terminal, its name and its cure among them', {
  timeout: 300_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'solowire-original-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const start = {
    command: `exec "${process.execPath}" --import "${loader}" "${server}" EP1`,
    ready: { line: '"url":"(?<url>[^"]+)"' },
  };
  writeFileSync(join(folder, 'target.json'), JSON.stringify({ start }));
  const { code, stdout, stderr } = await command(folder)('test', '--target', 'target.json');
  expect(code, stderr).toBe(1);
  expect(stdout).toMatch(/^Fix first:\nFAILED {2}SW-/m);
  expect(stdout).toContain('This looks like "removed from the collection, never closed".');
  expect(linesOnTerminal({ stdout, stderr }), stdout).toBeLessThanOrEqual(40);
});
