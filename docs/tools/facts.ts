import { fileURLToPath } from 'node:url';
import { requirements } from '@solowire/spec';
import type { Fault } from '../../conformance/faults/fault.js';
import { loadFaults } from '../../conformance/faults/load.js';
import type { Matrix, MatrixRow } from '../../conformance/faults/matrix.js';
import { readMatrix } from '../../conformance/faults/matrix-file.js';
import type { RuleId } from '../../conformance/src/contract/index.js';
import { type Check, expectedOf } from '../../conformance/src/judge/check.js';
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
  /** The case that it belongs to; undefined if it is made in every case. */
  case?: string;
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

/** Reads the specification, the lists of the kit and, if it was measured, the matrix of its faults. */
export async function readFacts(): Promise<Facts> {
  const matrix = readMatrix();
  const faults = (await loadFaults()).map((fault) => ({
    ...fault,
    measured: matrix.faults.find(({ id }) => id === fault.id) ?? null,
  }));
  const checks: CheckFact[] = [
    ...cases.flatMap((kase) =>
      kase.checks.map((one) => ({ ...factOf(one), id: `${kase.id}#${one.id}`, case: kase.id })),
    ),
    ...alwaysChecks.map(factOf),
  ];
  return { document: readSpecification().document, requirements, cases, checks, faults, others: matrix };
}
