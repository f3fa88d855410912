import { describe, expect, it } from 'vitest';
import { redactor } from './secrets.js';

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
