import { endingCase, ROWS } from '../src/cases/ending/index.js';
import { kitChecks, type Subject } from './matrix.js';
import type { Failure } from './measurement.js';

/** What a run of the fleet did not show of the array of endings. */
export interface ArrayGaps {
  /** Checks of the epilogue that fewer than two faulty servers fail. */
  checks: string[];
  /** Endings behind which, and situations in which, no fault is seen by what it violates. */
  endings: string[];
  situations: string[];
}

const rowsById = new Map(ROWS.map((row) => [`ending/${endingCase(row).id}`, row]));
const epilogue = kitChecks.map(({ id }) => id).filter((id) => id.startsWith('epilogue#'));

/** Each consequence is asked for nothing unless a fault fails it; one fault may be an accident, hence two. */
export function arrayGaps(
  measured: readonly (readonly [Pick<Subject, 'violates'>, { failures: readonly Failure[] }])[],
): ArrayGaps {
  const failedBy = measured.map(([, { failures }]) => new Set(failures.map(({ check }) => check)));
  const kills = measured.flatMap(([{ violates }, { failures }]) =>
    failures.filter(({ requirement }) => violates.includes(requirement)).map((one) => one.case),
  );
  const seen = [...new Set(kills)].flatMap((id) => rowsById.get(id) ?? []);
  const unseen = (of: 'ending' | 'situation') => {
    const killed = new Set(seen.map((row) => row[of].id));
    return [...new Set(ROWS.map((row) => row[of].id))].filter((id) => !killed.has(id));
  };
  return {
    checks: epilogue.filter((id) => failedBy.filter((failed) => failed.has(id)).length < 2),
    endings: unseen('ending'),
    situations: unseen('situation'),
  };
}
