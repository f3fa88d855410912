import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CloseCode, protocol } from '@solowire/spec';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { pack, publishedPackages } from './pack.js';
import { install, needsInstalled } from './spec/tools/src/testing/install.js';

const SPEC = '@solowire/spec';
const SERVER = '@solowire/reference-server';

const root = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'solowire-packages-'));
const run = promisify(execFile);
const tarballs = new Map<string, string>();
const running = new Set<ChildProcess>();

beforeAll(async () => {
  for (const name of publishedPackages().keys()) tarballs.set(name, await pack(name, join(folder, 'packed')));
}, 120_000);

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Runs a module in a folder, with the packages that are installed there; returns what it prints as JSON. */
async function runIn(where: string, source: string): Promise<unknown> {
  writeFileSync(join(where, 'use.mjs'), source);
  return JSON.parse((await run(process.execPath, ['use.mjs'], { cwd: where })).stdout);
}

/** Compiles a module in a folder, with the types of the packages that are installed there. */
function compileIn(where: string, source: string): void {
  writeFileSync(join(where, 'use.mts'), source);
  const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023'];
  execFileSync(join(root, 'node_modules/.bin/tsc'), [...options, ...types, 'use.mts'], {
    cwd: where,
    stdio: 'pipe',
  });
}

/** Says hello to a server as anybody; returns its welcome. */
async function openSession(url: string): Promise<Record<string, unknown>> {
  const socket = new WebSocket(url, protocol.subprotocol);
  try {
    await once(socket, 'open');
    const who = { clientId: 'player-1', instanceId: 'a'.repeat(32), attempt: 1 };
    socket.send(JSON.stringify({ type: 'hello', version: protocol.version, ...who }));
    const [data] = await once(socket, 'message');
    return JSON.parse(String(data));
  } finally {
    socket.close(CloseCode.normal);
  }
}

describe('what is packed', () => {
  it('is every package that is not private', () => {
    const manifests = ['spec', 'spec/tools', 'conformance', 'reference-server', 'docs'].map((at) =>
      JSON.parse(readFileSync(join(root, at, 'package.json'), 'utf8')),
    );
    const published = manifests.filter((manifest) => !manifest.private).map(({ name }) => name);
    expect([...tarballs.keys()].sort()).toEqual(published.sort());
    expect(readdirSync(join(folder, 'packed')).length).toBe(published.length);
  });

  it.each([...publishedPackages().keys()])(
    'holds of %s its licence, and nothing of its development',
    (name) => {
      const list = execFileSync('tar', ['-tzf', tarballs.get(name)!], { encoding: 'utf8' })
        .trim()
        .split('\n');
      for (const file of ['package.json', 'README.md', 'LICENSE']) expect(list).toContain(`package/${file}`);
      expect(
        list.filter((file) => /\.test\.|test-support|\.map$|tsbuildinfo|node_modules/.test(file)),
      ).toEqual([]);
      const manifest = execFileSync('tar', ['-xzOf', tarballs.get(name)!, 'package/package.json'], {
        encoding: 'utf8',
      });
      expect(JSON.parse(manifest)).toMatchObject({ name, license: 'Apache-2.0' });
      expect(JSON.parse(manifest).devDependencies).toBeUndefined();
    },
  );
});

describe('the packed specification, installed in an empty folder', () => {
  const where = join(folder, 'spec');
  beforeAll(async () => {
    if (!(await install(where, tarballs.get(SPEC)!))) throw new Error(`${SPEC} needs more than itself`);
  });

  it('validates messages, and gives the document', async () => {
    const used = await runIn(
      where,
      `import { CloseCode, validators } from '${SPEC}';
      import { protocol } from '${SPEC}/protocol';
      import document from '${SPEC}/asyncapi.json' with { type: 'json' };
      import hello from '${SPEC}/schemas/strict/hello.schema.json' with { type: 'json' };
      const bye = { type: 'bye', code: CloseCode.draining, reason: 'draining', retryAfterMs: 100 };
      console.log(JSON.stringify({
        valid: validators.strict.bye(bye), invalid: validators.strict.bye({ type: 'bye' }),
        version: protocol.version, asyncapi: document.asyncapi, title: hello.title,
      }));`,
    );
    const { asyncapi } = JSON.parse(readFileSync(join(root, 'spec/generated/asyncapi.json'), 'utf8'));
    expect(used).toEqual({
      valid: true,
      invalid: false,
      version: protocol.version,
      asyncapi,
      title: 'Hello',
    });
  });

  it('has types', () => {
    compileIn(
      where,
      `import { CloseCode, type Message } from '${SPEC}';\nexport const code: number = CloseCode.normal;\nexport const type = (message: Message): string => message.type;\n`,
    );
  });
});

describe('the packed reference server, installed in an empty folder', () => {
  const where = join(folder, 'server');
  let came = false;
  beforeAll(async () => {
    came = await install(where, tarballs.get(SPEC)!, tarballs.get(SERVER)!);
  }, 300_000);

  it('runs as a command, opens a session, and stops', async (test) => {
    needsInstalled(test, came, `what ${SERVER} uses`);
    const bin = join(where, 'node_modules/.bin/solowire-server');
    const { version } = JSON.parse(readFileSync(join(root, 'reference-server/package.json'), 'utf8'));
    expect((await run(bin, ['--version'], { cwd: where })).stdout).toBe(`${version}\n`);
    const child = spawn(bin, ['--port', '0', '--timing', 'short'], {
      cwd: where,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running.add(child);
    const [line] = await once(child.stdout!, 'data');
    expect(await openSession(JSON.parse(String(line)).url)).toMatchObject({
      type: 'welcome',
      tookOver: null,
    });
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[0]).toBe(0);
  });

  it('is embedded, with types', async (test) => {
    needsInstalled(test, came, `what ${SERVER} uses`);
    const source = `import { createSolowireServer } from '${SERVER}';
      const server = createSolowireServer({ methods: { hi: () => 'there' } });
      const { url } = await server.listen();
      await server.close();
      console.log(JSON.stringify(url));`;
    expect(await runIn(where, source)).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/$/);
    compileIn(where, source);
  });
});
