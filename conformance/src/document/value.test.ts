import { describe, expect, it } from 'vitest';
import { at, fill, match, namesIn, pointerOf, tokensOf, Unnamed } from './value.js';

const never = () => false;
const matched = (pattern: unknown, value: unknown, names = {}) => match(pattern, value, names, never);

describe('a template', () => {
  const names = { who: 'ada', n: 7, list: [1], none: null };

  it.each([
    ['{n}', 7],
    ['{list}', [1]],
    ['{none}', null],
    ['{n|json}', '7'],
    ['{who|json}', '"ada"'],
    ['to {who}, {n} times', 'to ada, 7 times'],
    ['[{who|json}]', '["ada"]'],
    ['{ who }', '{ who }'],
    [{ a: ['{who}', 1, true] }, { a: ['ada', 1, true] }],
    [{ $join: ['{who}', ':', '{n}'] }, 'ada:7'],
    [{ $base64: { $join: ['{who}', ':x'] } }, Buffer.from('ada:x').toString('base64')],
    [JSON.parse('{ "__proto__": "{who}" }'), JSON.parse('{ "__proto__": "ada" }')],
  ])('%o makes %o', (template, value) => {
    expect(fill(template, names)).toEqual(value);
  });

  it.each(['{x}', '{constructor}', 'a {toString} b'])('%s has no value', (template) => {
    expect(() => fill(template, names)).toThrow(Unnamed);
  });

  it('names what it needs, each once', () => {
    expect(namesIn({ a: '{x} {y|json}', b: ['{x}'], c: { $join: ['{z}'] } })).toEqual(['x', 'y', 'z']);
  });
});

describe('a pattern', () => {
  it.each([
    // Some of the keys, and the first items.
    [{ a: 1 }, { a: 1, b: 2 }, {}],
    [[1, 2], [1, 2, 3], {}],
    [{ a: '{x}' }, { a: { deep: 1 } }, { x: { deep: 1 } }],
    [{ a: '{x|json}' }, { a: '{"deep":1}' }, { x: { deep: 1 } }],
    [{ a: 'n-{x}.' }, { a: 'n-12.' }, { x: '12' }],
    [{ a: '{x}', b: '{x}' }, { a: 1, b: 1 }, { x: 1 }],
    [{ a: '{x}', b: 'is {x}' }, { a: 'y', b: 'is y' }, { x: 'y' }],
    [{ a: '{constructor}' }, { a: 5 }, { constructor: 5 }],
    [{ a: { $in: [1, { b: '{x}' }] } }, { a: { b: 2 } }, { x: 2 }],
    [{ a: { $any: true } }, { a: null }, {}],
    [{ a: { $absent: true } }, {}, {}],
    [{ a: { $not: 'x' } }, { a: 'y' }, {}],
    [{ a: { $join: ['{known}', '!'] } }, { a: 'me!' }, {}],
  ])('%o takes %o', (pattern, value, taken) => {
    expect(matched(pattern, value, { known: 'me' })).toEqual(taken);
  });

  it.each([
    [{ a: 1 }, { a: '1' }],
    [{ a: 1 }, [1]],
    [[1, 2], [1]],
    [{ a: '{known}' }, { a: 'you' }],
    [
      { a: '{x}', b: '{x}' },
      { a: 1, b: 2 },
    ],
    [{ a: '{x|json}' }, { a: 'no json' }],
    [{ a: 'aba{x}ba' }, { a: 'aba' }],
    [{ a: '{x}{y}' }, { a: 'ab' }],
    [{ a: { $any: true } }, {}],
    [{ a: { $absent: true } }, { a: null }],
    [{ a: { $in: [] } }, { a: 1 }],
    [{ a: { $join: ['{unknown}'] } }, { a: 'x' }],
    [{ toString: { $any: true } }, {}],
    [{ a: { $message: 'm' } }, { a: 1 }],
    [null, undefined],
  ])('%o does not take %o', (pattern, value) => {
    expect(matched(pattern, value, { known: 'me' })).toBeUndefined();
  });

  it('of a message asks its schema', () => {
    expect(match({ $message: 'ok' }, 5, {}, (name, value) => name === 'ok' && value === 5)).toEqual({});
  });
});

describe('a JSON pointer', () => {
  it.each([
    ['/a/0', 1],
    ['', { a: [1], 'b/c~': 2 }],
    ['/b~1c~0', 2],
    ['/none', undefined],
    ['/a/length', 1],
    ['/constructor', undefined],
  ])('%s leads to %o', (pointer, value) => {
    expect(at(pointer, { a: [1], 'b/c~': 2 })).toEqual(value);
  });

  it('is made of keys as it is taken apart', () => {
    expect(pointerOf(['a/b', '~1', 0])).toBe('/a~1b/~01/0');
    expect(tokensOf('/a~1b/~01/0')).toEqual(['a/b', '~1', '0']);
  });
});
