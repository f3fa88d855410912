import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Source, SpecError } from './source.js';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'solowire-source-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

function source(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  return new Source(path.join(folder, 'root.yaml'));
}

describe('a source', () => {
  it('gives one object for two references to one thing, over files and back', () => {
    const resolved = source({
      'root.yaml': "a: { $ref: 'parts/a.yaml#/x' }\nshared: { $ref: 'other.yaml#/thing' }\n",
      'parts/a.yaml': "x: { inner: { $ref: '../root.yaml#/shared' } }\n",
      'other.yaml': 'thing: { size: 3 }\n',
    }).resolve() as { a: { inner: object }; shared: object };
    expect(resolved.shared).toEqual({ size: 3 });
    expect(resolved.a.inner).toBe(resolved.shared);
  });

  it('follows a reference in the middle of a pointer', () => {
    const resolved = source({
      'root.yaml': "a: { $ref: '#/b/c' }\nb: { $ref: '#/d' }\nd: { c: { value: 1 } }\n",
    }).resolve() as { a: object; d: { c: object } };
    expect(resolved.a).toBe(resolved.d.c);
  });

  it('tells file and line of a pointer, behind references too', () => {
    const files = source({
      'root.yaml': "a:\n  '4500': { $ref: 'other.yaml' }\nlist:\n  - one\n  - two\n",
      'other.yaml': '# a comment\nname: x\nsize: 3\n',
    });
    expect(files.locate('/a/4500/size')).toBe('other.yaml:3');
    expect(files.locate('/list/1')).toBe('root.yaml:5');
    expect(files.locate('/a/4500/missing')).toBe('other.yaml:2');
  });

  it.each([
    [
      'a file that does not exist',
      "\na: { $ref: 'none.yaml' }\n",
      /^root\.yaml:2: .*none\.yaml names a file that does not exist$/,
    ],
    ['nothing in a file', "a: { $ref: '#/b' }\n", /^root\.yaml:1: .*#\/b names nothing/],
    ['itself', "a: { $ref: '#/b' }\nb: { $ref: '#/a' }\n", /leads back to itself/],
  ])('refuses a reference to %s', (_what, text, message) => {
    const files = source({ 'root.yaml': text });
    expect(() => files.resolve()).toThrow(
      expect.objectContaining({ message: expect.stringMatching(message) }),
    );
    expect(() => source({ 'root.yaml': text }).resolve()).toThrow(SpecError);
  });

  it('refuses a key that stands twice, with its line', () => {
    const files = source({ 'root.yaml': 'SW-CLOSE-1: 1\nSW-CLOSE-1: 2\n' });
    expect(() => files.resolve()).toThrow(/^root\.yaml:2: /);
  });
});
