import { beforeAll, describe, expect, it } from 'vitest';
import type { HistoryEvent } from '../../history/events.js';
import { History } from '../../history/history.js';
import { CONTROL } from '../../history/marks.js';
import { runSuite } from '../../run/suite.js';
import { solowire } from '../../solowire/index.js';
import { startReference } from '../../testing/server.js';
import { verdictOf } from './model.js';

/** What a right server gave, with one lie in it. */

const SECTIONS = ['takeover/', 'drop/', 'close/', 'heartbeat/', 'race/'];
/** Of a thousand connections the clocks of the others tell nothing more. */
const MOST_EVENTS = 3_000;

let histories: readonly History[];
beforeAll(async () => {
  const server = await startReference();
  const run = await runSuite({
    protocol: solowire,
    target: {},
    addresses: [{ url: server.url }],
    cases: solowire.cases.filter(({ id }) => SECTIONS.some((section) => id.startsWith(section))),
    seed: 7,
    timeScale: 3,
    // What stood still excuses: with less at once there is less of it, and lies about time are noticed.
    jobs: 6,
  });
  await server.stop();
  histories = run.results.flatMap(({ history }) =>
    history && history.events.length < MOST_EVENTS ? [history] : [],
  );
}, 120_000);

type Events = readonly HistoryEvent[];
/** The history after the lie; undefined where there is nothing to lie about. */
type Lie = (events: Events) => HistoryEvent[] | undefined;

const identityOf = (events: Events, actor: string): string | undefined => {
  const hello = events.find((e) => e.kind === 'asksToOpen' && e.actor === actor);
  return hello?.kind === 'asksToOpen' ? hello.identity : undefined;
};

/** Changes the first event that fits. */
const changed =
  (
    fits: (e: HistoryEvent, events: Events) => boolean,
    to: (e: HistoryEvent, events: Events) => readonly HistoryEvent[],
  ): Lie =>
  (events) => {
    const one = events.find((e) => fits(e, events));
    return one && events.flatMap((e) => (e === one ? to(e, events) : [e]));
  };

const welcomes = (events: Events) => events.flatMap((e) => (e.kind === 'welcomed' ? [e] : []));
/** The welcome of the next session of the same identity, if its hello was said behind this one's welcome. */
const successor = (events: Events, actor: string) => {
  const mine = welcomes(events).find((e) => e.actor === actor);
  return welcomes(events).find((e) => {
    const hello = events.find((one) => one.kind === 'asksToOpen' && one.actor === e.actor);
    const isOfMine = identityOf(events, e.actor) === identityOf(events, actor);
    return mine !== undefined && e !== mine && isOfMine && hello !== undefined && hello.seq > mine.seq;
  });
};
const isTold = (e: HistoryEvent, ...endings: string[]): boolean =>
  e.kind === 'told' && e.ending !== null && (endings.length === 0 || endings.includes(e.ending));
const asked = (events: Events, answer: HistoryEvent) =>
  events.find(
    (e) => e.kind === 'asked' && answer.kind === 'answered' && e.actor === answer.actor && e.id === answer.id,
  );

/** Lies, and by which rules they may be noticed. Each must be, in one history at least. */
const LIES: Readonly<Record<string, { lie: Lie; rules: readonly string[] }>> = {
  'tookOver says nobody': {
    lie: changed(
      (e) => e.kind === 'welcomed' && e.tookOver != null,
      (e) => [{ ...e, tookOver: null } as HistoryEvent],
    ),
    rules: ['SW-TAKEOVER-6', 'SW-TEARDOWN-2'],
  },
  'tookOver names another epoch': {
    lie: changed(
      (e) => e.kind === 'welcomed' && e.tookOver != null,
      (e) => [
        { ...e, tookOver: { ...(e.kind === 'welcomed' ? e.tookOver : null), epoch: 1 } } as HistoryEvent,
      ],
    ),
    rules: ['SW-TAKEOVER-6'],
  },
  'tookOver names one that had ended by itself': {
    lie: changed(
      (e, events) => e.kind === 'welcomed' && e.tookOver === null && predecessorOf(events, e) !== undefined,
      (e, events) => {
        const { session, epoch, actor } = predecessorOf(events, e)!;
        return [
          {
            ...e,
            tookOver: {
              session,
              epoch,
              sameInstance: instanceOf(events, actor) === instanceOf(events, e.actor),
            },
          } as HistoryEvent,
        ];
      },
    ),
    rules: ['SW-TEARDOWN-6', 'SW-TEARDOWN-10'],
  },
  'an older epoch': {
    lie: changed(
      (e, events) => e.kind === 'welcomed' && predecessorOf(events, e) !== undefined,
      (e, events) => [{ ...e, epoch: predecessorOf(events, e)!.epoch! - 1, tookOver: null } as HistoryEvent],
    ),
    rules: ['SW-EPOCH-1', 'SW-PROFILE-1'],
  },
  'a takeover is told as a kick': {
    lie: changed(
      (e) => isTold(e, 'taken-over'),
      (e) => [{ ...e, ending: 'kicked' } as HistoryEvent],
    ),
    rules: ['SW-TAKEOVER-3'],
  },
  'a kick is told as a takeover': {
    lie: changed(
      (e) => isTold(e, 'kicked'),
      (e) => [{ ...e, ending: 'taken-over' } as HistoryEvent],
    ),
    rules: ['SW-TEARDOWN-14'],
  },
  'a session is ended for nothing': {
    lie: changed(
      (e) => e.kind === 'control' && e.ok && e.actor === CONTROL,
      (e) => [
        e,
        {
          ...e,
          layer: 'meaning',
          kind: 'told',
          ending: 'expired',
          code: 4006,
          reason: '',
          retryAfterMs: null,
        } as HistoryEvent,
      ],
    ),
    rules: ['SW-TEARDOWN-9', 'SW-TEARDOWN-13'],
  },
  'a session is ended for silence while it talks': {
    lie: changed(
      (e) => e.kind === 'control' && e.ok && e.actor === CONTROL,
      (e) => [
        e,
        {
          ...e,
          layer: 'meaning',
          kind: 'told',
          ending: 'silent',
          code: 4001,
          reason: '',
          retryAfterMs: null,
        } as HistoryEvent,
      ],
    ),
    rules: ['SW-HEARTBEAT-7'],
  },
  'an answer behind the fence': {
    lie: (events) => {
      const old = welcomes(events).find((e) => successor(events, e.actor));
      const later = old && successor(events, old.actor);
      const end =
        old &&
        events.find(
          (e) =>
            e.actor === old.actor &&
            // What comes behind an end of the client's own breaks two rules.
            (e.kind === 'told' || e.kind === 'end' || (e.kind === 'frame' && e.opcode === 'close')),
        );
      if (!old || !later || (end && end.seq < later.seq)) return undefined;
      const at = { seq: 0, t: later.t, actor: old.actor, layer: 'meaning' as const };
      const pair: HistoryEvent[] = [
        { ...at, kind: 'probe', dir: 'out', n: 77_777 },
        { ...at, kind: 'probeAnswer', dir: 'in', n: 77_777 },
      ];
      return events.flatMap((e) => (e === later ? [e, ...pair] : [e]));
    },
    rules: ['SW-TAKEOVER-4'],
  },
  'a push to the old session': {
    lie: changed(
      (e, events) => e.kind === 'pushed' && e.of === 'push' && predecessorOf(events, e) !== undefined,
      (e, events) => [{ ...e, actor: predecessorOf(events, e)!.actor } as HistoryEvent],
    ),
    rules: ['SW-TAKEOVER-5'],
  },
  'a tick on the successor': {
    lie: (events) => {
      const tick = events.find(
        (e) => e.kind === 'pushed' && e.of === 'subscribe' && successor(events, e.actor),
      );
      const later = tick && successor(events, tick.actor);
      return (
        later &&
        events.flatMap((e) =>
          e === later ? [e, { ...tick, t: e.t, actor: later.actor } as HistoryEvent] : [e],
        )
      );
    },
    rules: ['SW-TAKEOVER-8'],
  },
  'a push that found nobody': {
    lie: changed(
      (e, events) =>
        e.kind === 'answered' &&
        e.found === true &&
        asked(events, e)?.kind === 'asked' &&
        (asked(events, e) as { role?: string }).role === 'push',
      (e) => [{ ...e, found: false } as HistoryEvent],
    ),
    rules: ['SW-TEARDOWN-1', 'SW-TEARDOWN-2'],
  },
  'a read of what the old session stored': {
    lie: changed(
      (e) => e.kind === 'answered' && e.value === 'new',
      (e) => [{ ...e, value: 'old' } as HistoryEvent],
    ),
    rules: ['SW-PROFILE-1', 'SW-TAKEOVER-4', 'SW-TAKEOVER-9'],
  },
  'presence twice': {
    lie: changed(
      (e) => e.kind === 'pushed' && e.presence?.online === false,
      (e) => [e, e],
    ),
    rules: ['SW-TEARDOWN-15'],
  },
  'no offline before the next online': {
    lie: changed(
      (e, events) =>
        e.kind === 'pushed' &&
        e.presence?.online === false &&
        events.some((next) => next.seq > e.seq && next.kind === 'pushed' && next.presence?.online === true),
      () => [],
    ),
    rules: ['SW-TEARDOWN-16', 'SW-TEARDOWN-15'],
  },
  'another cause of an offline': {
    lie: changed(
      (e) => e.kind === 'pushed' && e.presence?.online === false,
      (e) => [
        {
          ...e,
          presence: { ...(e.kind === 'pushed' ? e.presence : undefined), cause: 'kicked' },
        } as HistoryEvent,
      ],
    ),
    rules: ['SW-TEARDOWN-17'],
  },
  'the old session is never told': {
    lie: (events) => {
      const end = events.find(
        (e) =>
          isTold(e, 'taken-over', 'redialled') &&
          !events.some((own) => own.actor === e.actor && own.seq < e.seq && own.kind === 'end'),
      );
      return end && events.filter((e) => e.actor !== end.actor || e.seq < end.seq);
    },
    rules: ['SW-TEARDOWN-1'],
  },
  'the old session is closed by a code that says something else': {
    lie: (events) => {
      const end = events.find((e) => isTold(e, 'taken-over', 'redialled'));
      return (
        end &&
        events.flatMap((e) => {
          if (e === end) return [];
          const isClose =
            e.actor === end.actor && e.kind === 'frame' && e.dir === 'in' && e.opcode === 'close';
          return isClose ? [{ ...e, code: 1012 }] : [e];
        })
      );
    },
    // Where another claim could still be found, that explains it as well.
    rules: ['SW-TAKEOVER-3', 'SW-TEARDOWN-6'],
  },
  'silence is not noticed': {
    lie: (events) => {
      const end = events.find((e) => isTold(e, 'silent'));
      const last = events.at(-1)!;
      if (!end) return undefined;
      const later = Array.from({ length: 30 }, (_, i): HistoryEvent[] => {
        const at = { seq: 0, t: last.t + 100 * i, actor: CONTROL, layer: 'meaning' as const };
        return [
          { ...at, kind: 'probe', dir: 'out', n: 50_000 + i },
          { ...at, kind: 'probeAnswer', dir: 'in', n: 50_000 + i },
        ];
      });
      return [...events.filter((e) => e.actor !== end.actor || e.seq < end.seq), ...later.flat()];
    },
    rules: ['SW-HEARTBEAT-6', 'SW-TEARDOWN-1'],
  },
  'two schedules of heartbeats': {
    lie: (events) => {
      const beats = events.filter((e) => e.kind === 'probe' && e.dir === 'in' && e.actor !== CONTROL);
      return beats.length < 6 ? undefined : events.flatMap((e) => (beats.includes(e) ? [e, e, e] : [e]));
    },
    rules: ['SW-HEARTBEAT-11'],
  },
};

/** The session of the same identity that was welcomed surely before an event. */
function predecessorOf(events: Events, e: HistoryEvent) {
  const hello = events.find((one) => one.kind === 'asksToOpen' && one.actor === e.actor);
  return welcomes(events).findLast(
    (one) =>
      hello !== undefined &&
      one.seq < hello.seq &&
      identityOf(events, one.actor) === identityOf(events, e.actor),
  );
}
const instanceOf = (events: Events, actor: string) => {
  const hello = events.find((e) => e.kind === 'asksToOpen' && e.actor === actor);
  return hello?.kind === 'asksToOpen' ? hello.instance : undefined;
};

const rulesOf = (history: History, events: Events): string[] => {
  const lied = new History(
    history.header,
    events.map((e, seq) => ({ ...e, seq })),
    history.contract,
  );
  return verdictOf(lied).findings.map(({ rule }) => rule);
};

it('blames a right server for nothing, whether all or a part of it was recorded', () => {
  expect(histories.length).toBeGreaterThan(20);
  for (const part of [1, 0.3, 0.6, 0.9])
    for (const history of histories) {
      const events = history.events.slice(0, Math.ceil(part * history.events.length));
      expect(rulesOf(history, events), `${history.header.case} up to ${part}`).toEqual([]);
    }
});

describe('a lie is noticed by its rule', () => {
  it.each(Object.entries(LIES))('%s', (_name, { lie, rules }) => {
    const told = histories.flatMap((history) => {
      const events = lie(history.events);
      return events ? [rulesOf(history, events)] : [];
    });
    const noticed = told.filter((found) => found.length > 0);
    expect(told.length).toBeGreaterThan(0);
    expect(noticed.length, `of ${told.length}`).toBeGreaterThan(0);
    expect(noticed.flat().filter((rule) => !rules.includes(rule))).toEqual([]);
  });
});
