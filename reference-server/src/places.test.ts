import { describe, expect, it } from 'vitest';
import { Places } from './places.js';

describe('places', () => {
  it('are given back once each, and then taken anew', () => {
    const places = new Places(2);
    const [one] = [places.take('a')!, places.take('a')!];
    expect(places.take('a')).toBeNull();
    one();
    one();
    expect(places.take('a')).not.toBeNull();
    expect(places.take('a')).toBeNull();
  });

  it('of one key leave those of others alone, up to all of them', () => {
    const places = new Places(2, 3);
    expect(['a', 'a', 'b', 'c'].map((key) => places.take(key) !== null)).toEqual([true, true, true, false]);
  });

  it('without a key are counted in all alone', () => {
    const places = new Places(1, 2);
    const [first] = [places.take(null)!, places.take(null)!];
    expect(places.take('a')).toBeNull();
    first();
    expect(places.take('a')).not.toBeNull();
  });

  it('beyond a key’s number may be taken where one is about to be given back, never beyond all', () => {
    const places = new Places(1, 2);
    const old = places.take('a')!;
    expect(places.take('a', true)).not.toBeNull();
    expect(places.take('b', true)).toBeNull();
    old();
    expect(places.take('a')).toBeNull();
  });

  it('remember no key whose places are all given back', () => {
    const places = new Places(1);
    for (let i = 0; i < 100; i++) places.take(String(i))!();
    expect((places as unknown as { taken: Map<string, number> }).taken.size).toBe(0);
  });
});
