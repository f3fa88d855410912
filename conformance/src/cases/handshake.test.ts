import { expect, it } from 'vitest';
import {
  ack,
  dial,
  frame,
  hello,
  historyOf,
  type Line,
  probe,
  step,
  upgraded,
  waited,
  welcome,
} from '../testing/histories.js';
import handshake from './handshake.js';

const { checks } = handshake.find(({ id }) => id === 'handshake/pipelined-while-verified')!;
const verdicts = (lines: Line[]) => checks.map((one) => one.judge(historyOf(lines)).verdict);

const answered = (...meanwhile: Line[]): Line[] => [
  [0, 'a', dial],
  [1, 'a', upgraded],
  [2, 'a', step('pipeline', true)],
  [2, 'a', hello()],
  [2, 'a', probe('out', 1)],
  [2, 'a', frame('out', 'ping', { text: 'behind' })],
  ...meanwhile,
  [250, 'a', welcome(1)],
  [251, 'a', ack('in', 1)],
  [900, 'a', waited('the end of TCP')],
];

it('takes an answer for right where the server read nothing before its welcome', () => {
  expect(new Set(verdicts(answered()))).toEqual(new Set(['pass']));
});

it('takes it for wrong where a Pong shows that the server read on', () => {
  expect(verdicts(answered([3, 'a', frame('in', 'pong', { text: 'behind' })]))).toContain('fail');
});

it('takes a Pong that nobody asked for, as some servers send by the clock, for nothing', () => {
  expect(new Set(verdicts(answered([3, 'a', frame('in', 'pong', { text: '' })])))).toEqual(new Set(['pass']));
});
