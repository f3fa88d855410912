import { describe, expect, it } from 'vitest';
import { solowire } from '../solowire/index.js';
import { suggest } from '../suggest.js';
import { profilesOf, select } from './select.js';

const { cases } = solowire;

const ids = (only: string[], skip: string[] = [], profile: string[] = []) =>
  select(solowire, { only, skip, profile }).map((one) => one.id);

describe('a selection', () => {
  it('takes a case, a section, a check, a requirement, a level, a profile or a glob', () => {
    expect(ids(['takeover/deaf'])).toEqual(['takeover/deaf']);
    expect(ids(['takeover']).every((id) => id.startsWith('takeover/'))).toBe(true);
    expect(ids(['takeover/deaf#*'])).toEqual(['takeover/deaf']);
    expect(ids(['takeover/*'])).toEqual(ids(['takeover']));
    expect(ids(['SW-TAKEOVER-6'])).toContain('takeover/other-instance');
    expect(ids(['MUST']).length).toBeGreaterThan(0);
    expect(ids(['observe'])).toEqual(ids([], [], ['observe']));
  });

  it('of a profile and its complement is everything', () => {
    const [mine, others] = [ids([], [], ['testing']), ids([], ['testing'])];
    expect([...mine, ...others].sort()).toEqual(cases.map((one) => one.id).sort());
  });

  it('meets all options at once', () => {
    const both = ids(['takeover'], ['takeover/deaf'], ['core']);
    expect(both).not.toContain('takeover/deaf');
    expect(both.length).toBeGreaterThan(3);
    for (const one of cases.filter(({ id }) => both.includes(id)))
      expect(profilesOf(one, solowire)).toContain('core');
  });

  it('by a text takes what has it in its id, its title or a requirement', () => {
    const containing = (grep: string) => select(solowire, { only: [], skip: [], grep }).map((one) => one.id);
    expect(containing('takeover/deaf')).toEqual(['takeover/deaf', 'takeover/deaf-crowd']);
    expect(containing('a DEAF old connection')).toContain('takeover/deaf');
    expect(containing('SW-TAKEOVER-6')).toContain('takeover/other-instance');
    expect(() => containing('no such thing')).toThrow(
      /no case contains "no such thing"; --grep looks in ids/,
    );
    expect(() => containing('')).toThrow(/no case contains ""/);
  });

  it('that matches nothing is an error that says what may have been meant', () => {
    expect(() => ids(['takover/deaf'])).toThrow(
      /nothing matches "takover\/deaf"; did you mean "takeover\/deaf"\?/,
    );
    expect(() => ids([], [], ['testng'])).toThrow(/did you mean "testing"\?/);
    expect(() => ids(['qqqqqqqq'])).toThrow(/`solowire list` shows/);
    expect(() => ids(['takeover'], ['takeover'])).toThrow(/select nothing/);
  });
});

describe('a suggestion', () => {
  it('is the nearest word, and none if nothing is near', () => {
    expect(suggest('SW-CLOES-6', ['SW-CLOSE-6', 'SW-EPOCH-6'])).toEqual(['SW-CLOSE-6']);
    expect(suggest('xyz', ['takeover', 'drop'])).toEqual([]);
  });
});
