import type { Need } from '../../../spec/tools/src/testing/needs.js';
import type { Port } from '../port.js';

const jar = (name: string) => `/usr/share/java/${name}.jar`;
const needs: readonly Need[] = [
  { file: 'javac', package: 'openjdk-17-jdk-headless' },
  { file: jar('tomcat10-embed-core'), package: 'libtomcat10-embed-java' },
  { file: jar('tomcat10-annotations-api'), package: 'libtomcat10-java' },
  { file: jar('jackson-databind'), package: 'libjackson2-databind-java' },
];

/** One part of the server replaced (`faults/`), with the cases that show it. */
const faulty = (
  fault: string,
  name: string,
  { explained = {}, ...rest }: Pick<Port, 'violates' | 'cases'> & Partial<Pick<Port, 'explained'>>,
): Port => ({
  name: `Tomcat ${name}`,
  stack: 'tomcat',
  command: `exec ./tomcat/run --timing short --fault ${fault}`,
  needs,
  explained,
  ...rest,
});

/** The server on Tomcat, and what its authors get wrong. */
const ports: readonly Port[] = [
  {
    name: 'Tomcat, repaired',
    stack: 'tomcat',
    command: 'exec ./tomcat/run --timing short',
    needs,
    violates: [],
    explained: {},
  },
  faulty('original', 'with the original onError', {
    violates: ['SW-TEARDOWN-1', 'SW-TEARDOWN-2', 'SW-MESSAGE-2', 'SW-MESSAGE-3'],
    explained: {
      'message/bad-json-late-end#a-not-acknowledged': 'the session that was removed is open, and served on',
      'at-most-one': 'the session that was removed is open, and served on beside its successor',
    },
    cases: [
      'message/bad-json-then-reconnect',
      'message/bad-json-late-end',
      'message/bad-json',
      'message/broken-schema',
    ],
  }),
  faulty('check-then-act', 'that looks the slot up and fills it without a lock', {
    violates: ['SW-TAKEOVER-13', 'SW-TEARDOWN-1'],
    explained: { 'SW-HANDSHAKE-3': 'a newcomer that is put, and ended before its welcome, is told nothing' },
    cases: ['race/parallel-hellos'],
  }),
  faulty('put-then-close', 'that puts the newcomer, then closes the old session, which removes by id', {
    violates: ['SW-TEARDOWN-1', 'SW-TEARDOWN-2', 'SW-TAKEOVER-6'],
    explained: { 'SW-TAKEOVER-3': 'the newcomer is known to nobody: it is not told that it was taken over' },
    cases: ['takeover/third'],
  }),
  faulty('remove-by-id', 'that removes by id in onClose', {
    violates: ['SW-TEARDOWN-1', 'SW-TEARDOWN-2', 'SW-TAKEOVER-6'],
    explained: { 'SW-TAKEOVER-3': 'the newcomer is known to nobody: it is not told that it was taken over' },
    cases: ['takeover/third', 'takeover/late-close-of-the-old'],
  }),
  faulty('executor-per-identity', 'with one thread for each identity', {
    violates: ['SW-HEARTBEAT-10'],
    explained: {
      'SW-HEARTBEAT-*': 'what is received and sent waits behind the handler, too',
      'message/slow-handler#sleep-answered': 'the session is ended for silence before',
    },
    cases: ['message/slow-handler'],
  }),
  faulty('ticker-stops', 'with one periodic task for all sessions, which throws', {
    violates: ['SW-HEARTBEAT-1', 'SW-HEARTBEAT-6'],
    explained: { 'SW-TEARDOWN-6': 'the silent session is still there, and taken over' },
    cases: ['takeover/deaf', 'heartbeat/silence'],
  }),
  faulty('null-key', 'whose clean-up throws in onClose if there was no hello', {
    violates: ['SW-HANDSHAKE-4', 'SW-HANDSHAKE-8'],
    cases: ['handshake/no-hello', 'handshake/not-hello-first'],
  }),
  faulty('blocking-send', 'that sends in the thread that reads', {
    violates: ['SW-HEARTBEAT-7'],
    explained: { 'SW-HEARTBEAT-*': 'threads that beat stand still, too' },
    cases: ['limit/slow-consumer'],
  }),
  faulty('synchronized-send', 'that sends and ends under the monitor of the session', {
    violates: ['SW-HEARTBEAT-1', 'SW-HEARTBEAT-4'],
    explained: { 'SW-HEARTBEAT-*': 'silence is noticed by a thread that stands still, too' },
    cases: ['limit/slow-consumer'],
  }),
  faulty('static-session', 'with the current session in a static field', {
    violates: ['SW-MESSAGE-10'],
    explained: { 'SW-LIMIT-4': 'the refusal of one request too many reaches another client' },
    cases: ['message/slow-handler', 'limit/pending-requests'],
  }),
];

export default ports;
