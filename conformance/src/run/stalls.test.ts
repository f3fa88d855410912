import { expect, it } from 'vitest';
import { LAG_FROM_MS } from '../history/marks.js';
import { Stalls } from './stalls.js';

const told = (...lates: number[]): number[] => {
  const all: number[] = [];
  const stalls = new Stalls((ms) => all.push(ms));
  for (const late of lates) stalls.add(late);
  return all;
};

it('one long stall is told at once', () => {
  expect(told(1, LAG_FROM_MS + 25, 1)).toEqual([LAG_FROM_MS + 25]);
});

it('many short ones in a row are told as their sum', () => {
  expect(told(6, 6, 6, 6, 6, 6)).toEqual([18, 18]);
});

it('short ones now and then are not worth a line, nor is what every timer costs', () => {
  expect(told(6, 1, 6, 1, 6, 1, 6, 1)).toEqual([]);
  expect(told(...Array.from({ length: 100 }, () => 1.5))).toEqual([]);
});
