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
