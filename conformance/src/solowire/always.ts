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
        for (const welcome of welcomes) {
          const twin = epochs.get(epochOf(welcome));
          if (twin)
            return breach(`two sessions of ${identity} have the epoch ${welcome.epoch}`, twin, welcome);
          epochs.set(epochOf(welcome), welcome);
          // Shown causally: only welcomes that were received before this hello was sent are surely older.
          const hello = h.helloOf(welcome);
          const older = welcomes.filter((e) => hello && e.seq < hello.seq);
          const higher = older.find((e) => epochOf(e) >= epochOf(welcome));
          if (higher) return breach(`${welcome.epoch} after ${higher.epoch} (${identity})`, higher, welcome);
          compared += older.length;
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
        for (const welcome of welcomes) {
          const { tookOver } = welcome;
          if (!tookOver) continue;
          const old = welcomes.find((e) => e.session === tookOver.session);
          // A session whose client was gone before its welcome is one, too; which ones there can be, the model knows.
          if (!old && h.all('asksToOpen').some((e) => mayBeUnseen(h, e, welcome))) continue;
          if (!old || old === welcome)
            return fail(`it names ${tookOver.session}, which the kit never was given`, welcome);
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
