import type { RequirementId } from '@solowire/spec';
import { admissionSteps, isNext, isStale } from './admission.js';
import type { Model } from './model.js';
import type { Sight, Step } from './step.js';
import type { Connection, World } from './world.js';

/** A rule, as something that a state or a step can break. */
export interface Invariant {
  readonly name: string;
  /** What the document says about it. */
  readonly requirements: readonly RequirementId[];
  /** What is wrong in this state; null if nothing is. */
  readonly inState?: (model: Model, world: World) => string | null;
  /** What is wrong with this step; null if nothing is. */
  readonly inStep?: (model: Model, before: World, step: Step) => string | null;
}

/** A rule, as something that has to be reached from every state. */
export interface Settlement extends Pick<Invariant, 'name' | 'requirements'> {
  /** The steps that lead there. */
  readonly by: readonly Step['kind'][];
  readonly isSettled: (model: Model, world: World) => boolean;
}

/** What holds in every state that can be reached, and for every step. */
export const invariants: readonly Invariant[] = [
  // Rule 1: at most one.
  {
    name: 'at most one session is effective',
    requirements: ['SW-TAKEOVER-4', 'SW-TAKEOVER-13'],
    inState({ table, dials }, world) {
      const effective = dials.filter((_, who) => world.connections[who]!.phase === table.welcomed);
      return effective.length > 1 ? `${effective.map(({ name }) => name).join(' and ')} are effective` : null;
    },
  },
  {
    name: 'effects and answers form one sequence in which epochs never decrease',
    requirements: ['SW-TAKEOVER-4', 'SW-TAKEOVER-9'],
    inStep: ({ dials }, before, step) =>
      firstWrong(acts(step), ({ saw, who }) => {
        const { epoch } = before.connections[who]!;
        const newer = where(before, (other) => other.welcomed && other.epoch > epoch);
        return (
          newer >= 0 && `${dials[who]!.name} has ${words[saw]} after the welcome of ${dials[newer]!.name}`
        );
      }),
  },
  {
    name: 'each welcome has a higher epoch than all before',
    requirements: ['SW-EPOCH-1'],
    inStep: ({ dials }, before, step) =>
      firstWrong(welcomes(step), ({ who }) => {
        const { epoch } = step.next.connections[who]!;
        const twin = where(before, (other) => other.welcomed && other.epoch >= epoch);
        return twin >= 0 && `${dials[who]!.name} gets the epoch ${epoch} after ${dials[twin]!.name}`;
      }),
  },

  // Rule 2: the newest authenticated hello wins.
  {
    name: 'no hello is welcomed after a later one has claimed the slot',
    requirements: ['SW-TAKEOVER-14'],
    inStep: ({ dials }, before, step) =>
      firstWrong(welcomes(step), ({ who }) => {
        const later = where(before, (other, i) => i > who && other.epoch > 0);
        return later >= 0 && `${dials[who]!.name} is welcomed, though ${dials[later]!.name} came later`;
      }),
  },
  {
    name: 'nothing happens to a session before the credential of the newcomer is verified',
    requirements: ['SW-IDENTITY-4'],
    inStep: ({ dials }, before, step) =>
      firstWrong(takeovers(step), ({ who, by }) => {
        const verified = before.connections[by]!.proof === 'good';
        return !verified && `${dials[who]!.name} ends for ${dials[by]!.name}, which is not verified`;
      }),
  },
  {
    name: 'of one instance, a newer dial alone ends an older one',
    requirements: ['SW-TAKEOVER-11'],
    inStep: ({ dials }, _before, step) =>
      firstWrong(takeovers(step), ({ who, by }) => {
        const [old, dial] = [dials[who]!, dials[by]!];
        const isOlder = old.instance === dial.instance && old.attempt >= dial.attempt;
        return (
          isOlder && `${old.name} (attempt ${old.attempt}) ends for ${dial.name} (attempt ${dial.attempt})`
        );
      }),
  },
  {
    name: 'a verified hello is welcomed without the help of anybody else',
    requirements: ['SW-TAKEOVER-1', 'SW-TAKEOVER-2', 'SW-TEARDOWN-5'],
    inState(model, world) {
      const stuck = where(world, (_, who) => isOwed(model, world, who) && !canBeWelcomed(model, world, who));
      return stuck >= 0 ? `whatever ${model.dials[stuck]!.name} does, it is not welcomed` : null;
    },
  },

  // Rule 3: fence before welcome, and no way back.
  {
    name: 'at a welcome every older session is fenced and its state released',
    requirements: ['SW-TAKEOVER-8', 'SW-TAKEOVER-10'],
    inStep: ({ dials, table }, before, step) =>
      firstWrong(welcomes(step), ({ who }) => {
        const old = where(before, (c, i) => i !== who && c.welcomed && (!table.fenced(c.phase) || c.holds));
        return old >= 0 && `${dials[who]!.name} is welcomed, and ${dials[old]!.name} has its state`;
      }),
  },
  {
    name: 'there is no way back over the fence',
    requirements: ['SW-TAKEOVER-10'],
    inStep({ dials, table }, before, { next }) {
      const back = where(before, ({ phase }, who) => {
        const { phase: later } = next.connections[who]!;
        return (table.fenced(phase) && !table.fenced(later)) || (table.ended(phase) && !table.ended(later));
      });
      return back >= 0 ? `${dials[back]!.name} was fenced` : null;
    },
  },

  // Rule 4: find, close, remove.
  {
    name: 'who is open and not in the slot is in the closing set',
    requirements: ['SW-TEARDOWN-1', 'SW-TEARDOWN-4'],
    inState({ dials, table }, world) {
      const lost = where(world, (c) => table.fenced(c.phase) && !table.ended(c.phase) && !c.closing);
      return lost >= 0 ? `${dials[lost]!.name} is open, and nobody sees to its end` : null;
    },
  },
  {
    name: 'the end of one session does not take another out of the slot',
    requirements: ['SW-TEARDOWN-2'],
    inState({ dials, table }, world) {
      const removed = where(world, ({ phase }, who) => phase === table.welcomed && world.owner !== who);
      return removed >= 0 ? `${dials[removed]!.name} is effective, and not in the slot` : null;
    },
  },
  {
    name: 'a session ends on its own account or by a takeover',
    requirements: ['SW-TEARDOWN-2', 'SW-TEARDOWN-14', 'SW-TAKEOVER-7'],
    inStep: ({ dials }, _before, step) =>
      firstWrong(ends(step), ({ who, by, takeover }) => {
        return !takeover && who !== by && `${dials[who]!.name} ends by what was meant for ${dials[by]!.name}`;
      }),
  },

  // Rule 5: once, from every path.
  {
    name: 'a connection is torn down once',
    requirements: ['SW-TEARDOWN-3'],
    inState({ dials }, world) {
      const twice = where(world, ({ teardowns }) => teardowns > 1);
      return twice >= 0 ? `${dials[twice]!.name} is torn down again` : null;
    },
  },

  // Rule 6: nothing after the end.
  {
    name: 'nothing but bye and Close is sent behind the fence',
    requirements: ['SW-CLOSE-15', 'SW-HEARTBEAT-5', 'SW-TAKEOVER-5', 'SW-TAKEOVER-8'],
    inStep: ({ dials, table }, before, step) =>
      firstWrong(step.saw, ({ saw, who }) => {
        const sent = saw === 'answer' || saw === 'push';
        const isFenced = table.fenced(before.connections[who]!.phase);
        return sent && isFenced && `${dials[who]!.name} is fenced, and is sent ${words[saw]}`;
      }),
  },
  {
    name: 'no effect is committed behind the fence',
    requirements: ['SW-TAKEOVER-9', 'SW-CLOSE-15'],
    inStep: ({ dials, table }, before, step) =>
      firstWrong(step.saw, ({ saw, who }) => {
        const isFenced = table.fenced(before.connections[who]!.phase);
        return saw === 'effect' && isFenced && `${dials[who]!.name} is fenced, and has an effect`;
      }),
  },
];

/** What no single step shows: where the server comes by itself, from every state, if nobody else does anything more. */
export const settlements: readonly Settlement[] = [
  {
    name: 'all but the effective session come to their end by the server alone',
    requirements: ['SW-CLOSE-6', 'SW-TEARDOWN-6', 'SW-TEARDOWN-13'],
    by: ['welcome', 'server'],
    isSettled: (model, world) => isTidy(model, world, world.owner),
  },
  {
    name: 'the identity goes offline when its clients fall silent',
    requirements: ['SW-HEARTBEAT-6', 'SW-HANDSHAKE-4', 'SW-TEARDOWN-6'],
    by: ['welcome', 'server', 'silence'],
    isSettled: (model, world) => world.owner < 0 && isTidy(model, world, -1),
  },
];

/** Whether everybody but this one has ended, and nobody else holds the slot or is about to. */
function isTidy({ table }: Model, { connections, claimant }: World, but: number): boolean {
  return (
    claimant < 0 &&
    connections.every(({ phase, releasing }, who) =>
      who === but ? phase === table.welcomed : table.ended(phase) && !releasing,
    )
  );
}

/** Whether a connection has a right to its welcome: no later hello has claimed the slot, and its dial is not stale. */
function isOwed(model: Model, world: World, who: number): boolean {
  const { phase, epoch, read } = world.connections[who]!;
  if (!model.table.waits(phase) && !isNext(model, world, who)) return false;
  if (where(world, (later, i) => i > who && later.epoch > 0) >= 0) return false;
  return epoch > 0 || read > 0 || !isStale(model, world, who);
}

/** Goes the way to the welcome, with no step of anybody else. */
function canBeWelcomed(model: Model, from: World, who: number): boolean {
  for (let world = from; ; ) {
    if (world.connections[who]!.phase === model.table.welcomed) return true;
    const step = admissionSteps(model, world, who).find(({ kind }) => kind === 'welcome');
    if (!step) return false;
    world = step.next;
  }
}

const words = {
  answer: 'an answer',
  push: 'a push',
  effect: 'an effect',
  welcome: 'a welcome',
  end: 'an end',
};

type End = Extract<Sight, { saw: 'end' }>;

const ends = ({ saw }: Step) => saw.filter((sight): sight is End => sight.saw === 'end');
const takeovers = (step: Step) => ends(step).filter(({ takeover }) => takeover);
const welcomes = ({ saw }: Step) => saw.filter((sight) => sight.saw === 'welcome');
const acts = ({ saw }: Step) => saw.filter((sight) => sight.saw === 'answer' || sight.saw === 'effect');

const where = ({ connections }: World, matches: (connection: Connection, who: number) => boolean) =>
  connections.findIndex(matches);

/** What is wrong with the first that is wrong. */
function firstWrong<T>(list: readonly T[], wrong: (one: T) => string | false): string | null {
  for (const one of list) {
    const text = wrong(one);
    if (text) return text;
  }
  return null;
}
