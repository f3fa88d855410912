import { describe, expect, it } from 'vitest';
import { bounds } from './bounds.js';
import { endOfString, readJson } from './json.js';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('JSON of a peer', () => {
  it('is parsed up to the bounds', () => {
    expect(readJson(nested(bounds.jsonDepth))).toHaveProperty('value');
    expect(readJson(`[${'0,'.repeat(bounds.jsonValues - 2)}0]`)).toHaveProperty('value');
    expect(readJson('{"a":1}')).toEqual({ value: { a: 1 } });
  });

  it('is not parsed beyond them, and what was seen is said', () => {
    expect(readJson(nested(8000))).toEqual({ excess: 'JSON that nests 8000 deep; the kit reads up to 256' });
    expect(readJson(`[${'{},'.repeat(340_000)}1]`)).toEqual({
      excess: `JSON of about 680002 values; the kit reads up to ${bounds.jsonValues}`,
    });
  });

  it('is told from what is none', () => {
    expect(readJson('{')).toEqual({ fault: 'not JSON' });
    expect(readJson(`"${'x'.repeat(1000)}`)).toEqual({ fault: 'not JSON' });
  });

  it('may say in strings whatever it likes', () => {
    const text = `${nested(1000)}\\"${','.repeat(bounds.jsonValues)}\\`;
    expect(readJson(JSON.stringify({ text }))).toEqual({ value: { text } });
  });
});

it('a string ends at the first quote that is not escaped', () => {
  expect(endOfString(String.raw`"a\\"b"`, 0)).toBe(4);
  expect(endOfString(String.raw`"a\"b"`, 0)).toBe(5);
  expect(endOfString('"a', 0)).toBe(2);
});
