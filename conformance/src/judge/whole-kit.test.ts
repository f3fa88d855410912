import { beforeAll, describe, expect, it } from 'vitest';
import type { HistoryEvent } from '../history/events.js';
import { History } from '../history/history.js';
import { runSuite, type SuiteResult } from '../run/suite.js';
import { startReference } from '../testing/server.js';
import { judge } from './judge.js';

/** What must hold for every check of the kit, shown on the histories of a server that is right. */
describe('no check of the kit', () => {
  let run: SuiteResult;
  beforeAll(async () => {
    const server = await startReference();
    run = await runSuite({ target: {}, addresses: [{ url: server.url }], seed: 11, timeScale: 3 });
    await server.stop();
  });

  /** The verdicts of all checks after a change of the histories. */
  const verdicts = (change: (events: readonly HistoryEvent[]) => readonly HistoryEvent[]) =>
    run.results.flatMap(({ case: kase, history }) => {
      if (!history) return [];
      const { own, always } = judge(new History(history.header, renumber(change(history.events))), kase);
      return [...own, ...always.map((one) => ({ ...one, id: `${kase.id} ${one.id}` }))];
    });

  it('passes without a positive control', () => {
    const passing = verdicts(uncontrolled);
    expect(passing.filter((one) => one.verdict === 'pass').map((one) => one.id)).toEqual([]);
  });

  it('passes when the server never said a word', () => {
    const silent = verdicts((events) => uncontrolled(events).filter((e) => !isFromServer(e)));
    expect(silent.filter((one) => one.verdict === 'pass').map((one) => one.id)).toEqual([]);
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
});

const uncontrolled = (events: readonly HistoryEvent[]): HistoryEvent[] =>
  events.map((e) => (e.kind === 'control' ? { ...e, ok: false, rttMs: null } : e));

const renumber = (events: readonly HistoryEvent[]): HistoryEvent[] => events.map((e, seq) => ({ ...e, seq }));

const isFromServer = (e: HistoryEvent): boolean =>
  ('dir' in e && e.dir === 'in') ||
  ['upgraded', 'welcomed', 'told', 'answered', 'pushed', 'complained'].includes(e.kind);
