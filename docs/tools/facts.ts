import { fileURLToPath } from 'node:url';
import { requirements } from '@solowire/spec';
import type { Fault } from '../../conformance/faults/fault.js';
import { loadFaults } from '../../conformance/faults/load.js';
import type { Matrix, MatrixRow } from '../../conformance/faults/matrix.js';
import { readMatrix } from '../../conformance/faults/matrix-file.js';
import type { RuleId } from '../../conformance/src/contract/index.js';
import { type Check, expectedOf } from '../../conformance/src/judge/check.js';
import { checkId } from '../../conformance/src/judge/judge.js';
import { solowire } from '../../conformance/src/solowire/index.js';
import { type Document, readSpecification } from '../../spec/tools/src/document.js';

const { cases, always: alwaysChecks, contract } = solowire;

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const factOf = (one: Check): CheckFact => ({
  id: one.id,
  requirement: one.requirement,
  expected: expectedOf(one, contract),
});

/** A check of the kit, by the id that reports give it. */
export interface CheckFact {
  id: string;
  requirement: RuleId;
  expected: string;
  /** The case that it belongs to; undefined if several cases make it. */
  case?: string;
  /** What its name begins with, if some cases make it and not all. */
  family?: string;
}

/** A server that is wrong on purpose, and what was measured of it; `null` if nothing was yet. */
export type FaultFact = Pick<Fault, 'id' | 'name' | 'violates' | 'explained' | 'cure' | 'links'> & {
  measured: MatrixRow | null;
};

/** All that the pages are made of. */
export interface Facts {
  document: Document;
  requirements: typeof requirements;
  cases: typeof cases;
  checks: readonly CheckFact[];
  faults: readonly FaultFact[];
  /** What was measured of servers that are no fault of the catalogue. */
  others: Pick<Matrix, 'independent' | 'nullServers'>;
}

/** Checks that several cases make, once for each requirement that they judge in one of them. */
function sharedChecks(): CheckFact[] {
  const all = cases.flatMap((kase) =>
    kase.checks.flatMap((one) =>
      one.family === undefined ? [] : [{ ...factOf(one), id: checkId(kase, one), family: one.family }],
    ),
  );
  return [...new Map(all.map((one) => [`${one.id} ${one.requirement}`, one])).values()].sort((a, b) =>
    a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
  );
}

/** Reads the specification, the lists of the kit and, if it was measured, the matrix of its faults. */
export async function readFacts(): Promise<Facts> {
  const matrix = readMatrix();
  const faults = (await loadFaults()).map((fault) => ({
    ...fault,
    measured: matrix.faults.find(({ id }) => id === fault.id) ?? null,
  }));
  const checks: CheckFact[] = [
    ...cases.flatMap((kase) =>
      kase.checks
        .filter(({ family }) => family === undefined)
        .map((one) => ({ ...factOf(one), id: checkId(kase, one), case: kase.id })),
    ),
    ...sharedChecks(),
    ...alwaysChecks.map(factOf),
  ];
  return { document: readSpecification().document, requirements, cases, checks, faults, others: matrix };
}
