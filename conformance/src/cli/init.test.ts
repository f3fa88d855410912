import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { parse } from 'yaml';
import { special } from '../generated/special.js';
import { targetKeys } from '../generated/target-keys.js';
import { solowire } from '../solowire/index.js';
import { checkTarget, loadTarget } from '../target/load.js';
import { startReference } from '../testing/server.js';
import { type InitOptions, writeTarget } from './init.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-init-'));
const output = join(folder, 'target.yaml');
const options = (more: Partial<InitOptions>): InitOptions => ({
  scheme: 'token',
  output,
  force: true,
  probe: false,
  ...more,
});
let server: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  server = await startReference();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await server.stop();
  rmSync(folder, { recursive: true });
});

describe('init', () => {
  it('fills in what the server announces, so that the file can be used at once', async () => {
    await writeTarget(options({ url: server.url, name: 'mine: "odd"', probe: true }), undefined);
    const target = loadTarget(output, solowire.contract.parameters);
    expect(target).toMatchObject({ name: 'mine: "odd"', addresses: [{ url: server.url }] });
    expect(target.capabilities).toContain('testing.echo');
    expect(readFileSync(output, 'utf8')).toMatch(/# yaml-language-server: \$schema=.*target\.schema\.json\n/);
  });

  it('names every key of a target file', async () => {
    await writeTarget(options({ url: server.url }), undefined);
    const text = readFileSync(output, 'utf8');
    const words = Object.keys(targetKeys).flatMap((path) => path.split('.'));
    expect([...new Set(words)].filter((word) => !new RegExp(`\\b${word}\\b`).test(text))).toEqual([]);
  });

  it('asks for what no flag says, and for nothing else', async () => {
    const asked: string[] = [];
    const answers = ['./server --port 1', 'ready on (?<url>\\S+)', '', '${TOKEN}-{clientId}'];
    await writeTarget(options({ name: 'mine' }), async (question) => {
      asked.push(question);
      return answers[asked.length - 1]!;
    });
    expect(asked).toHaveLength(4);
    expect(parse(readFileSync(output, 'utf8'))).toEqual({
      name: 'mine',
      start: { command: './server --port 1', ready: { line: 'ready on (?<url>\\S+)' } },
      credentials: { scheme: 'token', token: '${TOKEN}-{clientId}' },
    });
  });

  it('says what it can of a server that is not there', async () => {
    await writeTarget(options({ url: 'ws://127.0.0.1:1/', probe: true }), undefined);
    expect(parse(readFileSync(output, 'utf8'))).toEqual({ addresses: [{ url: 'ws://127.0.0.1:1/' }] });
  });

  it('writes nothing for a server that speaks another protocol, and says what to do', async () => {
    const other = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => false });
    other.on('connection', (socket) => socket.on('message', () => socket.close(4400)));
    await once(other, 'listening');
    const url = `ws://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    const none = join(folder, 'none.yaml');
    try {
      await writeTarget(options({ url, probe: true, output: none }), undefined);
    } finally {
      other.close();
    }
    expect(existsSync(none)).toBe(false);
    expect(process.exitCode).toBe(4);
    process.exitCode = 0;
    expect(process.stderr.write).toHaveBeenLastCalledWith(
      'solowire: this server answers, but it does not speak solowire.v1: it closed the connection with 4400; if it has a protocol of its own, describe it: solowire init --contract api.yaml\n',
    );
  });

  it('shows every special credential and identity, in lines that need no more than their comment sign taken away', async () => {
    await writeTarget(options({ url: 'ws://h/' }), undefined);
    const lines = readFileSync(output, 'utf8').split('\n');
    const from = lines.indexOf('# special:');
    const block = lines.slice(from, lines.indexOf('', from)).map((line) => line.replace(/^# /, ''));
    const { special: shown } = parse(block.join('\n'));
    expect(Object.keys(shown)).toEqual(Object.keys(special));
    const env = Object.fromEntries(Object.keys(special).map((name) => [`${name.toUpperCase()}_TOKEN`, name]));
    const target = checkTarget(
      { addresses: [{ url: 'ws://h/' }], special: shown },
      'block',
      solowire.contract.parameters,
      env,
    );
    expect(target.special?.slow?.credentials.token).toBe('slow');
  });

  it('does not replace a file, and names what is missing', async () => {
    writeFileSync(output, 'mine');
    await expect(writeTarget(options({ url: 'ws://h/', force: false }), undefined)).rejects.toThrow(
      /exists already; pass --force/,
    );
    expect(readFileSync(output, 'utf8')).toBe('mine');
    await expect(writeTarget(options({}), undefined)).rejects.toThrow(/no server is named; give --url/);
    await expect(writeTarget(options({ command: 'x' }), undefined)).rejects.toThrow(
      /--command needs to know when/,
    );
  });
});
