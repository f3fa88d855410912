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
  /** The waiting that the protocol forces on this case: a sum of announced parameters and tolerances, in ms. */
  waits?: (parameters: Parameters) => number;
  /** `twin`: the case's own connections are to be refused, so that the control identity's round trip is the control. */
  control?: 'own' | 'twin';
  /** Uses up something that others need, so that it runs when no other case does. */
  alone?: true;
  /** Makes it happen. Judges nothing. */
  stimulus(stage: Stage): Promise<void>;
  checks: readonly Check[];
}

/** A capability (`testing.echo`) or a means of the target (`credentials.wrong`). */
export type Need = `testing.${string}` | 'observe' | 'credentials.wrong' | 'credentials.foreign';

/** The cases of one section; ids get the section's name in front. */
export function section(name: string, cases: readonly Case[]): readonly Case[] {
  return cases.map((one) => ({ ...one, id: `${name}/${one.id}` }));
}
