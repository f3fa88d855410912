import type { End } from './end.js';

/** What a teardown works on: the connection, as far as its steps need it. Each does nothing the second time. */
export interface TeardownTarget {
  /** Leaves the slot for the closing set: from here on nothing that arrives has an effect. */
  fence(end: End): void;
  stopTimers(): void;
  /** Runs what the application registered for the end: subscriptions, watches, its own state. */
  endSubscriptions(end: End): void;
  dropQueue(): void;
  /** Cancels the running handlers; their answers go nowhere. */
  cancelCalls(): void;
  sendBye(end: End): void;
  sendClose(end: End): void;
  /** Sees to the end of TCP: at once if the peer has ended already, at the latest after closeTimeoutMs. */
  endTransport(end: End): void;
  /** A step has thrown. */
  onStepError(step: string, error: unknown): void;
}

/** One step of a teardown. */
export interface TeardownStep {
  readonly name: string;
  run(target: TeardownTarget, end: End): void;
}

/** All that ends a session. Called once for each connection. */
export type Teardown = (target: TeardownTarget, end: End) => void;

/** The steps by name, so that variants can leave out, reorder or wrap single ones. */
export const teardownSteps = {
  fence: step('fence', (target, end) => target.fence(end)),
  timers: step('timers', (target) => target.stopTimers()),
  subscriptions: step('subscriptions', (target, end) => target.endSubscriptions(end)),
  queue: step('queue', (target) => target.dropQueue()),
  calls: step('calls', (target) => target.cancelCalls()),
  bye: step('bye', (target, end) => target.sendBye(end)),
  close: step('close', (target, end) => target.sendClose(end)),
  transport: step('transport', (target, end) => target.endTransport(end)),
} as const;

/** The order of the specification: fence, release all state, tell the peer, end the transport (SW-TEARDOWN-1). */
export const specifiedTeardown: readonly TeardownStep[] = Object.values(teardownSteps);

/** Runs the steps in order, each even if an earlier one throws (SW-TEARDOWN-4). */
export function createTeardown(steps: readonly TeardownStep[] = specifiedTeardown): Teardown {
  return (target, end) => {
    for (const { name, run } of steps) {
      try {
        run(target, end);
      } catch (error) {
        target.onStepError(name, error);
      }
    }
  };
}

function step(name: string, run: TeardownStep['run']): TeardownStep {
  return { name, run };
}
