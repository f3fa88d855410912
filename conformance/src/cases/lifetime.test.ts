import { CloseCode } from '@solowire/spec';
import { expect, it } from 'vitest';
import { hello, historyOf, type Line, step, told, welcome } from '../testing/histories.js';
import lifetime from './lifetime.js';

const lateRefused = lifetime
  .find(({ id }) => id === 'lifetime/drain')!
  .checks.find(({ id }) => id === 'late-refused')!;

const stopped: Line = [0, 'kit', step('stopServer')];
const begun: Line = [10, 'b', told(CloseCode.draining)];
const late: Line = [20, 'late', hello('L')];

it.each<[verdict: string, what: string, lines: Line[]]>([
  [
    'pass',
    'is refused with draining, even before its hello',
    [stopped, begun, [15, 'late', told(CloseCode.draining)], late],
  ],
  ['fail', 'is welcomed after the drain was seen', [stopped, begun, late, [30, 'late', welcome(1)]]],
  [
    'inconclusive',
    'is welcomed before anybody has seen the drain',
    [stopped, late, [30, 'late', welcome(1)]],
  ],
  ['fail', 'gets another code', [stopped, begun, late, [30, 'late', told(CloseCode.helloTimeout)]]],
  [
    'inconclusive',
    'has run out of its time for a hello before the drain was seen',
    [stopped, [5, 'late', told(CloseCode.helloTimeout)], begun, late],
  ],
  ['fail', 'gets no answer', [stopped, begun, late]],
  ['notExercised', 'comes without a drain', [late]],
])('%s: a late client that %s', (verdict, _what, lines) => {
  expect(lateRefused.judge(historyOf(lines))).toMatchObject({ verdict });
});
