import { describe, expect, it } from 'vitest';
import type { Schema } from '../document.js';
import type { Impact } from './change.js';
import { breaksSilently, compareReleases } from './compare.js';
import { currentRelease, type Release } from './release.js';

const now = currentRelease();

/** The tables are read-only for everybody but a test that breaks them. */
type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T;
type Draft = Mutable<Release>;

/** A claim, the edit that makes the later release out of the earlier, and the changes that it must be told as. */
type Row = [claim: string, edit: (draft: Draft) => void, ...changes: [Impact, at: string, text: RegExp][]];

const properties = (draft: Draft, message: string) => draft.schemas[message]!.properties!;
const part = (draft: Draft, message: string, name: string) =>
  (draft.schemas[message]!.$defs as Record<string, Schema>)[name]!;
const require_ = (schema: Schema, field: string) => schema.required!.push(field);
const free = (schema: Schema, field: string) => {
  schema.required = schema.required!.filter((name) => name !== field);
};
const text: Schema = { type: 'string', maxLength: 8 };

const rows: Row[] = [
  ['nothing', () => {}],
  [
    'the keys of an object in another order',
    (d) => {
      d.schemas.bye!.properties = Object.fromEntries(Object.entries(properties(d, 'bye')).reverse());
    },
  ],

  // What the client sends: older clients must not be refused.
  [
    'a new required field from the client',
    (d) => {
      properties(d, 'hello').region = text;
      require_(d.schemas.hello!, 'region');
    },
    ['breaking', 'hello', /new field region is required; older clients are refused/],
  ],
  [
    'a new optional field from the client',
    (d) => {
      properties(d, 'hello').region = text;
    },
    ['compatible', 'hello', /new field region is optional; older peers ignore it/],
  ],
  [
    'an optional field from the client that becomes required',
    (d) => {
      require_(d.schemas.hello!, 'credentials');
    },
    ['breaking', 'hello', /credentials was optional and is required; older clients may leave it out/],
  ],
  [
    'a required field from the client that becomes optional',
    (d) => free(d.schemas.hello!, 'attempt'),
    ['notable', 'hello', /attempt was required and is optional; older servers still ask for it/],
  ],
  [
    'an optional field from the client that is gone',
    (d) => {
      delete properties(d, 'hello').heartbeat;
    },
    ['notable', 'hello', /heartbeat is gone; newer servers ignore it/],
  ],
  [
    'a required field from the client that is gone',
    (d) => {
      delete properties(d, 'hello').attempt;
      free(d.schemas.hello!, 'attempt');
    },
    ['notable', 'hello', /attempt is gone; older servers still ask for it/],
  ],
  [
    'a narrower range from the client',
    (d) => {
      properties(d, 'hello').attempt!.maximum = 100;
    },
    ['breaking', 'hello.attempt', /maximum was 9007199254740991 and is 100; older clients are refused/],
  ],
  [
    'a higher minimum from the client',
    (d) => {
      properties(d, 'hello').attempt!.minimum = 2;
    },
    ['breaking', 'hello.attempt', /minimum was 1 and is 2/],
  ],
  [
    'a wider range from the client',
    (d) => {
      properties(d, 'hello').attempt!.minimum = 0;
    },
    ['notable', 'hello.attempt', /minimum was 1 and is 0; older servers refuse it/],
  ],
  [
    'a bound that the client did not have before, deep inside',
    (d) => {
      part(d, 'hello', 'HeartbeatWish').properties!.intervalMs!.maximum = 1000;
    },
    ['breaking', 'hello.heartbeat.intervalMs', /maximum was none and is 1000/],
  ],
  [
    'shorter text from the client',
    (d) => {
      part(d, 'hello', 'Credentials').properties!.token!.maxLength = 64;
    },
    ['breaking', 'hello.credentials.token', /maxLength was 8192 and is 64/],
  ],
  [
    'another pattern, whoever sends it',
    (d) => {
      part(d, 'hello', 'ClientId').pattern = '^[a-z]+$';
    },
    ['breaking', 'hello.clientId', /pattern was .* and is .*; older and newer peers do not agree/],
  ],
  [
    'a narrower type from the client',
    (d) => {
      properties(d, 'request').params = { type: 'object' };
    },
    ['breaking', 'request.params', /type was anything and is object; older clients are refused/],
  ],
  [
    'another type from the client',
    (d) => {
      properties(d, 'hello').attempt = { type: 'string' };
    },
    ['breaking', 'hello.attempt', /type was integer and is string; older and newer peers do not agree/],
  ],
  [
    'a type from the client that also takes fractions',
    (d) => {
      properties(d, 'hello').attempt!.type = 'number';
    },
    ['notable', 'hello.attempt', /type was integer and is number; older servers refuse it/],
  ],
  [
    'a new rule that nobody here knows',
    (d) => {
      d.schemas.hello!.not = { required: ['ext'] };
    },
    ['breaking', 'hello', /the rule not has changed/],
  ],

  // What the server sends: older clients must understand it.
  [
    'a required field from the server that is gone',
    (d) => {
      delete properties(d, 'bye').reason;
      free(d.schemas.bye!, 'reason');
    },
    ['breaking', 'bye', /reason is gone; older clients miss it/],
  ],
  [
    'an optional field from the server that is gone',
    (d) => {
      delete properties(d, 'bye').retryAfterMs;
    },
    ['breaking', 'bye', /retryAfterMs is gone; older clients miss it/],
  ],
  [
    'a required field from the server that becomes optional',
    (d) => free(d.schemas.bye!, 'reason'),
    ['breaking', 'bye', /reason was required and is optional; older clients rely on it/],
  ],
  [
    'an optional field from the server that becomes required',
    (d) => {
      require_(d.schemas.bye!, 'retryAfterMs');
    },
    ['notable', 'bye', /newer clients may miss it from older servers/],
  ],
  [
    'a new required field from the server',
    (d) => {
      properties(d, 'bye').hint = text;
      require_(d.schemas.bye!, 'hint');
    },
    ['notable', 'bye', /new field hint is required; newer clients miss it from older servers/],
  ],
  [
    'a new optional field from the server',
    (d) => {
      properties(d, 'bye').hint = text;
    },
    ['compatible', 'bye', /new field hint is optional/],
  ],
  [
    'a new word from the server',
    (d) => {
      properties(d, 'error').code!.enum!.push('unknown-field');
    },
    ['breaking', 'error.code', /new word "unknown-field" may come; older clients do not expect it/],
  ],
  [
    'a word that the server does not send any more',
    (d) => {
      properties(d, 'error').code!.enum = ['unknown-field'];
    },
    ['breaking', 'error.code', /"unknown-field"/],
    ['compatible', 'error.code', /"unknown-type" is not allowed any more; it is no longer sent/],
  ],
  [
    'any word from the server, where there were a few',
    (d) => {
      delete properties(d, 'error').code!.enum;
    },
    ['breaking', 'error.code', /any word is allowed/],
  ],
  [
    'a wider range from the server',
    (d) => {
      properties(d, 'bye').code!.maximum = 5999;
    },
    ['breaking', 'bye.code', /maximum was 4999 and is 5999; older clients do not expect it/],
  ],
  [
    'a narrower range from the server',
    (d) => {
      properties(d, 'bye').code!.minimum = 4001;
    },
    ['notable', 'bye.code', /minimum was 4000 and is 4001; newer clients may refuse/],
  ],
  [
    'a part from the server that may not be null any more',
    (d) => {
      properties(d, 'welcome').tookOver!.oneOf!.shift();
      const [only] = properties(d, 'welcome').tookOver!.oneOf!;
      properties(d, 'welcome').tookOver = {
        ...only!,
        description: properties(d, 'welcome').tookOver!.description!,
      };
    },
    ['notable', 'welcome.tookOver', /type was object or null and is object/],
  ],
  [
    'a part from the server that may be null now',
    (d) => {
      const { limits } = properties(d, 'welcome');
      properties(d, 'welcome').limits = { oneOf: [{ type: 'null' }, limits!] };
    },
    ['breaking', 'welcome.limits', /type was object and is object or null; older clients do not expect it/],
  ],
  [
    'more items from the server',
    (d) => {
      properties(d, 'welcome').capabilities!.maxItems = 128;
    },
    ['breaking', 'welcome.capabilities', /maxItems was 64 and is 128/],
  ],
  [
    'another kind of items from the server',
    (d) => {
      part(d, 'welcome', 'Capability').type = 'integer';
    },
    ['breaking', 'welcome.capabilities[]', /type was string and is integer/],
  ],
  [
    'items from the server that may repeat',
    (d) => {
      delete properties(d, 'welcome').capabilities!.uniqueItems;
    },
    ['breaking', 'welcome.capabilities', /items need not be unique any more/],
  ],
  [
    'an object of the server that takes other fields',
    (d) => {
      delete d.schemas.bye!.additionalProperties;
    },
    ['compatible', 'bye', /other fields are allowed; older peers ignore them/],
  ],
  [
    'both result and error in one response',
    (d) => {
      delete d.schemas.response!.oneOf;
    },
    ['breaking', 'response', /the rule oneOf has changed/],
  ],

  // What both send: the worse of the two.
  [
    'a narrower range of what both send',
    (d) => {
      part(d, 'heartbeat', 'Counter').maximum = 10;
    },
    ['breaking', 'heartbeat.n', /older clients are refused/],
  ],
  [
    'a wider range of what both send',
    (d) => {
      part(d, 'heartbeat', 'Counter').minimum = -1;
    },
    ['breaking', 'heartbeat.n', /older clients do not expect it/],
  ],

  // Words and formats.
  [
    'a description',
    (d) => {
      properties(d, 'bye').reason!.description = 'Why.';
    },
    ['compatible', 'bye.reason', /description reworded/],
  ],
  [
    'a format',
    (d) => {
      properties(d, 'bye').code!.format = 'int32';
    },
    ['notable', 'bye.code', /format was "int64" and is "int32"; look at generated code/],
  ],

  // Messages.
  [
    'a new message from the server',
    (d) => {
      d.protocol.messages.notice = { summary: 'x', sentBy: ['server'], reply: [] };
      d.schemas.notice = d.schemas.event!;
    },
    ['breaking', 'notice', /the server may send this message now; older clients do not know it/],
  ],
  [
    'a new message from the client',
    (d) => {
      d.protocol.messages.goodbye = { summary: 'x', sentBy: ['client'], reply: [] };
      d.schemas.goodbye = d.schemas.event!;
    },
    ['notable', 'goodbye', /older servers answer it with an error/],
  ],
  [
    'a message that is gone',
    (d) => {
      delete d.protocol.messages.event;
    },
    ['breaking', 'event', /the message is gone; older servers send it/],
  ],
  [
    'a message that the server may send as well',
    (d) => {
      d.protocol.messages.request!.sentBy = ['client', 'server'];
    },
    ['breaking', 'request', /the server may send this message now/],
  ],
  [
    'a message that the client may not send any more',
    (d) => {
      d.protocol.messages.heartbeat!.sentBy = ['server'];
    },
    ['breaking', 'heartbeat', /the client may not send it any more/],
  ],
  [
    'a new answer to what the client sends',
    (d) => {
      d.protocol.messages.request!.reply.push('error');
    },
    ['breaking', 'request', /error may answer it now/],
  ],
  [
    'an answer that does not come any more',
    (d) => {
      d.protocol.messages.request!.reply = [];
    },
    ['breaking', 'request', /response does not answer it any more/],
  ],

  // Close codes.
  [
    'a close code that is gone',
    (d) => {
      delete d.protocol.closeCodes['4505'];
    },
    ['breaking', 'close code 4505', /kicked is gone/],
  ],
  [
    'a close code with another next step',
    (d) => {
      d.protocol.closeCodes['4005']!.reconnect = 'capped';
    },
    ['breaking', 'close code 4005', /next step was backoff and is capped; older clients do the former/],
  ],
  [
    'a new close code whose next step is that of its range',
    (d) => {
      d.protocol.closeCodes['4509'] = { ...d.protocol.closeCodes['4505']! };
    },
    ['compatible', 'close code 4509', /older clients do the same \(never\) by its range/],
  ],
  [
    'a new close code with a next step of its own',
    (d) => {
      d.protocol.closeCodes['4007'] = { ...d.protocol.closeCodes['4006']! };
    },
    ['notable', 'close code 4007', /asks for fresh-credential; older clients do backoff/],
  ],
  [
    'a close code of another name',
    (d) => {
      d.protocol.closeCodes['4505']!.name = 'draining';
    },
    ['breaking', 'close code 4505', /name was kicked and is draining/],
  ],
  [
    'a close code without its bye',
    (d) => {
      d.protocol.closeCodes['4505']!.bye = false;
    },
    ['breaking', 'close code 4505', /no bye comes before it any more/],
  ],
  [
    'a close code that clients may send, too',
    (d) => {
      d.protocol.closeCodes['4005']!.sentBy = ['server', 'client'];
    },
    ['notable', 'close code 4005', /the client may send it now/],
  ],
  [
    'what a close code means in other words',
    (d) => {
      d.protocol.closeCodes['4005']!.meaning = 'Draining.';
    },
    ['compatible', 'close code 4005', /meaning reworded/],
  ],

  // Parameters.
  [
    'a shorter time',
    (d) => {
      d.protocol.parameters.closeTimeoutMs!.default = 4000;
    },
    [
      'notable',
      'parameter closeTimeoutMs',
      /default was 5000 and is 4000; older peers allow themselves more/,
    ],
  ],
  [
    'a longer time',
    (d) => {
      d.protocol.parameters.closeTimeoutMs!.default = 6000;
    },
    ['compatible', 'parameter closeTimeoutMs', /default was 5000 and is 6000/],
  ],
  [
    'a higher maximum',
    (d) => {
      d.protocol.parameters.closeTimeoutMs!.max = 90_000;
    },
    ['notable', 'parameter closeTimeoutMs', /max was 60000 and is 90000/],
  ],
  [
    'a lower minimum',
    (d) => {
      d.protocol.parameters.closeTimeoutMs!.min = 10;
    },
    ['notable', 'parameter closeTimeoutMs', /min was 100 and is 10/],
  ],
  [
    'a stricter tolerance',
    (d) => {
      d.protocol.parameters.closeTimeoutMs!.late = { absoluteMs: 1, percent: 10 };
    },
    ['notable', 'parameter closeTimeoutMs', /late was .*; who was in time may be judged otherwise/],
  ],
  [
    'a more generous tolerance',
    (d) => {
      d.protocol.parameters.closeTimeoutMs!.late = { absoluteMs: 500, percent: 20 };
    },
    ['compatible', 'parameter closeTimeoutMs', /late was/],
  ],
  [
    'another short timing',
    (d) => {
      d.protocol.parameters.closeTimeoutMs!.short = 501;
    },
    ['compatible', 'parameter closeTimeoutMs', /short was 500 and is 501/],
  ],
  [
    'a parameter that is announced elsewhere',
    (d) => {
      d.protocol.parameters.closeTimeoutMs!.announced = '/closeTimeoutMs';
    },
    ['breaking', 'parameter closeTimeoutMs', /announced was/],
  ],
  [
    'a parameter that is gone',
    (d) => {
      delete d.protocol.parameters.closeTimeoutMs;
    },
    ['breaking', 'parameter closeTimeoutMs', /is gone/],
  ],
  [
    'a new parameter',
    (d) => {
      d.protocol.parameters.napMs = { ...d.protocol.parameters.closeTimeoutMs! };
    },
    ['compatible', 'parameter napMs', /has its default/],
  ],

  // Life cycle.
  [
    'a message that the client may send earlier',
    (d) => {
      d.protocol.lifeCycle.states.claiming.clientMay = ['heartbeat'];
    },
    ['notable', 'state claiming', /the client may send heartbeat now; older servers end the session for it/],
  ],
  [
    'a message that the client may not send there any more',
    (d) => {
      d.protocol.lifeCycle.states.effective.clientMay = ['heartbeat', 'heartbeatAck'];
    },
    ['breaking', 'state effective', /the client may not send request any more/],
  ],
  [
    'a message that the server may send earlier',
    (d) => {
      d.protocol.lifeCycle.states.upgraded.serverMay = ['bye', 'event'];
    },
    ['breaking', 'state upgraded', /the server may send event now/],
  ],
  [
    'an event that leads elsewhere',
    (d) => {
      d.protocol.lifeCycle.anywhere.transportEnd = { next: 'closing', ends: null };
    },
    ['breaking', 'any state', /transportEnd led to ended and leads to closing/],
  ],
  [
    'an event that ends with another code',
    (d) => {
      d.protocol.lifeCycle.anywhere.tooBig = { next: 'closing', ends: 'protocol-violation' };
    },
    ['notable', 'any state', /may end with protocol-violation now/],
    ['notable', 'any state', /does not end with message-too-big any more/],
  ],
  [
    'another deadline',
    (d) => {
      delete d.protocol.lifeCycle.states.effective.deadline;
    },
    [
      'notable',
      'state effective',
      /deadline was deadAfterMs since the last life, then heartbeat-timeout and is none/,
    ],
  ],
  [
    'another answer to unknown messages',
    (d) => {
      d.protocol.lifeCycle.classes = d.protocol.lifeCycle.classes.filter(
        ({ class: name }) => name !== 'unknown',
      );
    },
    ['breaking', 'message classes', /were .* and are/],
  ],
  [
    'other guards',
    (d) => {
      d.protocol.lifeCycle.guards = {
        newGuard: { meaning: 'Look twice.', protects: ['SW-CLOSE-1'] },
      } as never;
    },
    ...Object.keys(now.protocol.lifeCycle.guards).map((guard): [Impact, string, RegExp] => [
      'notable',
      `guard ${guard}`,
      /the guard is gone/,
    ]),
    ['notable', 'guard newGuard', /the guard is new: Look twice/],
  ],
  [
    'a guard that protects something else, in other words',
    (d) => {
      d.protocol.lifeCycle.guards.closeTimeout = { meaning: 'Never.', protects: ['SW-CLOSE-1'] };
    },
    ['notable', 'guard closeTimeout', /does not protect SW-CLOSE-6 any more/],
    ['compatible', 'guard closeTimeout', /protects SW-CLOSE-1 now/],
    ['compatible', 'guard closeTimeout', /meaning reworded/],
  ],

  // Methods.
  [
    'a method that is gone',
    (d) => {
      delete d.protocol.methods['test.kick'];
    },
    ['breaking', 'test.kick', /older clients call it/],
  ],
  [
    'a new method',
    (d) => {
      d.protocol.methods['test.new'] = d.protocol.methods['test.kick']!;
    },
    ['compatible', 'test.new', /comes with the capability testing.kick/],
  ],
  [
    'params that need more',
    (d) => {
      require_(d.protocol.methods['test.put']!.params, 'afterMs');
    },
    ['breaking', 'test.put params', /older clients may leave it out/],
  ],
  [
    'a result that holds less',
    (d) => {
      const { result } = d.protocol.methods['test.get']!;
      delete result.properties!.epoch;
      free(result, 'epoch');
    },
    ['breaking', 'test.get result', /epoch is gone; older clients miss it/],
  ],
  [
    'an event that holds less',
    (d) => {
      free(d.protocol.methods['test.subscribe']!.events['test.tick']!, 'epoch');
    },
    ['breaking', 'test.subscribe event test.tick', /older clients rely on it/],
  ],
  [
    'a new error of a method',
    (d) => {
      d.protocol.methods['test.kick']!.errors.push('busy');
    },
    ['notable', 'test.kick', /the error busy may answer now/],
  ],

  // Requirements and versions.
  [
    'a new duty',
    (d) => {
      const row = d.protocol.requirements['SW-CLOSE-1']!;
      d.protocol.requirements['SW-CLOSE-99'] = { ...row, text: 'The server MUST sing.' };
    },
    ['notable', 'SW-CLOSE-99', /new MUST for the server: The server MUST sing/],
  ],
  [
    'a new recommendation',
    (d) => {
      const row = d.protocol.requirements['SW-CLOSE-1']!;
      d.protocol.requirements['SW-CLOSE-99'] = { ...row, level: 'SHOULD', text: 'The server SHOULD sing.' };
    },
    ['compatible', 'SW-CLOSE-99', /new SHOULD/],
  ],
  [
    'a duty that is gone',
    (d) => {
      delete d.protocol.requirements['SW-CLOSE-1'];
    },
    ['notable', 'SW-CLOSE-1', /no longer a MUST/],
  ],
  [
    'a duty in other words',
    (d) => {
      d.protocol.requirements['SW-CLOSE-1']!.text = 'The server MUST say bye.';
    },
    ['notable', 'SW-CLOSE-1', /was: .* Is: The server MUST say bye\./],
  ],
  [
    'the reason of a duty in other words',
    (d) => {
      d.protocol.requirements['SW-CLOSE-1']!.rationale = 'Because.';
    },
    ['compatible', 'SW-CLOSE-1', /rationale reworded/],
  ],
  [
    'another subprotocol',
    (d) => {
      d.protocol.protocol.subprotocol = 'solowire.v2';
    },
    ['breaking', 'protocol', /subprotocol was "solowire.v1" and is "solowire.v2"/],
  ],
  [
    'the end of an old version',
    (d) => {
      d.protocol.protocol.minVersion = 2;
    },
    ['breaking', 'protocol', /minVersion was 1 and is 2; older peers are refused/],
  ],
  [
    'a new version of the document alone',
    (d) => {
      d.protocol.protocol.specVersion = '1.9.0';
    },
    ['compatible', 'protocol', /specVersion was/],
  ],
];

function edited(edit: (draft: Draft) => void): Release {
  const draft = structuredClone(now) as Draft;
  edit(draft);
  return draft as Release;
}

describe('the difference of two releases', () => {
  it.each(rows)('tells %s', (_claim, edit, ...expected) => {
    const changes = compareReleases(now, edited(edit));
    expect(changes).toEqual(
      expected.map(([impact, at, words]) => ({ impact, at, text: expect.stringMatching(words) })),
    );
  });

  it('puts the worst first', () => {
    const later = edited((d) => {
      delete d.protocol.closeCodes['4505'];
      d.protocol.protocol.specVersion = '1.9.0';
      d.protocol.parameters.closeTimeoutMs!.default = 4000;
    });
    expect(compareReleases(now, later).map(({ impact }) => impact)).toEqual([
      'breaking',
      'notable',
      'compatible',
    ]);
  });

  it('needs a new major number for what breaks, and for nothing else', () => {
    const breaking = edited((d) => {
      delete d.protocol.closeCodes['4505'];
    });
    const announced = edited((d) => {
      delete d.protocol.closeCodes['4505'];
      d.protocol.protocol.specVersion = '2.0.0';
    });
    const harmless = edited((d) => {
      d.protocol.parameters.closeTimeoutMs!.default = 4000;
    });
    const silent = (after: Release) => breaksSilently(now, after, compareReleases(now, after));
    expect([breaking, announced, harmless].map(silent)).toEqual([true, false, false]);
  });
});
