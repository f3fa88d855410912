import { describe, expect, it } from 'vitest';
import type { History } from '../../history/history.js';
import { codeOf } from '../../solowire/endings.js';
import { solowire } from '../../solowire/index.js';
import {
  ack,
  close,
  control,
  dial,
  end,
  finished,
  frame,
  hello,
  historyOf,
  type Line,
  lag,
  probe,
  step,
  told,
  upgraded,
  waited,
  welcome,
} from '../../testing/histories.js';
import { runCheck } from '../check.js';

const { always: alwaysChecks } = solowire;

const verdict = (id: string, history: History) => {
  const found = alwaysChecks.find((one) => one.id === id);
  if (!found) throw new Error(`no check ${id}`);
  return runCheck(found, history, true).verdict;
};

const session = (actor: string, epoch: number, from = 0): Line[] => [
  [from, actor, dial],
  [from + 1, actor, upgraded],
  [from + 2, actor, hello('X', actor)],
  [from + 3, actor, frame('in', 'text')],
  [from + 3, actor, welcome(epoch)],
];

/** For each check: a history that it passes, and histories that it must fail, by what is wrong in them. */
const claims: Record<string, { passes: Line[]; fails: Record<string, Line[]> }> = {
  schema: {
    passes: session('a', 1),
    fails: {
      'a message unlike its schema': [
        ...session('a', 1),
        [5, 'a', { layer: 'meaning', kind: 'malformed', dir: 'in', readable: false, detail: 'x' }],
      ],
    },
  },
  'only-known-fields': {
    passes: session('a', 1),
    fails: {
      'an unknown field': [
        ...session('a', 1),
        [5, 'a', { layer: 'meaning', kind: 'malformed', dir: 'in', readable: true, detail: 'x' }],
      ],
    },
  },
  framing: {
    passes: session('a', 1),
    fails: {
      'a masked frame': [...session('a', 1), [5, 'a', frame('in', 'text', { masked: true })]],
      'a stream that cannot be cut': [
        ...session('a', 1),
        [5, 'a', { layer: 'wire', kind: 'badFraming', detail: 'a frame of 99 bytes' }],
      ],
    },
  },
  subprotocol: {
    passes: session('a', 1),
    fails: {
      'none selected': [
        [0, 'a', dial],
        [1, 'a', { layer: 'wire', kind: 'upgraded', status: 101, subprotocol: null, extensions: null }],
      ],
    },
  },
  'nothing-before-welcome': {
    passes: session('a', 1),
    fails: {
      'a heartbeat first': [
        [0, 'a', dial],
        [1, 'a', upgraded],
        [2, 'a', probe('in', 1)],
        ...session('b', 1, 3),
      ],
    },
  },
  'one-welcome': {
    passes: [...session('a', 1), [5, 'a', hello()], [6, 'a', told(4503)]],
    fails: { 'a second welcome': [...session('a', 1), [5, 'a', hello()], [6, 'a', welcome(2)]] },
  },
  'announced-values': {
    passes: [...session('a', 1), [9, 'b', welcome(2, { parameters: { intervalMs: 200, deadAfterMs: 500 } })]],
    fails: {
      'out of range': [[0, 'a', welcome(1, { parameters: { intervalMs: 1 } })]],
      'dead before the next heartbeat': [
        [0, 'a', welcome(1, { parameters: { intervalMs: 500, deadAfterMs: 400 } })],
      ],
    },
  },
  version: {
    passes: session('a', 1),
    fails: { 'a version that nobody claimed': [[0, 'a', welcome(1, { version: 2 })]] },
  },
  'one-response': {
    passes: [
      [0, 'a', dial],
      [0, 'a', { layer: 'meaning', kind: 'asked', id: '1', method: 'm', params: null }],
      [1, 'a', { layer: 'meaning', kind: 'answered', id: '1', ok: true }],
      [2, 'a', control()],
    ],
    fails: {
      'a response to nothing': [
        [0, 'a', dial],
        [1, 'a', { layer: 'meaning', kind: 'answered', id: '1', ok: true }],
      ],
      'two responses': [
        [0, 'a', dial],
        [0, 'a', { layer: 'meaning', kind: 'asked', id: '1', method: 'm', params: null }],
        [1, 'a', { layer: 'meaning', kind: 'answered', id: '1', ok: true }],
        [2, 'a', { layer: 'meaning', kind: 'answered', id: '1', ok: true }],
      ],
    },
  },
  'no-internals': {
    passes: [
      [
        0,
        'a',
        {
          layer: 'meaning',
          kind: 'complained',
          code: 'unknown-type',
          ref: 'x',
          message: 'This server knows no message of this type.',
        },
      ],
    ],
    fails: {
      'an exception class': [
        [0, 'a', dial],
        [0, 'a', close('in', 1011, 'java.lang.IllegalStateException: x')],
      ],
      'a stack frame': [
        [0, 'a', dial],
        [0, 'a', close('in', 1011, 'boom at Object.run (server.js:3)')],
      ],
    },
  },
  'at-most-one': {
    passes: [...session('a', 1), ...session('b', 2, 10), [20, 'a', probe('out', 7)], [21, 'a', end('in')]],
    fails: {
      'an old session that answers': [
        ...session('a', 1),
        ...session('b', 2, 10),
        [20, 'a', probe('out', 7)],
        [21, 'a', ack('in', 7)],
      ],
    },
  },
  'hello-answered': {
    passes: [
      ...session('a', 1),
      [5, 'b', dial],
      [6, 'b', hello('X', 'b')],
      [7, 'b', told(4029)],
      [5, 'c', dial],
      [6, 'c', hello('X', 'c')],
      [8, 'c', end('out', 'rst')],
      [2000, 'kit', finished],
    ],
    fails: {
      silence: [...session('a', 1), [5, 'b', dial], [6, 'b', hello('X', 'b')], [2000, 'kit', finished]],
      'a late welcome': [
        [0, 'a', dial],
        [2, 'a', hello()],
        [1500, 'a', welcome(1)],
      ],
    },
  },
  'epochs-grow': {
    passes: [...session('a', 1), ...session('b', 2, 10)],
    fails: {
      'a lower epoch': [...session('a', 5), ...session('b', 2, 10)],
      'the same epoch': [...session('a', 5), ...session('b', 5, 10)],
    },
  },
  'session-ids-unique': {
    passes: [...session('a', 1), ...session('b', 2, 10)],
    fails: {
      'one twice': [
        [0, 'a', welcome(1, { session: 's' })],
        [1, 'b', welcome(2, { session: 's' })],
      ],
    },
  },
  'newcomer-unnamed': {
    passes: [
      ...session('old', 1),
      ...session('newcomer', 2, 10),
      [20, 'old', close('in', codeOf('session-taken-over'), 'taken over at 12:30:05 by version 1.2')],
    ],
    fails: Object.fromEntries(
      [
        ['the instance of the newcomer', 'taken over by newcomer'],
        ['its session', 'replaced by s2'],
        ['an IPv4 address', 'new login from 192.0.2.7:4711'],
        ['an IPv6 address', 'new login from ::1'],
        ['a credential', 'it showed [secret]'],
      ].map(([what, reason]): [string, Line[]] => [
        what!,
        [
          ...session('old', 1),
          ...session('newcomer', 2, 10),
          [20, 'old', close('in', codeOf('session-taken-over'), reason)],
        ],
      ]),
    ),
  },
  'took-over-is-true': {
    passes: [
      ...session('a', 1),
      [9, 'b', hello('X', 'b')],
      [10, 'b', welcome(2, { tookOver: { session: 's1', epoch: 1, sameInstance: false } })],
    ],
    fails: {
      'an unknown session, though another one was refused': [
        ...session('c', 1, 20).slice(0, 3),
        [25, 'c', close('in', 4400)],
        [26, 'c', end('out')],
        [29, 'b', hello('X', 'b')],
        [30, 'b', welcome(2, { tookOver: { session: 'zz', epoch: 1, sameInstance: false } })],
      ],
      'an unknown session': [
        [9, 'b', hello('X', 'b')],
        [10, 'b', welcome(2, { tookOver: { session: 'zz', epoch: 1, sameInstance: false } })],
      ],
      'a wrong epoch': [
        ...session('a', 1),
        [9, 'b', hello('X', 'b')],
        [10, 'b', welcome(2, { tookOver: { session: 's1', epoch: 9, sameInstance: false } })],
      ],
      'a wrong instance': [
        ...session('a', 1),
        [9, 'b', hello('X', 'b')],
        [10, 'b', welcome(2, { tookOver: { session: 's1', epoch: 1, sameInstance: true } })],
      ],
    },
  },
  'control-untouched': {
    passes: [...session('o', 1), [5, 'o', control()]],
    fails: { 'it was closed': [...session('o', 1), [5, 'o', close('in', 1011)]] },
  },
  'control-in-time': {
    passes: [...session('o', 1), [5, 'o', control()], [50, 'o', control()]],
    fails: {
      'a slow round trip': [...session('o', 1), [5, 'o', control()], [2000, 'o', control(true, 900)]],
    },
  },
  'acknowledged-once': {
    passes: [...session('a', 1), [5, 'a', probe('out', 1)], [6, 'a', ack('in', 1)]],
    fails: {
      'no acknowledgement': [...session('a', 1), [5, 'a', probe('out', 1)], [2000, 'kit', finished]],
      'one too many': [
        ...session('a', 1),
        [5, 'a', probe('out', 1)],
        [6, 'a', ack('in', 1)],
        [7, 'a', ack('in', 1)],
      ],
      'of something else': [...session('a', 1), [5, 'a', probe('out', 1)], [6, 'a', ack('in', 2)]],
      'too late': [
        ...session('a', 1),
        [5, 'a', probe('out', 1)],
        [1500, 'a', ack('in', 1)],
        [2000, 'kit', finished],
      ],
    },
  },
  'server-heartbeats': {
    passes: [
      ...session('a', 1),
      [203, 'a', probe('in', 1)],
      [403, 'a', probe('in', 2)],
      [500, 'kit', finished],
    ],
    fails: { 'a gap': [...session('a', 1), [203, 'a', probe('in', 1)], [900, 'kit', finished]] },
  },
  'server-n-unique': {
    passes: [...session('a', 1), [200, 'a', probe('in', 1)], [400, 'a', probe('in', 2)]],
    fails: { 'the same again': [...session('a', 1), [200, 'a', probe('in', 1)], [400, 'a', probe('in', 1)]] },
  },
  pongs: {
    passes: [
      ...session('a', 1),
      [5, 'a', frame('out', 'ping', { text: 'x' })],
      [6, 'a', frame('in', 'pong', { text: 'x' })],
    ],
    fails: {
      'none came': [
        ...session('a', 1),
        [5, 'a', frame('out', 'ping', { text: 'x' })],
        [2000, 'kit', finished],
      ],
      'another payload': [
        ...session('a', 1),
        [5, 'a', frame('out', 'ping', { text: 'x' })],
        [6, 'a', frame('in', 'pong', { text: 'y' })],
        [2000, 'kit', finished],
      ],
    },
  },
  'bye-before-close': {
    passes: [...session('a', 1), [5, 'a', told(4500)], [6, 'a', close('in', 4500)]],
    fails: {
      'no bye': [...session('a', 1), [6, 'a', close('in', 4500)]],
      'another code': [...session('a', 1), [5, 'a', told(4505)], [6, 'a', close('in', 4500)]],
      'a bye before 1011': [...session('a', 1), [5, 'a', told(4500)], [6, 'a', close('in', 1011)]],
    },
  },
  'silent-after-bye': {
    passes: [...session('a', 1), [5, 'a', told(4500)], [6, 'a', close('in', 4500)]],
    fails: { 'one more message': [...session('a', 1), [5, 'a', told(4500)], [6, 'a', frame('in', 'text')]] },
  },
  'one-close': {
    passes: [...session('a', 1), [6, 'a', close('in', 1011)], [7, 'a', end('in')]],
    fails: {
      'two of them': [...session('a', 1), [6, 'a', close('in', 1011)], [7, 'a', close('in', 1011)]],
      'data behind it': [...session('a', 1), [6, 'a', close('in', 1011)], [7, 'a', frame('in', 'text')]],
    },
  },
  'legal-close-code': {
    passes: [...session('a', 1), [6, 'a', close('in', 1011)]],
    fails: {
      'a code that must not be sent': [...session('a', 1), [6, 'a', close('in', 1006)]],
      'no code': [...session('a', 1), [6, 'a', close('in', null)]],
    },
  },
  'close-reason': {
    passes: [...session('a', 1), [6, 'a', close('in', 1011, 'why')]],
    fails: {
      'too long': [...session('a', 1), [6, 'a', close('in', 1011, 'x'.repeat(124))]],
      'not UTF-8': [
        ...session('a', 1),
        [6, 'a', frame('in', 'close', { code: 1011, bytes: 9, base64: 'A/P/' })],
      ],
    },
  },
  'tcp-ends-after-close': {
    passes: [...session('a', 1), [6, 'a', close('in', 1011)], [100, 'a', end('in')]],
    fails: {
      'it stays open': [
        ...session('a', 1),
        [6, 'a', close('in', 1011)],
        [1000, 'a', waited('the end of TCP')],
      ],
      'it ends late': [...session('a', 1), [6, 'a', close('in', 1011)], [1500, 'a', end('in')]],
    },
  },
  'no-bare-end': {
    passes: [...session('a', 1), [6, 'a', close('in', 1011)], [100, 'a', end('in')]],
    fails: {
      'a bare FIN': [...session('a', 1), [100, 'a', end('in')]],
      'a bare RST': [...session('a', 1), [100, 'a', end('in', 'rst')]],
    },
  },
  'close-not-lost': {
    passes: [...session('a', 1), [100, 'a', close('in', 1011)], [110, 'a', end('in')]],
    fails: { 'a reset while the client was quiet': [...session('a', 1), [100, 'a', end('in', 'rst')]] },
  },
  'refusal-codes': {
    passes: [
      [0, 'a', dial],
      [2, 'a', hello()],
      [3, 'a', told(4029)],
    ],
    fails: {
      'a code that no refusal has': [
        [0, 'a', dial],
        [2, 'a', hello()],
        [3, 'a', told(4505)],
      ],
    },
  },
  'refusal-has-code': {
    passes: [
      [0, 'a', dial],
      [1, 'a', upgraded],
      [6, 'a', close('in', 1013)],
      [100, 'a', end('in')],
    ],
    fails: {
      'a bare FIN': [
        [0, 'a', dial],
        [1, 'a', upgraded],
        [100, 'a', end('in')],
      ],
    },
  },
};

describe('each always-on check', () => {
  for (const [id, { passes, fails }] of Object.entries(claims)) {
    it(`${id} passes a right history`, () => expect(verdict(id, historyOf(passes))).toBe('pass'));
    for (const [what, lines] of Object.entries(fails))
      it(`${id} fails: ${what}`, () => expect(verdict(id, historyOf(lines))).toBe('fail'));
    it(`${id} says not exercised of an empty history`, () =>
      expect(verdict(id, historyOf([]))).toBe('notExercised'));
  }

  it('warns when the server does not wait for our Close, which is a SHOULD', () => {
    const withheld: Line[] = [
      ...session('a', 1),
      [5, 'a', step('withholdCloseReply')],
      [6, 'a', close('in', 1011)],
    ];
    expect(verdict('waits-for-close', historyOf([...withheld, [10, 'a', end('in')]]))).toBe('warn');
    expect(verdict('waits-for-close', historyOf([...withheld, [520, 'a', end('in')]]))).toBe('pass');
    const flood: Line = [
      5,
      'a',
      { layer: 'local', kind: 'step', name: 'flood', wrong: true, violation: 'flooding' },
    ];
    expect(verdict('waits-for-close', historyOf([...withheld, flood, [10, 'a', end('in')]]))).toBe(
      'notExercised',
    );
    const unread: Line = [5, 'a', step('stopReading')];
    expect(verdict('waits-for-close', historyOf([...withheld, unread, [10, 'a', end('in')]]))).toBe(
      'notExercised',
    );
  });

  it('has claims for every one of them', () => {
    const claimed = new Set([...Object.keys(claims), 'waits-for-close']);
    const judging = alwaysChecks.filter((one) => !one.onlyFails);
    expect(judging.map((one) => one.id).filter((id) => !claimed.has(id))).toEqual([]);
  });
});

describe('what the harness cannot tell', () => {
  it('is inconclusive when the kit itself stood still', () => {
    const late: Line[] = [
      ...session('a', 1),
      [6, 'a', close('in', 1011)],
      [900, 'kit', lag(400)],
      [901, 'a', end('in')],
    ];
    expect(verdict('tcp-ends-after-close', historyOf(late))).toBe('inconclusive');
  });

  it('is inconclusive when nothing proves that an answer would have come', () => {
    const open: Line[] = [...session('a', 1), ...session('b', 2, 10), [20, 'a', probe('out', 7)]];
    expect(verdict('at-most-one', historyOf(open))).toBe('inconclusive');
  });

  it('proves nothing by what was asked of a connection that had ended', () => {
    const late: Line[] = [
      ...session('a', 1),
      ...session('b', 2, 10),
      [20, 'a', end('in')],
      [21, 'a', probe('out', 7)],
    ];
    expect(verdict('at-most-one', historyOf(late))).toBe('notExercised');
  });

  it('does not blame a reset that answers what the kit had just written', () => {
    const written: Line[] = [
      ...session('a', 1),
      [99, 'a', frame('out', 'text')],
      [100, 'a', end('in', 'rst')],
    ];
    expect(verdict('no-bare-end', historyOf(written))).toBe('inconclusive');
  });

  it('says that a Close cannot come to a quiet client whom the server has just asked by a Ping', () => {
    const asked: Line[] = [
      ...session('a', 1),
      [100, 'a', frame('in', 'ping')],
      [100, 'a', frame('out', 'pong')],
      [101, 'a', close('in', 1011)],
    ];
    expect(verdict('close-not-lost', historyOf(asked))).toBe('notApplicable');
    const quiet: Line[] = [...session('b', 2), [100, 'b', close('in', 1011)]];
    expect(verdict('close-not-lost', historyOf([...asked, ...quiet]))).toBe('pass');
    const lost: Line[] = [...session('b', 2), [100, 'b', end('in', 'rst')]];
    expect(verdict('close-not-lost', historyOf([...asked, ...lost]))).toBe('fail');
    const said: Line[] = [...asked.slice(0, -1), [100, 'a', frame('out', 'text')], asked.at(-1)!];
    expect(verdict('close-not-lost', historyOf(said))).toBe('notExercised');
  });

  it('does not count a pass without a positive control', () => {
    const schema = alwaysChecks.find((one) => one.id === 'schema')!;
    expect(runCheck(schema, historyOf(session('a', 1)), false).verdict).toBe('notExercised');
  });
});

it('took-over-is-true says nothing of a session whose client was gone before its welcome', () => {
  const lines: Line[] = [
    ...session('c', 1).slice(0, 3),
    [4, 'c', end('out')],
    [9, 'b', hello('X', 'b')],
    [10, 'b', welcome(2, { tookOver: { session: 'zz', epoch: 1, sameInstance: false } })],
  ];
  expect(verdict('took-over-is-true', historyOf(lines))).toBe('notExercised');
});
