import { describe, expect, it } from 'vitest';
import type { RuleId } from '../src/contract/index.js';
import { type Known, planRows, uncatalogued } from './row-plan.js';

const row = (id: string, violates: RuleId[]) => ({
  id,
  violates,
  caughtBy: [],
  explained: [],
  unexpected: [],
  cases: [],
});

/** Two cases, an always-on check and a fault, with all their rows. */
const COMPLETE: Known = {
  ids: ['drop/reset', 'drop/reset#b-back', 'takeover/deaf', 'takeover/deaf#a-told', 'schema'],
  locked: ['drop/reset', 'drop/reset#b-back', 'schema', 'takeover/deaf', 'takeover/deaf#a-told'],
  cases: ['drop/reset', 'takeover/deaf'],
  examples: ['drop/reset', 'takeover/deaf'],
  faults: [{ id: 'EP1', violates: ['SW-TEARDOWN-1'] }],
  matrix: { faults: [row('EP1', ['SW-TEARDOWN-1'])] },
};
const NOTHING = { newIds: [], record: [], measure: [], refused: [] };

describe('the rows to add', () => {
  it('are none where all are there', () => {
    expect(planRows(COMPLETE)).toEqual(NOTHING);
  });

  it('are ids and an example of a new case', () => {
    const ids = [...COMPLETE.ids, 'race/new', 'race/new#one-stays'];
    expect(planRows({ ...COMPLETE, ids, cases: [...COMPLETE.cases, 'race/new'] })).toEqual({
      ...NOTHING,
      newIds: ['race/new', 'race/new#one-stays'],
      record: ['race/new'],
    });
  });

  it('are the id of a new check, and its case is recorded again', () => {
    const ids = [...COMPLETE.ids, 'drop/reset#a-told', 'new-always'];
    expect(planRows({ ...COMPLETE, ids })).toEqual({
      ...NOTHING,
      newIds: ['drop/reset#a-told', 'new-always'],
      record: ['drop/reset'],
    });
  });

  it('are the example of a case that has none', () => {
    expect(planRows({ ...COMPLETE, examples: ['drop/reset'] })).toEqual({
      ...NOTHING,
      record: ['takeover/deaf'],
    });
  });

  it('are those of faults that are new or violate something else now', () => {
    const faults = [
      { id: 'EP1', violates: ['SW-TEARDOWN-1', 'SW-TEARDOWN-5'] },
      { id: 'EP2', violates: ['SW-CLOSE-6'] },
    ] as const;
    expect(planRows({ ...COMPLETE, faults })).toEqual({ ...NOTHING, measure: ['EP1', 'EP2'] });
  });

  it('are refused where an id is gone', () => {
    const { refused } = planRows({ ...COMPLETE, ids: COMPLETE.ids.slice(1), faults: [] });
    expect(refused).toEqual([
      'drop/reset is locked in conformance/src/cases/cases.ids.txt and gone from the code',
      'EP1 is in conformance/faults/generated/faults.json and conformance/faults/servers/EP1.ts is gone',
    ]);
  });
});

it('a faulty server without a row in the catalogue is named', () => {
  expect(uncatalogued(['EP1.ts', 'EP10.ts', 'README.md'], ['EP1', 'EP2'])).toEqual(['EP10']);
});
