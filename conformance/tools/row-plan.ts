import type { Matrix } from '../faults/matrix.js';
import type { RuleId } from '../src/contract/index.js';

/** What the code has, and which rows exist. */
export interface Known {
  /** Ids of cases, ids of checks with their requirements, and what of both is locked. */
  ids: readonly string[];
  locked: readonly string[];
  /** Ids of cases, and of those that have a recorded example. */
  cases: readonly string[];
  examples: readonly string[];
  /** Faulty servers, and the matrix of what was measured. */
  faults: readonly { id: string; violates: readonly RuleId[] }[];
  matrix: Pick<Matrix, 'faults'>;
}

/** The rows that are missing. */
export interface RowPlan {
  /** Ids to lock. */
  newIds: string[];
  /** Cases to record: they have no example, or a check that is new. */
  record: string[];
  /** Faulty servers to measure: they have no row in the matrix, or violate something else now. */
  measure: string[];
  /** Why nothing may be added, in words: an id is gone, and reports and baselines refer to it. */
  refused: string[];
}

/** What must be added for what the code has. */
export function planRows({ ids, locked, cases, examples, faults, matrix }: Known): RowPlan {
  const newIds = without(ids, locked);
  const isNew = new Set(newIds.map(caseOf));
  const rows = new Map(matrix.faults.map((row) => [row.id, row.violates.join()]));
  const gone = without(locked, ids).map(
    (id) => `${id} is locked in conformance/src/cases/cases.ids.txt and gone from the code`,
  );
  const goneFaults = without(
    matrix.faults.map(({ id }) => id),
    faults.map(({ id }) => id),
  ).map(
    (id) =>
      `${id} is in conformance/faults/generated/faults.json and conformance/faults/servers/${id}.ts is gone`,
  );
  return {
    newIds,
    record: cases.filter((id) => isNew.has(id) || !examples.includes(id)),
    measure: faults.filter(({ id, violates }) => rows.get(id) !== violates.join()).map(({ id }) => id),
    refused: [...gone, ...goneFaults],
  };
}

/** Faulty servers that cannot be loaded, since the catalogue does not say what they violate. `files`: names in the folder of servers. */
export const uncatalogued = (files: readonly string[], catalogued: readonly string[]): string[] =>
  without(
    files.filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -'.ts'.length)),
    catalogued,
  );

/** Whether a check belongs to a case, and is not made in every one. */
export const isOfCase = (check: string): boolean => check.includes('#');

/** The id of a case, from its own or that of one of its checks. */
export const caseOf = (id: string): string => id.split('#')[0]!;

function without(ids: readonly string[], others: readonly string[]): string[] {
  const left = new Set(others);
  return ids.filter((id) => !left.has(id)).sort();
}
