import {
  type Contract,
  type Ending,
  type Fact,
  type Level,
  notPlayed,
  type Role,
  type RuleId,
  WITHOUT_FACT,
} from '../contract/index.js';
import type { CheckReport, CheckVerdict } from '../generated/types.js';
import { bounds } from '../history/bounds.js';
import { cutText } from '../history/cut.js';
import type { HistoryEvent } from '../history/events.js';
import type { History } from '../history/history.js';
import { ownLateness } from './own-lateness.js';

/**
 * `pass` and `fail` are about the server. `warn`: a SHOULD was not met. `inconclusive`: the harness cannot tell.
 * `notExercised`: what the check judges did not occur. `notApplicable`: the target does not claim it or lacks the means.
 * `knownFailing`: the baseline expects the failure. `advice`: the protocol does not demand what is missing. Only `pass` is a pass.
 */
export type Verdict = CheckVerdict;

/** A pure function from a history to a finding, and the rule that it judges. */
export interface Check {
  /** Unique in its case; for an always-on check unique in the kit. */
  id: string;
  /** What stands before its id in place of the case's: the cases that ask for the same name it alike. */
  family?: string;
  requirement: RuleId;
  /** What must be seen, in words; of what has other names in each protocol, the contract tells them. */
  expected: string | ((contract: Contract) => string);
  /** What must hold of a protocol for the check to show anything. */
  facts?: readonly Fact[];
  /** Roles that the server must play for it. A case that cannot do without one says so itself. */
  roles?: readonly Role[];
  /** The endings that it looks for, and whether in the message before the Close: a protocol may have no word for them. */
  endings?: readonly Ending[];
  told?: true;
  /** Passes by something that did not happen: only a barrier makes that a pass. */
  absence?: true;
  /** It looks for what no right server does, wherever that shows, and passes nowhere. A run in which it found nothing lacks nothing. */
  onlyFails?: true;
  judge(history: History): Outcome;
}

/** What a check expects of the servers of a protocol, in words. */
export const expectedOf = ({ expected }: Check, contract: Contract): string =>
  typeof expected === 'string' ? expected : expected(contract);

/** Why a check says nothing of the servers of a protocol that claim these capabilities; undefined if it does. */
export function inapplicable(
  one: Check,
  contract: Contract,
  capabilities: Iterable<string>,
): string | undefined {
  const { requirement, facts = [], roles = [], endings, told } = one;
  const permitted = contract.permits?.[requirement];
  if (permitted !== undefined) return `${contract.name} allows the contrary (${permitted})`;
  if (!contract.rules[requirement]) return `${contract.name} does not demand ${requirement}`;
  const missing = facts.find((fact) => !contract.facts.has(fact));
  if (missing) return WITHOUT_FACT[missing];
  for (const role of roles) {
    const reason = notPlayed(contract, capabilities, role);
    if (reason !== undefined) return reason;
  }
  const infos = endings?.flatMap((ending) => contract.endings[ending] ?? []);
  if (infos?.length === 0) return `${contract.name} has no word for ${endings!.join(' or ')}`;
  if (told && infos?.every((info) => !info.told))
    return `in ${contract.name} no message must say ${endings!.join(' or ')} before the Close`;
  return undefined;
}

/** What a judge found. */
export interface Outcome {
  verdict: Exclude<Verdict, 'warn' | 'knownFailing'>;
  observed: string;
  /** Why, beyond what was observed. */
  reason?: string;
  /** What it rests on. */
  events?: readonly (HistoryEvent | undefined)[];
  /** Fails by something that was seen: no lateness of the kit can have led to it, and nothing that comes later undoes it. */
  seen?: true;
  /** Those events of it without which it would be no pass, since it says that something did not happen. */
  barriers?: readonly HistoryEvent[];
}

export type Events = readonly (HistoryEvent | undefined)[];

export const pass = (observed: string, ...events: Events): Outcome => ({ verdict: 'pass', observed, events });
export const fail = (observed: string, ...events: Events): Outcome => ({ verdict: 'fail', observed, events });
/**
 * A failure by something that was seen, such as an epoch that was given twice. It has nothing to do with time: what the kit was
 * late with excuses it in no case, while it may explain a plain {@link fail}.
 */
export const breach = (observed: string, ...events: Events): Outcome => ({
  ...fail(observed, ...events),
  seen: true,
});
export const notExercised = (observed: string, ...events: Events): Outcome => ({
  verdict: 'notExercised',
  observed,
  events,
});
/** What the check judges cannot occur with this server, and why: a right one is not held to it. */
export const outOfReach = (reason: string, ...events: Events): Outcome => ({
  verdict: 'notApplicable',
  observed: '',
  reason,
  events,
});
export const inconclusive = (observed: string, reason: string, ...events: Events): Outcome => ({
  verdict: 'inconclusive',
  observed,
  reason,
  events,
});

/**
 * Something did not happen. Only a barrier makes that a pass: a later event that what was forbidden would have come before.
 * Without one it is inconclusive; `missing` says which.
 */
export const absent = (
  observed: string,
  barrier: HistoryEvent | undefined,
  missing: string,
  ...events: Events
): Outcome =>
  barrier
    ? { ...pass(observed, ...events, barrier), barriers: [barrier] }
    : inconclusive(observed, `no barrier: ${missing}`, ...events);

/**
 * Several outcomes as one: the first failure counts, then what is inconclusive, then the passes together, then why it cannot occur;
 * else `none`.
 */
export function together(outcomes: readonly (Outcome | undefined)[], none: string): Outcome {
  const judged = outcomes.filter((one) => one !== undefined);
  const worst = (verdict: Outcome['verdict']) => judged.find((one) => one.verdict === verdict);
  const passes = judged.filter(({ verdict }) => verdict === 'pass');
  return (
    worst('fail') ??
    worst('inconclusive') ??
    (passes.length > 0
      ? {
          ...pass(
            [...new Set(passes.map(({ observed }) => observed))].join('; '),
            ...passes.flatMap(({ events = [] }) => events),
          ),
          barriers: passes.flatMap(({ barriers = [] }) => barriers),
        }
      : (worst('notApplicable') ?? notExercised(none)))
  );
}

/** Builds a check. `more`: what must hold of a protocol for it to show anything, and whether it judges an absence. */
export const check = (
  id: string,
  requirement: RuleId,
  expected: Check['expected'],
  judge: (history: History) => Outcome,
  more: Pick<Check, 'family' | 'facts' | 'roles' | 'endings' | 'told' | 'absence'> = {},
): Check => ({ id, requirement, expected, judge, ...more });

/** Builds a check that something does not happen; its judge passes by {@link absent}. */
export const absence = (...[id, requirement, expected, judge, more]: Parameters<typeof check>): Check =>
  check(id, requirement, expected, judge, { ...more, absence: true });

/** One judged check, as the report holds it. */
export type JudgedCheck = Omit<CheckReport, 'always' | 'requirement'> & { requirement: RuleId };

/** The level of the rule that a check judges; of a rule that the protocol does not have, the least. */
export const levelOf = ({ requirement }: Check, { rules }: Contract): Level =>
  rules[requirement]?.level ?? 'MAY';

/** A check that was not judged, and why. */
export const unjudged = (
  one: Check,
  contract: Contract,
  verdict: 'notApplicable' | 'notExercised',
  reason: string,
): JudgedCheck => ({
  id: one.id,
  requirement: one.requirement,
  level: levelOf(one, contract),
  expected: expectedOf(one, contract),
  observed: '',
  events: [],
  verdict,
  reason,
});

/**
 * Runs one check. A pass counts only in a history where a positive control was seen (`controlled`); a failed SHOULD is a
 * warning, what others demand is advice, and a MAY never fails; a judge that throws is the harness's fault and settles nothing, nor does a failure that may
 * follow from the kit's own lateness, or from what is missing of a history that was full.
 */
export function runCheck(chk: Check, history: History, controlled: boolean): JudgedCheck {
  const { contract } = history;
  const { id, requirement } = chk;
  const expected = expectedOf(chk, contract);
  const excuse = inapplicable(chk, contract, history.header.capabilities);
  if (excuse !== undefined) return unjudged(chk, contract, 'notApplicable', excuse);
  const level = levelOf(chk, contract);
  const judgedAs = (outcome: Outcome): JudgedCheck => {
    const events = (outcome.events ?? []).flatMap((e) => e?.seq ?? []).slice(0, bounds.checkEvents);
    const judged = { id, requirement, level, expected, observed: cutText(outcome.observed), events };
    const { verdict, reason = '' } = outcome;
    if (verdict === 'pass' && !controlled)
      return { ...judged, verdict: 'notExercised', reason: 'no positive control succeeded in this case' };
    // What the protocol does not demand counts for nothing, whatever was found.
    if (level === 'ADVICE')
      return verdict === 'fail'
        ? { ...judged, verdict: 'advice', reason }
        : { ...judged, verdict: 'notApplicable', reason: `${contract.name} does not demand ${requirement}` };
    if (verdict === 'fail' && level !== 'MUST')
      return { ...judged, verdict: level === 'SHOULD' ? 'warn' : 'notExercised', reason };
    return { ...judged, verdict, reason };
  };
  // Whatever a history holds: what a judge makes of it may be no outcome at all.
  try {
    const outcome = chk.judge(history);
    const doubt =
      outcome.verdict === 'fail' && !outcome.seen
        ? (ownLateness(history) ?? missingRest(chk, history))
        : undefined;
    return judgedAs(doubt === undefined ? outcome : { ...outcome, verdict: 'inconclusive', reason: doubt });
  } catch (error) {
    return judgedAs(inconclusive('nothing', `the judge threw: ${(error as Error).message}`));
  }
}

/** Why what was not seen may have happened all the same: it may be in the part that is missing; undefined if it cannot. */
function missingRest({ absence }: Check, history: History): string | undefined {
  const { full } = history;
  if (absence) return undefined;
  if (full) return `what came later was not recorded: ${full.detail}`;
  const unread = history.all('malformed').find((e) => e.unread);
  return unread && `one message was not read: ${unread.detail}`;
}
