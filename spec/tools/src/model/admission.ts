import { endBy } from './ending.js';
import type { Model } from './model.js';
import { type Outcome, quietly, type Step } from './step.js';
import { change, type World } from './world.js';

/** From the hello to the welcome. */
export function admissionSteps(model: Model, world: World, who: number): Step[] {
  return [hello, verification, claim, fence, welcome].flatMap((part) => part(model, world, who));
}

/** Whether this connection is the next to say hello. */
export function isNext({ table }: Model, { connections }: World, who: number): boolean {
  return connections.findIndex(({ phase }) => phase === table.initial) === who;
}

/** Whether a dial of the same instance that is not older is in the slot, or on its way there. */
export function isStale({ table, dials }: Model, world: World, who: number): boolean {
  const { instance, attempt } = dials[who]!;
  const arrival = world.connections[who]!.number || Number.POSITIVE_INFINITY;
  return world.connections.some(({ phase, number }, i) => {
    const rivals = i !== who && (i === world.owner || i === world.claimant || number < arrival);
    const stands = phase === table.welcomed || table.waits(phase);
    return rivals && stands && dials[i]!.instance === instance && dials[i]!.attempt >= attempt;
  });
}

function hello({ table, guards }: Model, world: World, who: number): Step[] {
  const phase = table.next(world.connections[who]!.phase, 'hello');
  if (!phase || world.connections.slice(0, who).some((earlier) => earlier.phase === table.initial)) return [];
  const number = guards.numberOnArrival ? nextNumber(world) : 0;
  return [towards(who, 'hello', quietly(change(world, who, { phase, proof: 'awaited', number })))];
}

function verification(model: Model, world: World, who: number): Step[] {
  const { proof, phase, number } = world.connections[who]!;
  if (proof !== 'awaited') return [];
  const good = change(world, who, { proof: 'good', number: number || nextNumber(world) });
  const none = change(world, who, { proof: 'none' });
  const bad = model.table.next(phase, 'refused') ? endBy(model, none, who, 'refused') : quietly(none);
  return [
    towards(who, 'credential is good', quietly(good)),
    { who, what: 'credential is bad', kind: 'chance', ...bad },
  ];
}

/** Claims the slot, or loses it: the newest wins, and nothing but a newer hello or dial is a reason to lose. */
function claim(model: Model, world: World, who: number): Step[] {
  const { guards, dials } = model;
  const { phase, proof, epoch, number, read } = world.connections[who]!;
  const mayClaim = proof === 'good' || (proof === 'awaited' && !guards.verifyBeforeClaim);
  if (!mayClaim || epoch > 0 || !stillStands(model, world, who)) return [];
  const take = (next: number): Outcome => ({
    ...quietly({
      ...change(world, who, { epoch: next, read: 0, number: number || nextNumber(world) }),
      claimant: who,
    }),
  });
  if (read > 0) return [towards(who, 'claims the slot', take(read))];

  const winner = laterClaim(model, world, who);
  if (winner >= 0 && model.table.next(phase, 'superseded')) {
    const lost = endBy(model, world, who, 'superseded', { by: winner, takeover: true });
    return [towards(who, `is superseded by ${dials[winner]!.name}`, lost)];
  }
  const occupied = world.owner >= 0 && !guards.oldStateIsNoReason;
  if ((occupied || (guards.staleAttempt && isStale(model, world, who))) && model.table.next(phase, 'refused'))
    return [towards(who, occupied ? 'is refused' : 'is stale', endBy(model, world, who, 'refused'))];
  const highest = 1 + Math.max(...world.connections.map((c) => c.epoch));
  if (guards.claimAtOnce) return [towards(who, 'claims the slot', take(highest))];
  return [towards(who, 'looks at the slot', quietly(change(world, who, { read: highest })))];
}

/** Every older claim leaves the slot. */
function fence(model: Model, world: World, who: number): Step[] {
  if (world.claimant !== who || !stillStands(model, world, who)) return [];
  return unfenced(model, world, who).map((old) => {
    const { phase } = world.connections[old]!;
    const event = phase === model.table.welcomed ? 'takenOver' : 'superseded';
    const fenced = endBy(model, world, old, event, { by: who, takeover: true });
    return towards(who, `fences ${model.dials[old]!.name}`, fenced);
  });
}

function welcome(model: Model, world: World, who: number): Step[] {
  const { guards, table } = model;
  const { epoch, welcomed } = world.connections[who]!;
  if (epoch === 0 || welcomed || !stillStands(model, world, who)) return [];
  if (guards.recheckAfterWait && world.claimant !== who) return [];
  if (guards.fenceBeforeWelcome && unfenced(model, world, who).length > 0) return [];
  const isOpen = world.connections.some((c) => c.epoch > 0 && c.epoch < epoch && !table.ended(c.phase));
  if (isOpen && !guards.waitForNoPeer) return [];
  const next = {
    ...change(world, who, { phase: table.welcomed, welcomed: true, holds: true }),
    owner: who,
    claimant: world.claimant === who ? -1 : world.claimant,
  };
  return [towards(who, 'welcome', { next, saw: [{ saw: 'welcome', who }] })];
}

/** Whether the hello still waits for its welcome, or nobody looks again. */
function stillStands({ table, guards }: Model, world: World, who: number): boolean {
  return !guards.recheckAfterWait || table.waits(world.connections[who]!.phase);
}

/** Who has arrived later and claimed the slot; -1 if nobody has. */
function laterClaim({ guards }: Model, { connections, owner, claimant }: World, who: number): number {
  const { number } = connections[who]!;
  return connections.findIndex((other, i) => {
    const known = guards.rememberNewest || i === owner || i === claimant;
    return known && other.epoch > 0 && other.number > number;
  });
}

/** The older claims that are not fenced yet. */
function unfenced({ table }: Model, { connections }: World, who: number): number[] {
  const { epoch } = connections[who]!;
  return connections.flatMap((other, i) =>
    other.epoch > 0 && other.epoch < epoch && !table.fenced(other.phase) ? [i] : [],
  );
}

const towards = (who: number, what: string, outcome: Outcome): Step => ({
  who,
  what,
  kind: 'welcome',
  ...outcome,
});

const nextNumber = ({ connections }: World) => 1 + Math.max(...connections.map(({ number }) => number));
