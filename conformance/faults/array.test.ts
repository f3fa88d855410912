import { describe, expect, it } from 'vitest';
import { ROWS } from '../src/cases/ending/index.js';
import { solowire } from '../src/solowire/index.js';
import { arrayGaps } from './array.js';
import type { Failure } from './measurement.js';

const rows = solowire.cases.filter(({ id }) => id.startsWith('ending/'));
const failuresOf = (kase: (typeof rows)[number]): Failure[] =>
  kase.checks.map(({ id, family, requirement }) => ({
    check: `${family}#${id}`,
    requirement,
    case: kase.id,
    observed: '',
  }));
const all = rows.flatMap(failuresOf);
const violates = all.map(({ requirement }) => requirement);

describe('what the fleet shows of the array of endings', () => {
  it('lacks nothing where two servers fail everything', () => {
    const wrong = [{ violates }, { failures: all }] as const;
    expect(arrayGaps([wrong, wrong])).toEqual({ checks: [], endings: [], situations: [] });
  });

  it('names a check that one server alone fails', () => {
    const [first] = all;
    const rest = all.filter(({ check }) => check !== first!.check);
    const gaps = arrayGaps([
      [{ violates }, { failures: all }],
      [{ violates }, { failures: rest }],
    ]);
    expect(gaps).toEqual({ checks: [first!.check], endings: [], situations: [] });
  });

  it('counts what a fault fails besides for the check, and not as a kill', () => {
    const besides = [{ violates: [] }, { failures: all }] as const;
    const { checks, endings, situations } = arrayGaps([besides, besides]);
    expect(checks).toEqual([]);
    expect(endings).toHaveLength(new Set(ROWS.map(({ ending }) => ending.id)).size);
    expect(situations).toHaveLength(new Set(ROWS.map(({ situation }) => situation.id)).size);
  });
});
