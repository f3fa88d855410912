import type { Rule, RuleId } from '../contract/index.js';

/**
 * What RFC 6455 demands of every server that speaks WebSocket, whatever its protocol: the base of each contract. Where the RFC
 * lets a server choose how it fails a connection, the code of its Close is a SHOULD (§7.1.7).
 */
const SENTENCES: Readonly<Record<RuleId, readonly [level: 'MUST' | 'SHOULD', source: string, text: string]>> =
  {
    'SW-HANDSHAKE-1': [
      'MUST',
      'RFC 6455 §4.2.2, §9.1',
      'The server selects no subprotocol and no extension that the client did not offer.',
    ],
    'SW-CLOSE-3': ['MUST', 'RFC 6455 §5.5.1', 'After its Close the server sends no more data.'],
    'SW-CLOSE-4': ['MUST', 'RFC 6455 §7.4', 'A Close carries a code that may stand in a Close.'],
    'SW-CLOSE-5': ['MUST', 'RFC 6455 §5.5, §5.5.1', 'The reason of a Close is UTF-8 of at most 123 bytes.'],
    'SW-CLOSE-8': ['MUST', 'RFC 6455 §5.5.1', "A Close of the client is answered by the server's."],
    'SW-CLOSE-9': [
      'MUST',
      'RFC 6455 §5.5.1, §7.1.1',
      'When both Closes have been sent, the server closes TCP.',
    ],
    'SW-CLOSE-10': [
      'SHOULD',
      'RFC 6455 §7.1.7, §7.4, §8.1',
      'A Close of the client that is malformed makes the server fail the connection, with a code that says so.',
    ],
    'SW-HEARTBEAT-12': [
      'MUST',
      'RFC 6455 §5.5.2, §5.5.3',
      'A Ping is answered by a Pong with the same payload, unless a Close has come.',
    ],
    'SW-MESSAGE-6': [
      'SHOULD',
      'RFC 6455 §7.1.7, §8.1',
      'A text message that is not UTF-8 makes the server fail the connection, with a code that says so.',
    ],
    'SW-MESSAGE-7': [
      'SHOULD',
      'RFC 6455 §5.1, §5.2, §5.4, §5.5, §7.1.7',
      'A frame that breaks the framing makes the server fail the connection, with a code that says so.',
    ],
  };

export const RFC_6455: Readonly<Record<RuleId, Rule>> = Object.fromEntries(
  Object.entries(SENTENCES).map(([id, [level, source, text]]): [string, Rule] => [
    id,
    { id, section: 'WebSocket', level, role: 'server', profile: 'core', text, source },
  ]),
);

/** The codes by which a server fails a connection for a fault below the protocol's messages (RFC 6455 §7.4.1). */
export const CODES = { 'bad-framing': 1002, 'not-utf8': 1007, 'too-big': 1009 } as const;

/** The codes of RFC 6455 §7.4.1, and those registered since, that a server may put into a Close of its own. */
export const SERVER_CODES: ReadonlySet<number> = new Set([
  1000, 1001, 1002, 1003, 1007, 1008, 1009, 1011, 1012, 1013, 1014,
]);

/** From here on codes are registered by libraries, or private to an application (RFC 6455 §7.4.2). */
export const FIRST_FREE_CODE = 3000;
