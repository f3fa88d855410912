import {
  type CloseCodeName,
  closeCodes,
  hasBye,
  type LifeCycle,
  type LifeCycleState,
  lifeCycle,
  type MessageType,
  messages,
  methods,
  parameters,
  protocol,
  type Reconnect,
  requirements,
} from '@solowire/spec';
import type { Contract, MessageMeaning } from '../contract/index.js';
import { codeOf, endings, serverMaySend } from './endings.js';
import { METHODS, REFUSALS, SolowireSession } from './session.js';

/** What a client does after a code, in words for people. */
const NEXT_STEP: Readonly<Record<Reconnect, string>> = {
  backoff: 'the client dials again, with backoff',
  capped: 'the client dials again after its longest backoff, and stops after three in a row',
  'fresh-credential': 'the client gets a new credential, then dials; it stops at the second in a row',
  'new-instance': 'the client, if this was its newest dial, takes a new instanceId and dials once more',
  never: 'the client stops; a person or the application decides',
};

/** With which codes a connection may be ended before its welcome, by the life cycle (SW-TAKEOVER-15). */
const CODES_OF_REFUSAL: ReadonlySet<number> = new Set(
  [lifeCycle.states.upgraded, lifeCycle.states.claiming]
    .flatMap(({ deadline, on }: LifeCycleState) => [
      deadline?.ends,
      ...Object.values(on ?? {}).map((event) => event.ends),
    ])
    .concat(Object.values(lifeCycle.anywhere as LifeCycle['anywhere']).map((event) => event.ends))
    .flat()
    .filter((ends) => ends !== undefined && ends !== null && ends !== 'echo')
    .map((name) => codeOf(name as CloseCodeName)),
);

/** Its messages, by what they mean. */
const WORDS: Readonly<Record<MessageMeaning, MessageType>> = {
  asksToOpen: 'hello',
  welcomed: 'welcome',
  told: 'bye',
  probe: 'heartbeat',
  probeAnswer: 'heartbeatAck',
  asked: 'request',
  answered: 'response',
  pushed: 'event',
  complained: 'error',
};

/** Solowire's contract, made from its specification. */
export const contract: Contract = {
  name: protocol.name,
  version: protocol.specVersion,
  subprotocols: [protocol.subprotocol],
  rules: requirements,
  endings,
  codes: {
    known: Object.values(closeCodes).map(({ bye, reconnect, ...info }) => ({
      ...info,
      told: bye,
      next: NEXT_STEP[reconnect],
    })),
    told: hasBye,
    serverMaySend,
    refuses: (code) => CODES_OF_REFUSAL.has(code),
  },
  parameters,
  facts: new Set([
    'opening.message',
    'opening.welcome',
    'session.id',
    'session.epoch',
    'session.predecessor',
    'store.pending',
    'kick.epoch',
    'watch.cause',
    'probe.server',
  ]),
  roles: Object.fromEntries(
    Object.entries(METHODS).map(([role, { method }]) => [
      role,
      { words: method, capability: methods[method].capability },
    ]),
  ),
  words: WORDS,
  messages,
  refusals: REFUSALS,
  session: () => new SolowireSession(),
};
