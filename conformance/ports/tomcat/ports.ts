import type { Need } from '../../../spec/tools/src/testing/needs.js';
import type { Port } from '../port.js';

const jar = (name: string) => `/usr/share/java/${name}.jar`;
const needs: readonly Need[] = [
  { file: 'javac', package: 'openjdk-17-jdk-headless' },
  { file: jar('tomcat10-embed-core'), package: 'libtomcat10-embed-java' },
  { file: jar('tomcat10-annotations-api'), package: 'libtomcat10-java' },
  { file: jar('jackson-databind'), package: 'libjackson2-databind-java' },
];

/** What Tomcat does by itself, whoever writes the endpoint. */
const container = {
  'message/oversize#a-closed':
    'Tomcat hands the end of an oversize text message to its UTF-8 decoder before it looks at the size',
};

/** The two Tomcat servers; they differ in their teardown alone. */
const ports: readonly Port[] = [
  {
    name: 'Tomcat with the original onError',
    command: 'exec ./tomcat/run faulty --timing short',
    needs,
    violates: ['SW-TEARDOWN-1', 'SW-TEARDOWN-2', 'SW-MESSAGE-2', 'SW-MESSAGE-3'],
    explained: {
      ...container,
      'message/bad-json-late-end#a-not-acknowledged': 'the session that was removed is open, and served on',
      'identity/malformed-client-id#*':
        'a hello that breaks its schema goes to the same onError, and its connection waits for the deadline',
      'message/deep-json#a-answered-or-ended': 'what nests too deep goes to the same onError',
      'at-most-one': 'the session that was removed is open, and served on beside its successor',
    },
  },
  {
    name: 'Tomcat, repaired',
    command: 'exec ./tomcat/run repaired --timing short',
    needs,
    violates: [],
    explained: { ...container },
  },
];

export default ports;
