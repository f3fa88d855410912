import { describe, expect, it } from 'vitest';
import { allVisible, visible } from './visible.js';

describe('a text that a server chose', () => {
  it('moves no cursor, turns nothing around and breaks no line', () => {
    expect(visible('a\u001b[2J\u009b2J\u007f\u0000b')).toBe('a\\x1b[2J\\x9b2J\\x7f\\x00b');
    expect(visible('a\r\n\tb\u2028c\u2029d\u0085')).toBe('a\\r\\n\\tb\\u2028c\\u2029d\\x85');
    expect(visible('\u202eabc\u2066\u200f\u200b\ufeff\u{e0041}')).toBe(
      '\\u202eabc\\u2066\\u200f\\u200b\\ufeff\\u{e0041}',
    );
    expect(visible('\ud800x')).toBe('\\ud800x');
  });

  it('commands no CI, wherever a line may begin', () => {
    expect(visible('::error::x')).toBe(':\\x3aerror:\\x3ax');
    expect(visible('seen:::set-output name=x::y')).not.toMatch(/::[a-z-]+.*::/i);
    expect(visible('##[error]x ##vso[task.setvariable variable=x]y ##teamcity[z] ###[group]')).toBe(
      '#\\x23[error]x #\\x23vso[task.setvariable variable=x]y #\\x23teamcity[z] ##\\x23[group]',
    );
  });

  it('stays as it is otherwise, and if it has been made visible before', () => {
    const harmless = 'ws://[::1]:8080/ é 漢字 # ## a\\x1b “…” 12:34:56';
    expect(visible(harmless)).toBe(harmless);
    const once = visible('\u001b ::error:: ##[error]');
    expect(visible(once)).toBe(once);
  });

  it('is found in values of any shape, names of fields included', () => {
    expect(allVisible({ 'a\n': ['\u001b', { b: 1, c: null, d: true }] })).toEqual({
      'a\\n': ['\\x1b', { b: 1, c: null, d: true }],
    });
  });
});
