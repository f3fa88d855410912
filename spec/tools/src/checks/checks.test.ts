import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copySpecification, type SpecCopy } from '../testing/spec-copy.js';
import { checkAll } from './all.js';
import type { Check } from './check.js';
import { closeCodesUnique } from './close-codes.js';
import { extensionsHaveShape } from './extensions.js';
import { generatedIsFresh } from './fresh.js';
import { lifeCycleRefersToKnown } from './life-cycle.js';
import { lockIsClean } from './lock.js';
import { examplesMatch, repliesInChannel, typesAreNames } from './messages.js';
import { methodsAreSound } from './methods.js';
import { announcedRangesAgree, parametersInRange } from './parameters.js';
import { requirementIdsKept, requirementsMentionedExist, requirementsWellFormed } from './requirements.js';
import { sessionIsSound } from './session.js';

let copy: SpecCopy;
beforeEach(() => {
  copy = copySpecification();
});
afterEach(() => copy.remove());

/** One mistake: the check that must find it, the edit, where it must be told (pointer or file) and what. */
type Mistake = [
  claim: string,
  check: Check,
  file: string,
  from: string,
  to: string,
  at: RegExp | string,
  message: RegExp,
];

const mistakes: Mistake[] = [
  [
    'an ending by a close code that does not exist',
    sessionIsSound,
    'session.yaml',
    'kicked: kicked',
    'kicked: thrown-out',
    '/x-session/endings/kicked',
    /no close code "thrown-out"/,
  ],
  [
    'a role played by a method that does not exist',
    sessionIsSound,
    'session.yaml',
    'method: test.echo',
    'method: test.shout',
    '/x-session/roles/ask/method',
    /no method "test.shout"/,
  ],
  [
    'a role that the extension does not know',
    sessionIsSound,
    'session.yaml',
    '  kick:\n',
    '  throwOut:\n',
    'generated/single-session.yaml',
    /throwOut/,
  ],
  [
    'an example that lacks a field',
    examplesMatch,
    'messages/bye.yaml',
    'code: 4500, reason: session-taken-over',
    'code: 4500',
    '/components/messages/bye/examples/0/payload',
    /required property 'reason'/,
  ],
  [
    'an example with a wrong value deep inside',
    examplesMatch,
    'messages/welcome.yaml',
    'takeovers: { max: 10, windowMs: 60000 }',
    'takeovers: { max: ten, windowMs: 60000 }',
    '/components/messages/welcome/examples/0/payload/limits/takeovers/max',
    /must be integer/,
  ],
  [
    'an example of a schema that breaks its pattern',
    examplesMatch,
    'schemas.yaml',
    'examples: [player-42]',
    'examples: [player 42]',
    '/components/schemas/ClientId/examples/0',
    /must match pattern/,
  ],
  [
    'a const unlike its message',
    typesAreNames,
    'messages/bye.yaml',
    'const: bye',
    'const: goodbye',
    '/components/messages/bye/payload/properties/type',
    /must be const: bye, found "goodbye"/,
  ],
  [
    'a message whose name is not its key',
    typesAreNames,
    'messages/bye.yaml',
    'name: bye',
    'name: goodbye',
    '/components/messages/bye/name',
    /"goodbye"/,
  ],
  [
    'a message that does not require its type',
    typesAreNames,
    'messages/bye.yaml',
    'required: [type, code, reason]',
    'required: [code, reason]',
    '/components/messages/bye/payload/required',
    /lacks type/,
  ],
  [
    'a reply outside its channel',
    repliesInChannel,
    'asyncapi.yaml',
    "        - $ref: '#/channels/session/messages/welcome'",
    '        - { name: stranger, payload: { type: object } }',
    '/operations/receiveHello/reply/messages/0',
    /"stranger" is not a message of the channel/,
  ],
  [
    'a message outside the channel of its operation',
    repliesInChannel,
    'asyncapi.yaml',
    "    messages:\n      - $ref: '#/channels/session/messages/bye'",
    "    messages:\n      - $ref: 'messages/bye.yaml#/payload'",
    '/operations/sendBye/messages/0',
    /not a message of the channel/,
  ],
  [
    'a close code without reconnect rule',
    extensionsHaveShape,
    'close-codes.yaml',
    'bye: true, reconnect: never, meaning: Another instance',
    'bye: true, meaning: Another instance',
    '/x-close-codes/4500',
    /required property 'reconnect'/,
  ],
  [
    'a code of the reconnecting range that says never',
    extensionsHaveShape,
    'close-codes.yaml',
    'reconnect: backoff, meaning: No hello',
    'reconnect: never, meaning: No hello',
    '/x-close-codes/4002/reconnect',
    /must be equal to one of the allowed values/,
  ],
  [
    'a code of the stopping range that says backoff',
    extensionsHaveShape,
    'close-codes.yaml',
    'reconnect: never, meaning: An operator',
    'reconnect: backoff, meaning: An operator',
    '/x-close-codes/4505/reconnect',
    /must be equal to one of the allowed values/,
  ],
  [
    'a standard code with a bye',
    extensionsHaveShape,
    'close-codes.yaml',
    'name: going-away, sentBy: [server], bye: false',
    'name: going-away, sentBy: [server], bye: true',
    '/x-close-codes/1001/bye',
    /must be equal to constant/,
  ],
  [
    'an own code without a bye',
    extensionsHaveShape,
    'close-codes.yaml',
    'name: draining, sentBy: [server], bye: true',
    'name: draining, sentBy: [server], bye: false',
    '/x-close-codes/4005/bye',
    /must be equal to constant/,
  ],
  [
    'a code outside of every range',
    extensionsHaveShape,
    'close-codes.yaml',
    "'4505':",
    "'3000':",
    '/x-close-codes',
    /"additionalProperty":"3000"/,
  ],
  [
    'a requirement with an unknown level',
    extensionsHaveShape,
    'requirements/takeover.yaml',
    'level: MUST',
    'level: SHALL',
    '/x-requirements/takeover/SW-TAKEOVER-1/level',
    /allowed values/,
  ],
  [
    'a field of a parameter that nobody knows',
    extensionsHaveShape,
    'parameters.yaml',
    '  unit: ms\n',
    '  unit: ms\n  typical: 3\n',
    '/x-parameters/helloTimeoutMs',
    /"typical"/,
  ],
  [
    'two close codes of one name',
    closeCodesUnique,
    'close-codes.yaml',
    'name: kicked',
    'name: draining',
    '/x-close-codes/4505/name',
    /draining is the name of 4005 already/,
  ],
  [
    'a short timing below the minimum',
    parametersInRange,
    'parameters.yaml',
    '  short: 500\n  min: 200',
    '  short: 50\n  min: 200',
    '/x-parameters/helloTimeoutMs/short',
    /50 is not within min 200 and max 60000/,
  ],
  [
    'a default above the maximum',
    parametersInRange,
    'parameters.yaml',
    '  default: 10000\n  short: 500',
    '  default: 90000\n  short: 500',
    '/x-parameters/helloTimeoutMs/default',
    /90000 is not within/,
  ],
  [
    'a maximum unlike that of the schema',
    announcedRangesAgree,
    'schemas.yaml',
    'helloTimeoutMs: { type: integer, format: int64, minimum: 200, maximum: 60000',
    'helloTimeoutMs: { type: integer, format: int64, minimum: 200, maximum: 90000',
    '/x-parameters/helloTimeoutMs/max',
    /60000, but the schema of the welcome's \/limits\/helloTimeoutMs has maximum 90000/,
  ],
  [
    'a parameter announced where the welcome has nothing',
    announcedRangesAgree,
    'parameters.yaml',
    'announced: /limits/drainMs',
    'announced: /limits/drain',
    '/x-parameters/drainMs/announced',
    /the welcome has no \/limits\/drain/,
  ],
  [
    'a limit that is no parameter',
    announcedRangesAgree,
    'schemas.yaml',
    '    maxMessageBytes: {',
    '    maxMoons: { type: integer, format: int64, minimum: 1, maximum: 2, description: Moons. }\n    maxMessageBytes: {',
    '/components/messages/welcome/payload/properties/limits/properties/maxMoons',
    /no parameter is announced as \/limits\/maxMoons/,
  ],
  [
    'a state that ends with a close code that does not exist',
    lifeCycleRefersToKnown,
    'life-cycle.yaml',
    'ends: kicked',
    'ends: booted',
    '/x-life-cycle/states/effective/on/kicked/ends',
    /booted is no close code of the server/,
  ],
  [
    'a state that lets the client send what only servers send',
    lifeCycleRefersToKnown,
    'life-cycle.yaml',
    'clientMay: [hello]',
    'clientMay: [welcome]',
    '/x-life-cycle/states/upgraded/clientMay/0',
    /welcome is no message of the client/,
  ],
  [
    'a transition to nowhere',
    lifeCycleRefersToKnown,
    'life-cycle.yaml',
    'hello: { next: claiming }',
    'hello: { next: claimed }',
    '/x-life-cycle/states/upgraded/on/hello/next',
    /claimed is no state/,
  ],
  [
    'a state that nothing leads to',
    lifeCycleRefersToKnown,
    'life-cycle.yaml',
    'claimed: { next: effective }',
    'claimed: { next: closing }',
    '/x-life-cycle/states/effective',
    /no transition leads to this state/,
  ],
  [
    'a deadline by an unknown parameter',
    lifeCycleRefersToKnown,
    'life-cycle.yaml',
    'parameter: helloTimeoutMs',
    'parameter: hiTimeoutMs',
    '/x-life-cycle/states/upgraded/deadline/parameter',
    /hiTimeoutMs is no parameter/,
  ],
  [
    'a state that may last for ever',
    lifeCycleRefersToKnown,
    'life-cycle.yaml',
    '    deadline: { parameter: closeTimeoutMs, ends: null }\n',
    '',
    '/x-life-cycle/states/closing',
    /lacks a deadline/,
  ],
  [
    'a guard that protects nothing',
    extensionsHaveShape,
    'life-cycle.yaml',
    'protects: [SW-CLOSE-6]',
    'protects: []',
    '/x-life-cycle/guards/closeTimeout/protects',
    /must NOT have fewer than 1 items/,
  ],
  [
    'a guard that protects what does not exist',
    requirementsMentionedExist,
    'life-cycle.yaml',
    'protects: [SW-CLOSE-6]',
    'protects: [SW-CLOSE-666]',
    '/x-life-cycle/guards/closeTimeout/protects/0',
    /mentions SW-CLOSE-666/,
  ],
  [
    'a method whose schema does not compile',
    methodsAreSound,
    'methods.yaml',
    'required: [sleptMs]',
    'required: [slept]',
    '/x-methods/test.sleep/result',
    /is no usable JSON Schema: .*slept/,
  ],
  [
    'a method under a foreign capability',
    methodsAreSound,
    'methods.yaml',
    'capability: testing.sleep',
    'capability: testing.echo',
    '/x-methods/test.sleep/capability',
    /must be testing.sleep/,
  ],
  [
    'a topic with two causes',
    methodsAreSound,
    'methods.yaml',
    'events: { test.tick:',
    'events: { test.pushed:',
    '/x-methods/test.subscribe/events/test.pushed',
    /test.push causes this topic already/,
  ],
  [
    'an id of another section',
    requirementsWellFormed,
    'requirements/takeover.yaml',
    'SW-TAKEOVER-1:',
    'SW-TAKING-1:',
    '/x-requirements/takeover/SW-TAKING-1',
    /not of the form SW-TAKEOVER-n/,
  ],
  [
    'a section in a foreign file',
    requirementsWellFormed,
    'asyncapi.yaml',
    "drain: { $ref: 'requirements/drain.yaml' }",
    "drain: { $ref: 'requirements/limit.yaml' }",
    '/x-requirements/drain',
    /must be requirements\/drain.yaml/,
  ],
  [
    'a text weaker than its level',
    requirementsWellFormed,
    'requirements/takeover.yaml',
    'MUST be welcomed',
    'SHOULD be welcomed',
    '/x-requirements/takeover/SW-TAKEOVER-1/text',
    /the level is MUST, the strongest word of the text is SHOULD/,
  ],
  [
    'a mention of a requirement that does not exist',
    requirementsMentionedExist,
    'schemas.yaml',
    '(SW-HEARTBEAT-3)',
    '(SW-HEARTBEAT-333)',
    /HeartbeatWish|heartbeat\/description$/,
    /mentions SW-HEARTBEAT-333/,
  ],
  [
    'a renumbered id, by its new number',
    requirementIdsKept,
    'requirements/takeover.yaml',
    'SW-TAKEOVER-1:',
    'SW-TAKEOVER-99:',
    '/x-requirements/takeover/SW-TAKEOVER-99',
    /SW-TAKEOVER-99 is new/,
  ],
  [
    'a renumbered id, by the number that is gone',
    requirementIdsKept,
    'requirements/takeover.yaml',
    'SW-TAKEOVER-1:',
    'SW-TAKEOVER-99:',
    'tools/requirement-ids.yaml',
    /SW-TAKEOVER-1 is gone from the document/,
  ],
  [
    'a reused id',
    requirementIdsKept,
    'tools/requirement-ids.yaml',
    'SW-TAKEOVER-1: { level: MUST, role: server',
    'SW-TAKEOVER-1: { level: MUST, role: server, retired: true',
    '/x-requirements/takeover/SW-TAKEOVER-1',
    /was retired and must not be used again/,
  ],
  [
    'an id whose level has changed',
    requirementIdsKept,
    'requirements/takeover.yaml',
    'level: MUST',
    'level: SHOULD',
    '/x-requirements/takeover/SW-TAKEOVER-1',
    /was MUST for the server and is now SHOULD/,
  ],
  [
    'a stale generated file',
    generatedIsFresh,
    'close-codes.yaml',
    'An operator ended the session.',
    'An operator has ended the session.',
    'generated/protocol.json',
    /run npm run spec:generate/,
  ],
  [
    'a generated file that was edited by hand',
    generatedIsFresh,
    'src/generated/protocol.ts',
    'sessionTakenOver',
    'sessionTaken',
    'src/generated/protocol.ts',
    /run npm run spec:generate/,
  ],
  [
    'a malicious version in the lock file',
    lockIsClean,
    '../package-lock.json',
    '"packages": {',
    '"packages": { "node_modules/x/node_modules/@asyncapi/specs": { "version": "6.11.2" },',
    '../package-lock.json',
    /node_modules\/x\/node_modules\/@asyncapi\/specs: @asyncapi\/specs 6.11.2 was published with malicious code/,
  ],
  [
    'a malicious version in the lock file under another name',
    lockIsClean,
    '../package-lock.json',
    '"packages": {',
    '"packages": { "node_modules/generator": { "name": "@asyncapi/generator", "version": "3.3.1" },',
    '../package-lock.json',
    /@asyncapi\/generator 3.3.1/,
  ],
];

describe('the specification', () => {
  it('passes every check', async () => {
    const { problems, skipped } = await checkAll(copy.read());
    expect(problems).toEqual([]);
    expect(skipped).toBe(0);
  });
});

describe('a check finds', () => {
  it.each(mistakes)('%s', async (_claim, check, file, from, to, at, message) => {
    expect(await check(copy.read())).toEqual([]);
    copy.edit(file, from, to);
    const problems = await check(copy.read());
    const hit = problems.filter((p) => (typeof at === 'string' ? p.at === at : at.test(p.at)));
    expect(hit, JSON.stringify(problems)).toContainEqual({
      at: expect.anything(),
      message: expect.stringMatching(message),
    });
  });

  it('a generated file that nothing makes any more', async () => {
    fs.writeFileSync(path.join(copy.folder, 'generated/schemas/open/ping.schema.json'), '{}');
    expect(await generatedIsFresh(copy.read())).toEqual([
      {
        at: 'generated/schemas/open/ping.schema.json',
        message: expect.stringContaining('not generated any more'),
      },
    ]);
  });
});
