import { describe, expect, it } from 'vitest';
import { changedVerdicts, type Run } from './repeat.js';

const run = (failed: string[], passed: string[]): Run => ({
  failures: failed.map((check) => ({
    check,
    case: 'drop/reset',
    requirement: 'SW-TEARDOWN-5',
    observed: '',
  })),
  passes: passed.map((check) => ({ check, case: 'drop/reset' })),
});

describe('repeated runs against one server', () => {
  it('name a check that passed in one run and failed in another', () => {
    const runs = [run(['drop/reset#b'], []), run([], ['drop/reset#b']), run(['drop/reset#b'], [])];
    expect(changedVerdicts(runs)).toEqual(['drop/reset#b: failed in run 1, 3; passed in run 2']);
  });

  it('tell the verdicts of an always-on check apart by its case', () => {
    const runs = [run(['schema'], []), run([], ['schema'])];
    expect(changedVerdicts(runs)).toEqual(['schema in drop/reset: failed in run 1; passed in run 2']);
  });

  it('take what a run could not tell for no verdict', () => {
    expect(changedVerdicts([run(['drop/reset#b'], []), run([], [])])).toEqual([]);
  });
});
