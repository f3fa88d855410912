import {
  type Contract,
  type Ending,
  type Fact,
  type Parameters,
  type Role,
  WITHOUT_FACT,
} from '../contract/index.js';
import type { SpecialName } from '../generated/special.js';
import type { Judged } from '../judge/judge.js';
import type { Stage } from '../stimulus/stage.js';

/**
 * One thing that can happen to a server, and the checks that only this case can make. The always-on checks run on its
 * history besides.
 */
export interface Case extends Judged {
  /** The sentence that the case tests. */
  title: string;
  /** Roles that the server must play, facts that must hold of its protocol, and means that the target must give. */
  needs?: readonly Need[];
  /** Endings that it is about: a protocol without any of them cannot have it. */
  endings?: readonly Ending[];
  /** Why the case cannot be run with what the server announces; undefined if it can. */
  impossible?: (parameters: Parameters) => string | undefined;
  /** The waiting that the protocol forces on this case: a sum of announced parameters and tolerances, in ms. */
  waits?: (parameters: Parameters) => number;
  /** Uses up or counts something of the whole server, so that no other case may run against it meanwhile. */
  alone?: true;
  /** Moves some 10 MB, so that few of them happen at once. */
  bulky?: true;
  /**
   * How many of its sockets may be without a hello at once, that of the control identity included. Default
   * {@link PENDING_SOCKETS}. Cases run side by side only while the server takes so many of one source (SW-LIMIT-5).
   */
  pendingSockets?: number;
  /**
   * How many identities it uses, that of the control included. Default {@link IDENTITIES}. A target that lists fewer is not
   * asked for more, and a case that uses more than it says is at fault.
   */
  identities?: number;
  /** Order and spacing come from the seed, so that `--repeat` explores several of them. */
  varies?: true;
  /** Makes it happen. Judges nothing. */
  stimulus(stage: Stage): Promise<void>;
}

/** The control identity's socket, and one of the case's own. */
export const PENDING_SOCKETS = 2;

/** The case's identity X, and the control identity. */
export const IDENTITIES = 2;

/** How many identities a case uses. */
export const identitiesOf = ({ identities = IDENTITIES }: Case): number => identities;

/**
 * Opens many sockets: `open` is called for each of `names`, for `most` of them at once, or for as many as the server takes
 * of one source besides the control identity's. Stops early if `goesOn` says so; it is asked before each group.
 */
export async function inGroups<R>(
  names: readonly string[],
  { most, parameters, goesOn }: { most: number; parameters: Parameters; goesOn?: () => boolean },
  open: (name: string) => Promise<R>,
): Promise<R[]> {
  const atOnce = Math.min(most, parameters.get('maxPendingSockets') - 1);
  const results: R[] = [];
  for (let from = 0; from < names.length && goesOn?.() !== false; from += atOnce)
    results.push(...(await Promise.all(names.slice(from, from + atOnce).map(open))));
  return results;
}

/** A role, a fact of the protocol, or a means of the target. */
export type Need = Role | Fact | Means;

/** What a server must claim for a case to be run against it. */
export const capabilitiesOf = ({ needs = [] }: Case, { roles }: Contract): string[] =>
  needs.flatMap((need) => roles[need as Role]?.capability ?? []);

/** The same in words that a target and a server know: capabilities, then means. */
export const needsOf = (kase: Case, contract: Contract): string[] => [
  ...capabilitiesOf(kase, contract),
  ...(kase.needs ?? []).filter((need) => !(need in contract.roles) && !(need in WITHOUT_FACT)),
];

/**
 * What a target may give: special credentials and identities, identities made from a pattern, so that another spelling of one
 * belongs to nobody else, control of the server and sight of its process.
 */
export type Means = `special.${SpecialName}` | 'identities.pattern' | 'server.control' | 'server.process';

/** The cases of one section; ids get the section's name in front. */
export function section(name: string, cases: readonly Case[]): readonly Case[] {
  return cases.map((one) => ({ ...one, id: `${name}/${one.id}` }));
}
