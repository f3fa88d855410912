import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Called, command } from '../testing/command.js';
import { type Change, changed, complaints, filesOf, type Loose, tiny } from '../testing/documents.js';
import { BOUND_BYTES } from '../testing/hostile-run.js';
import { type Resources, readResources, SAY_RESOURCES } from '../testing/resources.js';
import { readContract } from './index.js';

it('the small document, which is changed below, is right', () => {
  expect(complaints({ 'api.yaml': tiny() })).toEqual([]);
});

const DRAFT_07 = 'expected JSON Schema draft-07, the default of AsyncAPI 3';
const HAVE_VALUES = 'names that have a value here: identity, instance, attempt, token, scheme, session, n';

const CHANGES: readonly (readonly [what: string, change: Change, ...lines: string[]])[] = [
  [
    'a reference to nothing',
    (_, __, { ok }) => (ok.payload.properties.session = { $ref: '#/components/schemas/none' }),
    'api.yaml:60:11 /components/messages/ok/payload/properties/session: the reference "#/components/schemas/none" leads to nothing; there is no schemas in api.yaml',
  ],
  [
    'a reference out of the folder',
    (_, __, { ok }) => (ok.payload = { $ref: '../../../etc/passwd#/x' }),
    'api.yaml:52:7 /components/messages/ok/payload: the reference "../../../etc/passwd#/x" leads out of the folder of the document; save that beside the document',
  ],
  [
    'a reference into the network',
    (_, __, { ok }) => (ok.payload = { $ref: 'https://a.test/x.yaml' }),
    'api.yaml:52:7 /components/messages/ok/payload: the reference "https://a.test/x.yaml" leads to another place; save that beside the document; nothing is fetched',
  ],
  [
    'a reference to no file',
    (_, __, { ok }) => (ok.payload = { $ref: './none.yaml' }),
    'api.yaml:52:7 /components/messages/ok/payload: the reference "./none.yaml" cannot be followed: cannot read the contract none.yaml: there is no such file; expected a YAML or JSON file; correct the file or the reference',
  ],
  [
    'a reference without a pointer',
    (_, __, { ok }) => (ok.payload = { $ref: '#ok' }),
    'api.yaml:52:7 /components/messages/ok/payload: the reference "#ok" has no JSON pointer behind its #; expected something like #/components/messages/login',
  ],
  [
    'references in a circle',
    ({ components }) => {
      components.schemas = { a: { $ref: '#/components/schemas/b' }, b: { $ref: '#/components/schemas/a' } };
      components.messages.ok.payload = { $ref: '#/components/schemas/a' };
    },
    'api.yaml:90:5 /components/schemas/a: its references lead in a circle; let one of them lead to a value',
  ],
  [
    'a schema that applies itself to the same value',
    (_, __, { ok }) => (ok.payload = { allOf: [{ $ref: '#/components/messages/ok/payload' }] }),
    `api.yaml:52:7 /components/messages/ok/payload: the schema cannot be read: it leads back to itself, and to no part of the value; ${DRAFT_07}`,
  ],
  [
    'an expectation that two messages meet',
    (_, session) => (session.opening[1].expect = { type: { $in: ['ok', '{word}'] } }),
    'api.yaml:108:7 /x-single-session/opening/1/expect: ok and pong and kick are both like {"type":{"$in":["ok","{word}"]}}; say more of the one that is meant, so that it is like no other',
  ],
  [
    'an expectation that no message meets',
    (_, session) => (session.opening[1].expect = { type: 'okay' }),
    'api.yaml:108:7 /x-single-session/opening/1/expect: no message that the server sends is like {"type":"okay"}; the server sends: ok, pong, kick',
  ],
  [
    'an ending that two messages say',
    (_, session) => (session.endings['taken-over'].message = { type: { $not: 'pong' } }),
    'api.yaml:123:7 /x-single-session/endings/taken-over/message: ok and pong and kick are both like {"type":{"$not":"pong"}}; say more of the one that is meant, so that it is like no other',
  ],
  [
    'an ending that nothing says',
    (_, session) => (session.endings['taken-over'] = { next: 'wait' }),
    'api.yaml:122:5 /x-single-session/endings/taken-over: neither a message nor a close code says this ending; leave it out, or say which',
  ],
  [
    'an opening that nothing answers',
    (_, session) => {
      session.opening.pop();
      delete session.welcome;
    },
    'api.yaml:104:7 /x-single-session/opening/0: nothing answers the last message of the opening, so that nobody knows when the session is open; let an expect follow',
  ],
  [
    'a codec that has no name',
    (_, session) => (session.codec = './mqtt.mjs'),
    'api.yaml:134:3 /x-single-session/codec: codec must match pattern "^[a-z][a-z0-9.-]*$"',
  ],
  [
    'a template without a value',
    (_, session) => (session.probe.send.n = '{count}'),
    `api.yaml:115:5 /x-single-session/probe/send: nothing stands for {count}; ${HAVE_VALUES}`,
  ],
  [
    'a name that every object has',
    (_, session) => (session.probe.send.n = '{constructor}'),
    `api.yaml:115:5 /x-single-session/probe/send: nothing stands for {constructor}; ${HAVE_VALUES}`,
  ],
  [
    'a key that every object has',
    (_, session) =>
      (session.endings = JSON.parse(
        '{ "__proto__": { "close": [4001] }, "constructor": { "close": [4002] } }',
      )),
    'api.yaml:122:5 /x-single-session/endings/__proto__: "__proto__" is not known here; known: done, taken-over, redialled, stale, unopened, silent, bad-credential, not-allowed, expired, kicked, malformed, bad-version, binary, not-utf8, bad-framing, too-big, slow, flooding, draining, busy, failed',
    'api.yaml:125:5 /x-single-session/endings/constructor: "constructor" is not known here; known: done, taken-over, redialled, stale, unopened, silent, bad-credential, not-allowed, expired, kicked, malformed, bad-version, binary, not-utf8, bad-framing, too-big, slow, flooding, draining, busy, failed',
  ],
  [
    'a template that makes no message',
    (_, session) => (session.probe.send.n = 'one'),
    'api.yaml:115:5 /x-single-session/probe/send: {"type":"ping","n":"one"} is no message that a client sends; as ping, /n must be integer; a text field takes {name|json}, where the value is no text',
  ],
  [
    'an operator that there is not',
    (_, session) => (session.probe.answer = { type: { $is: 'pong' } }),
    'api.yaml:120:9 /x-single-session/probe/answer/type/$is: there is no operator $is here; operators: $base64, $join, $optional, $in, $any, $absent, $not, $message',
  ],
  [
    'a message that the document lacks, within an operator',
    (_, session) => (session.probe.answer = { $not: { $message: 'pang' } }),
    'api.yaml:120:9 /x-single-session/probe/answer/$not/$message: the document has no message "pang"; messages: login, ok, ping, pong, kick',
  ],
  [
    'two open names in one text',
    (_, session) => (session.opening[1].expect = { type: 'ok', session: '{one}-{two}' }),
    'api.yaml:110:9 /x-single-session/opening/1/expect/session: nobody knows where {one} ends and {two} begins; expected one name at most that takes its value from the text',
  ],
  [
    'a schemaFormat that the kit cannot read',
    (_, __, { ok }) =>
      (ok.payload = { schemaFormat: 'application/vnd.apache.avro;version=1.9.0', schema: {} }),
    'api.yaml:53:9 /components/messages/ok/payload/schemaFormat: the schemaFormat "application/vnd.apache.avro;version=1.9.0" cannot be read; expected JSON Schema draft-07 (application/schema+json;version=draft-07), or none',
  ],
  [
    'a schema that is none',
    (_, __, { ok }) => (ok.payload.properties.session = { type: 'strang' }),
    `api.yaml:61:13 /components/messages/ok/payload/properties/session/type: the schema cannot be read: it must be one of "array", "boolean", "integer", "null", "number", "object", "string"; ${DRAFT_07}`,
  ],
  [
    'a pattern that is none',
    (_, __, { ok }) => (ok.payload.properties.session = { type: 'string', pattern: '(' }),
    `api.yaml:62:13 /components/messages/ok/payload/properties/session/pattern: the schema cannot be read: Invalid regular expression: /(/: Unterminated group; ${DRAFT_07}`,
  ],
  [
    'a key that is misspelt',
    (_, session) => {
      session.prob = session.probe;
      delete session.probe;
    },
    'api.yaml:97:1 /x-single-session: x-single-session lacks the field "probe"',
    'api.yaml:127:3 /x-single-session/prob: "prob" is not known here; did you mean "probe"?',
  ],
  [
    'a key with a sign of pointers in it',
    (_, session) => (session.probe['a/b~'] = 1),
    'api.yaml:121:5 /x-single-session/probe/a~1b~0: "a/b~" is not known here; leave it out',
  ],
  [
    'numbers as keys',
    (_, session) => (session.endings = { 4001: { close: [4001] } }),
    'api.yaml:122:5 /x-single-session/endings/4001: "4001" is not known here; known: done, taken-over, redialled, stale, unopened, silent, bad-credential, not-allowed, expired, kicked, malformed, bad-version, binary, not-utf8, bad-framing, too-big, slow, flooding, draining, busy, failed',
  ],
  [
    'a later version',
    (_, session) => (session.version = 2),
    'api.yaml:98:3 /x-single-session/version: the version of x-single-session is 2; this kit reads 1; use a kit that reads it',
  ],
  [
    'an extension that says nothing',
    (document) => (document['x-single-session'] = null),
    'api.yaml:97:1 /x-single-session: x-single-session must be object',
  ],
  [
    'no extension',
    (document) => delete document['x-single-session'],
    'api.yaml:1:1 /: the document does not say how a session begins, lives and ends: it has no x-single-session; let the kit write a first one: solowire init --contract api.yaml',
  ],
  [
    'AsyncAPI 2',
    (document) => (document.asyncapi = '2.6.0'),
    'api.yaml:1:1 /asyncapi: expected AsyncAPI 3, found "2.6.0"; convert it: npx @asyncapi/cli convert api.yaml --target-version=3.0.0 --output=api-3.yaml',
  ],
  [
    'a document elsewhere that is not there',
    (_, session) => (session.document = './none.yaml'),
    'api.yaml:134:3 /x-single-session/document: the reference "./none.yaml" cannot be followed: cannot read the contract none.yaml: there is no such file; expected a YAML or JSON file; correct the file or the reference',
  ],
  [
    'arithmetic that stops in the middle',
    (_, session) => (session.times = { deadAfterMs: { value: '3 * ', else: 1 } }),
    'api.yaml:136:7 /x-single-session/times/deadAfterMs/value: expected a number, a name or "(" at character 5 of "3 * ", found its end; expected something like 3 * heartbeatSeconds * 1000',
  ],
  [
    'arithmetic over what nobody saves',
    (_, session) => (session.times = { deadAfterMs: { value: 'beat * 3', else: 1 } }),
    'api.yaml:136:7 /x-single-session/times/deadAfterMs/value: the opening saves no beat; saved: session',
  ],
];

const FILES: readonly (readonly [what: string, text: string, ...lines: string[]])[] = [
  [
    'nothing',
    '',
    'api.yaml:1:1 /: expected an AsyncAPI 3 document, found nothing that says `asyncapi`; begin it with `asyncapi: 3.0.0`',
  ],
  [
    'another document',
    'openapi: 3.0.0\n',
    'api.yaml:1:1 /: expected an AsyncAPI 3 document, found nothing that says `asyncapi`; begin it with `asyncapi: 3.0.0`',
  ],
  [
    'AsyncAPI 2, as a number',
    'info: {}\nasyncapi: 2.6\n',
    'api.yaml:2:1 /asyncapi: expected AsyncAPI 3, found 2.6; convert it: npx @asyncapi/cli convert api.yaml --target-version=3.0.0 --output=api-3.yaml',
  ],
  [
    'no YAML',
    'a: [',
    'api.yaml is neither YAML nor JSON: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 5',
  ],
  [
    'one key twice',
    'a: 1\nb: 2\na: 3\n',
    'api.yaml is neither YAML nor JSON: Map keys must be unique at line 3, column 1',
  ],
  [
    'numbers as keys',
    '1: { 2: 3 }\n? [4, 5]\n: 6\n',
    'api.yaml:1:1 /: expected an AsyncAPI 3 document, found nothing that says `asyncapi`; begin it with `asyncapi: 3.0.0`',
  ],
  [
    'an alias bomb',
    [...'abcdefghi']
      .map((name, i, names) => `${name}: &${name} [${Array(9).fill(i === 0 ? 'ha' : `*${names[i - 1]}`)}]`)
      .join('\n'),
    'api.yaml is neither YAML nor JSON: Excessive alias count indicates a resource exhaustion attack at line 9, column 32',
  ],
];

describe('what is wrong with a document is said in lines with file, place, and what to do:', () => {
  for (const [what, change, ...lines] of CHANGES)
    it(what, () => expect(complaints({ 'api.yaml': changed(change) })).toEqual(lines));

  for (const [what, text, ...lines] of FILES)
    it(`a file that holds ${what}`, () => expect(complaints({ 'api.yaml': text })).toEqual(lines));

  it('an extension in a file of its own that names no document', () => {
    const { 'x-single-session': session } = tiny();
    expect(complaints({ 'api.yaml': { 'x-single-session': session } })).toEqual([
      'api.yaml:1:1 /: expected an AsyncAPI 3 document, found nothing that says `asyncapi`; name the document: `document: ./api.yaml`',
    ]);
  });

  it('a problem in another file', () => {
    const document = changed((_, __, { ok }) => (ok.payload = { $ref: 'parts/ok.yaml#/payload' }));
    expect(complaints({ 'api.yaml': document, 'parts/ok.yaml': 'payload:\n  type: obj\n' })).toEqual([
      `parts/ok.yaml:2:3 /payload/type: the schema cannot be read: it must be one of "array", "boolean", "integer", "null", "number", "object", "string"; ${DRAFT_07}`,
    ]);
  });
});

function addMessages(messages: Loose, count: number): void {
  for (let i = 0; i < count; i++) messages[`m${i}`] = {};
}

/** Documents that want to take all time or memory that there is. */
const HOSTILE: readonly (readonly [what: string, file: () => unknown, line: RegExp])[] = [
  [
    '10 MB of YAML',
    () => '- {a: b, c: 1}\n'.repeat(700_000),
    /^api\.yaml has 10500000 bytes; expected a contract of at most 4194304$/,
  ],
  [
    'many small values',
    () => '- {a: b, c: 1}\n'.repeat(200_000),
    /^api\.yaml is too large: expected at most 75000 words and signs in all files of a contract; leave out/,
  ],
  [
    'aliases of much',
    () => `a: &a [${'1, '.repeat(5_000)}]\nb: [${'*a, '.repeat(90)}]\n`,
    /^api\.yaml is too large: with its aliases written out it has more than 75000 values/,
  ],
  [
    '10 000 messages',
    () => changed((_, __, messages) => addMessages(messages, 10_000)),
    /^api\.yaml is too large: expected at most 75000 words and signs in all files of a contract; leave out/,
  ],
  [
    '2000 messages',
    () => changed((_, __, messages) => addMessages(messages, 2_000)),
    /^api\.yaml:\d+:\d+ \/components\/messages\/m495: the document has more messages than the kit reads: 500; leave out/,
  ],
  [
    'a schema of 260 levels',
    () =>
      changed((_, __, { ok }) => {
        for (let i = 0; i < 130; i++) ok.payload = { type: 'object', properties: { a: ok.payload } };
      }),
    /^api\.yaml is neither YAML nor JSON: it nests deeper than 256 levels$/,
  ],
  [
    'a chain of 1000 schemas',
    () =>
      changed(({ components }) => {
        components.schemas = Object.fromEntries(
          Array.from({ length: 1_000 }, (_, i) => [
            `s${i}`,
            { allOf: [{ $ref: `#/components/schemas/s${i + 1}` }] },
          ]),
        );
        components.schemas.s1000 = {};
        components.messages.ok.payload = { $ref: '#/components/schemas/s0' };
      }),
    /^api\.yaml:\d+:\d+ \/components\/schemas\/s\d+: the schema cannot be read: it nests too deep; /,
  ],
  [
    'a chain of 1000 parts',
    () =>
      changed(({ components }) => {
        components.schemas = Object.fromEntries(
          Array.from({ length: 1_000 }, (_, i) => [
            `s${i}`,
            { properties: { a: { $ref: `#/components/schemas/s${i + 1}` } } },
          ]),
        );
        components.schemas.s1000 = {};
        components.messages.ok.payload = { $ref: '#/components/schemas/s0' };
      }),
    /^api\.yaml:\d+:\d+ \/components\/schemas\/s\d+: the schema cannot be read: it nests too deep; /,
  ],
  [
    'a schema that doubles thirty times',
    () =>
      changed(({ components }, session) => {
        components.schemas = Object.fromEntries(
          Array.from({ length: 30 }, (_, i) => {
            const next = { $ref: `#/components/schemas/s${i + 1}` };
            return [`s${i}`, { anyOf: [next, { allOf: [next, false] }] }];
          }),
        );
        components.schemas.s30 = { type: 'object', required: ['none'] };
        components.messages.ping.payload = { $ref: '#/components/schemas/s0' };
        session.probe.answer = { type: 'nothing' };
      }),
    /^api\.yaml:\d+:\d+ \/x-single-session\/probe\/answer: no message that the server sends is like/,
  ],
  [
    'a pattern that takes years',
    () =>
      changed((_, session, { ping }) => {
        ping.payload.properties.n = { type: 'string', pattern: '^(a+)+$' };
        session.probe.send.n = `${'a'.repeat(40)}!`;
        session.probe.answer = { type: 'nothing' };
      }),
    /^api\.yaml:\d+:\d+ \/x-single-session\/probe\/answer: no message that the server sends is like/,
  ],
  [
    'an extension of many words',
    () =>
      changed((_, session) => {
        session.opening = Array.from({ length: 4_000 }, () => ({ send: { type: 'login' } }));
      }),
    /^api\.yaml:\d+:\d+ \/x-single-session: x-single-session is too large; expected at most 131072 characters of JSON and 5000 values$/,
  ],
  [
    '10 000 mistakes',
    () =>
      changed((_, session) => {
        session.times = Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`t${i}Ms`, 1]));
      }),
    /^api\.yaml:\d+:\d+ \/x-single-session\/times\/t0Ms: "t0Ms" is not known here; /,
  ],
];

/** Checks a document in a process of its own. */
async function check(document: unknown): Promise<Called & Resources> {
  const { folder, remove } = filesOf({ 'api.yaml': document });
  const file = join(folder, 'resources');
  try {
    const env = { NODE_OPTIONS: `--import=${SAY_RESOURCES}`, RESOURCES_FILE: file };
    const called = await command(folder, env)('contract', 'check', 'api.yaml');
    return { ...called, ...readResources(file) };
  } finally {
    remove();
  }
}

describe('a document that wants all time and memory is refused within bounds:', () => {
  let usual: Resources;
  beforeAll(async () => {
    usual = await check(tiny());
    expect(usual).toMatchObject({ code: 0, stderr: '' });
  });

  it.each(HOSTILE)('%s', async (_, file, line) => {
    const { code, stdout, stderr, cpuMs, peakBytes } = await check(file());
    const said = `${stdout}${stderr.replace(/^solowire: /, '')}`;
    expect(said.split('\n')[0]).toMatch(line);
    expect(said).not.toMatch(/\n {4}at /);
    expect(code).toBe(3);
    expect(peakBytes).toBeGreaterThan(0);
    expect(peakBytes).toBeLessThan(BOUND_BYTES);
    expect(cpuMs - usual.cpuMs).toBeLessThan(1_000);
  });

  it('a pipe is not opened', () => {
    const { folder, remove } = filesOf({
      'api.yaml': changed((_, __, { ok }) => (ok.payload = { $ref: 'pipe' })),
    });
    try {
      execFileSync('mkfifo', [join(folder, 'pipe')]);
      const [problem] = readContract(join(folder, 'api.yaml')).problems;
      expect(problem?.message).toBe('the reference "pipe" leads to no file');
    } finally {
      remove();
    }
  });
});
