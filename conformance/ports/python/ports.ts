import type { RequirementId } from '@solowire/spec';
import type { Need } from '../../../spec/tools/src/testing/needs.js';
import type { Port } from '../port.js';

const library = (name: string) => `/usr/lib/python3/dist-packages/${name}/__init__.py`;
const common = {
  needs: [
    { file: library('websockets'), package: 'python3-websockets' },
    { file: library('fastjsonschema'), package: 'python3-fastjsonschema' },
  ] satisfies Need[],
  stack: 'python',
  hasCredentials: true,
};
const options = '--timing short --tokens tokens.json';

/** A mistake that is easily made with asyncio; what it is, says its class in `faulty.py`. */
interface Mistake {
  what: string;
  violates: readonly RequirementId[];
  cases: readonly string[];
  explained?: Readonly<Record<string, string>>;
}

const mistakes: Readonly<Record<string, Mistake>> = {
  finally: {
    what: 'empties the slot in a finally, whoever is in it',
    violates: ['SW-TEARDOWN-1', 'SW-TEARDOWN-2'],
    cases: ['takeover/third', 'takeover/late-close-of-the-old'],
    explained: { 'takeover/third#*': 'b is not in the slot any more when c takes it' },
  },
  'await-between': {
    what: 'awaits something between the look-up of the old session and the entry of the new one',
    violates: ['SW-TAKEOVER-13', 'SW-TAKEOVER-14', 'SW-TEARDOWN-1'],
    cases: ['race/parallel-hellos', 'takeover/slow-verification'],
  },
  'lock-while-closing': {
    what: 'holds the lock of a client while it waits for the end of the old connection',
    violates: ['SW-TAKEOVER-2'],
    cases: ['takeover/deaf'],
  },
  'one-heartbeat-task': {
    what: 'beats for all in one task, which an exception ends unnoticed',
    violates: ['SW-HEARTBEAT-1'],
    cases: ['identity/session-ids'],
  },
  'default-argument': {
    what: 'shares a mutable default argument between its sessions',
    violates: ['SW-HEARTBEAT-1'],
    cases: ['heartbeat/silence', 'drop/churn'],
  },
  'except-pass': {
    what: 'passes over every exception of what reads a message',
    violates: ['SW-MESSAGE-2', 'SW-MESSAGE-5'],
    cases: ['message/bad-json', 'message/binary'],
    explained: { '*#b-took-over-nobody': 'the session goes on, and the next one takes it over' },
  },
  'swallowed-cancel': {
    what: 'has a handler that goes on when it is cancelled',
    violates: ['SW-TAKEOVER-9'],
    cases: ['takeover/pending-effect'],
  },
  shield: {
    what: 'shields a subscription from its cancellation',
    violates: ['SW-TAKEOVER-8'],
    cases: ['takeover/subscription'],
  },
  'library-close': {
    what: 'leaves the end of TCP to close() of the library',
    violates: ['SW-CLOSE-6', 'SW-CLOSE-12'],
    cases: ['takeover/deaf', 'limit/unread-is-reset'],
    explained: { 'takeover/deaf#a-not-abandoned': 'TCP of the old one ends too late to be seen' },
  },
  'shared-verification': {
    what: 'lets two hellos of one clientId share a verification',
    violates: ['SW-IDENTITY-3'],
    cases: ['ending/wrong-credential-newcomer'],
  },
  'blocking-sleep': {
    what: 'calls time.sleep in a coroutine',
    violates: ['SW-HEARTBEAT-4', 'SW-HEARTBEAT-10', 'SW-TEARDOWN-8'],
    cases: ['message/slow-handler'],
    explained: { 'SW-HEARTBEAT-1': 'its own heartbeats wait, too' },
  },
  'unseen-exception': {
    what: 'never looks at the exception of a task',
    violates: ['SW-TEARDOWN-12'],
    cases: ['message/throws-outside'],
    explained: { '*#b-took-over-nobody': 'the session goes on, and the next one takes it over' },
  },
  'no-limit': {
    what: 'has no limit for what waits',
    violates: ['SW-LIMIT-2'],
    cases: ['limit/slow-consumer'],
  },
};

/** The server in Python, and as many wrong ones. */
const ports: readonly Port[] = [
  {
    ...common,
    name: 'Python websockets',
    command: `cd python && exec ./run ${options}`,
    violates: [],
    explained: {},
  },
  ...Object.entries(mistakes).map(([id, { what, explained = {}, ...mistake }]) => ({
    ...common,
    ...mistake,
    name: `Python websockets, ${what}`,
    command: `cd python && exec ./run --fault ${id} ${options}`,
    explained,
  })),
];

export default ports;
