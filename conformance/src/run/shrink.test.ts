import { describe, expect, it } from 'vitest';
import { shrink } from './shrink.js';

const letters = [...'abcdefghijklmnopqrst'];

/** Asks a predicate of each candidate, and counts how often it is asked for all of them at once. */
function asking<T>(fails: (items: readonly T[]) => boolean) {
  let rounds = 0;
  return {
    fail: async (candidates: readonly (readonly T[])[]) => {
      rounds += 1;
      return candidates.map(fails);
    },
    rounds: () => rounds,
  };
}

describe('shrinking', () => {
  it.each([
    ['one item', (all: readonly string[]) => all.includes('k'), 'k'],
    ['two far apart', (all: readonly string[]) => all.includes('b') && all.includes('s'), 'bs'],
    [
      'an order',
      (all: readonly string[]) => all.indexOf('c') >= 0 && all.indexOf('c') < all.indexOf('q'),
      'cq',
    ],
    ['a number of them', (all: readonly string[]) => all.length >= 5, undefined],
  ])('reaches the least that fails: %s', async (_, fails, least) => {
    const { fail } = asking(fails);
    const shrunk = await shrink(letters, { fail });
    if (least === undefined) expect(shrunk.length).toBe(5);
    else expect(shrunk.join('')).toBe(least);
  });

  it('leaves out together what can be left out alone', async () => {
    const { fail, rounds } = asking(
      (all: readonly string[]) => all.filter((one) => 'acegikmoqs'.includes(one)).length === 10,
    );
    expect((await shrink(letters, { fail })).join('')).toBe('acegikmoqs');
    // One by one it would take ten rounds.
    expect(rounds()).toBeLessThan(6);
  });

  it('makes items as plain as they may be', async () => {
    const { fail } = asking((all: readonly number[]) => all.some((n) => n >= 3));
    const plainer = (n: number) => (n > 0 ? [n - 1] : []);
    expect(await shrink([9, 9], { fail, plainer })).toEqual([3]);
  });

  it('keeps what fails when nothing shorter does, or when time is over', async () => {
    const whole = asking((all: readonly string[]) => all.length === letters.length);
    expect(await shrink(letters, { fail: whole.fail })).toEqual(letters);
    expect(await shrink(letters, { fail: async () => [], isOver: () => true })).toEqual(letters);
  });
});
