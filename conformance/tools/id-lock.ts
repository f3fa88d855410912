import { readFileSync, writeFileSync } from 'node:fs';
import type { Protocol } from '../src/cases/protocol.js';

const file = new URL('../src/cases/cases.ids.txt', import.meta.url);

/** The ids of cases and checks that reports and baselines refer to. */
export const idsOf = ({ cases, always }: Pick<Protocol, 'cases' | 'always'>): string[] => [
  ...cases.map((one) => one.id),
  ...cases.flatMap((one) => one.checks.map((c) => `${one.id}#${c.id}`)),
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
