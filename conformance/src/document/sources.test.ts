import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesOf } from '../testing/documents.js';
import { Dangling, Sources } from './sources.js';

const removes: (() => void)[] = [];
afterAll(() => removes.forEach((remove) => void remove()));

function sourcesOf(files: Record<string, unknown>) {
  const { folder, remove } = filesOf(files);
  removes.push(remove);
  return { folder, sources: new Sources(join(folder, 'api.yaml')) };
}
const reach = (files: Record<string, unknown>, ...keys: string[]) => {
  const { sources } = sourcesOf(files);
  return sources.part(sources.whole(), ...keys);
};
const why = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Dangling) return error.message;
    throw error;
  }
  return 'nothing';
};

describe('a reference', () => {
  it('leads to its place, over others', () => {
    const found = reach(
      { 'api.yaml': { a: { $ref: '#/b' }, b: { $ref: '#/c~1d' }, 'c/d': { e: 1 } } },
      'a',
      'e',
    );
    expect(found).toMatchObject({ value: 1, place: { pointer: '/c~1d/e' } });
  });

  it('leads through others on its way', () => {
    const files = {
      'api.yaml': {
        a: { $ref: '#/channels/game/messages/login' },
        channels: { game: { $ref: 'game.yaml#/game' } },
      },
      'game.yaml': { game: { messages: { login: 'here' } } },
    };
    const found = reach(files, 'a');
    expect(found?.value).toBe('here');
    expect(found?.place).toMatchObject({
      pointer: '/game/messages/login',
      file: expect.stringMatching(/game\.yaml$/),
    });
  });

  it('is read with its escapes', () => {
    expect(
      reach({ 'api.yaml': { a: { $ref: 'my%20types.yaml#/x%20y' } }, 'my types.yaml': { 'x y': 2 } }, 'a')
        ?.value,
    ).toBe(2);
  });

  it('leads nowhere that only every object has', () => {
    expect(reach({ 'api.yaml': {} }, 'constructor')).toBeUndefined();
    expect(why(() => reach({ 'api.yaml': { a: { $ref: '#/toString' } } }, 'a'))).toMatch(/leads to nothing/);
  });

  it.each([
    ['#/none', /leads to nothing/],
    ['../api.yaml', /leads out of the folder/],
    ['/etc/passwd', /leads out of the folder/],
    ['..%2f..%2fetc/passwd', /leads out of the folder/],
    ['file:///etc/passwd', /leads to another place/],
    ['//host/a', /leads to another place/],
    ['#anchor', /has no JSON pointer/],
    ['sub', /leads to no file/],
    ['none.yaml', /cannot be followed: .* there is no such file/],
    ['bad.yaml', /cannot be followed: .*bad\.yaml is neither YAML nor JSON/],
    ['link.yaml', /leads out of the folder/],
    ['#/a', /lead in a circle/],
    ['#/a/b', /lead in a circle/],
  ])('%s is refused', (reference, message) => {
    const { folder, sources } = sourcesOf({
      'api.yaml': { a: { $ref: reference } },
      'bad.yaml': 'a: [',
      'sub/x.yaml': '',
    });
    symlinkSync('/etc/hostname', join(folder, 'link.yaml'));
    expect(why(() => sources.part(sources.whole(), 'a'))).toMatch(message);
  });

  it('is no circle where many lead to one', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`a${i}`, { $ref: `#/a${i + 1}` }]),
    );
    expect(reach({ 'api.yaml': { ...chain, a30: 1 } }, 'a0')?.value).toBe(1);
  });
});

describe('the hash of a document', () => {
  const hashOf = (files: Record<string, unknown>) => {
    const { sources } = sourcesOf(files);
    sources.part(sources.whole(), 'a');
    return sources.hash;
  };
  const files = { 'api.yaml': { a: { $ref: 'b.yaml' } }, 'b.yaml': { c: 1 } };

  it('is of all that was read, wherever it lies, and of nothing else', () => {
    expect(hashOf(files)).toBe(hashOf(files));
    expect(hashOf({ ...files, 'c.yaml': 1 })).toBe(hashOf(files));
    expect(hashOf({ ...files, 'b.yaml': { c: 2 } })).not.toBe(hashOf(files));
  });
});
