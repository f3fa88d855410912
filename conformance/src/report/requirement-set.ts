import type { Protocol, RequirementSets } from '../cases/protocol.js';
import type { AlwaysReport, CaseReport, CheckVerdict, Report } from '../generated/types.js';
import type { JudgedCheck } from '../judge/check.js';
import { checkId } from '../judge/judge.js';
import type { CaseResult } from '../run/case-result.js';
import { UsageError } from '../usage.js';

/** The requirement set that a run is judged by: its number, or all that this kit checks. */
export type RequirementSet = number | 'latest';

/** What is asked of a check: what it is, and the case that makes it. */
interface Asked {
  id: string;
  requirement: string;
}

/**
 * The set that somebody asks for; default: the newest. Undefined for a protocol that has no sets. Throws {@link UsageError} for one
 * that there is not.
 */
export function requirementSet({ contract, sets }: Protocol, asked?: string): RequirementSet | undefined {
  if (asked === undefined || asked === 'latest') return sets && (asked ?? sets.newest);
  if (!sets)
    throw new UsageError(
      `${contract.name} has no numbered requirement sets, and --requirements asks for ${JSON.stringify(asked)}`,
      'leave it out: all that its document demands counts',
    );
  if (!setNames({ sets }).includes(asked))
    throw new UsageError(
      `there is no requirement set ${JSON.stringify(asked)}`,
      `known: ${setNames({ sets }).join(', ')}`,
    );
  return Number(asked);
}

/** What may be asked for. */
export const setNames = ({ sets }: Pick<Protocol, 'sets'>): string[] => [
  ...Array.from({ length: sets?.newest ?? 0 }, (_, i) => String(i + 1)),
  'latest',
];

/** Whether a set has a check in a case. What is in no list, such as a saved walk, came with no version of the kit. */
function isIn({ since }: RequirementSets, set: RequirementSet, kase: string, check: Asked): boolean {
  return [kase, `${check.id} ${check.requirement}`].every((key) => {
    const first = Object.hasOwn(since, key) ? since[key]! : 1;
    return set === 'latest' || (first !== null && first <= set);
  });
}

/** Tells which checks a run's set has. */
export class Requirements {
  readonly set: RequirementSet | undefined;
  readonly #protocol: Protocol;

  /** `set`: that of {@link requirementSet}. */
  constructor(protocol: Protocol, set: RequirementSet | undefined) {
    this.#protocol = protocol;
    this.set = set;
  }

  /** Whether a check in a case is newer than the set. */
  isNewer(kase: string, check: Asked): boolean {
    const { sets } = this.#protocol;
    return sets !== undefined && this.set !== undefined && !isIn(sets, this.set, kase, check);
  }

  /** The check as the set judges it: what is newer only warns. */
  judge<T extends JudgedCheck>(kase: string, check: T): T {
    if (check.verdict !== 'fail' || !this.isNewer(kase, check)) return check;
    const reason = [check.reason, `new since requirement set ${this.set}`].filter(Boolean).join('; ');
    return { ...check, verdict: 'warn', reason };
  }

  /** How many checks of the set could not be settled. */
  unsettled(cases: readonly CaseReport[], always: readonly AlwaysReport[]): number {
    const isOpen = ({ verdict }: { verdict: CheckVerdict }) =>
      verdict === 'inconclusive' || verdict === 'notExercised';
    const own = cases.flatMap((kase) =>
      kase.checks.filter((one) => !one.always && isOpen(one) && !this.isNewer(kase.id, one)),
    );
    const inAll = always.filter((one) => isOpen(one) && !one.cases.every((kase) => this.isNewer(kase, one)));
    return own.length + inAll.length;
  }

  /** A case as the set judges it. */
  judgeCase(result: CaseResult): CaseResult {
    const { case: kase, judgement } = result;
    if (!judgement) return result;
    const all = (checks: readonly JudgedCheck[]) => checks.map((one) => this.judge(kase.id, one));
    return { ...result, judgement: { ...judgement, own: all(judgement.own), always: all(judgement.always) } };
  }

  /** The share of the set's MUSTs that a run judged and that passed; undefined if there is no set. */
  share(cases: readonly CaseReport[]): Report['requirements'] {
    if (this.set === undefined) return undefined;
    const checks = cases.flatMap((one) =>
      one.checks.map((check) => ({ ...check, newer: this.isNewer(one.id, check) })),
    );
    const musts = checks.filter(({ level, newer }) => level === 'MUST' && !newer);
    const having = (...verdicts: CheckVerdict[]) =>
      new Set(musts.filter((one) => verdicts.includes(one.verdict)).map((one) => one.requirement));
    const broken = having('fail', 'knownFailing');
    const passed = [...having('pass')].filter((id) => !broken.has(id)).length;
    const newer = checks.filter((one) => one.newer && one.verdict !== 'notApplicable');
    return {
      set: this.set,
      musts: this.#musts(),
      judged: broken.size + passed,
      passed,
      newer: new Set(newer.map(({ id }) => id)).size,
    };
  }

  /** How many MUSTs the checks of the set judge. */
  #musts(): number {
    const { cases, always, contract } = this.#protocol;
    const checks = cases.flatMap((kase) =>
      [...kase.checks, ...always].map((check) => ({ kase, check, id: checkId(kase, check) })),
    );
    const mine = checks.filter(
      ({ kase, check: { requirement }, id }) =>
        contract.rules[requirement]?.level === 'MUST' && !this.isNewer(kase.id, { id, requirement }),
    );
    return new Set(mine.map(({ check }) => check.requirement)).size;
  }
}
