import { protocol } from '@solowire/spec';
import type { EventOf, History } from '../history/history.js';
import { breach, type Check, check, fail, notExercised, pass } from '../judge/check.js';

/** What holds in every history of Solowire alone: of epochs, of `tookOver`, of versions. */
export const solowireChecks: readonly Check[] = [
  check(
    'epochs-grow',
    'SW-EPOCH-1',
    'each welcome of an identity has a greater epoch than those before',
    (h) => {
      let compared = 0;
      for (const [identity, welcomes] of h.welcomesByIdentity()) {
        const epochs = new Map<number, EventOf<'welcomed'>>();
        // Of the welcomes up to each one, that with the highest epoch: a server may send thousands.
        const highest: EventOf<'welcomed'>[] = [];
        for (const welcome of welcomes) {
          const twin = epochs.get(epochOf(welcome));
          if (twin)
            return breach(`two sessions of ${identity} have the epoch ${welcome.epoch}`, twin, welcome);
          epochs.set(epochOf(welcome), welcome);
          // Shown causally: only welcomes that were received before this hello was sent are surely older.
          const older = countBefore(welcomes, h.helloOf(welcome)?.seq ?? 0);
          const higher = highest[older - 1];
          if (higher && epochOf(higher) >= epochOf(welcome))
            return breach(`${welcome.epoch} after ${higher.epoch} (${identity})`, higher, welcome);
          compared += older;
          const before = highest.at(-1);
          highest.push(before && epochOf(before) > epochOf(welcome) ? before : welcome);
        }
      }
      return compared > 0
        ? pass(`${compared} pair(s) in order`)
        : notExercised('no identity was welcomed twice in a row');
    },
  ),

  check(
    'took-over-is-true',
    'SW-TAKEOVER-6',
    'tookOver names an earlier session of this identity, with its epoch and instance',
    (h) => {
      let named = 0;
      for (const welcomes of h.welcomesByIdentity().values()) {
        const firsts = new Map(welcomes.toReversed().map((e) => [e.session, e]));
        for (const welcome of welcomes) {
          const { tookOver } = welcome;
          if (!tookOver) continue;
          const old = firsts.get(tookOver.session);
          // A session whose client was gone before its welcome is one, too; which ones there can be, the model knows.
          if (!old && h.all('asksToOpen').some((e) => mayBeUnseen(h, e, welcome))) continue;
          if (!old || old === welcome)
            return fail(
              `the kit never received a welcome for session ${tookOver.session}, which it names`,
              welcome,
            );
          if (old.epoch !== tookOver.epoch)
            return breach(
              `it gives ${tookOver.session} the epoch ${tookOver.epoch}; it was ${old.epoch}`,
              old,
              welcome,
            );
          const same = h.helloOf(old)?.instance === h.helloOf(welcome)?.instance;
          if (same !== tookOver.sameInstance)
            return breach(
              `sameInstance is ${tookOver.sameInstance} between ${old.actor} and ${welcome.actor}`,
              old,
              welcome,
            );
          named++;
        }
      }
      return named > 0 ? pass(`${named} predecessor(s) named rightly`) : notExercised('no takeover');
    },
  ),

  check('version', 'SW-VERSION-1', 'the welcome names the lower one of both versions', (h) => {
    const welcomes = h.all('welcomed');
    const wrong = welcomes.filter((e) => e.version !== protocol.version);
    if (wrong.length > 0) return breach(`version ${wrong[0]!.version}`, ...wrong);
    return welcomes.length > 0 ? pass(`version ${protocol.version}`) : notExercised('no welcome');
  }),
];

/** Whether a hello may have had a welcome before another one that the kit never read, since it had ended the connection. */
const mayBeUnseen = (h: History, hello: EventOf<'asksToOpen'>, welcome: EventOf<'welcomed'>): boolean =>
  hello.identity === h.helloOf(welcome)?.identity &&
  hello.seq < welcome.seq &&
  !h.first('welcomed', hello.actor) &&
  h.end(hello.actor).first === 'client';

const epochOf = ({ epoch = 0 }: EventOf<'welcomed'>): number => epoch;

/** How many of the events, which are in order, come before `seq`. */
function countBefore(events: readonly { readonly seq: number }[], seq: number): number {
  let [from, to] = [0, events.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (events[middle]!.seq < seq) from = middle + 1;
    else to = middle;
  }
  return from;
}
