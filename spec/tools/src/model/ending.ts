import type { StateName } from '@solowire/spec';
import type { Model } from './model.js';
import { type Outcome, quietly, type Step } from './step.js';
import { change, type World } from './world.js';

/** Events that have a cause of their own here. Everything else that the table lists can happen at any time. */
const CAUSED = ['superseded', 'takenOver', 'kicked'];

/** How an end came about, if not by the connection itself. */
interface Circumstances {
  /** On whose account; the connection's own if left out. */
  by?: number;
  takeover?: boolean;
  /** Whether a step of the teardown throws. */
  throws?: boolean;
}

/** How a connection ends, and what comes behind its fence. */
export function endingSteps(model: Model, world: World, who: number): Step[] {
  const { table, guards } = model;
  const { phase, closing } = world.connections[who]!;
  const steps: Step[] = table
    .endings(phase)
    .filter((event) => !CAUSED.includes(event))
    .map((event) => ({ who, what: event, kind: 'chance', ...endBy(model, world, who, event) }));
  if (table.fenced(phase)) {
    const ended = table.afterDeadline(phase);
    if (ended && closing && guards.closeTimeout)
      steps.push({ who, what: 'closeTimeout', kind: 'server', ...quietly(gone(world, who, ended)) });
    return [...steps, ...afterTheFence(model, world, who)];
  }
  if (table.next(phase, 'failure')) {
    const outcome = endBy(model, world, who, 'failure', { throws: true });
    steps.push({ who, what: 'failure, and a step of the teardown throws', kind: 'chance', ...outcome });
  }
  const next = table.afterDeadline(phase);
  if (next && guards.stateDeadline) {
    const kind = phase === table.welcomed ? 'silence' : 'server';
    steps.push({ who, what: 'deadline', kind, ...tearDown(model, world, who, next) });
  }
  return steps;
}

/** An operator ends the session that he sees; his order may come late. */
export function kickSteps(model: Model, world: World): Step[] {
  const { owner, kicked, connections } = world;
  const canKick = (i: number) => i >= 0 && model.table.next(connections[i]!.phase, 'kicked') !== null;
  if (kicked < 0) {
    if (!canKick(owner)) return [];
    return [{ who: owner, what: 'kick is sent', kind: 'chance', ...quietly({ ...world, kicked: owner }) }];
  }
  const arrived = { ...world, kicked: -1 };
  const target = model.guards.kickNamesEpoch ? kicked : owner;
  const outcome = canKick(target)
    ? endBy(model, arrived, target, 'kicked', { by: kicked })
    : quietly(arrived);
  return [{ who: kicked, what: 'kick arrives', kind: 'chance', ...outcome }];
}

/** Ends a connection by an event of the table. */
export function endBy(
  model: Model,
  world: World,
  who: number,
  event: string,
  circumstances: Circumstances = {},
): Outcome {
  const { phase } = world.connections[who]!;
  const next = model.table.next(phase, event);
  if (!next) throw new Error(`the life cycle has no event ${event} in the state ${phase}`);
  if (model.table.fenced(phase)) return quietly(gone(world, who, next));
  return tearDown(model, world, who, next, circumstances);
}

/** The release of the claim, and callbacks of the transport, which may come at any time and more than once. */
function afterTheFence(model: Model, world: World, who: number): Step[] {
  const { guards } = model;
  const steps: Step[] = [{ who, what: 'late callback', kind: 'chance', ...callback(model, world, who) }];
  if (world.connections[who]!.releasing) {
    const without = (holder: number) => (holder === who || !guards.compareOnRelease ? -1 : holder);
    const next = {
      ...change(world, who, { releasing: false }),
      owner: without(world.owner),
      claimant: without(world.claimant),
    };
    steps.push({ who, what: 'release', kind: 'server', ...quietly(next) });
  }
  return steps;
}

function callback(model: Model, world: World, who: number): Outcome {
  const target = model.guards.actOnOwnSession ? who : world.owner;
  if (target < 0) return quietly(world);
  const { phase } = world.connections[target]!;
  if (!model.table.fenced(phase)) return endBy(model, world, target, 'failure', { by: who });
  return model.guards.teardownOnce ? quietly(world) : tearDown(model, world, target, phase);
}

/** Fence, release all state, tell the peer, see to the end of the transport. */
function tearDown(
  model: Model,
  world: World,
  who: number,
  phase: StateName,
  { by = who, takeover = false, throws = false }: Circumstances = {},
): Outcome {
  const { table, guards } = model;
  const { teardowns, epoch, holds } = world.connections[who]!;
  const completes = guards.everyStepRuns || !throws;
  const torn = change(world, who, {
    phase,
    teardowns: teardowns + 1,
    holds: holds && !guards.releaseAtFence,
    closing: guards.endTransportAtFence && completes,
    releasing: epoch > 0 && guards.releaseEveryClaim,
  });
  const left = guards.noWayBack ? torn : backIntoTheSlot(model, torn, who);
  const next = table.ended(phase) ? gone(left, who, phase) : left;
  return { next, saw: [{ saw: 'end', who, by, takeover }] };
}

/** The transport has ended. */
function gone(world: World, who: number, phase: StateName): World {
  return change(world, who, { phase, closing: false, holds: false });
}

/** What no server may do: the newcomer has failed, so the session that it has fenced goes on. */
function backIntoTheSlot({ table }: Model, world: World, who: number): World {
  const { welcomed, epoch } = world.connections[who]!;
  const old = world.connections.findIndex((c) => c.closing && c.epoch > 0 && c.epoch < epoch);
  if (welcomed || old < 0) return world;
  const again = change(world, old, { phase: table.welcomed, closing: false, holds: true });
  return { ...again, owner: old, claimant: -1 };
}
