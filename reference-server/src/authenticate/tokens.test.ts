import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Harness } from '../test-support/harness.js';
import { matches, openAccess } from './authenticate.js';
import { readTokens, tokenFile, tokens } from './tokens.js';

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
    expect(authenticate(proof('one'))).toMatchObject({ clientIds: ['x'] });
    expect(authenticate(proof('two'))).toMatchObject({ clientIds: ['*'], operator: true });
  });

  it('are told apart by what the grant says of them, which is not the token', async () => {
    const [one, two] = [await authenticate(proof('one')), await authenticate(proof('two'))];
    expect(one?.credential).toMatch(/^[0-9a-f]{64}$/);
    expect(one?.credential).not.toBe(two?.credential);
  });

  it.each([undefined, '', 'One', 'three'])('that are wrong grant nothing: %j', (token) => {
    expect(authenticate(proof(token))).toBeNull();
  });

  it('are refused if one is there twice, without a word of it', () => {
    const entries = ['one', 'two', 'one'].map((token) => ({ token, clientIds: ['x'] }));
    expect(() => tokens(entries)).toThrow(/^tokens\[0\] and tokens\[2\] are the same token; give it once$/);
  });

  it('cost the same among many as among few', () => {
    const among = (count: number) =>
      tokens(Array.from({ length: count }, (_, i) => ({ token: `t${i}`, clientIds: ['x'] })));
    const costOf = (ask: typeof authenticate) => {
      const start = process.cpuUsage();
      for (let i = 0; i < 300; i++) expect(ask(proof('wrong'))).toBeNull();
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    const [few, many] = [among(10), among(50_000)];
    costOf(few);
    // A search would cost 5000 times as much.
    expect(costOf(many)).toBeLessThan(100 * costOf(few));
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
    ['{"tokens":[{"token":"very-secret","clientIds":["x"],"expiresAt":1e999}]}', 'expiresAt must be'],
    [
      '{"tokens":[{"token":"very-secret","clientIds":["x"]},{"token":"very-secret","clientIds":["y"]}]}',
      'tokens[0] and tokens[1] in ',
    ],
  ])('that is wrong is refused without a secret: %s', (content, message) => {
    const file = fileWith(content);
    expect(() => readTokens(file)).toThrow(message);
    expect(() => readTokens(file)).not.toThrow('very-secret');
  });

  it('that is missing is named', () => expect(() => readTokens('/nowhere.json')).toThrow('/nowhere.json'));

  it('can be read again: what is gone or changed is revoked, and ends its sessions alone', async () => {
    const entry = (token: string, clientIds = [token]) => ({ token, clientIds });
    const write = (...entries: object[]) => fileWith(JSON.stringify({ tokens: entries }));
    const known = tokenFile(write(entry('kept'), entry('gone'), entry('changed')));
    const harness = new Harness({ authenticate: known.authenticate });
    const dial = (token: string) => harness.welcome(token, { credentials: { scheme: 'token', token } });
    const [kept, gone, changed] = [await dial('kept'), await dial('gone'), await dial('changed')];
    write(entry('new'), entry('changed', ['changed', 'more']), entry('kept'));
    known.reload();
    expect(kept.connection.effective).toBe(true);
    expect(gone.bye?.reason).toBe('credential-expired');
    expect(changed.bye?.reason).toBe('credential-expired');
    expect((await dial('gone')).bye?.reason).toBe('authentication-failed');
    expect((await dial('changed')).welcome).toBeDefined();
    expect((await dial('new')).welcome).toBeDefined();
  });

  it('that has become wrong changes nothing', async () => {
    const known = tokenFile(fileWith('{"tokens":[{"token":"one","clientIds":["x"]}]}'));
    fileWith('{');
    expect(() => known.reload()).toThrow('not JSON');
    expect(known.authenticate(proof('one'))).toMatchObject({ clientIds: ['x'] });
  });
});
