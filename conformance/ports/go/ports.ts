import type { RequirementId } from '@solowire/spec';
import type { Need } from '../../../spec/tools/src/testing/needs.js';
import type { Port } from '../port.js';

const needs: readonly Need[] = [
  { file: 'go', package: 'golang-go' },
  {
    file: '/usr/share/gocode/src/github.com/gorilla/websocket',
    package: 'golang-github-gorilla-websocket-dev',
  },
];
const command = 'exec ./go/run --timing short --testing';

/** A mistake that is easily made in Go; what it is, says its file in `faults`. */
interface Mistake {
  what: string;
  violates: readonly RequirementId[];
  cases: readonly string[];
  explained?: Readonly<Record<string, string>>;
}

const mistakes: Readonly<Record<string, Mistake>> = {
  'ends-the-newcomer': {
    what: 'ends the session that it finds by clientId a moment after a takeover',
    violates: ['SW-TAKEOVER-3', 'SW-TAKEOVER-7', 'SW-TEARDOWN-1'],
    cases: ['takeover/other-instance'],
  },
  'lock-while-writing': {
    what: 'holds the lock of the slots while it writes',
    violates: ['SW-TEARDOWN-8'],
    cases: ['limit/unread-is-reset'],
    explained: { 'acknowledged-once': 'nobody is answered any more' },
  },
  'no-close-timer': {
    what: 'has no timer for a peer that does not answer its Close',
    violates: ['SW-CLOSE-6', 'SW-CLOSE-12', 'SW-TEARDOWN-1'],
    cases: ['takeover/deaf', 'limit/unread-is-reset'],
  },
  'panic-ends-the-reader': {
    what: 'lets a panic in a handler end the goroutine that reads',
    violates: ['SW-MESSAGE-13'],
    cases: ['message/handler-throws'],
  },
  'full-channel-blocks': {
    what: 'waits where a channel of messages is full, so that the sender is not read any more',
    violates: ['SW-HEARTBEAT-7'],
    cases: ['limit/slow-consumer', 'limit/unread-is-reset'],
  },
  'deletes-in-a-defer': {
    what: 'empties the slot in a defer, whoever is in it',
    violates: ['SW-TEARDOWN-1', 'SW-TEARDOWN-2', 'SW-TAKEOVER-3', 'SW-TAKEOVER-6'],
    cases: ['takeover/third'],
  },
  'check-then-act': {
    what: 'looks up the old session under the lock and takes the slot under another',
    violates: ['SW-TAKEOVER-2', 'SW-TAKEOVER-13', 'SW-TEARDOWN-1'],
    cases: ['takeover/deaf', 'race/parallel-hellos'],
  },
  'ticker-never-stopped': {
    what: 'never stops the ticker of a heartbeat, which finds the newer session by clientId',
    violates: ['SW-HEARTBEAT-11'],
    cases: ['heartbeat/one-schedule-after-reconnects'],
  },
  'read-deadline-by-pongs': {
    what: 'takes Pongs for life, and nothing else',
    violates: ['SW-HEARTBEAT-6', 'SW-HEARTBEAT-9'],
    cases: ['heartbeat/silence', 'heartbeat/silence-with-pings'],
    explained: { 'heartbeat/silence#b-took-over-nobody': 'the silent session is still in the slot' },
  },
  'recover-and-go-on': {
    what: 'recovers from a panic outside of a message, and leaves the session open',
    violates: ['SW-TEARDOWN-12'],
    cases: ['message/throws-outside'],
    explained: { 'message/throws-outside#b-took-over-nobody': 'the session is still in the slot' },
  },
  'returns-without-close': {
    what: 'forgets a session that sent no JSON, and leaves its connection open',
    violates: ['SW-TEARDOWN-1', 'SW-MESSAGE-2', 'SW-MESSAGE-3'],
    cases: ['message/bad-json-then-reconnect', 'message/bad-json', 'message/broken-schema'],
  },
};

/** The server on gorilla/websocket, right and with each mistake. */
const ports: readonly Port[] = [
  { name: 'Go', stack: 'go', command, needs, violates: [], explained: {} },
  ...Object.entries(mistakes).map(([fault, { what, violates, cases, explained = {} }]) => ({
    name: `Go, ${what}`,
    stack: 'go',
    command: `${command} --fault ${fault}`,
    needs: [...needs, { file: 'patch', package: 'patch' }],
    violates,
    cases,
    explained,
  })),
];

export default ports;
