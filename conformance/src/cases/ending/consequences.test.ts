import { describe, expect, it } from 'vitest';
import type { Happening } from '../../history/events.js';
import type { History } from '../../history/history.js';
import type { Verdict } from '../../judge/check.js';
import { runCheck } from '../../judge/check.js';
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
  probe,
  step,
  told,
  upgraded,
  welcome,
} from '../../testing/histories.js';
import { consequencesOf } from './consequences.js';
import { AT, pushedTo } from './epilogue.js';
import { ENDINGS, type Row, SITUATIONS } from './index.js';
import { TICK_MS } from './situations.js';

const KICKED = 4505;
const SILENT = 4001;
const TAKEN_OVER = 4500;

const row: Row = {
  ending: ENDINGS.kick,
  situation: SITUATIONS.subscribed,
  successor: 'afterwards',
  order: ['request', 'store', 'subscribe', 'push', 'talk', 'read', 'kick', 'takeover', 'silence'],
};

const enters = (t: number, actor: string, epoch: number, tookOver: number | null = null): Line[] => [
  [t, actor, dial],
  [t + 1, actor, upgraded],
  [t + 2, actor, hello('X', actor)],
  [
    t + 3,
    actor,
    welcome(epoch, { tookOver: tookOver === null ? null : { session: `s${tookOver}`, epoch: tookOver } }),
  ],
  [t + 4, actor, control()],
];
const ends = (t: number, actor: string, code: number): Line[] => [
  [t, actor, told(code)],
  [t, actor, close('in', code)],
  [t, actor, close('out', code)],
  [t + 1, actor, end('in')],
];
const asks = (t: number, actor: string, role: string, id: string, params: unknown = {}): Line => [
  t,
  actor,
  { layer: 'meaning', kind: 'asked', id, role, method: role, params } as Happening,
];
const answers = (t: number, actor: string, id: string, value?: unknown): Line => [
  t,
  actor,
  { layer: 'meaning', kind: 'answered', id, ok: true, ...(value === undefined ? {} : { value }) },
];
const pushes = (t: number, actor: string, of: 'push' | 'subscribe', data: unknown = {}): Line => [
  t,
  actor,
  { layer: 'meaning', kind: 'pushed', topic: of, of, data },
];
const presence = (
  t: number,
  online: boolean,
  epoch: number,
  cause: 'kicked' | 'taken-over' | 'silent' | null,
): Line => [
  t,
  'helper',
  {
    layer: 'meaning',
    kind: 'pushed',
    topic: 'presence',
    of: 'watch',
    data: {},
    presence: { identity: 'X', online, epoch, cause },
  },
];
const beats = (from: number, to: number, actor: string): Line[] =>
  Array.from({ length: Math.floor((to - from) / 200) }, (_, i) => from + 200 * (i + 1)).flatMap((t, i) => [
    [t, actor, frame('in', 'text')] as Line,
    [t, actor, probe('in', i + 1)] as Line,
    [t, actor, ack('out', i + 1)] as Line,
  ]);
const ticks = (from: number, to: number, actor: string): Line[] =>
  Array.from({ length: Math.floor((to - from) / TICK_MS) }, (_, i) =>
    pushes(from + TICK_MS * (i + 1), actor, 'subscribe'),
  );

/** What a right server lets happen in the row, in ms. */
const RIGHT: readonly Line[] = [
  ...enters(0, 'helper', 1).map(
    ([t, actor, what]): Line => [t, actor, what.kind === 'asksToOpen' ? hello('H') : what],
  ),
  ...enters(10, 'old', 2),
  asks(20, 'helper', 'watch', 'helper1'),
  answers(21, 'helper', 'helper1'),
  asks(22, 'old', 'subscribe', 'old1'),
  answers(23, 'old', 'old1'),
  [30, 'old', step(AT.ending)],
  presence(31, false, 2, 'kicked'),
  ...ends(31, 'old', KICKED),
  ...enters(40, 'successor', 3),
  presence(44, true, 3, null),
  asks(50, 'successor', 'ask', 'old1'),
  answers(51, 'successor', 'old1', 'successor'),
  asks(52, 'successor', 'store', 'successor1'),
  answers(53, 'successor', 'successor1'),
  asks(54, 'successor', 'subscribe', 'successor2'),
  answers(55, 'successor', 'successor2'),
  asks(56, 'helper', 'push', 'helper2', { data: pushedTo('successor') }),
  pushes(57, 'successor', 'push', { i: 0, data: pushedTo('successor') }),
  pushes(57, 'successor', 'push', { i: 1, data: pushedTo('successor') }),
  answers(58, 'helper', 'helper2'),
  [60, 'successor', step(AT.hold)],
  ...beats(43, 760, 'successor'),
  ...ticks(55, 760, 'successor'),
  [760, 'successor', step(AT.held)],
  asks(761, 'successor', 'read', 'successor3'),
  answers(762, 'successor', 'successor3', 'successor'),
  [763, 'successor', step(AT.lateKick)],
  asks(764, 'helper', 'kick', 'helper3'),
  answers(765, 'helper', 'helper3'),
  [766, 'successor', frame('in', 'text')],
  ...enters(780, 'third', 4, 3),
  presence(782, false, 3, 'taken-over'),
  presence(783, true, 4, null),
  ...ends(783, 'successor', TAKEN_OVER),
  [800, 'third', ack('out', 9)],
  [801, 'third', step('silence')],
  presence(1301, false, 4, 'silent'),
  ...ends(1301, 'third', SILENT),
  [1310, 'helper', control()],
  [1700, 'kit', finished],
];

const checks = consequencesOf(row);
const CAPABILITIES = Object.values(solowire.contract.roles).flatMap(({ capability }) => capability ?? []);

const history = (lines: readonly Line[]): History =>
  historyOf(
    [...lines].sort(([a], [b]) => a - b),
    { capabilities: CAPABILITIES },
  );
const verdict = (id: string, lines: readonly Line[]): Verdict =>
  runCheck(checks.find((one) => one.id === id)!, history(lines), true).verdict;

const without = (matches: (line: Line) => boolean): Line[] => RIGHT.filter((line) => !matches(line));
const changed = (matches: (line: Line) => boolean, change: (line: Line) => Line): Line[] =>
  RIGHT.map((line) => (matches(line) ? change(line) : line));
const has =
  (who: string, kind: Happening['kind'], more: (what: never) => boolean = () => true) =>
  ([, actor, what]: Line): boolean =>
    actor === who && what.kind === kind && more(what as never);
type Pushed = { of: string; presence?: { online: boolean; epoch: number } };

/** For each check, right histories with one lie in them. */
const LIES: Record<string, Record<string, readonly Line[]>> = {
  told: { 'another code': changed(has('old', 'told'), ([t, a]) => [t, a, told(TAKEN_OVER)]) },
  closed: {
    'no Close': without(has('old', 'frame', ({ dir }: { dir: string }) => dir === 'in')),
  },
  'tcp-ended': { 'TCP stays open': without(has('old', 'end')) },
  'before-welcomed': { 'it is late': changed(has('old', 'dial'), ([, a, what]) => [-2_000, a, what]) },
  'before-lives': { 'it ends before its ending': [...RIGHT, [25, 'old', told(SILENT)]] },
  'not-abandoned': {
    'it is forgotten': without(
      ([, a, what]) => a === 'old' && (what.kind === 'told' || what.kind === 'end' || what.kind === 'frame'),
    ),
  },
  'successor-welcomed': {
    'it is refused': [...without(has('successor', 'welcomed')), [43, 'successor', told(4029)]],
  },
  'successor-in-time': {
    'it waits for the old one': changed(has('successor', 'asksToOpen'), ([, a, what]) => [-600, a, what]),
  },
  slot: {
    'it names who was ended': changed(has('successor', 'welcomed'), ([t, a]) => [
      t,
      a,
      welcome(3, { tookOver: { session: 's2', epoch: 2 } }),
    ]),
  },
  'own-answer': {
    'the value of another': changed(
      has('successor', 'answered', ({ id }: { id: string }) => id === 'old1'),
      ([t]) => answers(t, 'successor', 'old1', 'old'),
    ),
    'two answers': [...RIGHT, answers(59, 'successor', 'old1', 'successor')],
  },
  'no-late-effect': {
    'the value of the old one': changed(
      has('successor', 'answered', ({ value }: { value: string }) => value === 'successor'),
      ([t, a, what]) => [t, a, t > 700 ? { ...what, value: 'late' } : what] as Line,
    ),
  },
  'subscription-goes-on': {
    'it stops': without(([t, a, what]) => a === 'successor' && what.kind === 'pushed' && t > 300),
  },
  'subscription-once': { 'another one beside it': [...RIGHT, ...ticks(50, 760, 'successor')] },
  'late-kick': {
    'it is kicked': [...RIGHT, [765.5, 'successor', told(KICKED)]],
  },
  'successor-lives': { 'it ends while it is held': [...RIGHT, [300, 'successor', told(KICKED)]] },
  'successor-not-silent': { 'it is taken for silent': [...RIGHT, [300, 'successor', told(SILENT)]] },
  'one-schedule': {
    'another one beside it': [
      ...RIGHT,
      ...beats(43, 760, 'successor').map(([t, a, what]): Line => [t + 50, a, what]),
      ...beats(43, 760, 'successor').map(([t, a, what]): Line => [t + 90, a, what]),
    ],
  },
  'still-known': {
    'the slot was empty': changed(has('third', 'welcomed'), ([t, a]) => [t, a, welcome(4)]),
  },
  'takeover-told': { 'another code': changed(has('successor', 'told'), ([t, a]) => [t, a, told(SILENT)]) },
  'takeover-ended': {
    'it is forgotten': without(
      ([t, a, what]) =>
        a === 'successor' &&
        t > 780 &&
        (what.kind === 'told' || what.kind === 'end' || what.kind === 'frame'),
    ),
  },
  'takeover-welcomed': {
    'it is refused': [...without(has('third', 'welcomed')), [783, 'third', told(4029)]],
  },
  'takeover-in-time': {
    'it waits': changed(has('third', 'asksToOpen'), ([, a, what]) => [100, a, what]),
  },
  'takeover-lives': {
    'it answers nothing': changed(has('third', 'control'), ([t, a]) => [t, a, control(false)]),
  },
  'silence-told': { 'another code': changed(has('third', 'told'), ([t, a]) => [t, a, told(KICKED)]) },
  'silence-not-too-late': {
    'it is late': changed(
      ([t, a]) => a === 'third' && t >= 1301,
      ([t, a, what]) => [t + 400, a, what],
    ),
  },
  'silence-not-too-early': {
    'it is early': changed(
      ([t, a]) => a === 'third' && t >= 1301,
      ([t, a, what]) => [t - 400, a, what],
    ),
  },
  'nothing-of-old': {
    'a tick before any subscription': [...RIGHT, pushes(45, 'successor', 'subscribe')],
    'an answer to nothing': [...RIGHT, answers(45, 'successor', 'old7')],
    'what was pushed to the old one': [
      ...RIGHT,
      pushes(45, 'third', 'push', { data: 'unread' }),
      pushes(790, 'third', 'push', { data: 'unread' }),
    ],
  },
  'push-arrives': {
    'one more': [...RIGHT, pushes(59, 'successor', 'push', { data: pushedTo('successor') })],
    none: without(has('successor', 'pushed', ({ of }: Pushed) => of === 'push')),
  },
  'old-gets-nothing': {
    'it gets one': [...RIGHT, pushes(57, 'old', 'push', { data: pushedTo('successor') })],
  },
  'offline-once': {
    none: without(has('helper', 'pushed', ({ presence: p }: Pushed) => p?.epoch === 2)),
    'two of them': [...RIGHT, presence(60, false, 2, 'kicked')],
  },
  'offline-first': {
    'it comes late': changed(
      has('helper', 'pushed', ({ presence: p }: Pushed) => p?.epoch === 2),
      () => presence(45, false, 2, 'kicked'),
    ),
  },
  cause: {
    'another one': changed(
      has('helper', 'pushed', ({ presence: p }: Pushed) => p?.epoch === 2),
      () => presence(31, false, 2, 'silent'),
    ),
  },
  'last-presence': {
    'it stays online': without(
      has('helper', 'pushed', ({ presence: p }: Pushed) => p?.epoch === 4 && !p.online),
    ),
  },
};

describe('each consequence of an ending', () => {
  it.each(checks.map(({ id }) => id))('%s holds where all is right', (id) => {
    expect(verdict(id, RIGHT)).toBe('pass');
  });

  it.each(
    Object.entries(LIES).flatMap(([id, lies]) =>
      Object.entries(lies).map(([what, lines]) => [id, what, lines] as const),
    ),
  )('%s fails: %s', (id, _what, lines) => {
    expect(verdict(id, lines)).toBe('fail');
  });

  it.each(checks.map(({ id }) => id))('%s says not exercised of an empty history', (id) => {
    expect(verdict(id, [])).toBe('notExercised');
  });

  it('has a lie for each check', () => {
    expect(checks.map(({ id }) => id).filter((id) => !Object.hasOwn(LIES, id))).toEqual([]);
  });
});

it('is not applicable where the server does not play the role that it needs', () => {
  const pushArrives = checks.find(({ id }) => id === 'push-arrives')!;
  expect(runCheck(pushArrives, historyOf([]), true).verdict).toBe('notApplicable');
});
