import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloseCode } from '@solowire/spec';
import { exportJWK, type JWTPayload, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { Harness, makeHello } from '../test-support/harness.js';
import { VirtualClock } from '../test-support/virtual-clock.js';
import { JWT_SCHEME, type JwtOptions, jwt } from './jwt.js';

type Claims = Record<string, unknown>;

const NOW_MS = 1_700_000_000_000;
const IN_AN_HOUR = NOW_MS / 1000 + 3600;

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const secret = new Uint8Array(32).fill(7);

function sign(claims: Claims, key: KeyObject | Uint8Array = privateKey, alg = 'ES256', kid?: string) {
  const header = kid === undefined ? { alg } : { alg, kid };
  return new SignJWT({ exp: IN_AN_HOUR, ...claims } as JWTPayload).setProtectedHeader(header).sign(key);
}

function verify(token: string, options: Partial<JwtOptions> = { key: publicKey }, scheme = JWT_SCHEME) {
  return jwt({ now: () => NOW_MS, ...options })({
    clientId: 'x',
    credentials: { scheme, token },
    headers: {},
    certificate: undefined,
    address: '127.0.0.1',
  });
}

describe('a JWT', () => {
  it('grants its subject until it expires', async () => {
    const grant = { clientIds: ['x'], operator: false, expiresAt: IN_AN_HOUR * 1000 };
    expect(await verify(await sign({ sub: 'x' }))).toEqual(grant);
    expect(await verify(await sign({ sub: 'x' }, secret, 'HS256'), { key: secret })).toEqual(grant);
  });

  it('grants what the configured claims say, and operators only by such a claim', async () => {
    const token = await sign({ sub: 'x', players: ['a', 'b', 7], admin: true });
    const options = { key: publicKey, clientIdsClaim: 'players', operatorClaim: 'admin' };
    expect(await verify(token, options)).toMatchObject({ clientIds: ['a', 'b'], operator: true });
    expect(await verify(await sign({ sub: 'x', admin: 'yes' }), options)).toMatchObject({
      clientIds: [],
      operator: false,
    });
  });

  it('cannot grant a pattern: its holder may have chosen the name', async () => {
    expect(await verify(await sign({ sub: '*' }))).toMatchObject({ clientIds: [] });
  });

  const good = { issuer: 'https://id.example', audience: 'game' };
  it.each([
    ['of another scheme', () => verifySigned({}, {}, 'token')],
    ['that is none', () => verify('x.y.z')],
    ['of another key', async () => verify(await sign({ sub: 'x' }, stranger))],
    ['of another kind of key', async () => verify(await sign({ sub: 'x' }, secret, 'HS256'))],
    ['without a signature', async () => verify(unsigned(await sign({ sub: 'x' })))],
    ['without an expiry', () => verifySigned({ exp: undefined })],
    ['whose expiry is no time', () => verifySigned({ exp: 1e306 })],
    ['that has expired', () => verifySigned({ exp: NOW_MS / 1000 - 1 })],
    ['that is not valid yet', () => verifySigned({ nbf: IN_AN_HOUR })],
    ['of another issuer', () => verifySigned({ iss: 'https://evil.example', aud: 'game' }, good)],
    ['for another audience', () => verifySigned({ iss: good.issuer, aud: 'shop' }, good)],
  ])('%s grants nothing', async (_title, result) => expect(await result()).toBeNull());

  async function verifySigned(claims: Claims, options: Partial<JwtOptions> = {}, scheme?: string) {
    return verify(await sign({ sub: 'x', ...claims }), { key: publicKey, ...options }, scheme);
  }

  /** The classic: the token's own header says that it needs no signature. */
  function unsigned(token: string): string {
    const header = Buffer.from('{"alg":"none"}').toString('base64url');
    return `${header}.${token.split('.')[1]}.`;
  }
});

describe('a set of keys', () => {
  it('is asked by kid', async () => {
    const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: '1', alg: 'ES256' }] };
    expect(await verify(await sign({ sub: 'x' }, privateKey, 'ES256', '1'), { jwks })).not.toBeNull();
    expect(await verify(await sign({ sub: 'x' }, privateKey, 'ES256', '2'), { jwks })).toBeNull();
  });

  it('may be fetched; while it cannot be had, nothing can be verified, which is no wrong token', async () => {
    const keys = { keys: [await exportJWK(createPublicKey(privateKey))] };
    let status = 503;
    const http = createServer((_request, response) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(keys)),
    );
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const jwks = new URL(`http://127.0.0.1:${(http.address() as AddressInfo).port}/keys`);
    const token = await sign({ sub: 'x' });
    await expect(verify(token, { jwks })).rejects.toThrow('200 OK');
    status = 200;
    expect(await verify(token, { jwks })).toMatchObject({ clientIds: ['x'] });
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
    await expect(verify(token, { jwks })).rejects.toThrow('fetch failed');
  });
});

it.each([
  [{}, 'exactly one of key and jwks'],
  [{ key: publicKey, jwks: { keys: [] } }, 'exactly one of key and jwks'],
  [{ key: new Uint8Array(31) }, 'at least 32 bytes long, not 31'],
  [{ jwks: { keys: 'x' } as never }, 'the set of keys for jwt cannot be used'],
])('wrong options are refused: %j', (options, message) => {
  expect(() => jwt(options)).toThrow(message);
});

it('a session ends with credential-expired when its JWT expires', async () => {
  const clock = new VirtualClock();
  const harness = new Harness({ authenticate: jwt({ key: secret, now: () => clock.wallNow() }) }, { clock });
  const exp = Math.floor(clock.wallNow() / 1000) + 1;
  const token = await sign({ sub: 'x', exp }, secret, 'HS256');
  const peer = harness.connect();
  peer.receive(
    makeHello('x', { credentials: { scheme: JWT_SCHEME, token }, heartbeat: { intervalMs: 60_000 } }),
  );
  while (!peer.welcome) await new Promise((resolve) => setImmediate(resolve));
  clock.advance(999);
  expect(peer.bye).toBeUndefined();
  clock.advance(1);
  expect(peer.bye).toMatchObject({ code: CloseCode.credentialExpired });
});
