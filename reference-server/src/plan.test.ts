import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, SignJWT } from 'jose';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Proof } from './authenticate/authenticate.js';
import { createCommand } from './command-line.js';
import { type CommandPlan, planOf } from './plan.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tokenPath = join(folder, 'tokens.json');
const keyPath = join(folder, 'jwks.json');
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

function writeTokens(...tokens: string[]): void {
  writeFileSync(tokenPath, JSON.stringify({ tokens: tokens.map((token) => ({ token, clientIds: ['x'] })) }));
}

async function writeKeys(...keys: KeyObject[]): Promise<void> {
  writeFileSync(keyPath, JSON.stringify({ keys: await Promise.all(keys.map(exportJWK)) }));
}

async function ask(plan: CommandPlan, scheme: string, token: string) {
  return await plan.server.authenticate!({ clientId: 'x', credentials: { scheme, token } } as Proof);
}

describe('reading tokens and keys again', () => {
  let plan: CommandPlan;
  let jwt: string;

  beforeEach(async () => {
    writeTokens('t');
    await writeKeys(publicKey);
    const command = createCommand('0.0.0').exitOverride();
    const switches = ['--tokens', tokenPath, '--jwks', keyPath, '--jwt-any-issuer', '--jwt-any-audience'];
    command.parse(switches, { from: 'user' });
    plan = planOf(command.opts());
    jwt = await new SignJWT({ sub: 'x' })
      .setProtectedHeader({ alg: 'ES256' })
      .setExpirationTime('1h')
      .sign(privateKey);
  });

  it('goes well, and changes nothing, if nothing has changed', async () => {
    expect(plan.reload()).toEqual([]);
    expect(await ask(plan, 'token', 't')).not.toBeNull();
    expect(await ask(plan, 'jwt', jwt)).not.toBeNull();
  });

  it('withdraws a key although the tokens are broken, which stay as they were', async () => {
    writeFileSync(tokenPath, '{');
    await writeKeys();
    expect(plan.reload()).toMatchObject([{ message: expect.stringContaining(tokenPath) }]);
    expect(await ask(plan, 'jwt', jwt)).toBeNull();
    expect(await ask(plan, 'token', 't')).not.toBeNull();
  });

  it('withdraws a token although the keys are broken, which stay as they were', async () => {
    const grant = await ask(plan, 'token', 't');
    writeTokens();
    writeFileSync(keyPath, '{');
    expect(plan.reload()).toMatchObject([{ message: expect.stringContaining(keyPath) }]);
    expect(grant!.revoked!.aborted).toBe(true);
    expect(await ask(plan, 'token', 't')).toBeNull();
    expect(await ask(plan, 'jwt', jwt)).not.toBeNull();
  });

  it('names each that is broken', () => {
    for (const path of [tokenPath, keyPath]) writeFileSync(path, '{');
    expect(plan.reload()).toHaveLength(2);
  });

  it('revokes nothing if a token is there twice, and withdraws it once it is gone', async () => {
    const grant = await ask(plan, 'token', 't');
    writeTokens('t', 't');
    expect(plan.reload()).toHaveLength(1);
    expect(plan.reload()).toHaveLength(1);
    expect(grant!.revoked!.aborted).toBe(false);
    writeTokens();
    expect(plan.reload()).toEqual([]);
    expect(grant!.revoked!.aborted).toBe(true);
  });
});
