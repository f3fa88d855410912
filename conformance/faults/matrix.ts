import { type RequirementId, requirements } from '@solowire/spec';
import { cases } from '../src/cases/index.js';
import { alwaysChecks } from '../src/judge/always/index.js';
import type { Fault } from './fault.js';
import type { Failure, Measurement } from './measure.js';

/** What `faults.json` holds: which checks see which faults. */
export interface Matrix {
  faults: FaultRow[];
  checks: CheckRow[];
  nullServers: { name: string; passed: string[] }[];
}

/** One faulty server; checks by id. */
export interface FaultRow {
  id: string;
  violates: RequirementId[];
  /** What failed and judges a requirement that the fault violates. */
  caughtBy: string[];
  /** What failed besides, as its file explains. */
  explained: string[];
  /** What failed and is not explained. */
  unexpected: string[];
  /** A few cases that suffice to fail a check of each requirement that it violates. */
  cases: string[];
}

/** One check and the faults that it sees. */
export interface CheckRow {
  id: string;
  requirement: RequirementId;
  level: string;
  failedBy: string[];
}

/** Every check of the kit. */
export const kitChecks: readonly Omit<CheckRow, 'failedBy'>[] = [
  ...cases.flatMap((kase) =>
    kase.checks.map((one) => ({ id: `${kase.id}#${one.id}`, requirement: one.requirement })),
  ),
  ...alwaysChecks.map(({ id, requirement }) => ({ id, requirement })),
].map((one) => ({ ...one, level: requirements[one.requirement].level }));

/** Sorts what failed against one faulty server. */
export function faultRow(fault: Fault, { failures }: Pick<Measurement, 'failures'>): FaultRow {
  const caught = failures.filter(({ requirement }) => fault.violates.includes(requirement));
  const besides = failures.filter(
    (one) => !caught.includes(one) && requirements[one.requirement].level === 'MUST',
  );
  const explained = besides.filter((one) => explanationsOf(fault, one).length > 0);
  return {
    id: fault.id,
    violates: [...fault.violates],
    caughtBy: idsOf(caught),
    explained: idsOf(explained),
    unexpected: idsOf(besides.filter((one) => !explained.includes(one))),
    cases: fewestCases(fault.violates, caught),
  };
}

/** Makes the matrix of a full run. */
export function buildMatrix(
  faults: readonly FaultRow[],
  nullServers: readonly { name: string; measurement: Measurement }[],
): Matrix {
  return {
    faults: [...faults],
    checks: kitChecks.map((one) => ({
      ...one,
      failedBy: faults
        .filter(({ caughtBy, explained, unexpected }) =>
          [caughtBy, explained, unexpected].some((ids) => ids.includes(one.id)),
        )
        .map(({ id }) => id),
    })),
    nullServers: nullServers.map(({ name, measurement }) => ({
      name,
      passed: [...measurement.passed].sort(),
    })),
  };
}

/** The keys of a fault's explanations that explain this failure. */
export function explanationsOf({ explained = {} }: Fault, { check, requirement }: Failure): string[] {
  return Object.keys(explained).filter((pattern) => {
    const matches = globToRegExp(pattern);
    return matches.test(check) || matches.test(requirement);
  });
}

/** Requirements that the fault violates without a check that says so. */
export const uncaught = (fault: Fault, { failures }: Pick<Measurement, 'failures'>): RequirementId[] =>
  fault.violates.filter((id) => !failures.some(({ requirement }) => requirement === id));

/** Explanations of what did not happen. */
export const idle = (fault: Fault, { failures }: Pick<Measurement, 'failures'>): string[] => {
  const used = new Set(failures.flatMap((one) => explanationsOf(fault, one)));
  return Object.keys(fault.explained ?? {}).filter((pattern) => !used.has(pattern));
};

/** Greedily: the case that shows most of what is left. */
function fewestCases(violates: readonly RequirementId[], caught: readonly Failure[]): string[] {
  const left = new Set(violates.filter((id) => caught.some(({ requirement }) => requirement === id)));
  const chosen: string[] = [];
  while (left.size > 0) {
    const shows = (kase: string) =>
      new Set(
        caught.filter((one) => one.case === kase && left.has(one.requirement)).map((one) => one.requirement),
      );
    const best = [...new Set(caught.map((one) => one.case))]
      .sort()
      .reduce((a, b) => (shows(b).size > shows(a).size ? b : a));
    for (const id of shows(best)) left.delete(id);
    chosen.push(best);
  }
  return chosen.sort();
}

const idsOf = (failures: readonly Failure[]): string[] =>
  [...new Set(failures.map(({ check }) => check))].sort();

const globToRegExp = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
