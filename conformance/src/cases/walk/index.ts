import type { Parameters } from '../../contract/index.js';
import type { Walk, WalkStep } from '../../generated/types.js';
import type { Judged } from '../../judge/judge.js';
import { type Case, IDENTITIES, type Need } from '../case.js';
import { play } from './play.js';
import { groupsOf, identitiesIn, impossibleStep, needsOfStep, waitsOfStep, wordsOfStep } from './step.js';

export { type Drawing, drawWalk } from './draw.js';
export { readWalk, walkText } from './file.js';
export { groupsOf, identitiesIn, needsOfStep, wordsOfStep } from './step.js';

/** What the ids of all walks begin with. */
const WALK = 'walk/';

/** How a walk is judged, by its id: by what holds in every case, with the control identity beside it; undefined if it is none. */
export const judgedWalk = (id: string): Judged | undefined =>
  id.startsWith(WALK) ? { id, checks: [], control: 'twin' } : undefined;

/** The case that a walk is. */
export function walkCase({ name, steps }: Pick<Walk, 'name' | 'steps'>): Case {
  const needs: readonly Need[] = [...new Set(steps.flatMap(needsOfStep))];
  return {
    ...judgedWalk(`${WALK}${name}`)!,
    title: `What is seen of ${steps.map(wordsOfStep).join('; ')} is right`,
    ...(needs.length > 0 ? { needs } : {}),
    impossible: (parameters) => steps.map((one) => impossibleStep(one, parameters)).find((one) => one),
    // That of the control, and of whoever dials at once.
    pendingSockets: 1 + Math.max(...groupsOf(steps).map(dials)) + steps.filter(isLeftOpen).length,
    identities: IDENTITIES - 1 + new Set(['X', ...identitiesIn(steps).values()]).size,
    waits: waitsOf(steps),
    stimulus: (stage) => play(stage, steps),
  };
}

const dials = (group: readonly WalkStep[]): number =>
  group.filter(({ do: what }) => ['hello', 'try', 'sessions'].includes(what)).length;
const isLeftOpen = ({ do: what, by }: WalkStep): boolean =>
  what === 'dial' || (what === 'try' && by === 'hello-timeout');

/** The waiting that the protocol forces on a walk, in ms: each step in turn, then what is still owed. */
function waitsOf(steps: readonly WalkStep[]): (parameters: Parameters) => number {
  return (parameters) => {
    const owed = ['deadAfterMs', 'closeTimeoutMs', 'ackTimeoutMs'] as const;
    const tail = owed.map((one) => parameters.latest(one)).filter(Number.isFinite);
    const groups = groupsOf(steps).map((group) =>
      Math.max(...group.map((one) => waitsOfStep(one, parameters))),
    );
    return [...groups, ...tail].reduce((sum, ms) => sum + ms, 0);
  };
}
