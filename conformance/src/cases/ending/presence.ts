import type { EventOf, History } from '../../history/history.js';
import {
  absence,
  absent,
  type Check,
  check,
  fail,
  notExercised,
  type Outcome,
  pass,
  together,
} from '../../judge/check.js';
import { unanswered } from '../../judge/missing-words.js';
import { actsOf, isUnread, predecessor, type Row } from './row.js';

/** What the helper is told of the sessions of a row, in the order in which they were in the slot. */
export function presenceChecks(row: Row): Check[] {
  // A drain ends the watcher, too; who takes over in a drop during verification is open.
  if (row.ending.alone || row.ending.id === 'drop-in-verification') return [];
  const before = predecessor(row);
  const acts = actsOf(row.order);
  const sessions = [
    ...(before ? [before] : []),
    ...new Set(acts.flatMap((one) => [one.actor, one.next ?? one.actor])),
  ];
  const roles = { roles: ['watch'], facts: ['session.epoch'] } as const;
  return [
    absence(
      'offline-once',
      'SW-TEARDOWN-15',
      'one offline of each session that was',
      (h) =>
        judged(h, sessions, (name, offlines, next) => {
          if (offlines.length > 1) return fail(`${name}: ${offlines.length} of them`, ...offlines);
          if (!next) return undefined;
          const barrier = h.all('control', 'helper').find((e) => isBehind(e, next));
          if (offlines.length === 0 && barrier) return fail(`${name}: none`, next, barrier);
          return absent('one', barrier, 'no round trip of the helper', ...offlines);
        }),
      roles,
    ),
    check(
      'offline-first',
      'SW-TEARDOWN-16',
      'the offline of a session comes before the online of the next',
      (h) =>
        judged(h, sessions, (name, [offline], next) => {
          const online = next && onlines(h).find((e) => e.presence?.epoch === next.epoch);
          if (!offline || !online) return undefined;
          return offline.seq < online.seq
            ? pass('it does', offline, online)
            : fail(`online ${next.epoch} before the offline of ${name}`, online, offline);
        }),
      roles,
    ),
    ...(before === 'old' &&
    row.ending.cause !== undefined &&
    row.situation.id !== 'newcomer' &&
    !isUnread(row)
      ? [causeCheck(row)]
      : []),
    absence(
      'last-presence',
      'SW-TEARDOWN-16',
      'the last word on the identity is the true one',
      (h) => {
        const welcomes = sessions.flatMap((name) => h.first('welcomed', name) ?? []);
        const last = welcomes.at(-1);
        const said = changes(h).at(-1);
        if (!watches(h)) return notExercised(unanswered(h, 'helper', 'watch'));
        if (!last || !said) return notExercised('no session came or went while it was watched');
        const { told, close, transport, first } = h.end(last.actor);
        const over = told ?? close ?? transport;
        const barrier = h.all('control', 'helper').findLast((e) => isBehind(e, over ?? last));
        if (!barrier) return absent('', barrier, 'no round trip of the helper', said);
        if (over && first === 'server' && said.seq > barrier.seq)
          return notExercised('it changed at the last moment');
        if (!over && said.presence!.epoch === last.epoch && !said.presence!.online)
          return notExercised('it has just ended');
        const right = over
          ? !said.presence!.online
          : said.presence!.online && said.presence!.epoch === last.epoch;
        return right
          ? absent(words(said), barrier, '', last, said)
          : fail(words(said), last, over, said, barrier);
      },
      roles,
    ),
  ];
}

function causeCheck(row: Row): Check {
  const { cause } = row.ending;
  const expected = `watchers are told ${cause} as the cause of the offline`;
  return check(
    'cause',
    'SW-TEARDOWN-17',
    expected,
    (h) => {
      const old = h.first('welcomed', 'old');
      const offline = old && changes(h).find((e) => !e.presence!.online && e.presence!.epoch === old.epoch);
      if (!offline) return notExercised('no offline');
      // The successor may have come before the server had seen the end of the client.
      const wasTaken = h.first('welcomed', 'successor')?.tookOver?.session === old.session;
      const right = wasTaken && row.ending.by !== 'successor' ? ['taken-over', 'redialled', cause] : [cause];
      return right.includes(offline.presence!.cause)
        ? pass(String(offline.presence!.cause), offline)
        : fail(`another one: ${JSON.stringify(offline.data)}`, offline);
    },
    { roles: ['watch'], facts: ['session.epoch', 'watch.cause'] },
  );
}

const changes = (h: History): EventOf<'pushed'>[] => h.all('pushed', 'helper').filter((e) => e.presence);
const onlines = (h: History): EventOf<'pushed'>[] => changes(h).filter((e) => e.presence!.online);
const watches = (h: History): boolean => {
  const asked = h.all('asked', 'helper').find((e) => e.role === 'watch');
  return asked !== undefined && h.all('answered', 'helper').some((e) => e.id === asked.id && e.ok);
};
const words = ({ presence }: EventOf<'pushed'>): string =>
  `${presence!.online ? 'online' : 'offline'} ${presence!.epoch ?? ''}`.trim();

/** Judges each session that another one has followed, with its offlines and the welcome of the next. */
function judged(
  h: History,
  sessions: readonly string[],
  judge: (
    name: string,
    offlines: EventOf<'pushed'>[],
    next: EventOf<'welcomed'> | undefined,
  ) => Outcome | undefined,
): Outcome {
  if (!watches(h)) return notExercised(unanswered(h, 'helper', 'watch'));
  const welcomes = sessions.flatMap((name) => h.first('welcomed', name) ?? []);
  return together(
    welcomes.map((welcome, i) => {
      const offlines = changes(h).filter((e) => !e.presence!.online && e.presence!.epoch === welcome.epoch);
      return judge(welcome.actor, offlines, welcomes[i + 1]);
    }),
    'no session was followed by another',
  );
}

/** A round trip that succeeded and began behind an event: what the server said for it has come by then. */
const isBehind = (trip: EventOf<'control'>, since: { t: number }): boolean =>
  trip.ok && trip.t - (trip.rttMs ?? 0) > since.t;
