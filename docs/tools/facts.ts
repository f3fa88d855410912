import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type RequirementId, requirements } from '@solowire/spec';
import { loadFaults } from '../../conformance/faults/load.js';
import { type Document, readSpecification } from '../../spec/tools/src/document.js';
import { solowire } from '../../conformance/src/solowire/index.js';

const { cases, always: alwaysChecks } = solowire;

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A check of the kit, by the id that reports give it. */
export interface CheckFact {
  id: string;
  requirement: RequirementId;
  expected: string;
  /** The case that it belongs to; undefined if it is made in every case. */
  case?: string;
}

/** A server that is wrong on purpose. */
export interface FaultFact {
  id: string;
  name: string;
  violates: readonly RequirementId[];
  cure: string;
  /** The checks that fail against it because of what it violates, as measured; empty if that was not measured yet. */
  caughtBy: readonly string[];
  /** What fails besides, each with a reason in the file of the fault. */
  explained: readonly string[];
}

/** All that the pages are made of. */
export interface Facts {
  document: Document;
  requirements: typeof requirements;
  cases: typeof cases;
  checks: readonly CheckFact[];
  faults: readonly FaultFact[];
}

/** The measured matrix of faults and checks, as far as the pages use it. */
interface Matrix {
  faults: readonly Pick<FaultFact, 'id' | 'caughtBy' | 'explained'>[];
}

const matrixFile = `${root}conformance/faults/generated/faults.json`;

/** Reads the specification, the lists of the kit and, if it was measured, the matrix of its faults. */
export async function readFacts(): Promise<Facts> {
  const matrix: Matrix = existsSync(matrixFile)
    ? JSON.parse(readFileSync(matrixFile, 'utf8'))
    : { faults: [] };
  const faults = (await loadFaults()).map(({ id, name, violates, cure }) => {
    const { caughtBy = [], explained = [] } = matrix.faults.find((one) => one.id === id) ?? {};
    return { id, name, violates, cure, caughtBy, explained };
  });
  const checks: CheckFact[] = [
    ...cases.flatMap((kase) =>
      kase.checks.map(({ id, requirement, expected }) => ({
        id: `${kase.id}#${id}`,
        requirement,
        expected,
        case: kase.id,
      })),
    ),
    ...alwaysChecks.map(({ id, requirement, expected }) => ({ id, requirement, expected })),
  ];
  return { document: readSpecification().document, requirements, cases, checks, faults };
}
