import { describe, expect, it } from 'vitest';
import { readSurvivors } from './survivors.js';

describe('the list of survivors', () => {
  it('can be read', () => {
    expect([...readSurvivors().values()].every(({ reason }) => reason !== '')).toBe(true);
  });

  it.each([
    ['a class of its own', 'class: harmless, reason: x'],
    ['no reason', 'class: gap'],
  ])('takes no entry with %s', (_what, fields) => {
    expect(() => readSurvivors(`[{ mutant: a, ${fields} }]`)).toThrow(/expected a mutant, a class/);
  });
});
