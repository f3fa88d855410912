import { describe, expect, it } from 'vitest';
import { changedVerdicts, type Run } from './repeat.js';

const run = (seed: number, failed: string[], passed: string[]): Run => ({
  seed,
  failures: failed.map((check) => ({
    check,
    case: 'drop/reset',
    requirement: 'SW-TEARDOWN-5',
    observed: '',
  })),
  passes: passed.map((check) => ({ check, case: 'drop/reset' })),
});

describe('repeated runs against one server', () => {
  it('name a check that passed with one seed and failed with another', () => {
    const runs = [run(1, ['drop/reset#b'], []), run(2, [], ['drop/reset#b']), run(3, ['drop/reset#b'], [])];
    expect(changedVerdicts(runs)).toEqual(['drop/reset#b: failed with seed 1, 3; passed with seed 2']);
  });

  it('tell the verdicts of an always-on check apart by its case', () => {
    const runs = [run(1, ['schema'], []), run(2, [], ['schema'])];
    expect(changedVerdicts(runs)).toEqual(['schema in drop/reset: failed with seed 1; passed with seed 2']);
  });

  it('take what a run could not tell for no verdict', () => {
    expect(changedVerdicts([run(1, ['drop/reset#b'], []), run(2, [], [])])).toEqual([]);
  });
});
