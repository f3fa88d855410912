import { beforeAll, describe, expect, it } from 'vitest';
import type { Happening, HistoryEvent } from '../history/events.js';
import { History } from '../history/history.js';
import { END_OF_TCP } from '../history/marks.js';
import { runSuite, type SuiteResult } from '../run/suite.js';
import { solowire } from '../solowire/index.js';
import { startReference } from '../testing/server.js';
import { type Check, type Outcome, runCheck } from './check.js';
import { judge } from './judge.js';

const { cases, always: alwaysChecks } = solowire;

/** What must hold for every check of the kit, shown on the histories of a server that is right. */
let run: SuiteResult;
beforeAll(async () => {
  const server = await startReference();
  run = await runSuite({
    protocol: solowire,
    target: {},
    addresses: [{ url: server.url }],
    seed: 11,
    timeScale: 3,
  });
  await server.stop();
});

/** Each history of the run with each check that judges it. */
const judged = (): { id: string; check: Check; history: History }[] =>
  run.results.flatMap(({ case: kase, history }) =>
    history
      ? [
          ...kase.checks.map((check) => ({ id: `${kase.id}#${check.id}`, check, history })),
          ...alwaysChecks.map((check) => ({ id: `${check.id} in ${kase.id}`, check, history })),
        ]
      : [],
  );

/** The verdicts of all checks after a change of the histories. */
const verdicts = (change: (events: readonly HistoryEvent[]) => readonly HistoryEvent[]) =>
  run.results.flatMap(({ case: kase, history }) => {
    if (!history) return [];
    const { own, always } = judge(changed(history, change(history.events)), kase, alwaysChecks);
    return [...own, ...always.map((one) => ({ ...one, id: `${one.id} in ${kase.id}` }))];
  });

const changed = ({ header, contract }: History, events: readonly HistoryEvent[]): History =>
  new History(
    header,
    events.map((e, seq) => ({ ...e, seq })),
    contract,
  );

describe('no check of the kit', () => {
  it('passes without a positive control', () => {
    const passing = verdicts(uncontrolled);
    expect(passing.filter((one) => one.verdict === 'pass').map((one) => one.id)).toEqual([]);
  });

  it('passes when the server never said a word, even if somebody took that for a control', () => {
    const silent = judged().filter(({ check, history }) => {
      const events = uncontrolled(history.events).filter((e) => !isFromServer(e));
      return runCheck(check, changed(history, events), true).verdict === 'pass';
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it.each([0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.95])(
    'blames the server for what came after the history was cut at %d of it',
    (part) => {
      const failing = verdicts((events) => events.slice(0, Math.floor(events.length * part)));
      expect(
        failing.filter((one) => one.verdict === 'fail').map((one) => `${one.id}: ${one.observed}`),
      ).toEqual([]);
    },
  );

  it.each([0.2, 0.4, 0.6, 0.8])(
    'blames the server for time in which the kit or its machine stood still, from %d of the history on',
    (part) => {
      const failing = verdicts((events) => stalled(events, Math.floor(events.length * part), true));
      expect(
        failing.filter((one) => one.verdict === 'fail').map((one) => `${one.id}: ${one.observed}`),
      ).toEqual([]);
    },
  );

  /** What fails when the same time passed while kit and machine were awake, with more lines of stalls elsewhere. */
  const failing = (
    forMs = STALL_MS,
    more: (events: readonly HistoryEvent[]) => HistoryEvent[] = () => [],
  ): string[] =>
    [0.2, 0.4, 0.6, 0.8].flatMap((part) =>
      verdicts((events) => {
        const awake = events.filter((e) => e.kind !== 'lag');
        return inOrder([...more(awake), ...stalled(awake, Math.floor(awake.length * part), false, forMs)]);
      })
        // Of several things the model names one, and which one a stall may decide.
        .filter((one) => one.verdict === 'fail' && !one.id.startsWith('model-'))
        .map((one) => `${one.id} (${one.requirement}) from ${part} on`),
    );

  it('is so lenient that the same time counts for nothing when kit and machine were awake', () => {
    const requirements = failing().map((words) => /\((SW-.*)\)/.exec(words)![1]);
    expect(new Set(requirements).size).toBeGreaterThan(10);
  });

  it('is appeased by a stall that was over long before, or by many short ones', () => {
    const long = () => [lag(-2_000, STALL_MS)];
    expect(failing(STALL_MS, long)).toEqual(failing());
    const short = (events: readonly HistoryEvent[]) =>
      Array.from({ length: Math.ceil(events.at(-1)!.t / 100) + 20 }, (_, i) => lag(100 * i, 20));
    expect(failing(2_000, short)).toEqual(failing(2_000));
  });
});

describe('a check that something does not happen', () => {
  /** Those that passed by a barrier in this run. */
  const negative = () =>
    judged().flatMap((one) => {
      const outcome = one.check.judge(one.history);
      return outcome.verdict === 'pass' && outcome.barriers?.length ? [{ ...one, outcome }] : [];
    });

  it('is inconclusive without its barrier', () => {
    const verdictsWithout = negative().map(({ id, check, history, outcome }) => {
      const { verdict, observed } = check.judge(changed(history, withoutBarriers(history, outcome)));
      return { id, verdict, observed };
    });
    expect(new Set(negative().map(({ check }) => check)).size).toBeGreaterThan(15);
    expect(verdictsWithout.filter(({ verdict }) => verdict !== 'inconclusive')).toEqual([]);
  });

  it('is every check that says so, and no other', () => {
    const byBarrier = new Set(negative().map(({ check }) => check));
    const passed = new Set(
      judged()
        .filter(({ check, history }) => check.judge(history).verdict === 'pass')
        .map(({ check }) => check),
    );
    const all = [
      ...cases.flatMap((kase) => kase.checks.map((check) => ({ id: `${kase.id}#${check.id}`, check }))),
      ...alwaysChecks.map((check) => ({ id: check.id, check })),
    ].filter(({ check }) => passed.has(check));
    const ids = (those: typeof all) => those.map(({ id }) => id);
    expect(ids(all.filter(({ check }) => check.absence && !byBarrier.has(check)))).toEqual([]);
    expect(ids(all.filter(({ check }) => !check.absence && byBarrier.has(check)))).toEqual([]);
  });
});

const uncontrolled = (events: readonly HistoryEvent[]): HistoryEvent[] =>
  events.map((e) => (e.kind === 'control' ? { ...e, ok: false, rttMs: null } : e));

const isFromServer = (e: HistoryEvent): boolean =>
  ('dir' in e && e.dir === 'in') ||
  ['upgraded', 'dialFailed', 'welcomed', 'told', 'answered', 'pushed', 'complained', 'process'].includes(
    e.kind,
  );

/**
 * What the history would be if each barrier had not come: from what it stands behind on, nothing more of the server reaches its
 * actor but what the check rests on besides, round trips fail, and the kit waits for the end of TCP in vain.
 */
function withoutBarriers(
  { events }: History,
  { barriers = [], events: restsOn = [] }: Outcome,
): HistoryEvent[] {
  const kept = new Set(restsOn.filter((e) => e !== undefined && !barriers.includes(e)));
  const since = new Map<string, number>();
  for (const { actor, seq } of barriers) {
    const mine = [...kept].filter((e) => e!.actor === actor && e!.seq < seq).map((e) => e!.seq);
    const others = [...kept].filter((e) => e!.seq < seq).map((e) => e!.seq);
    since.set(actor, mine.length > 0 ? Math.max(...mine) : Math.max(-1, ...others));
  }
  const inVain: Happening = { layer: 'local', kind: 'waited', forMs: 1, why: END_OF_TCP, lateMs: 0 };
  const left = events.flatMap((e): HistoryEvent[] => {
    if (kept.has(e) || e.seq <= (since.get(e.actor) ?? Number.POSITIVE_INFINITY)) return [e];
    if (e.kind === 'control') return [{ ...e, ok: false, rttMs: null }];
    return isFromServer(e) ? [] : [e];
  });
  const last = events.at(-1)!;
  return [...left, ...[...since.keys()].map((actor) => ({ ...last, ...inVain, actor }) as HistoryEvent)];
}

/** How long the time stands still, in ms: longer than every deadline of the short timings. */
const STALL_MS = 20_000;

/** The history with a stall before one of its events; `noticed`: the kit knows of it. */
function stalled(
  events: readonly HistoryEvent[],
  at: number,
  noticed: boolean,
  forMs = STALL_MS,
): HistoryEvent[] {
  const next = events[at]!;
  const t = next.t + forMs;
  return [
    ...events.slice(0, at),
    ...(noticed ? [lag(t, forMs)] : []),
    ...events.slice(at).map((e) => ({ ...e, t: e.t + forMs })),
  ];
}

/** A stall that ended at `t`. */
const lag = (t: number, ms: number): HistoryEvent => ({
  seq: 0,
  t,
  actor: 'kit',
  layer: 'local',
  kind: 'lag',
  of: 'machine',
  ms,
});

const inOrder = (events: HistoryEvent[]): HistoryEvent[] => events.sort((a, b) => a.t - b.t);
