import { describe, expect, it } from 'vitest';
import type { Refusal } from '../contract/index.js';
import type { Happening } from '../history/events.js';
import { codeOf } from '../solowire/endings.js';
import {
  dial,
  frame,
  hello,
  historyOf,
  type Line,
  shortParameters,
  told,
  upgraded,
  welcome,
} from '../testing/histories.js';
import { ownExcess } from './own-excess.js';

const rateLimited = told(codeOf('rate-limited'));
const limits = (parameters: Partial<typeof shortParameters>) => ({
  parameters: { ...shortParameters, ...parameters },
});

const opened = (t: number, actor: string, ...more: Happening[]): Line[] =>
  [dial, upgraded, hello(), ...more].map((one): Line => [t, actor, one]);
const took = (epoch: number) =>
  welcome(epoch, { tookOver: { session: `s${epoch - 1}`, epoch: epoch - 1, sameInstance: false } });

describe('a session that ends in rate-limited', () => {
  const talking = (...at: number[]): Line[] => [
    ...opened(0, 'a', welcome(1)),
    ...at.map((t): Line => [t, 'a', frame('out', 'text')]),
    [at.at(-1)! + 1, 'a', rateLimited],
  ];
  const three = limits({ messagesMax: 3, messagesWindowMs: 1000 });

  it('is the kit’s doing if it sent more than was announced', () => {
    expect(ownExcess(historyOf(talking(10, 200, 500, 990), three))).toMatch(
      /3 messages of a session in 1000/,
    );
  });

  it('is not if it did not, in number or in time', () => {
    expect(ownExcess(historyOf(talking(10, 200, 500), three))).toBeUndefined();
    expect(ownExcess(historyOf(talking(10, 200, 500, 1100), three))).toBeUndefined();
  });

  it('counts Pings and Pongs, as a server may, and no fragments', () => {
    const withMore = (more: Happening) =>
      historyOf(talking(10, 200, 500).toSpliced(4, 0, [5, 'a', more]), three);
    expect(ownExcess(withMore(frame('out', 'ping')))).toMatch(/3 messages of a session/);
    expect(ownExcess(withMore(frame('out', 'pong')))).toMatch(/3 messages of a session/);
    expect(ownExcess(withMore(frame('out', 'text', { fin: false })))).toBeUndefined();
  });
});

describe('a newcomer that is refused with rate-limited', () => {
  const one = limits({ takeoversMax: 1, takeoversWindowMs: 1000 });
  const third = (t: number, ...lines: Line[]) => [
    ...opened(0, 'a', welcome(1)),
    ...opened(10, 'b', took(2)),
    ...lines,
    ...opened(t, 'c', rateLimited),
  ];

  it('is the kit’s doing if as many took over within the window', () => {
    expect(ownExcess(historyOf(third(500), one))).toMatch(/1 takeovers of an identity in 1000/);
  });

  it('is not after the window, or if more were announced', () => {
    expect(ownExcess(historyOf(third(1100), one))).toBeUndefined();
    expect(ownExcess(historyOf(third(500)))).toBeUndefined();
  });

  it('is asked of the actors that count alone', () => {
    expect(ownExcess(historyOf(third(500), one), ['a', 'b'])).toBeUndefined();
  });
});

describe('a request that is refused with too-many-requests', () => {
  const asked = (id: string): Happening => ({
    layer: 'meaning',
    kind: 'asked',
    id,
    method: 'test.echo',
    params: null,
  });
  const answered = (id: string, refusal?: Refusal): Happening => ({
    layer: 'meaning',
    kind: 'answered',
    id,
    ok: refusal === undefined,
    ...(refusal === undefined ? { result: null } : { error: 'a word of the protocol', refusal }),
  });
  const lines = (...happenings: Happening[]): Line[] => [
    ...opened(0, 'a', welcome(1)),
    ...happenings.map((one): Line => [10, 'a', one]),
  ];
  const one = limits({ maxPendingRequests: 1 });

  it('is the kit’s doing if as many had no answer yet', () => {
    const both = lines(asked('1'), asked('2'), answered('2', 'too-many'), answered('1'));
    expect(ownExcess(historyOf(both, one))).toMatch(/1 unanswered requests/);
  });

  it('is not if the others were answered', () => {
    const each = lines(asked('1'), answered('1'), asked('2'), answered('2', 'too-many'));
    expect(ownExcess(historyOf(each, one))).toBeUndefined();
  });
});
