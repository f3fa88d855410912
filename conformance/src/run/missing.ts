import type { Case, Means } from '../cases/case.js';
import { type Contract, type Fact, type Role, WITHOUT_FACT } from '../contract/index.js';
import { inapplicable } from '../judge/check.js';

/** What the server claims, and what the target gives: undefined for a means that it does not give. */
export interface Given {
  capabilities: ReadonlySet<string>;
  means: Readonly<Record<Means, unknown>>;
}

/** What a case needs and protocol, server or target does not have, in words; undefined if nothing is missing. */
export function missing(kase: Case, contract: Contract, { capabilities, means }: Given): string | undefined {
  for (const need of kase.needs ?? []) {
    if (Object.hasOwn(means, need)) {
      if (means[need as Means] === undefined) return `the target does not give ${need}`;
    } else if (Object.hasOwn(WITHOUT_FACT, need)) {
      if (!contract.facts.has(need as Fact)) return WITHOUT_FACT[need as Fact];
    } else {
      const role = contract.roles[need as Role];
      if (!role) return `in the protocol ${contract.name} nothing plays the role ${need}`;
      if (role.capability !== undefined && !capabilities.has(role.capability))
        return `the server does not claim ${role.capability}`;
    }
  }
  const excuses = kase.checks.map((one) => inapplicable(one, contract));
  return excuses.every((one) => one !== undefined) ? excuses[0] : undefined;
}
