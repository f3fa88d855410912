import { describe, expect, it } from 'vitest';
import { checks, signatures } from '../generated/signatures.js';
import { causesOf, diagnosisOf, type Fleet, signs } from './diagnosis.js';

const every = checks.map(([id]) => id);
const failedBy = (...ids: string[]) =>
  new Set(ids.flatMap((id) => signatures[id]!.failed.map((i) => checks[i]![0])));
/** A run in which what did not fail held. */
const whole = (failed: ReadonlySet<string>) => ({
  failed,
  held: new Set(every.filter((id) => !failed.has(id))),
});

describe('the causes of what failed', () => {
  it('are none where nothing failed, or nothing that a known fault fails', () => {
    expect(causesOf(whole(new Set()))).toEqual([]);
    expect(causesOf(whole(new Set(['no/such-case#check'])))).toEqual([]);
  });

  it('begin with the fault that fails just this', () => {
    expect(causesOf(whole(failedBy('EP1')))[0]).toEqual({ id: 'EP1', similarity: 1 });
  });

  it('are at most three, the most similar first, in different families', () => {
    const causes = causesOf(whole(failedBy('EP1')));
    expect(causes).toHaveLength(3);
    expect(causes.map(({ similarity }) => similarity)).toEqual(
      causes.map(({ similarity }) => similarity).sort((a, b) => b - a),
    );
    expect(new Set(causes.map(({ id }) => signatures[id]!.family)).size).toBe(3);
  });

  it('name both of two faults that nothing tells apart, in the order of the fleet', () => {
    const [one, other] = causesOf(whole(failedBy('TK43')));
    expect([one!.id, other!.id]).toEqual(['TK43', 'TK44']);
    expect(one!.similarity).toBe(other!.similarity);
  });

  it('name one of two faults that are there at once', () => {
    const ids = causesOf(whole(failedBy('RC1', 'HS12'))).map(({ id }) => id);
    expect(ids.some((id) => id === 'RC1' || id === 'HS12')).toBe(true);
  });

  it('compare with what was asked alone: one check of many is enough where the others did not run', () => {
    const [check] = failedBy('EP1');
    const asked = causesOf({ failed: new Set([check!]), held: new Set() });
    const all = causesOf(whole(new Set([check!])));
    expect(asked[0]!.similarity).toBe(1);
    expect(all.find(({ id }) => id === 'EP1')?.similarity ?? 0).toBeLessThan(1);
  });

  it('are none where many checks fail that no fault fails together', () => {
    const mixed = new Set(every.filter((_, i) => i % 12 === 0));
    expect(causesOf(whole(mixed))).toEqual([]);
  });

  it('come from the fleet that is given', () => {
    const { EP1: _, ...others } = signatures;
    expect(causesOf(whole(failedBy('EP1')), others as Fleet).map(({ id }) => id)).not.toContain('EP1');
  });
});

it('a diagnosis says which fault, of which family, how similar, and what to do', () => {
  const [first] = diagnosisOf(whole(failedBy('RC1')));
  expect(first).toEqual({
    id: 'RC1',
    fault: signatures.RC1!.name,
    family: expect.stringMatching(/successor/),
    similarity: 1,
    cure: signatures.RC1!.cure,
  });
});

it('a check that several cases make holds in a run of all cases alone', () => {
  const passes = [
    { case: 'takeover/third', check: 'takeover/third#c-welcomed' },
    { case: 'takeover/third', check: 'at-most-one' },
  ];
  expect([...signs([], passes, false).held]).toEqual(['takeover/third#c-welcomed']);
  expect([...signs([], passes, true).held]).toEqual(['takeover/third#c-welcomed', 'at-most-one']);
});
