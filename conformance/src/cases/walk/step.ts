import type { ParameterName, Parameters } from '../../contract/index.js';
import type { WalkStep } from '../../generated/types.js';
import { IDENTITY } from '../../history/marks.js';
import { messageBehindClose } from '../../stimulus/steps.js';
import type { Need } from '../case.js';
import { ENDINGS, withinMs } from '../ending/endings.js';
import { type EndingKind, infeasible, SITUATIONS, type Situation, type Variation } from '../ending/index.js';
import { VARIATIONS } from '../ending/variations.js';

/**
 * The words of steps. Endings, situations and variations are those of the array (`../ending`), without what takes the whole
 * server, what goes beyond an announced limit, and what fills queues.
 */

const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.id, one]));

const endings: readonly EndingKind[] = Object.values(ENDINGS);
const isSmall = ({ id, exceeds, alone }: EndingKind): boolean => !exceeds && !alone && id !== 'slow';

/** A Close, and something behind it that must have no effect. */
const BEHIND_CLOSE: EndingKind = {
  of: 'session',
  by: 'client',
  id: 'message-behind-close',
  words: 'a Close with a message behind it',
  needs: ['store'],
  requirement: 'SW-CLOSE-15',
  happen: (a) =>
    messageBehindClose(
      a,
      ...a.session.play('store', { value: `behind the Close of ${a.actor}` }, `${a.actor}-behind`),
    ),
};

/** How a session ends, other than by a successor. */
export const ENDS = byId([
  ...endings.filter((one) => one.of === 'session' && one.by !== 'successor' && isSmall(one)),
  BEHIND_CLOSE,
]);

/** Attempts that become no session. */
export const TRIES = byId(endings.filter((one) => one.of === 'attempt' && isSmall(one)));

/** What a session can be in the midst of. */
export const BEING = byId<Situation>([
  SITUATIONS.subscribed,
  SITUATIONS.watched,
  SITUATIONS.answering,
  SITUATIONS.shortEffect,
  SITUATIONS.longEffect,
  SITUATIONS.fragment,
  SITUATIONS.probed,
  SITUATIONS.probing,
]);

/** How a hello is dialled or said. */
export const LIKE = byId<Variation>([
  VARIATIONS.otherSource,
  VARIATIONS.otherPath,
  VARIATIONS.compressed,
  VARIATIONS.dripped,
  VARIATIONS.cutHeader,
  VARIATIONS.pingBetween,
]);

/** The times that can be waited for. */
export const TIMES = [
  'intervalMs',
  'deadAfterMs',
  'ackTimeoutMs',
  'closeTimeoutMs',
  'dropDetectMs',
  'helloTimeoutMs',
  'takeoverTimeoutMs',
] as const satisfies readonly ParameterName[];

/** What a step names that has a list. */
const NAMED = { end: ['by', ENDS], try: ['by', TRIES], be: ['in', BEING], hello: ['like', LIKE] } as const;

/** What is wrong with a step beyond its schema, in words; undefined if nothing. */
export function wrongWith(step: WalkStep): string | undefined {
  const needs = (field: 'client' | 'of' | 'times' | 'by' | 'in') =>
    step[field] === undefined ? `${step.do} needs ${JSON.stringify(field)}` : undefined;
  const unknown = (field: string, value: string, known: Iterable<string>) =>
    `${JSON.stringify(field)} is ${JSON.stringify(value)}; known: ${[...known].join(', ')}`;
  if (step.do === 'wait') {
    const missing = needs('of') ?? needs('times');
    if (missing !== undefined) return missing;
    return TIMES.some((one) => one === step.of) ? undefined : unknown('of', step.of!, TIMES);
  }
  const missing = needs('client');
  if (missing !== undefined) return missing;
  if (step.do === 'burst' || step.do === 'sessions') return needs('times');
  if (!isNamed(step.do)) return undefined;
  const [field, all] = NAMED[step.do];
  const value = step[field];
  if (value === undefined)
    return step.do === 'hello' ? undefined : `${step.do} needs ${JSON.stringify(field)}`;
  return all.has(value) ? undefined : unknown(field, value, all.keys());
}

const isNamed = (name: string): name is keyof typeof NAMED => Object.hasOwn(NAMED, name);

/** What server, protocol or target must have for a step. */
export function needsOfStep(step: WalkStep): readonly Need[] {
  switch (step.do) {
    case 'end':
      return ENDS.get(step.by!)?.needs ?? [];
    case 'try':
      return TRIES.get(step.by!)?.needs ?? [];
    case 'be':
      return BEING.get(step.in!)?.needs ?? [];
    case 'dial':
      return ['opening.message'];
    case 'hello':
      return step.slow ? ['special.slow'] : [];
    case 'ask':
    case 'store':
    case 'read':
    case 'push':
    case 'watch':
      return [step.do];
    default:
      return [];
  }
}

/** Why a step cannot be with what a server announces; undefined if it can. */
export const impossibleStep = (step: WalkStep, parameters: Parameters): string | undefined =>
  step.do === 'end' ? ENDS.get(step.by!)?.impossible?.(parameters) : undefined;

/** The longest that a step and what it waits for may take, in ms. */
export function waitsOfStep(step: WalkStep, parameters: Parameters): number {
  const finite = (ms: number) => (Number.isFinite(ms) ? ms : 0);
  const kind = step.do === 'end' ? ENDS.get(step.by!) : step.do === 'try' ? TRIES.get(step.by!) : undefined;
  if (kind?.by === 'server') return finite(withinMs(kind, parameters));
  if (step.do === 'wait') return finite((step.times ?? 0) * parameters.get(step.of as ParameterName));
  return 0;
}

/** Whether an ending can be within an unfinished message. */
export const fitsIntoFragment = (ending: EndingKind): boolean =>
  ending !== BEHIND_CLOSE && infeasible(ending, SITUATIONS.fragment) === undefined;

/** The identity of each client: what its first step says. */
export function identitiesIn(steps: readonly WalkStep[]): ReadonlyMap<string, string> {
  const identities = new Map<string, string>();
  for (const { client, as = IDENTITY } of steps)
    if (client !== undefined && !identities.has(client)) identities.set(client, as);
  return identities;
}

/** Steps that happen together, in their order. */
export function groupsOf(steps: readonly WalkStep[]): WalkStep[][] {
  const groups: WalkStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.atOnce && last) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** A step in words: `b: hello, as a redial, at once`. */
export function wordsOfStep({ do: what, client, as, atOnce, ...rest }: WalkStep): string {
  const { redial, slow, like, by, in: situation, of, times } = rest;
  const words = [
    what === 'wait' ? `wait ${times} × ${of}` : times === undefined ? what : `${what} of ${times}`,
    ...(by === undefined ? [] : [`by ${by}`]),
    ...(situation === undefined ? [] : [situation]),
    ...(as === undefined ? [] : [`as ${as}`]),
    ...(redial ? ['as a redial'] : []),
    ...(slow ? ['slow to verify'] : []),
    ...(like === undefined ? [] : [`like ${like}`]),
  ].join(', ');
  return `${client === undefined ? '' : `${client}: `}${words}${atOnce ? ', at once' : ''}`;
}
