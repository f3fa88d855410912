import type { HistoryEvent } from '../../history/events.js';
import { earliest } from './facts.js';
import type { Connection, Past } from './past.js';

/** The first event that proves that a session had left the slot: its end, its successor's welcome, what a watcher was told. */
export function proofOfFence(past: Past, one: Connection): HistoryEvent | undefined {
  const { history } = past;
  const epoch = one.welcome?.epoch;
  const offline =
    epoch !== undefined
      ? history.all('pushed').find(({ presence }) => presence?.online === false && presence.epoch === epoch)
      : undefined;
  return earliest(one.end, offline, successorOf(past, one)?.welcome);
}

/** The first that was welcomed surely behind a session: with a higher epoch, or by a hello said behind its welcome. */
export function successorOf({ byIdentity }: Past, one: Connection): Connection | undefined {
  const { welcome } = one;
  if (!welcome) return undefined;
  return byIdentity
    .get(one.identity)!
    .filter((other) =>
      welcome.epoch !== undefined && other.welcome?.epoch !== undefined
        ? other.welcome.epoch > welcome.epoch
        : other.welcome !== undefined && other.hello.seq > welcome.seq,
    )
    .sort((a, b) => a.welcome!.seq - b.welcome!.seq)[0];
}

/** From where on a right server need not have a session in the slot any more, whatever the reason. */
export function mayHaveLeft({ history, byIdentity }: Past, one: Connection): HistoryEvent | undefined {
  const { actor, hello } = one;
  const causes = one.causes.flatMap(({ seq, t }) => {
    const from = history.events[seq]!;
    // A cause that comes only behind all that was recorded is none.
    return t > from.t ? (history.events.find((e) => e.t >= t) ?? []) : from;
  });
  const rivals = byIdentity
    .get(one.identity)!
    .filter((other) => other !== one && other.hello.seq > hello.seq);
  const wrong = history.all('step', actor).find((e) => e.wrong);
  return earliest(one.end, one.ownEnd, wrong, ...causes, ...rivals.map((other) => other.hello));
}
