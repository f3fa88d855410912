import { describe, expect, it } from 'vitest';
import { redactor, secretsOf } from './secrets.js';

it('is the token of each special credential, but not what its identity shows openly', () => {
  const credentials = (token: string) => ({ credentials: { scheme: 'token', token } });
  const special = {
    wrong: credentials('wrong-secret'),
    outsider: { id: 'another-one', ...credentials('another-secret') },
    operator: { id: 'operator-1', ...credentials('operator') },
  };
  expect(secretsOf({ special }, 1)).toEqual(['wrong-secret', 'another-secret']);
});

describe('a secret', () => {
  const redact = redactor(['a-secret', 'a-longer-secret']);

  it('is replaced where it is the whole of a text or of a key, and within one', () => {
    expect(redact('a-secret')).toBe('[secret]');
    expect(redact({ 'a-secret': ['x', { y: 'z a-longer-secret' }] })).toEqual({
      '[secret]': ['x', { y: 'z [secret]' }],
    });
  });

  it('leaves what holds none as it is', () => {
    const value = { a: 'secret', b: [1, null] };
    expect(redact(value)).toBe(value);
  });
});
