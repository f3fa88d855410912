import type { GuardName } from '@solowire/spec';
import { expect, it } from 'vitest';
import { lifeCycle } from '../../../../spec/src/generated/protocol.js';
import { explore } from '../../../../spec/tools/src/model/explore.js';
import { createModel, type Dial, type Model } from '../../../../spec/tools/src/model/model.js';
import type { Step } from '../../../../spec/tools/src/model/step.js';
import { stepsFrom } from '../../../../spec/tools/src/model/steps.js';
import { keyOf, type World } from '../../../../spec/tools/src/model/world.js';
import type { Ending, RuleId } from '../../contract/index.js';
import type { Happening } from '../../history/events.js';
import { contract } from '../../solowire/contract.js';
import {
  ack,
  close,
  control,
  dial,
  end,
  finished,
  hello,
  historyOf,
  type Line,
  probe,
  shortParameters,
  step as stimulus,
  told,
  welcome,
} from '../../testing/histories.js';
import { verdictOf } from './model.js';

/** The judge held against the life cycle of the document: what its model can show, and what it can show without a guard. */

const IDENTITY = 'X';
const OPERATOR = 'p';
/** A session is silent for so long when its deadline strikes, in ms. */
const SILENT_MS = shortParameters.deadAfterMs + 50;

/** Longer than the end of a session may take, shorter than silence. */
const AFTERWARDS_MS = 300;
/** Ways that are judged of each pair. */
const MOST_STEPS = 6_000;
/** Ways that are judged behind what breaks a rule. */
const MOST_BEHIND = 300;

/** Two instances; a redial; a redial whose older dial arrives last. */
const PAIRS = ['x1 y1', 'x1 x2', 'x2 x1'];

const dialsOf = (text: string): Dial[] =>
  text.split(' ').map((one, i) => ({
    name: 'abc'.charAt(i),
    instance: one.charAt(0),
    attempt: Number(one.slice(1)),
  }));

/** A step, and those on a shortest way to it. */
interface Trace {
  readonly before: Trace | undefined;
  readonly from: World;
  readonly step: Step;
}

/** Every step from every state that can be reached, each on a shortest way. */
function* traces(model: Model, most: number, start?: Trace): Generator<Trace> {
  const first = start?.step.next ?? model.first;
  const known = new Set([keyOf(first)]);
  let level: { world: World; way: Trace | undefined }[] = [{ world: first, way: start }];
  let count = 0;
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { world, way } of level)
      for (const step of stepsFrom(model, world)) {
        const trace: Trace = { before: way, from: world, step };
        if (++count > most) return;
        yield trace;
        const key = keyOf(step.next);
        if (known.has(key)) continue;
        known.add(key);
        next.push({ world: step.next, way: trace });
      }
    level = next;
  }
}

const wayOf = (trace: Trace | undefined): Trace[] => (trace ? [...wayOf(trace.before), trace] : []);

/** What a kit would have recorded of a way. */
function recorded(model: Model, trace: Trace): ReturnType<typeof historyOf> {
  const way = wayOf(trace);
  const { dials } = model;
  const lines: Line[] = [];
  let t = 0;
  const say = (actor: string, happening: Happening) => lines.push([++t, actor, happening]);
  const ask = (actor: string, id: string, role: 'late' | 'kick' | 'fail' | 'expire' | 'push', args: object) =>
    say(actor, { layer: 'meaning', kind: 'asked', id, role, args: { ...args }, method: role, params: args });
  const answer = (actor: string, id: string, more: object = {}) =>
    say(actor, { layer: 'meaning', kind: 'answered', id, ok: true, ...more });
  const isBad = (who: number) =>
    way.some(({ step }) => step.who === who && step.what === 'credential is bad');
  const heirs = new Map<number, number | undefined>();
  const requests: (string | undefined)[] = [];

  for (const { name } of [...dials, { name: OPERATOR }]) say(name, dial);
  say(OPERATOR, hello('P', 'p'));
  say(OPERATOR, welcome(1, { session: 'sp' }));
  for (const { from, step } of way) {
    const { who, what, saw } = step;
    const actor = dials[who]!.name;
    const before = from.connections[who]!;
    const ends = saw.find((one) => one.saw === 'end');
    for (const happening of CAUSES[what] ?? []) if (!model.table.fenced(before.phase)) say(actor, happening);
    if (what === 'hello') {
      const said = hello(IDENTITY, dials[who]!.instance, dials[who]!.attempt);
      say(actor, { ...said, credential: isBad(who) ? 'wrong' : 'good' } as Happening);
    }
    if (what.startsWith('failure') && before.welcomed) ask(actor, `f${t}`, 'fail', { where: 'async' });
    if (what === 'credentialExpired') ask(actor, `e${t}`, 'expire', {});
    if (what === 'heartbeat') say(actor, probe('out', t + 1));
    if (what === 'request') {
      requests[who] = `r${t}`;
      ask(actor, `r${t}`, 'late', { ms: 60_000 });
    }
    if (what === 'kick is sent')
      ask(OPERATOR, 'kick', 'kick', { identity: IDENTITY, epoch: before.epoch + 1 });
    if (what === 'deadline' && before.phase === model.table.welcomed) {
      t += SILENT_MS;
      say(OPERATOR, probe('out', t));
      say(OPERATOR, ack('in', t - 1));
    }
    for (const sight of saw) {
      const other = dials[sight.who]!.name;
      if (sight.saw === 'welcome') {
        const heir = heirs.get(sight.who);
        const named = heir === undefined ? null : step.next.connections[heir]!;
        const tookOver = named && {
          session: `s${named.epoch + 1}`,
          epoch: named.epoch + 1,
          sameInstance: dials[heir!]!.instance === dials[sight.who]!.instance,
        };
        say(other, welcome(step.next.connections[sight.who]!.epoch + 1, { tookOver }));
      }
      if (sight.saw === 'answer') say(other, ack('in', t));
      if (sight.saw === 'effect') answer(other, requests[sight.who]!);
      if (sight.saw === 'push') say(other, { layer: 'meaning', kind: 'probe', dir: 'in', n: 1_000_000 + t });
      if (sight.saw === 'end') {
        const old = from.connections[sight.who]!;
        if (sight.takeover) heirs.set(sight.by, old.welcomed ? sight.who : heirs.get(sight.who));
        const ending = sight.takeover
          ? takeoverOf(dials[sight.who]!, dials[sight.by]!)
          : endingOf(what, sight.who === who, old.welcomed, isBad(sight.who));
        const { closing, phase } = step.next.connections[sight.who]!;
        const isTold = closing || model.table.ended(phase);
        if (isTold && ending === 'left') say(other, close('in', 1000));
        if (isTold && ending !== 'left' && ending !== 'lost')
          for (const one of toldAndClosed(ending)) say(other, one);
      }
    }
    if (what === 'kick arrives') answer(OPERATOR, 'kick', { found: ends !== undefined });
  }
  // Somebody looks for the session at last, and the case goes on until whoever left it must have been told.
  const { owner, connections } = trace.step.next;
  ask(OPERATOR, 'last', 'push', { to: IDENTITY, count: 1 });
  answer(OPERATOR, 'last', { found: owner >= 0 && connections[owner]!.phase === model.table.welcomed });
  for (const [i, { phase }] of connections.entries()) {
    if (phase !== model.table.welcomed) continue;
    say(dials[i]!.name, probe('out', 9_000_000));
    say(dials[i]!.name, ack('in', 9_000_000));
  }
  t += AFTERWARDS_MS;
  say(OPERATOR, control());
  t += AFTERWARDS_MS;
  say('kit', finished);
  return historyOf(lines, { parameters: { ...shortParameters, closeTimeoutMs: 100 } });
}

/** What the client does that gives a cause to an end. */
const CAUSES: Readonly<Record<string, readonly Happening[]>> = {
  peerClose: [close('out', 1000)],
  halfClose: [end('out')],
  transportEnd: [end('out', 'rst')],
  violation: [violation('malformed')],
  framingError: [violation('bad-framing')],
  binaryMessage: [violation('binary')],
  invalidUtf8: [violation('not-utf8')],
  tooBig: [violation('too-big')],
  rateExceeded: [violation('flooding')],
  slowConsumer: [stimulus('stopReading')],
};

function violation(
  kind: 'malformed' | 'bad-framing' | 'binary' | 'not-utf8' | 'too-big' | 'flooding',
): Happening {
  return { layer: 'local', kind: 'step', name: 'wrong', wrong: true, violation: kind };
}

/** How each end by itself shows; `left` and `lost`: in nothing that the client waits for. */
const ENDINGS: Readonly<Record<string, Ending | 'left' | 'lost'>> = {
  peerClose: 'left',
  halfClose: 'lost',
  transportEnd: 'lost',
  violation: 'malformed',
  heartbeat: 'malformed',
  request: 'malformed',
  framingError: 'bad-framing',
  binaryMessage: 'binary',
  invalidUtf8: 'not-utf8',
  tooBig: 'too-big',
  rateExceeded: 'flooding',
  credentialExpired: 'expired',
  slowConsumer: 'slow',
  'is refused': 'not-allowed',
  'kick arrives': 'kicked',
  'is stale': 'stale',
};

const takeoverOf = (old: Dial, by: Dial): Ending =>
  old.instance === by.instance ? 'redialled' : 'taken-over';

/** How an end shows that is no takeover. What strikes another connection than it should, strikes it as a failure. */
function endingOf(
  what: string,
  isOwn: boolean,
  isWelcomed: boolean,
  isBad: boolean,
): Ending | 'left' | 'lost' {
  if (isOwn && what === 'deadline' && isWelcomed) return 'silent';
  return (isOwn ? ENDINGS[what] : undefined) ?? (isBad ? 'bad-credential' : 'failed');
}

function toldAndClosed(ending: Ending): Happening[] {
  const code = contract.endings[ending]!.codes[0]!;
  return contract.endings[ending]!.told ? [told(code), close('in', code)] : [close('in', code)];
}

/** What the server's operator does shows on every connection: those ways say nothing of one identity. */
const isOfServer = ({ step: { what } }: Trace): boolean => what === 'drain' || what === 'shutdown';

/** What is wrong with a way, in words; undefined if a right server can go it, or if it is not about one identity. */
function rejected(model: Model, trace: Trace): { rules: string[]; path: string } | undefined {
  const way = wayOf(trace);
  if (way.some(isOfServer)) return undefined;
  const rules = verdictOf(recorded(model, trace)).findings.map(({ rule }) => rule);
  const path = way.map(({ step }) => `${model.dials[step.who]!.name}: ${step.what}`).join(', ');
  return rules.length > 0 ? { rules, path } : undefined;
}

it.each(PAIRS)('accepts what the life cycle allows of %s', (text) => {
  const model = createModel(lifeCycle, dialsOf(text));
  const all = [...traces(model, MOST_STEPS)];
  expect(all.length).toBeGreaterThan(1000);
  expect(all.flatMap((trace) => rejected(model, trace) ?? [])).toEqual([]);
});

/** What breaks a rule of the document without a guard, and what may follow from it. */
function* broken(model: Model): Generator<Trace> {
  for (const { path } of explore(model).broken) {
    let way: Trace | undefined;
    for (const label of path) {
      const from = way?.step.next ?? model.first;
      const step = stepsFrom(model, from).find(
        ({ who, what }) => `${model.dials[who]!.name}: ${what}` === label,
      )!;
      way = { before: way, from, step };
    }
    if (way) yield way;
    yield* traces(model, MOST_BEHIND, way);
  }
  yield* traces(model, MOST_STEPS);
}

/** What keeps a server from being rejected that lacks a guard. */
type Why =
  | 'shows in time alone'
  | 'hellos have no order that the kit knows'
  | 'nothing on the wire depends on it';

/** By which rules a server is rejected that lacks a guard, the first of each pair; or why it is not. */
const REJECTED: Readonly<Record<GuardName, readonly RuleId[] | Why>> = {
  verifyBeforeClaim: ['SW-IDENTITY-3', 'SW-IDENTITY-4'],
  numberOnArrival: 'hellos have no order that the kit knows',
  rememberNewest: 'hellos have no order that the kit knows',
  staleAttempt: ['SW-TAKEOVER-11'],
  oldStateIsNoReason: ['SW-TAKEOVER-1', 'SW-TEARDOWN-5'],
  claimAtOnce: ['SW-TAKEOVER-6'],
  recheckAfterWait: ['SW-TAKEOVER-4'],
  fenceBeforeWelcome: ['SW-TAKEOVER-6'],
  waitForNoPeer: 'shows in time alone',
  noWayBack: ['SW-TEARDOWN-1'],
  checkFenceOnArrival: ['SW-TAKEOVER-4'],
  checkFenceAtCommit: ['SW-TAKEOVER-9'],
  releaseAtFence: ['SW-TAKEOVER-5'],
  endTransportAtFence: ['SW-HEARTBEAT-6'],
  everyStepRuns: 'shows in time alone',
  teardownOnce: ['SW-TEARDOWN-13'],
  actOnOwnSession: ['SW-TEARDOWN-13'],
  kickNamesEpoch: ['SW-TEARDOWN-2'],
  compareOnRelease: ['SW-TEARDOWN-2'],
  releaseEveryClaim: 'nothing on the wire depends on it',
  stateDeadline: 'shows in time alone',
  closeTimeout: 'shows in time alone',
};

it.each(Object.entries(REJECTED))('a server without %s: %s', (guard, expected) => {
  const rules = PAIRS.flatMap((text) => {
    const model = createModel(lifeCycle, dialsOf(text), [guard as GuardName]);
    for (const trace of broken(model)) {
      const found = rejected(model, trace);
      if (found) return found.rules.slice(0, 1);
    }
    return [];
  });
  expect([...new Set(rules)].sort()).toEqual(typeof expected === 'string' ? [] : [...expected].sort());
});
