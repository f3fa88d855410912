import { readFileSync, writeFileSync } from 'node:fs';
import type { Protocol } from '../src/cases/protocol.js';
import { checkId } from '../src/judge/judge.js';

const file = new URL('../src/cases/cases.ids.txt', import.meta.url);

/** The ids of cases and checks that reports and baselines refer to. */
export const idsOf = ({ cases, always }: Pick<Protocol, 'cases' | 'always'>): string[] => [
  ...cases.map((one) => one.id),
  // A check of a family has one id, whatever cases make it.
  ...new Set(cases.flatMap((one) => one.checks.filter((c) => c.family).map((c) => checkId(one, c)))),
  ...cases.flatMap((one) => one.checks.filter((c) => !c.family).map((c) => checkId(one, c))),
  ...always.map((one) => one.id),
];

/** The text of the file that locks ids: one a line, sorted. */
export const lockOf = (ids: readonly string[]): string => `${[...ids].sort().join('\n')}\n`;

/** The ids that are locked. */
export const readLock = (): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

export const writeLock = (ids: readonly string[]): void => writeFileSync(file, lockOf(ids));
