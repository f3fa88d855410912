import {
  type Cause,
  createTeardown,
  specifiedTeardown,
  type Teardown,
  type TeardownStep,
  type teardownSteps,
} from '@solowire/reference-server';
import { connectionOf } from './connection.js';

/** The teardown of the specification. */
export const rightTeardown: Teardown = createTeardown();

/** The teardown without some of its steps. */
export const without = (...names: (keyof typeof teardownSteps)[]): Teardown =>
  createTeardown(
    specifiedTeardown.filter((step) => !names.includes(step.name as keyof typeof teardownSteps)),
  );

/** The teardown with some of its steps done otherwise, in their places. */
export const withSteps = (
  changed: Partial<Record<keyof typeof teardownSteps, TeardownStep['run']>>,
): Teardown =>
  createTeardown(
    specifiedTeardown.map((step) => ({
      ...step,
      run: changed[step.name as keyof typeof teardownSteps] ?? step.run,
    })),
  );

/** Another teardown for some causes; the right one for the rest. */
export const onlyFor =
  (causes: readonly Cause[], wrong: Teardown, rest: Teardown = rightTeardown): Teardown =>
  (target, end) =>
    (causes.includes(end.cause) ? wrong : rest)(target, end);

/** No bye and no Close; TCP just ends. */
export const cutOff: Teardown = (target, end) => {
  without('bye', 'close')(target, end);
  connectionOf(target).abort();
};
