import { describe, expect, it } from 'vitest';
import { type Change, changed, complaints } from '../testing/documents.js';

/** Each rule that a document breaks, with the place in the extension and the words that say so. */
const BROKEN: readonly (readonly [what: string, change: Change, place: string, words: string])[] = [
  [
    'a policy that the kit cannot judge',
    (_, s) => (s.policy = 'refuse'),
    'policy',
    'the kit cannot judge the policy refuse yet',
  ],
  [
    'an identity in a message that there is not',
    (_, s) => (s.identity.message = 'hello'),
    'identity/message',
    'the document has no message "hello"; messages: login, ok,',
  ],
  [
    'an identity at a place where no name stands',
    (_, s) => (s.identity.at = '/type'),
    'identity/at',
    'no step of the opening puts a name at /type; expected {identity} there',
  ],
  [
    'an identity in a message that nobody sends',
    (_, s) => {
      delete s.opening;
      delete s.welcome;
    },
    'identity',
    'no step of the opening sends a message',
  ],
  [
    'an identity in an upgrade that does not say it',
    (_, s) =>
      Object.assign(s, {
        identity: { upgrade: 'query' },
        upgrade: { query: { a: 'b' }, path: '/{identity}' },
      }),
    'identity/upgrade',
    'no query of the upgrade says who the client is; let {identity} stand in upgrade.query',
  ],
  [
    'two messages in a row',
    (_, s) => s.opening.splice(1, 0, s.opening[0]),
    'opening/1',
    'two messages in a row cannot be sent yet; let an expect stand between them',
  ],
  [
    'a welcome of what nobody saves',
    (_, s) => (s.welcome.epoch = 'epoch'),
    'welcome/epoch',
    'the opening saves no epoch; saved: session',
  ],
  [
    'a number of a probe in an opening',
    (_, s) => (s.opening[1].expect.session = '{n}'),
    'opening/1/expect',
    'nothing stands for {n}',
  ],
  [
    'an answer to the server that needs what is not known',
    (_, s) => (s.serverProbe = { expect: { type: 'kick' }, answer: { type: 'pong', n: '{x}' } }),
    'serverProbe/answer',
    'nothing stands for {x}',
  ],
  [
    'a keep-alive that is no message',
    (_, s) => (s.keepAlive = { send: { type: 'alive' } }),
    'keepAlive/send',
    '{"type":"alive"} is no message that a client sends',
  ],
  [
    'a code that may not be sent',
    (_, s) => (s.endings['taken-over'].close = [1006]),
    'endings/taken-over/close',
    '1006 may not stand in a Close (RFC 6455 §7.4.1)',
  ],
  [
    'a list that is none',
    (_, s) => (s.probe.answer.n = { $in: 1 }),
    'probe/answer/n/$in',
    '$in takes a list, found 1',
  ],
  [
    'a message that is no name',
    (_, s) => (s.probe.answer = { $message: 1 }),
    'probe/answer/$message',
    '$message takes the name of a message, found 1',
  ],
  [
    'an operator of patterns in a template',
    (_, s) => (s.probe.send.n = { $any: true }),
    'probe/send/n/$any',
    'there is no operator $any here; operators: $base64, $join',
  ],
  [
    'a name without a value within what is joined',
    (_, s) => (s.probe.answer.n = { $join: ['{x}'] }),
    'probe/answer/n/$join',
    'nothing stands for {x}; in $join each name has a value before',
  ],
  [
    'a role that nobody sees played',
    (_, s) => (s.roles = { late: { send: { type: 'ping', n: '{ms}' } } }),
    'roles/late',
    'nobody would see that the role late was played; say its answer',
  ],
  [
    'a role without its value',
    (_, s) => (s.roles = { ask: { send: { type: 'ping', n: 1 }, answer: { type: 'pong', n: '{value}' } } }),
    'roles/ask/send',
    '{value} does not stand in it; expected a place for {value}',
  ],
  [
    'a role that is done twice',
    (_, s) =>
      (s.roles = { expire: { send: { type: 'ping', n: 1 }, answer: { type: 'pong' }, done: 'probe' } }),
    'roles/expire/done',
    'an answer says when it was done; leave out one of answer and done',
  ],
  [
    'a role with a name of another',
    (_, s) => (s.roles = { kick: { send: { type: 'ping', n: '{afterMs}' } } }),
    'roles/kick/send',
    'nothing stands for {afterMs}',
  ],
  [
    'a role whose template makes no message',
    (_, s) =>
      (s.roles = { ask: { send: { type: 'ping', n: '{value}' }, answer: { type: 'pong', n: '{value}' } } }),
    'roles/ask/send',
    '{"type":"ping","n":"meanwhile"} is no message that a client sends; as ping, /n must be integer; a text field takes {name|json}',
  ],
  [
    'a time over what nobody saves',
    (_, s) => (s.times = { drainMs: { value: 'x', else: 1 } }),
    'times/drainMs/value',
    'the opening saves no x; saved: session',
  ],
  [
    'a clause of no requirement',
    (_, s) => (s.clauses['SW-1'] = s.clauses['SW-TAKEOVER-3']),
    'clauses/SW-1',
    '"SW-1" is no id of a requirement',
  ],
  [
    'a clause that says two things',
    (_, s) => Object.assign(s.clauses['SW-TAKEOVER-3'], { permits: { source: 'x' } }),
    'clauses/SW-TAKEOVER-3',
    'SW-TAKEOVER-3 must NOT have more than 1 properties',
  ],
];

describe('the rules that a document keeps so that a verdict means something:', () => {
  for (const [what, change, place, words] of BROKEN)
    it(`${what} is refused at its place`, () => {
      const [line, ...others] = complaints({ 'api.yaml': changed(change) });
      expect(others).toEqual([]);
      const [, pointer] = /^api\.yaml:\d+:\d+ (\S+): /.exec(line!)!;
      expect(pointer).toBe(`/x-single-session/${place}`);
      expect(line).toContain(`${pointer}: ${words}`);
    });
});

const RIGHT: readonly (readonly [what: string, change: Change])[] = [
  [
    'an upgrade that opens the session',
    (_, s) => {
      Object.assign(s, { identity: { upgrade: 'path' }, upgrade: { path: '/of/{identity}' } });
      delete s.opening;
      delete s.welcome;
    },
  ],
  [
    'an identity by its credential alone',
    (_, s) =>
      Object.assign(s, {
        identity: { upgrade: 'header' },
        upgrade: { headers: { Authorization: 'Bearer {token}' } },
      }),
  ],
  ['one message of two channels', ({ channels }) => (channels.other = structuredClone(channels.all))],
  [
    'messages of one name in two channels',
    ({ channels, operations }) => {
      channels.other = {
        address: '/o',
        messages: { ping: { payload: { type: 'string' } }, pang: { payload: { const: 'pang' } } },
      };
      operations.other = { action: 'send', channel: { $ref: '#/channels/other' } };
    },
  ],
  [
    'operations of the client',
    ({ operations }, s) => {
      Object.assign(operations, {
        hear: { ...operations.hear, action: 'send' },
        say: { ...operations.say, action: 'receive' },
      });
      s.describes = 'client';
    },
  ],
  [
    'answers as replies',
    ({ operations }) => {
      const { channel, messages } = operations.say;
      operations.hear.reply = { channel, messages };
      delete operations.say;
    },
  ],
  [
    'names that every object has',
    (_, s) => (s.opening[1].save = { constructor: '/session', session: '/session' }),
  ],
];

describe('a document is right with', () => {
  for (const [what, change] of RIGHT)
    it(what, () => expect(complaints({ 'api.yaml': changed(change) })).toEqual([]));
});
