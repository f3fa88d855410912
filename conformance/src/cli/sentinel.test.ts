import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { processTable } from '../target/process-table.js';
import { BIN } from '../testing/command.js';
import { startReference } from '../testing/server.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-sentinel-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a run whose sentinel is killed says that nothing watched the machine any more', async () => {
  const server = await startReference();
  const args = ['test', server.url, '--only', 'heartbeat', '--history', folder];
  const kit = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  kit.stderr.on('data', (text) => (stderr += text));
  const ended = new Promise((done) => kit.once('close', done));
  // The server runs elsewhere: the only child of the kit is its sentinel.
  const children = async () => (await processTable()).filter(({ parent }) => parent === kit.pid);
  await expect.poll(async () => (await children()).length, { timeout: 20_000 }).toBe(1);
  await expect.poll(() => server.sessions(), { timeout: 20_000 }).toBeGreaterThan(0);
  process.kill((await children())[0]!.pid, 'SIGKILL');
  await ended;
  expect(stderr).toMatch(/^solowire: the process that watches .* ended \(SIGKILL\): /m);
  await server.stop();
}, 60_000);
