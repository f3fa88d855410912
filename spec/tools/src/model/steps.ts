import { admissionSteps } from './admission.js';
import { endingSteps, kickSteps } from './ending.js';
import type { Model } from './model.js';
import { sessionSteps } from './session.js';
import type { Step } from './step.js';
import type { World } from './world.js';

/** Everything that can happen next. */
export function stepsFrom(model: Model, world: World): Step[] {
  const steps = model.dials.flatMap((_, who) => [
    ...admissionSteps(model, world, who),
    ...endingSteps(model, world, who),
    ...sessionSteps(model, world, who),
  ]);
  return [...steps, ...kickSteps(model, world)];
}
