import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { matches, openAccess } from './authenticate.js';
import { readTokens, tokens } from './tokens.js';

const proof = (token?: string, scheme = 'token') => ({
  clientId: 'x',
  credentials: token === undefined ? undefined : { scheme, token },
  headers: {},
  certificate: undefined,
  address: '127.0.0.1',
});

describe('patterns of identities', () => {
  it.each([
    ['x', 'x', true],
    ['x', 'X', false],
    ['x', 'xx', false],
    ['*', 'anything', true],
    ['solowire-*', 'solowire-', true],
    ['solowire-*', 'solowire', false],
    ['*x', '*x', true],
    ['*x', 'ax', false],
  ])('%s and %s: %s', (pattern, clientId, expected) => expect(matches([pattern], clientId)).toBe(expected));
});

describe('tokens', () => {
  const authenticate = tokens([
    { token: 'one', clientIds: ['x'] },
    { token: 'two', clientIds: ['*'], operator: true },
  ]);

  it('grant what they say', () => {
    expect(authenticate(proof('one'))).toEqual({ clientIds: ['x'] });
    expect(authenticate(proof('two'))).toEqual({ clientIds: ['*'], operator: true });
  });

  it.each([undefined, '', 'One', 'three'])('that are wrong grant nothing: %j', (token) => {
    expect(authenticate(proof(token))).toBeNull();
  });

  it('of another scheme grant nothing', () => expect(authenticate(proof('one', 'basic'))).toBeNull());
});

describe('open access', () => {
  it('grants everything, and operators only what is configured', () => {
    const authenticate = openAccess({ operators: ['boss*'] });
    expect(authenticate(proof())).toEqual({ clientIds: ['*'], operator: false });
    expect(authenticate({ ...proof(), clientId: 'boss-1' })).toEqual({ clientIds: ['*'], operator: true });
  });
});

describe('a token file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'solowire-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function fileWith(content: string): string {
    const file = join(folder, 'tokens.json');
    writeFileSync(file, content);
    return file;
  }

  it('is read', () => {
    const entries = [{ token: 't', clientIds: ['a', 'b-*'], operator: true, expiresAt: 1 }];
    expect(readTokens(fileWith(JSON.stringify({ tokens: entries })))).toEqual(entries);
  });

  it.each([
    ['{', 'not JSON'],
    ['[]', 'must be {"tokens"'],
    ['{"tokens":[1]}', 'tokens[0]'],
    ['{"tokens":[{"token":"","clientIds":[]}]}', 'token must be'],
    ['{"tokens":[{"token":"very-secret","clientIds":"x"}]}', 'clientIds must be'],
    ['{"tokens":[{"token":"very-secret","clientIds":["x"],"operater":true}]}', 'unknown field "operater"'],
    ['{"tokens":[{"token":"very-secret","clientIds":["x"],"operator":1}]}', 'operator must be'],
    ['{"tokens":[{"token":"very-secret","clientIds":["x"],"expiresAt":"x"}]}', 'expiresAt must be'],
  ])('that is wrong is refused without a secret: %s', (content, message) => {
    const file = fileWith(content);
    expect(() => readTokens(file)).toThrow(message);
    expect(() => readTokens(file)).not.toThrow('very-secret');
  });

  it('that is missing is named', () => expect(() => readTokens('/nowhere.json')).toThrow('/nowhere.json'));
});
