import {
  type CloseCodeName,
  type LifeCycleState,
  lifeCycle,
  type StateName,
  type Transition,
} from '@solowire/spec';
import type { Incoming } from '../codec.js';

/** A state of spec/life-cycle.yaml. */
export type Phase = StateName;

/** Why a connection ends: the name of a close code, a Close of the client, or a FIN or RST without one. */
export type Cause = CloseCodeName | 'client-close' | 'transport-lost';

/** What can happen to a connection, besides messages. The words are those of spec/life-cycle.yaml. */
export type LifeCycleEvent =
  | 'hello'
  | 'claimed'
  | 'refused'
  | 'superseded'
  | 'takenOver'
  | 'violation'
  | 'kicked'
  | 'credentialExpired'
  | 'slowConsumer'
  | 'rateExceeded'
  | 'failure'
  | 'drain'
  | 'peerClose'
  | 'halfClose'
  | 'transportEnd'
  | 'framingError'
  | 'binaryMessage'
  | 'invalidUtf8'
  | 'tooBig'
  | 'noSubprotocol'
  | 'overloaded'
  | 'shutdown'
  | 'deadline';

/** Where an event leads. */
export interface Step {
  readonly next: Phase;
  /** Why the connection ends with this step; null if it does not. */
  readonly cause: Cause | null;
}

/** The state machine of a connection. */
export interface LifeCycleMachine {
  /**
   * Where `event` leads from `phase`; null if it means nothing there. `choice` is the close code's name, where the
   * protocol leaves several.
   */
  step(phase: Phase, event: LifeCycleEvent, choice?: CloseCodeName): Step | null;
  /** What becomes of an arriving text message. */
  judge(phase: Phase, incoming: Incoming): 'accept' | 'unknown' | 'violation' | 'ignore';
}

/** The life cycle of the specification, read from its table. */
export const specifiedLifeCycle: LifeCycleMachine = {
  step(phase, event, choice) {
    const state = lifeCycle.states[phase];
    if (phase === 'closing' || phase === 'ended') return afterTheFence(phase, event);
    if (event === 'deadline') return state.deadline ? resolve(state.deadline.ends, 'closing', choice) : null;
    const transition = state.on?.[event] ?? lifeCycle.anywhere[event];
    if (transition === undefined) return null;
    return 'ends' in transition
      ? resolve(transition.ends, transition.next, choice)
      : { next: transition.next, cause: null };
  },

  judge(phase, incoming) {
    const state: LifeCycleState = lifeCycle.states[phase];
    if (state.ignoresMessages || state.final) return 'ignore';
    switch (incoming.class) {
      case 'violation':
        return 'violation';
      case 'unknown':
        // The answer is a message, too: where the server may not send it, nothing but the end is left.
        return state.serverMay.includes('error') ? 'unknown' : 'violation';
      case 'message':
        return state.clientMay.includes(incoming.message.type) ? 'accept' : 'violation';
    }
  },
};

/** Only the end of the transport is left to happen; the peer's Close and the deadline bring it about. */
function afterTheFence(phase: Phase, event: LifeCycleEvent): Step | null {
  if (phase === 'ended') return null;
  if (event === 'transportEnd') return { next: 'ended', cause: null };
  return event === 'peerClose' || event === 'deadline' ? { next: 'closing', cause: null } : null;
}

function resolve(ends: Transition['ends'], next: Phase, choice: CloseCodeName | undefined): Step {
  if (ends === 'echo') return { next, cause: 'client-close' };
  if (ends === null || ends === undefined) return { next, cause: 'transport-lost' };
  if (typeof ends === 'string') return { next, cause: ends };
  if (choice === undefined || !ends.includes(choice)) {
    throw new Error(`the life cycle allows ${ends.join(', ')} here, not ${choice}`);
  }
  return { next, cause: choice };
}
