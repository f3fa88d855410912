import type { Contract } from '../contract/index.js';
import { alwaysChecks } from '../judge/always/index.js';
import type { Check } from '../judge/check.js';
import { modelChecks } from '../judge/model/index.js';
import type { Case } from './case.js';
import { cases, thoroughCases } from './index.js';

/** A protocol as the kit judges it: its contract, its cases, and the checks that hold in each of them. */
export interface Protocol {
  readonly contract: Contract;
  readonly cases: readonly Case[];
  /** What a thorough run asks besides. */
  readonly thorough: readonly Case[];
  readonly always: readonly Check[];
  /** Its numbered requirement sets. Default: none, and all of it counts in every version of the kit. */
  readonly sets?: RequirementSets;
}

/** The requirement sets of a protocol, numbered from 1: what the kit judged when each was frozen. */
export interface RequirementSets {
  /** The number of the newest. */
  readonly newest: number;
  /** The first set that has a case (`takeover/deaf`) or a check with its requirement (`schema SW-MESSAGE-1`), unless it is the first of all; null: none yet. */
  readonly since: Readonly<Record<string, number | null>>;
}

/** The protocol of a contract. `own`: what only it can have, besides what holds for every protocol. */
export function protocolOf(
  contract: Contract,
  own: { cases?: readonly Case[]; always?: readonly Check[]; sets?: RequirementSets } = {},
): Protocol {
  const all = [...cases, ...(own.cases ?? [])];
  const sections = [...new Set(all.map(sectionOf))];
  return {
    contract,
    cases: sections.flatMap((section) => all.filter((one) => sectionOf(one) === section)),
    thorough: thoroughCases.filter(({ id }) => !all.some((one) => one.id === id)),
    always: [...alwaysChecks, ...(own.always ?? []), ...modelChecks],
    ...(own.sets ? { sets: own.sets } : {}),
  };
}

const sectionOf = ({ id }: Case): string => id.slice(0, id.indexOf('/'));
