import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { RuleId } from '../../src/contract/index.js';
import { type Matrix, requirementsOf } from '../matrix.js';
import { wordsOf } from './losses.js';
import type { Declared } from './run.js';

/** A fault that the document does not show. */
export interface Loss {
  readonly id: string;
  /** The requirements that it violates and no check fails. */
  readonly missing: readonly RuleId[];
  /** The words that the language lacks; empty if nothing explains it. */
  readonly words: readonly string[];
}

/** What `generated/declared.json` holds: what Solowire's document shows of the fleet. */
export interface DeclaredMatrix {
  /** How many faults the kit's own modules catch. */
  readonly native: number;
  readonly caught: readonly string[];
  readonly losses: readonly Loss[];
  readonly reference: { readonly cases: number; readonly passed: number; readonly failed: number };
}

/** Joins what a run by the document came to with what is known of the same servers natively. */
export function declaredMatrix(
  { rows, reference }: Declared,
  { faults }: Pick<Matrix, 'faults'>,
): DeclaredMatrix {
  const isCaught = (one: Matrix['faults'][number]) =>
    one.violates.every((rule) => one.caughtBy.some((check) => requirementsOf(check).includes(rule)));
  const lost = rows.filter(({ missing }) => missing.length > 0);
  const ids = new Set(rows.map(({ fault }) => fault.id));
  return {
    native: faults.filter((one) => ids.has(one.id) && isCaught(one)).length,
    caught: rows.filter(({ missing }) => missing.length === 0).map(({ fault }) => fault.id),
    losses: lost.map(({ fault: { id }, missing }) => {
      const native = faults.find((one) => one.id === id);
      return { id, missing, words: wordsOf({ id, caughtBy: native?.caughtBy ?? [] }, missing) };
    }),
    reference,
  };
}

const file = new URL('../generated/declared.json', import.meta.url);

/** As it was measured last; undefined before that. */
export const readDeclared = (): DeclaredMatrix | undefined =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;

export const writeDeclared = (matrix: DeclaredMatrix): void =>
  writeFileSync(file, `${JSON.stringify(matrix, null, 2)}\n`);
