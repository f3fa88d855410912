import { describe, expect, it } from 'vitest';
import { solowire } from '../src/solowire/index.js';
import {
  ack,
  close,
  control,
  dial,
  end,
  hello,
  historyOf,
  type Line,
  lag,
  probe,
  told,
  upgraded,
  welcome,
} from '../src/testing/histories.js';
import { differences, meaningOf } from './meaning.js';

const { endings } = solowire.contract;
const code = endings.kicked!.codes[0]!;
const otherCode = endings.expired!.codes[0]!;

/** A session that is told of its end 500 ms after it began. */
const lines = (): Line[] => [
  [0, 'a', dial],
  [5, 'a', upgraded],
  [6, 'a', hello()],
  [8, 'a', welcome(1)],
  [10, 'a', control()],
  [300, 'a', probe('in', 1)],
  [301, 'a', ack('out', 1)],
  [600, 'a', probe('in', 2)],
  [601, 'a', ack('out', 2)],
  [900, 'a', probe('in', 3)],
  [901, 'a', ack('out', 3)],
  [1_000, 'a', told(code)],
  [1_001, 'a', close('in', code)],
  [1_002, 'a', end('in')],
];

const without = (at: number): Line[] => lines().filter((_, i) => i !== at);
const later = (from: number, ms: number): Line[] =>
  lines().map(([t, actor, happening]) => [t < from ? t : t + ms, actor, happening]);
const changed = (at: number, happening: Line[2]): Line[] =>
  lines().map((line, i) => (i === at ? [line[0], line[1], happening] : line));
const found = (one: Line[], ...references: Line[][]): string[] =>
  differences(
    meaningOf(historyOf(one)),
    (references.length > 0 ? references : [lines(), lines()]).map((each) => meaningOf(historyOf(each))),
  );

describe('a run means the same as the reference server', () => {
  it.each<[string, Line[]]>([
    ['when nothing is different', lines()],
    ['when all comes a little later', later(1, 60)],
    ['when the number of a session is another one', changed(3, welcome(7))],
    [
      'when one heartbeat more was sent',
      [...lines().slice(0, 11), [902, 'a', probe('in', 4)], ...lines().slice(11)],
    ],
    ['when the kit stood still', [...lines(), [1_100, 'kit', lag(50)]]],
  ])('%s', (_what, one) => {
    expect(found(one)).toEqual([]);
  });
});

describe('a run means something else', () => {
  it.each<[string, Line[], string]>([
    ['when the server does not say why it closes', without(11), 'a: frame in close'],
    ['when it closes with another code', changed(12, close('in', otherCode)), `${otherCode} in place of`],
    ['when it closes for another reason', changed(11, told(otherCode)), 'a: told'],
    ['when TCP is not ended', without(13), 'nothing in place of end in fin'],
    ['when TCP ends otherwise', changed(13, end('in', 'rst')), 'end in rst in place of end in fin'],
    ['when the end comes much later', later(1_000, 900), 'after 1900 ms'],
    ['when a connection is not welcomed', without(3), 'told kicked'],
    [
      'when it took over nobody and says otherwise',
      changed(3, welcome(1, { tookOver: { sameInstance: true } })),
      'took over one',
    ],
    ['when somebody more is there', [...lines(), [1_200, 'b', dial], [1_210, 'b', upgraded]], 'b: upgraded'],
  ])('%s', (_what, one, words) => {
    expect(found(one).join('\n')).toContain(words);
  });

  it('when heartbeats come in another rhythm', () => {
    const slower = lines().map(
      ([t, actor, happening]): Line => [t < 300 || t > 999 ? t : 300 + (t - 300) * 2, actor, happening],
    );
    expect(found(slower).join('\n')).toContain('every 600 ms');
  });
});

it('says nothing of a connection on which the references differ', () => {
  expect(found(without(13), lines(), without(11))).toEqual([]);
});
