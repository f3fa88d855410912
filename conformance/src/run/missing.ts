import type { Case, Means } from '../cases/case.js';
import { withoutMeans } from '../cases/means.js';
import { type Contract, type Fact, notPlayed, type Role, WITHOUT_FACT } from '../contract/index.js';
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
      if (means[need as Means] === undefined) return withoutMeans(need as Means);
    } else if (Object.hasOwn(WITHOUT_FACT, need)) {
      if (!contract.facts.has(need as Fact)) return WITHOUT_FACT[need as Fact];
    } else {
      const reason = notPlayed(contract, capabilities, need as Role);
      if (reason !== undefined) return reason;
    }
  }
  const { endings = [] } = kase;
  if (endings.length > 0 && !endings.some((ending) => contract.endings[ending]))
    return `${contract.name} has no close code for ${endings.join(' or ')}`;
  const excuses = kase.checks.map((one) => inapplicable(one, contract, capabilities));
  return excuses.every((one) => one !== undefined) ? excuses[0] : undefined;
}
