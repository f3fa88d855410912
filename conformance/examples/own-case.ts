/** A case of one's own: a stimulus that judges nothing, and checks that are pure functions of the history. */
import { type Case, check, fail, notExercised, pass, runSuite, solowire } from '@solowire/conformance';

/** A game must answer `game.join` before anything else; the method is this server's own. */
export const joins: Case = {
  id: 'my-game/joins',
  title: 'A player who joins is told the map',
  async stimulus({ open }) {
    const a = await open('a');
    await a.roundTrip(); // the positive control: without it no check of this case can pass
    await a.ask('game.join', { room: 'lobby' });
  },
  checks: [
    check('told-the-map', 'SW-MESSAGE-10', 'the response to game.join names a map', (history) => {
      const asked = history.all('asked', 'a')[0];
      if (!asked) return notExercised('a was not welcomed');
      const answer = history.all('answered', 'a').find((e) => e.id === asked.id);
      if (!answer) return fail('no response', asked);
      const { map } = (answer.result ?? {}) as { map?: string };
      return map ? pass(map, asked, answer) : fail(`error ${answer.error}`, asked, answer);
    }),
  ],
};

/** Runs it beside the kit's own cases, or alone as here. */
export const run = (url: string) =>
  runSuite({ protocol: solowire, target: {}, addresses: [{ url }], cases: [joins], seed: 1 });
