import { describe, expect, it } from 'vitest';
import { freeze, hashOf, type Lock, lockOf, readLock, setsOf } from './id-lock.js';

const lock: Lock = {
  sets: [{ number: 1, kit: '0.1.0', hash: 'x' }],
  entries: new Map([
    ['drop/reset', 1],
    ['drop/reset#b-back SW-TAKEOVER-1', 1],
    ['race/new', null],
  ]),
};

describe('the frozen requirement sets', () => {
  const { sets, entries } = readLock();

  it('are as they were frozen: each has the hash of its entries', () => {
    expect(sets.length).toBeGreaterThan(0);
    for (const { number, hash } of sets) expect(hashOf({ entries }, number), `set ${number}`).toBe(hash);
  });

  it('are numbered from 1, and no entry is of another', () => {
    const numbers = sets.map(({ number }) => number);
    expect(numbers).toEqual(sets.map((_, i) => i + 1));
    expect([...entries].filter(([, set]) => set !== null && !numbers.includes(set))).toEqual([]);
  });

  it('would show an entry that is added to one, or gone from one', () => {
    const before = hashOf({ entries }, 1);
    expect(hashOf({ entries: new Map([...entries, ['race/new', 1]]) }, 1)).not.toBe(before);
    expect(hashOf({ entries: new Map([...entries].slice(1)) }, 1)).not.toBe(before);
    expect(hashOf({ entries: new Map([...entries, ['race/new', null], ['race/newer', 2]]) }, 1)).toBe(before);
  });
});

describe('to freeze a set', () => {
  it('numbers what is new, and leaves the sets before it alone', () => {
    const frozen = freeze(lock, '0.2.0');
    expect([...frozen.entries.values()]).toEqual([1, 1, 2]);
    expect(frozen.sets).toMatchObject([lock.sets[0], { number: 2, kit: '0.2.0' }]);
    expect(setsOf(frozen)).toEqual({ newest: 2, since: { 'race/new': 2 } });
  });

  it('is refused for a minor version that has one, unless it is to be renewed before its release', () => {
    expect(() => freeze(lock, '0.1.1')).toThrow('set 1 is that of kit 0.1.0: raise the minor version first');
    const renewed = freeze(lock, '0.1.0', { renew: true });
    expect([...renewed.entries.values()]).toEqual([1, 1, 1]);
    expect(renewed.sets).toEqual([{ number: 1, kit: '0.1.0', hash: hashOf(renewed, 1) }]);
    expect(() => freeze(lock, '0.2.0', { renew: true })).toThrow('there is no set of kit 0.2.0 to renew');
  });
});

describe('the file of ids', () => {
  it('is read as it is written, with new entries in no set', () => {
    const text = lockOf(lock, [...lock.entries.keys(), 'a/b']);
    const read = readLock(text);
    expect(read.sets).toEqual(lock.sets);
    expect([...read.entries]).toEqual([
      ['a/b', null],
      ...[...lock.entries].sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
  });

  it('is refused with the line that is none', () => {
    expect(() => readLock('takeover/deaf\n')).toThrow('"takeover/deaf" is not "SET ID" or "- ID"');
  });
});
