import { expect, it } from 'vitest';
import { readArithmetic } from './arithmetic.js';

it.each([
  ['1500', 1500],
  ['3 * beat * 1000', 6000],
  ['2 + 3 * 4', 14],
  ['(2 + 3) * 4', 20],
  ['20 - 4 - 6', 10],
  ['beat / 4', 0.5],
  ['1.5*beat', 3],
])('%s is %d where beat is 2', (source, value) => {
  expect(readArithmetic(source).evaluate({ beat: 2 })).toBe(value);
});

it.each(['beat', '1 / (beat - 2)', 'none', 'text * 2', 'constructor', '2 - beat'])(
  '%s is no time where beat is %s',
  (source) => {
    const beat = source === 'beat' ? -1 : 2;
    expect(readArithmetic(source).evaluate({ beat, text: 'x' })).toBeUndefined();
  },
);

it('names what it takes, each once', () => {
  expect(readArithmetic('a * b + a').names).toEqual(['a', 'b']);
});

it.each([
  ['', 'expected a number, a name or "(" at character 1 of "", found its end'],
  ['3 *', 'expected a number, a name or "(" at character 4 of "3 *", found its end'],
  ['(1 + 2', 'expected ")" at character 7 of "(1 + 2", found its end'],
  ['1 2', 'expected +, -, *, / or its end at character 3 of "1 2", found "2"'],
  ['a.b', 'expected +, -, *, / or its end at character 2 of "a.b", found "."'],
  ['-1', 'expected a number, a name or "(" at character 1 of "-1", found "-"'],
  ['process.exit()', 'expected +, -, *, / or its end at character 8 of "process.exit()", found "."'],
])('%s is none', (source, message) => {
  expect(() => readArithmetic(source)).toThrow(message);
});

it('nests no deeper than a person writes', () => {
  expect(() => readArithmetic(`${'('.repeat(21)}1${')'.repeat(21)}`)).toThrow(/expected a number/);
});
