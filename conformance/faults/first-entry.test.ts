import { expect, it } from 'vitest';
import { firstEntries, firstEntryOf } from './first-entry.js';
import type { Subject } from './matrix.js';
import type { Failure, Measurement } from './measurement.js';

const failure = (check: string, requirement: Failure['requirement']): Failure => ({
  check,
  requirement,
  case: check.split('#')[0]!,
  observed: 'x',
});

it('is the cause, however much follows from it', () => {
  const failures = [
    failure('message/bad-json#a-told', 'SW-MESSAGE-2'),
    failure('message/bad-json#a-closed', 'SW-MESSAGE-2'),
    failure('takeover/deaf#a-found-closed-removed', 'SW-TEARDOWN-1'),
  ];
  expect(firstEntryOf(failures)).toBe('SW-TEARDOWN-1');
  expect(firstEntryOf(failures.slice(0, 2))).toBe('SW-MESSAGE-2');
  expect(firstEntryOf([])).toBeUndefined();
});

it('is counted over those that failed', () => {
  const of = (
    id: string,
    violates: Failure['requirement'][],
    ...failures: Failure[]
  ): readonly [Subject, Measurement] =>
    [
      { id, violates, explained: {} },
      { failures, passes: [], harnessFaults: [], wallMs: 0 },
    ] as const;
  const told = failure('message/bad-json#a-told', 'SW-MESSAGE-2');
  expect(firstEntries([of('A', ['SW-MESSAGE-2'], told), of('B', ['SW-CLOSE-6'], told), of('C', [])])).toEqual(
    {
      share: 50,
      wrong: ['B: SW-MESSAGE-2 (violates SW-CLOSE-6)'],
    },
  );
});
