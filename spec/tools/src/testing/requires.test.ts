import { describe, expect, it } from 'vitest';
import { isPresent } from './requires.js';

describe('a need', () => {
  it('is a command on the PATH or a file by its absolute path', () => {
    expect(isPresent('node')).toBe(true);
    expect(isPresent(process.execPath)).toBe(true);
    expect(isPresent('no-such-command')).toBe(false);
    expect(isPresent(`${process.execPath}-not`)).toBe(false);
  });
});
