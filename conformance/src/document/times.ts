import type { Parameter, ParameterName } from '../contract/index.js';

/** How much later than a time something may be seen and still be in time: what schedulers and networks take. */
const LATE = { absoluteMs: 250, percent: 10 };
/** And how much earlier: clocks are rounded. */
const EARLY = { absoluteMs: 50 };

/** What a document may say of times and limits, and what holds where it says nothing; without a default there is none. */
export const TIMES: Readonly<Record<ParameterName, { readonly meaning: string; readonly unset?: number }>> = {
  helloTimeoutMs: { meaning: 'how long a connection may be open without a session' },
  welcomeTimeoutMs: { meaning: 'how long the answer to an opening may take', unset: 5_000 },
  takeoverTimeoutMs: {
    meaning: 'how much longer it may take where another session is taken over',
    unset: 2_000,
  },
  intervalMs: { meaning: "the time between two of the server's probes" },
  deadAfterMs: { meaning: 'after how long a client that says nothing is given up' },
  ackTimeoutMs: { meaning: 'how long the answer to a probe or a request may take', unset: 5_000 },
  closeTimeoutMs: { meaning: 'how long the end of TCP may take behind a Close', unset: 5_000 },
  dropDetectMs: { meaning: 'how long it may take until a broken connection is noticed', unset: 2_000 },
  drainMs: { meaning: 'how long an orderly stop of the server may take' },
  reconnectWithinMs: { meaning: 'how long it may take from a dial to an open session', unset: 10_000 },
  bystanderMaxMs: { meaning: 'how long others may wait for anything because of one client', unset: 2_000 },
  maxMessageBytes: { meaning: 'the longest message that the server takes' },
  maxQueueBytes: { meaning: 'how much the server keeps for a client that does not read' },
  maxPendingRequests: { meaning: 'how many requests of a session may be open at once' },
  maxPendingSockets: { meaning: 'how many connections may be open without a session' },
  messagesMax: { meaning: 'how many messages a session may send in messagesWindowMs' },
  messagesWindowMs: { meaning: 'the time in which messages are counted' },
  takeoversMax: { meaning: 'how often an identity may be taken over in takeoversWindowMs' },
  takeoversWindowMs: { meaning: 'the time in which takeovers are counted' },
};

const unitOf = (name: ParameterName): Parameter['unit'] =>
  name.endsWith('Ms') ? 'ms' : name.endsWith('Bytes') ? 'bytes' : 'count';

/** The parameter of a time or limit that a document gives. `announced`: by which message, if a server announces it. */
export function parameterOf(name: ParameterName, value: number, announced?: string): Parameter {
  const unit = unitOf(name);
  return {
    unit,
    default: value,
    short: value,
    min: 1,
    max: Number.MAX_SAFE_INTEGER,
    ...(unit === 'ms' ? { late: LATE, early: EARLY } : {}),
    meaning: TIMES[name].meaning,
    ...(announced === undefined ? {} : { announced }),
  };
}
