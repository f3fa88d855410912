import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const server = fileURLToPath(new URL('server.ts', import.meta.url));

function start(port: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', server, port], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => (output.stdout += data));
  child.stderr.on('data', (data) => (output.stderr += data));
  return { child, output };
}

it('one command runs the game, and SIGTERM ends it', async () => {
  const { child, output } = start('0');
  await once(child.stdout, 'data');
  const url = /http:\S+/.exec(output.stdout)![0];
  const page = await fetch(url);
  expect(await page.text()).toContain('<title>Solowire game</title>');
  for (const path of ['game.js', 'client.js', 'spec/reconnect-rule.js', 'spec/generated/protocol.js']) {
    expect((await fetch(url + path)).headers.get('content-type')).toContain('text/javascript');
  }
  expect((await fetch(`${url}server.ts`)).status).toBe(404);
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
});

it('a wrong port is refused in one line', async () => {
  const { child, output } = start('x');
  expect(await once(child, 'close')).toEqual([3, null]);
  expect(output).toEqual({ stdout: '', stderr: 'game: the port must be a number from 0 to 65535, not x\n' });
});
