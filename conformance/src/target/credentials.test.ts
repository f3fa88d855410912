import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Target } from '../generated/types.js';
import { bounds } from '../history/bounds.js';
import { runSuite } from '../run/suite.js';
import { solowire } from '../solowire/index.js';
import { startReference } from '../testing/server.js';
import { clientIdOf, credentialOf, NoCredential, withTokens } from './credentials.js';
import { send } from './family.js';
import { checkTarget } from './load.js';
import { processRow } from './process-table.js';

const { cases } = solowire;
const table = solowire.contract.parameters;

const scheme = 'token';
const shell = (command: string, more: { timeoutMs?: number } = {}) =>
  withTokens<Target>({ credentials: { scheme, command } }, '.', { seed: 7, count: 20, ...more });
/** Writes its process id into a file, and holds stdout open for longer than anybody waits. */
const agent = (file: string) => `setsid sh -c 'echo $$ > "${file}"; exec sleep 30' &`;

describe('the credentials of a target', () => {
  it('are a pattern, in which the clientId is replaced', () => {
    expect(credentialOf({ scheme, token: 'a-{clientId}-b' }, 'x1', 3)).toEqual({ scheme, token: 'a-x1-b' });
  });

  it('are a list, the first for the first identity, and no more than it has', () => {
    expect(credentialOf({ scheme, tokens: ['p', 'q'] }, 'x', 2)).toEqual({ scheme, token: 'q' });
    expect(() => credentialOf({ scheme, tokens: ['p', 'q'] }, 'x', 3)).toThrow(NoCredential);
  });

  it('are what a command prints for the clientIds that it reads', async () => {
    const { credentials } = await shell("sed 's/^/for-/'");
    expect(credentials!.tokens).toHaveLength(20);
    expect(credentialOf(credentials!, '', 12)).toEqual({
      scheme,
      token: `for-${clientIdOf({}, 7, 12)}`,
    });
  });

  it('are what a command prints for the ids of a list, where identities are listed', async () => {
    const identities = [{ id: 'alice' }, { id: 'bob' }];
    const target = { identities, credentials: { scheme, command: "sed 's/^/for-/'" } };
    expect(await withTokens(target, '.', { seed: 7, count: 20 })).toEqual({
      identities,
      credentials: { scheme, tokens: ['for-alice', 'for-bob'] },
    });
  });

  it('are what a command prints for special identities without their own, too', async () => {
    const own = { scheme, token: 'own' };
    const special = { outsider: { id: 'out' }, operator: { id: 'op', credentials: own } };
    const target = { special, credentials: { scheme, command: "sed 's/^/for-/'" } };
    const { credentials, special: filled } = await withTokens<Target>(target, '.', { seed: 7, count: 2 });
    expect(filled).toEqual({
      outsider: { id: 'out', credentials: { scheme, token: 'for-out' } },
      operator: { id: 'op', credentials: own },
    });
    expect(credentials!.tokens).toEqual([1, 2].map((n) => `for-${clientIdOf({}, 7, n)}`));
  });

  it('of a command that fails or prints too little are refused without a word of what it printed', async () => {
    await expect(shell('echo secret; exit 7')).rejects.toThrow(/^the credentials command failed \(exit 7\)$/);
    await expect(shell('echo secret')).rejects.toThrow(
      /^the credentials command printed 1 tokens for \d+ clientIds;/,
    );
    await expect(shell('exec 0<&-; true')).rejects.toThrow(/printed 0 tokens/);
  });

  describe('of a command that does not end in order', () => {
    const folder = mkdtempSync(join(tmpdir(), 'solowire-credentials-'));
    const file = join(folder, 'agent.pid');
    afterAll(() => rmSync(folder, { recursive: true }));
    afterEach(() => {
      send(Number(readFileSync(file, 'utf8')), 'SIGKILL');
    });

    it('are there although an agent that it left behind holds its stdout', async () => {
      const { credentials } = await shell(`${agent(file)} sed 's/^/for-/'`, { timeoutMs: 20_000 });
      expect(credentials!.tokens).toHaveLength(20);
      await expect.poll(() => readFileSync(file, 'utf8')).toMatch(/\d/);
      // It is left alone: what it holds may be needed.
      expect(send(Number(readFileSync(file, 'utf8')), 0)).toBe(true);
    });

    it('are refused in its time, whatever it left behind', async () => {
      await expect(shell(`${agent(file)} sleep 30`, { timeoutMs: 1_000 })).rejects.toThrow(
        /^the credentials command did not end within 1000 ms$/,
      );
    });

    it('are refused where it prints without end, be it in a session of its own', async () => {
      writeFileSync(file, '0');
      const tooMuch = `the credentials command printed more than ${bounds.credentialsBytes} bytes`;
      await expect(shell('yes')).rejects.toThrow(tooMuch);
      await expect(shell(`setsid sh -c 'echo $$ > "${file}"; exec yes' & sleep 30`)).rejects.toThrow(tooMuch);
      // Whoever inherits it may be slow to reap it: what has ended does not run.
      await expect.poll(() => processRow(Number(readFileSync(file, 'utf8')))).toBeUndefined();
    });
  });

  it('come in one way, and take secrets from the environment, as headers do', () => {
    const addresses = [{ url: 'ws://h/', headers: { 'X-Key': '${SECRET}' } }];
    const target = { addresses, credentials: { scheme, tokens: ['a', '${SECRET}'] } };
    const filled = checkTarget(target, 't', table, { SECRET: 's' });
    expect(filled.credentials!.tokens).toEqual(['a', 's']);
    expect(filled.addresses![0]!.headers).toEqual({ 'X-Key': 's' });
    expect(() => checkTarget({ addresses, credentials: { scheme } }, 't', table, {})).toThrow(
      /t is no target/,
    );
    expect(() =>
      checkTarget({ addresses, credentials: { scheme, token: 'a', tokens: ['b'] } }, 't', table, {}),
    ).toThrow(/t is no target/);
  });
});

describe('a run with fewer tokens than identities', () => {
  let server: Awaited<ReturnType<typeof startReference>>;
  beforeAll(async () => {
    server = await startReference();
  });
  afterAll(() => server.stop());

  it('judges what it can; the rest is not applicable, and says why', async () => {
    const run = await runSuite({
      protocol: solowire,
      target: { credentials: { scheme, tokens: ['1', '2', '3', '4'] } },
      addresses: [{ url: server.url }],
      cases: cases.filter(({ id }) => id === 'handshake/hello' || id.startsWith('takeover/')),
      seed: 3,
      jobs: 1,
    });
    expect(run.results[0]!.judgement).toBeDefined();
    const skipped = run.results.flatMap((one) => (one.skipped ? [one.skipped] : []));
    expect(skipped).toContainEqual({
      verdict: 'notApplicable',
      reason: 'the target gives tokens for 4 identities only',
    });
    expect(run.results.map((one) => one.harnessFault).filter(Boolean)).toEqual([]);
  });
});
