import { describe, expect, it } from 'vitest';
import { close, end, finished, historyOf, type Line, lag } from '../testing/histories.js';
import { inWindow, notBefore } from './timing.js';

/** Judges the end of TCP after a Close under the short timings: closeTimeoutMs 500, late by at most 150 + 10 %. */
const judged = (lines: Line[]) => {
  const h = historyOf([[0, 'a', close('in', 1011)], ...lines]);
  const { transport } = h.end('a');
  const cause = h.end('a').close;
  return inWindow(h, {
    cause,
    effect: transport,
    parameter: 'closeTimeoutMs',
    actor: 'a',
    what: 'it',
  }).verdict;
};

describe('a deadline', () => {
  it('is met to the end of its tolerance', () => {
    expect(judged([[700, 'a', end('in')]])).toBe('pass');
    expect(judged([[701, 'a', end('in')]])).toBe('fail');
  });

  it('has a lower bound, counted from what the kit sent', () => {
    const early = (t: number) => {
      const h = historyOf([
        [0, 'a', close('out', 1000)],
        [t, 'a', end('in')],
      ]);
      const [cause, effect] = h.events;
      return notBefore(h, { cause, effect, parameter: 'closeTimeoutMs', actor: 'a', what: 'it' }).verdict;
    };
    expect(early(489)).toBe('fail');
    expect(early(490)).toBe('pass');
  });

  it('grants to a lower bound what the kit may have seen late', () => {
    const early = (t: number) => {
      const h = historyOf([
        [0, 'a', close('in', 1011)],
        [t, 'a', end('in')],
      ]);
      const [cause, effect] = h.events;
      return notBefore(h, { cause, effect, parameter: 'closeTimeoutMs', actor: 'a', what: 'it' }).verdict;
    };
    expect(early(459)).toBe('fail');
    expect(early(460)).toBe('pass');
  });

  it('is missed when nothing came until it was over', () => {
    expect(judged([[701, 'kit', finished]])).toBe('fail');
  });

  it('is not settled when the case ended before', () => {
    expect(judged([[650, 'kit', finished]])).toBe('inconclusive');
  });

  it('is not settled when a stall of the kit explains the lateness, and is missed when it does not', () => {
    expect(
      judged([
        [800, 'kit', lag(100)],
        [800, 'a', end('in')],
      ]),
    ).toBe('inconclusive');
    expect(
      judged([
        [800, 'kit', lag(50)],
        [800, 'a', end('in')],
      ]),
    ).toBe('fail');
    expect(
      judged([
        [710, 'kit', lag(60)],
        [711, 'kit', finished],
      ]),
    ).toBe('inconclusive');
  });

  it('is widened by the time scale in its tolerance alone', () => {
    const h = (t: number) => {
      const history = historyOf(
        [
          [0, 'a', close('in', 1011)],
          [t, 'a', end('in')],
        ],
        { timeScale: 3 },
      );
      const { close: cause, transport: effect } = history.end('a');
      return inWindow(history, { cause, effect, parameter: 'closeTimeoutMs', actor: 'a', what: 'it' })
        .verdict;
    };
    expect(h(1100)).toBe('pass');
    expect(h(1101)).toBe('fail');
  });
});
