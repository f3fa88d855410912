import { endBy } from './ending.js';
import type { Model } from './model.js';
import { type Outcome, quietly, type Step } from './step.js';
import { change, type World } from './world.js';

/** What a client sends, and what the application does for a session. */
export function sessionSteps(model: Model, world: World, who: number): Step[] {
  return [
    ...message(model, world, who, 'heartbeat'),
    ...message(model, world, who, 'request'),
    ...application(model, world, who),
  ];
}

/** A heartbeat is answered at once; a request starts a handler, one at a time, that has its effect later. */
function message(model: Model, world: World, who: number, type: 'heartbeat' | 'request'): Step[] {
  const { phase, handler, epoch } = world.connections[who]!;
  if (model.table.ended(phase)) return [];
  const step = (outcome: Outcome): Step[] => [{ who, what: type, kind: 'chance', ...outcome }];
  const judged = model.table.judge(phase, type);
  if (judged === 'violation') return step(endBy(model, world, who, 'violation'));
  const unchecked = epoch > 0 && !model.guards.checkFenceOnArrival;
  if (judged === 'ignored' && !unchecked) return step(quietly(world));
  if (type === 'heartbeat') return step({ next: world, saw: [{ saw: 'answer', who }] });
  return handler ? [] : step(quietly(change(world, who, { handler: true })));
}

/**
 * A handler comes to its effect, unless it finds the fence; a timer of the session fires. A server that waits for its
 * handlers before the next welcome instead (SW-TAKEOVER-9) has fewer interleavings.
 */
function application({ table, guards }: Model, world: World, who: number): Step[] {
  const { phase, handler, holds } = world.connections[who]!;
  const steps: Step[] = [];
  if (handler) {
    const commits = phase === table.welcomed || !guards.checkFenceAtCommit;
    steps.push({
      who,
      what: commits ? 'handler commits' : 'handler finds the fence',
      kind: 'server',
      next: change(world, who, { handler: false }),
      saw: commits ? [{ saw: 'effect', who }] : [],
    });
  }
  if (holds)
    steps.push({ who, what: 'timer fires', kind: 'chance', next: world, saw: [{ saw: 'push', who }] });
  return steps;
}
