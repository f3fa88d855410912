import type { SpecialName } from '../generated/special.js';
import type { Check } from '../judge/check.js';
import type { Stage } from '../stimulus/stage.js';
import type { Parameters } from '../target/parameters.js';

/**
 * One thing that can happen to a server, and the checks that only this case can make. The always-on checks run on its
 * history besides.
 */
export interface Case {
  /** `section/name`; stable, since reports and baselines refer to it. */
  id: string;
  /** The sentence that the case tests. */
  title: string;
  /** Capabilities that the server must announce, and means that the target must give. */
  needs?: readonly Need[];
  /** Why the case cannot be run with what the server announces; undefined if it can. */
  impossible?: (parameters: Parameters) => string | undefined;
  /** The waiting that the protocol forces on this case: a sum of announced parameters and tolerances, in ms. */
  waits?: (parameters: Parameters) => number;
  /** `twin`: the case's own connections are to be refused, so that the control identity's round trip is the control. */
  control?: 'own' | 'twin';
  /** Uses up or counts something of the whole server, so that no other case may run against it meanwhile. */
  alone?: true;
  /**
   * How many of its sockets may be without a hello at once, that of the control identity included. Default
   * {@link PENDING_SOCKETS}. Cases run side by side only while the server takes so many of one source (SW-LIMIT-5).
   */
  pendingSockets?: number;
  /** The case's own connections go beyond an announced limit on purpose, so that what the server does then is judged. */
  exceeds?: true;
  /** Order and spacing come from the seed, so that `--repeat` explores several of them. */
  varies?: true;
  /** Makes it happen. Judges nothing. */
  stimulus(stage: Stage): Promise<void>;
  checks: readonly Check[];
}

/** The control identity's socket, and one of the case's own. */
export const PENDING_SOCKETS = 2;

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

/** A capability (`testing.echo`) or a means of the target (`special.wrong`). */
export type Need = `testing.${string}` | 'observe' | Means;

/** What a target may give: special credentials and identities, control of the server and sight of its process. */
export type Means = `special.${SpecialName}` | 'server.control' | 'server.process';

/** The cases of one section; ids get the section's name in front. */
export function section(name: string, cases: readonly Case[]): readonly Case[] {
  return cases.map((one) => ({ ...one, id: `${name}/${one.id}` }));
}
