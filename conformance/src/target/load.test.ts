import { describe, expect, it } from 'vitest';
import { solowire } from '../solowire/index.js';
import { checkTarget } from './load.js';

const addresses = [{ url: 'ws://h/' }];
const read = (more: object, env = {}) =>
  checkTarget({ addresses, ...more }, 'target.yaml', solowire.contract.parameters, env);

describe('the special credentials and identities of a target', () => {
  const credentials = { scheme: 'token', token: '${SECRET}' };

  it('take their tokens from the environment, whichever they are', () => {
    const special = { slow: { credentials }, operator: { id: 'op', credentials }, outsider: { id: 'out' } };
    const filled = { scheme: 'token', token: 's' };
    expect(read({ special }, { SECRET: 's' }).special).toEqual({
      slow: { credentials: filled },
      operator: { id: 'op', credentials: filled },
      outsider: { id: 'out' },
    });
  });

  it('are inherited by identities that have none: a pattern names them, a list cannot', () => {
    const special = { operator: { id: 'op' }, outsider: { id: 'out', credentials } };
    const inheriting = { special, credentials: { scheme: 'token', token: '{clientId}-${SECRET}' } };
    expect(read(inheriting, { SECRET: 's' }).special).toEqual({
      operator: { id: 'op', credentials: { scheme: 'token', token: 'op-s' } },
      outsider: { id: 'out', credentials: { scheme: 'token', token: 's' } },
    });
    const listed = { special: { operator: { id: 'op' } }, credentials: { scheme: 'token', tokens: ['a'] } };
    expect(() => read(listed)).toThrow(
      'target.yaml: the special identity "op" has no credentials, and the list credentials.tokens has none for it; give it credentials of its own',
    );
  });

  it.each([
    [
      { foreignCredentials: credentials },
      'target.yaml: foreignCredentials is now special.foreign; write special: { foreign: { credentials: … } }',
    ],
    [
      { operator: { clientId: 'op' } },
      'target.yaml: operator is now special.operator; write special: { operator: { id: …, credentials: … } }',
    ],
    [{ special: { outsider: { credentials } } }, /lacks the field "id"/],
    [{ special: { wrong: { id: 'x' } } }, /lacks the field "credentials"/],
    [{ special: { other: { credentials } } }, /\/special has the unknown field "other"/],
  ])('are refused in any other form, in one line: %j', (target, line) => {
    expect(() => read(target)).toThrow(line);
  });
});

describe('the identities of a target', () => {
  const credentials = { scheme: 'token', token: '${SECRET}' };

  it('are a pattern, or a list whose tokens may come from the environment', () => {
    expect(read({ identities: 'player-{n}' }).identities).toBe('player-{n}');
    const identities = [{ id: 'alice', credentials }, { id: 'bob' }];
    expect(read({ identities }, { SECRET: 's' }).identities).toEqual([
      { id: 'alice', credentials: { scheme: 'token', token: 's' } },
      { id: 'bob' },
    ]);
  });

  const alice = { id: 'alice' };
  it.each([
    ['player', /^target.yaml is no target: \/identities must match pattern "[^ ]+"$/],
    [[], /^target.yaml is no target: \/identities must NOT have fewer than 2 items$/],
    [[alice], /^target.yaml is no target: \/identities must NOT have fewer than 2 items$/],
    [7, /^target.yaml is no target: \/identities must be string or array$/],
    [
      [alice, { id: '' }],
      /^target.yaml is no target: \/identities\/1\/id must NOT have fewer than 1 characters$/,
    ],
    [
      [alice, { id: 'b', name: 'B' }],
      /^target.yaml is no target: \/identities\/1 has the unknown field "name"$/,
    ],
    [[alice, { credentials }], /^target.yaml is no target: \/identities\/1 lacks the field "id"$/],
    [
      [alice, { id: 'bob' }, alice],
      /^target.yaml is no target: \/identities\/2\/id is "alice", as \/identities\/0\/id is; list each identity once$/,
    ],
  ])('are refused in any other form, in one line: %j', (identities, line) => {
    expect(() => read({ identities }, { SECRET: 's' })).toThrow(line);
  });
});
