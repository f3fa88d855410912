import { describe, expect, it } from 'vitest';
import { outcomeOf, type Result, ratesOf } from './outcome.js';

describe('what the kit made of a mutant', () => {
  it.each([
    [1, 'killed'],
    [0, 'survived'],
    [2, 'survived'],
    [3, 'not-started'],
    [4, 'not-started'],
    [5, 'kit-fault'],
    [139, 'kit-fault'],
    [null, 'timed-out'],
  ] as const)('exit code %s: %s', (exit, outcome) => {
    expect(outcomeOf({ exit })).toBe(outcome);
  });
});

describe('the rates', () => {
  const killed: Result = { outcome: 'killed' };
  const seen: Result = { outcome: 'survived', sight: 'differs' };
  const unseen: Result = { outcome: 'survived', sight: 'not seen' };

  it('count what was killed and what survived, and nothing else', () => {
    const apart: Result[] = [{ outcome: 'timed-out' }, { outcome: 'not-started' }, { outcome: 'kit-fault' }];
    expect(ratesOf([killed, killed, seen, unseen, ...apart])).toEqual({ killed: 2, ran: 4, visible: 3 });
  });

  it('count as missed whatever was not looked for in vain', () => {
    const survived: Result = { outcome: 'survived' };
    const results: Result[] = [
      survived,
      { ...survived, sight: 'unknown' },
      { ...survived, sight: 'fails a test of the server' },
    ];
    expect(ratesOf([killed, ...results])).toEqual({ killed: 1, ran: 4, visible: 4 });
  });
});
