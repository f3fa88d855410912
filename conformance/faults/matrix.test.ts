import { describe, expect, it } from 'vitest';
import { buildMatrix, failedChecks, kitChecks, type Subject, unseenChecks, withMeasured } from './matrix.js';
import type { Failure, Measurement } from './measurement.js';
import { settle } from './settle.js';

const failure = (check: string, kase = check.split('#')[0]!): Failure => {
  const { requirement } = kitChecks.find(({ id }) => id === check)!;
  return { check, requirement, case: kase, observed: '' };
};

const measured = (...failures: Failure[]): Measurement => ({
  failures,
  passes: [],
  harnessFaults: [],
  wallMs: 0,
});

const LATE = 'message/bad-json#a-tcp-ended';
const NOT_TOLD = 'message/bad-json#a-told';
const WRONG: Subject = { id: 'W', violates: ['SW-MESSAGE-2'], explained: { 'SW-CLOSE-6': 'it stays open' } };

describe('the matrix', () => {
  it('tells what shows the fault from what follows from it and from what was not expected', () => {
    const [row] = buildMatrix(
      [[WRONG, measured(failure(NOT_TOLD), failure(LATE), failure('schema', 'close/graceful'))]],
      [],
    ).faults;
    expect(row).toMatchObject({ caughtBy: [NOT_TOLD], explained: [LATE], unexpected: ['schema'] });
  });

  it('expects of a wrong server whatever rule the model names, and of a right one none', () => {
    const named: Failure = {
      check: 'model-teardown-13',
      requirement: 'SW-TEARDOWN-13',
      case: 'close/graceful',
      observed: '',
    };
    const row = (subject: Subject) => buildMatrix([[subject, measured(named)]], []).faults[0]!;
    expect(row(WRONG)).toMatchObject({ explained: ['model-teardown-13'], unexpected: [] });
    expect(row({ id: 'R', violates: [] })).toMatchObject({
      explained: [],
      unexpected: ['model-teardown-13'],
    });
  });

  it('names cases that show the fault, and one for every check that something fails', () => {
    const besides: Subject = { id: 'B', violates: ['SW-CLOSE-9'] };
    const { faults } = buildMatrix(
      [
        [WRONG, measured(failure(NOT_TOLD), failure('schema', 'drop/reset'))],
        [besides, measured(failure('close/graceful#a-tcp-ended'), failure('schema', 'close/graceful'))],
      ],
      [],
    );
    expect(faults.map(({ cases }) => cases)).toEqual([['message/bad-json'], ['close/graceful']]);
    expect(faults.map((row) => failedChecks(row).includes('schema'))).toEqual([true, true]);
    const alone = buildMatrix([[WRONG, measured(failure(NOT_TOLD), failure('schema', 'drop/reset'))]], []);
    expect(alone.faults[0]!.cases).toEqual(['drop/reset', 'message/bad-json']);
  });
});

describe('one more server in the matrix', () => {
  const before = buildMatrix(
    [
      [WRONG, measured(failure(NOT_TOLD), failure(LATE))],
      [{ id: 'W10', violates: ['SW-CLOSE-9'] }, measured(failure('schema', 'close/graceful'))],
    ],
    [],
  );

  it('has its place by its id, and cases for what only it shows', () => {
    const more: Subject = { id: 'W2', violates: ['SW-MESSAGE-2'] };
    const shows = [failure(NOT_TOLD), failure('schema', 'drop/reset'), failure('drop/reset#b-reconnected')];
    const { faults } = withMeasured(before, more, measured(...shows));
    expect(faults.map(({ id }) => id)).toEqual(['W', 'W2', 'W10']);
    // The first shows what it violates, the second is the first to fail its check; that of the schema was failed before.
    expect(faults[1]!.cases).toEqual(['drop/reset', 'message/bad-json']);
    expect(faults[1]!.unexpected).toEqual(['drop/reset#b-reconnected', 'schema']);
    expect([faults[0], faults[2]]).toEqual(before.faults);
  });

  it('keeps what is known of it when it is measured in one more case', () => {
    const again = withMeasured(before, WRONG, measured(failure('drop/reset#b-reconnected')));
    expect(again.faults[0]).toEqual({
      ...before.faults[0],
      unexpected: ['drop/reset#b-reconnected'],
      cases: ['drop/reset', 'message/bad-json'],
    });
  });

  it('takes for explained what it did not expect before, once its file explains it', () => {
    const run = measured(failure(NOT_TOLD), failure('drop/reset#b-reconnected'));
    const surprised = withMeasured(before, WRONG, run);
    const explains = { ...WRONG, explained: { ...WRONG.explained, 'drop/reset#*': 'it follows' } };
    const [row] = withMeasured(surprised, explains, run).faults;
    expect(row!.explained).toContain('drop/reset#b-reconnected');
    expect(row!.unexpected).toEqual([]);
  });
});

describe('a MUST check', () => {
  it('is unseen until some fault fails it, for whatever reason', () => {
    const unseenWith = (...failures: Failure[]) =>
      unseenChecks(buildMatrix([[WRONG, measured(...failures)]], [])).map(({ id }) => id);
    expect(unseenWith(failure(NOT_TOLD))).toContain(LATE);
    expect(unseenWith(failure(NOT_TOLD), failure(LATE))).not.toContain(LATE);
  });
});

describe('what a run came to', () => {
  const runs = (...results: Measurement[]) => runsOf(WRONG, [], ...results);
  const runsOf = (subject: Subject, known: string[], ...results: Measurement[]) => {
    const asked: (readonly string[] | undefined)[] = [];
    const measure = async ({ cases }: { cases?: readonly string[] }) => {
      asked.push(cases);
      return results.shift()!;
    };
    return { asked, settled: settle(subject, measure, { seed: 1, settles: true, known }) };
  };

  it('is asked again where it was not expected, and forgotten if it does not repeat', async () => {
    const stray = failure('drop/reset#b-reconnected');
    const { asked, settled } = runs(measured(failure(NOT_TOLD), stray), measured());
    expect((await settled).failures).toEqual([failure(NOT_TOLD)]);
    expect(asked).toEqual([undefined, ['drop/reset']]);
  });

  it('stays if it repeats', async () => {
    const stray = failure('drop/reset#b-reconnected');
    const { settled } = runs(measured(failure(NOT_TOLD), stray), measured(stray), measured(stray));
    expect((await settled).failures).toEqual([failure(NOT_TOLD), stray]);
  });

  it('is asked again where nothing shows what the server violates', async () => {
    const { settled } = runs(measured(), measured(failure(NOT_TOLD)));
    expect((await settled).failures).toEqual([failure(NOT_TOLD)]);
  });

  it('is asked again in the cases that showed it before, where an always-on check should have', async () => {
    const revived: Subject = { id: 'R', violates: ['SW-TAKEOVER-4'] };
    const shown = failure('at-most-one', 'takeover/black-hole');
    const { asked, settled } = runsOf(revived, ['takeover/black-hole'], measured(), measured(shown));
    expect((await settled).failures).toEqual([shown]);
    expect(asked[1]).toContain('takeover/black-hole');
  });
});
