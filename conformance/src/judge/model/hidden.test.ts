import { expect, it } from 'vitest';
import { dial, hello, historyOf, type Line, told, welcome } from '../../testing/histories.js';
import { verdictOf } from './model.js';

/** Hellos that claim the slot, and that another one takes it from before the kit sees their welcome. */

const TAKEN_OVER = 4500;
const opens = (at: number, actor: string): Line[] => [
  [at, actor, dial],
  [at, actor, hello('X', actor)],
];
const rulesOf = (lines: readonly Line[]) => verdictOf(historyOf(lines)).findings.map(({ rule }) => rule);
const first: readonly Line[] = [...opens(0, 'a'), [1, 'a', welcome(1)]];
const last = (at: number): readonly Line[] => [
  ...opens(at, 'd'),
  [at + 1, 'd', welcome(9, { tookOver: { session: 's1', epoch: 1, sameInstance: false } })],
];

it('explains a chain of takeovers in which nobody but the first and the last was welcomed', () => {
  const chain: readonly Line[] = [
    ...first,
    ...opens(10, 'b'),
    [11, 'a', told(TAKEN_OVER)],
    ...opens(20, 'c'),
    [21, 'b', told(TAKEN_OVER)],
    ...opens(30, 'd'),
    [31, 'c', told(TAKEN_OVER)],
    [32, 'd', welcome(9, { tookOver: { session: 's1', epoch: 1, sameInstance: false } })],
  ];
  expect(rulesOf(chain)).toEqual([]);
});

it('finds the one that is told of a takeover before anybody could have taken over', () => {
  const early: readonly Line[] = [
    ...first,
    ...opens(10, 'b'),
    [11, 'a', told(TAKEN_OVER)],
    [12, 'b', told(TAKEN_OVER)],
    ...last(20),
  ];
  expect(rulesOf(early)).toEqual(['SW-TAKEOVER-7']);
});
