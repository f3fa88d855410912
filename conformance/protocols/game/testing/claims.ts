import { expect } from 'vitest';
import type { GameDocument } from './document.js';
import { type Ended, Player } from './player.js';

/** What a claim can do with a server. */
export interface Stage {
  /** Identities of its own: no two claims share one. */
  me: string;
  other: string;
  document: GameDocument;
  connect(): Promise<Player>;
  login(playerId: string, options?: { silent?: boolean }): Promise<Player>;
}

/** What holds of every right server; rejects where it does not. Named by the sentence of the document that it shows. */
export type Claim = (stage: Stage) => Promise<void>;

const kicked = (reason: string, code: number): Ended => ({ last: { type: 'kick', reason }, code });
const REPLACED = kicked('OTHER_LOGIN', 4001);
const BAD = kicked('BAD_MESSAGE', 4400);
const SILENT = kicked('TIMEOUT', 4002);

/** What the server has said after a kick. */
function behindKick({ received }: Player): unknown[] {
  const kick = received.findIndex(({ type }) => type === 'kick');
  return kick < 0 ? [] : received.slice(kick + 1);
}

/** The server reads the end of a connection a moment after its client: what it does then shows within so many exchanges. */
const EXCHANGES = 20;

/** Shows that what is said to a player reaches this connection. */
async function hears(player: Player, playerId: string, from: Player): Promise<void> {
  const texts = Array.from({ length: EXCHANGES }, (_, i) => `chat ${i}`);
  for (const text of texts) {
    from.say(playerId, text);
    await from.roundTrip();
    await player.roundTrip();
  }
  expect(player.heard.slice(-EXCHANGES)).toEqual(texts);
}

/** Two clients in turn are silent until they are kicked: whoever was silent before them is due. */
async function untilTheSilentAreKicked({ login, other }: Stage): Promise<void> {
  for (const who of ['first', 'second']) await (await login(`${other}-${who}`, { silent: true })).ended;
}

export const claims: Readonly<Record<string, Claim>> = {
  async 'GAME-1 a deaf old connection does not delay the newest login'({ me, login }) {
    const a = await login(me);
    a.withholdClose();
    const b = await login(me);
    await b.roundTrip();
    expect(a.isOpen).toBe(true);
  },

  async 'GAME-2 the old client is told'({ me, login }) {
    const a = await login(me);
    await login(me);
    expect(await a.ended).toEqual(REPLACED);
  },

  async 'GAME-3 a third login ends the second'({ me, login }) {
    const a = await login(me);
    const b = await login(me);
    await a.endedOrServed();
    const c = await login(me);
    expect(await b.endedOrServed()).toBeDefined();
    await c.roundTrip();
  },

  async 'GAME-3 of several logins at once one stays'({ me, connect }) {
    const players = await Promise.all(Array.from({ length: 5 }, connect));
    await Promise.allSettled(players.map((one) => one.login(me)));
    const ends = await Promise.all(players.map((one) => one.endedOrServed()));
    expect(ends.filter((end) => end === undefined)).toHaveLength(1);
  },

  async 'GAME-4 the end of the old session leaves the newest one online'({ me, other, login }) {
    const [o, a] = [await login(other), await login(me)];
    const b = await login(me);
    await a.ended;
    await hears(b, me, o);
  },

  async 'GAME-5 a message that cannot be read ends the session'({ me, document, login }) {
    const broken = document.ofClients.flatMap(({ example, required }) =>
      required.flatMap((field) => [
        JSON.stringify({ ...example, [field]: undefined }),
        JSON.stringify({ ...example, [field]: [] }),
      ]),
    );
    const noMessages = [
      '',
      '{"type":',
      '[]',
      'null',
      '"load"',
      '{}',
      '{"type":"dance"}',
      '{"type":"load"} {}',
    ];
    const others = [
      '{"type":"kick","reason":"TIMEOUT"}',
      '{"type":"heartbeat","seq":1.5}',
      '{"type":"load","id":""}',
    ];
    for (const bad of [...broken, ...noMessages, ...others, Buffer.from('{"type":"load","id":"1"}')]) {
      const a = await login(me);
      a.write(bad);
      expect(await a.endedOrServed(), String(bad)).toEqual(BAD);
    }
  },

  async 'GAME-4 the end behind a message that cannot be read leaves the newest session online'({
    me,
    other,
    login,
  }) {
    const [o, a] = [await login(other), await login(me)];
    a.write('{"type":');
    await a.endedOrServed();
    const b = await login(me);
    a.close();
    await a.ended;
    await hears(b, me, o);
  },

  async 'GAME-6 what a replaced client sends has no effect and no answer'({ me, other, login }) {
    const [o, a] = [await login(other), await login(me)];
    a.withholdClose();
    const b = await login(me);
    await b.save('new');
    a.say(other, 'old');
    a.send({ type: 'save', id: 'old', slot: 'old' });
    await a.ended;
    await o.roundTrip();
    expect(o.heard).toEqual([]);
    expect(await b.load()).toBe('new');
    expect(behindKick(a)).toEqual([]);
  },

  async 'GAME-7 a silent client is kicked'({ me, login }) {
    expect(await (await login(me, { silent: true })).ended).toEqual(SILENT);
  },

  async 'GAME-7 a silent successor is kicked, too'(stage) {
    const { me, login } = stage;
    const a = await login(me);
    const b = await login(me, { silent: true });
    await a.ended;
    await untilTheSilentAreKicked(stage);
    expect(b.isOpen).toBe(false);
    expect(await b.ended).toEqual(SILENT);
  },

  async 'GAME-7 a client that sends its heartbeats is not kicked'(stage) {
    const a = await stage.login(stage.me);
    await untilTheSilentAreKicked(stage);
    await a.roundTrip();
  },

  async 'GAME-8 a wrong token is refused, and harms nobody'({ me, login, connect }) {
    const [a, b] = [await login(me), await connect()];
    b.send({ type: 'login', playerId: me, token: 'bad' });
    expect(await b.ended).toEqual({ last: { type: 'loginFailed', reason: 'BAD_TOKEN' }, code: 4003 });
    expect(await a.endedOrServed()).toBeUndefined();
  },

  async 'GAME-9 a client that does not log in is kicked'({ connect }) {
    expect(await (await connect()).ended).toEqual(kicked('NO_LOGIN', 4004));
  },

  async 'GAME-10 TCP ends, even if the Close is not answered'({ me, login }) {
    const a = await login(me);
    a.withholdClose();
    await login(me);
    await a.ended;
    expect(a.isOpen).toBe(false);
  },

  async 'GAME-11 whoever loses the connection logs in again'({ me, login }) {
    (await login(me)).drop();
    await (await login(me)).roundTrip();
  },

  async 'GAME-12 a chat reaches the newest session, and no other'({ me, other, login }) {
    const [o, a] = [await login(other), await login(me)];
    o.say(me, 'to a');
    await a.next(({ type }) => type === 'chat');
    a.withholdClose();
    const b = await login(me);
    o.say(me, 'to b');
    o.say(`${me}-who-is-not-online`, 'to nobody');
    await o.roundTrip();
    await b.roundTrip();
    await a.ended;
    expect(a.heard).toEqual(['to a']);
    expect(b.received.filter(({ type }) => type === 'chat')).toEqual([
      { type: 'chat', from: other, text: 'to b' },
    ]);
  },

  async 'GAME-12 a chat to oneself is delivered'({ me, login }) {
    const a = await login(me);
    a.say(me, 'Grüße \ud800');
    await a.roundTrip();
    expect(a.heard).toEqual(['Grüße \ud800']);
  },

  async 'GAME-13 each heartbeat is answered once'({ me, login }) {
    const a = await login(me, { silent: true });
    for (const seq of [0, 7, 2 ** 31 - 1]) a.send({ type: 'heartbeat', seq });
    await a.roundTrip();
    expect(a.received.slice(1).map(({ seq }) => seq)).toEqual([0, 7, 2 ** 31 - 1, 1]);
  },

  async 'GAME-14 the login comes first, and once'({ me, login, connect }) {
    const early = await connect();
    early.send({ type: 'heartbeat', seq: 1 });
    expect(await early.ended).toEqual(BAD);
    const twice = await login(me);
    twice.send({ type: 'login', playerId: `${me}-2`, token: 'good' });
    expect(await twice.endedOrServed()).toEqual(BAD);
  },

  async 'GAME-15 what was saved is there for the next session'({ me, login }) {
    const a = await login(me);
    expect(await a.load()).toBe(null);
    await a.save('one');
    await a.save('two');
    expect(await a.load()).toBe('two');
    const b = await login(me);
    expect(await b.load()).toBe('two');
    await b.save('three');
    await a.ended;
    b.close();
    await b.ended;
    expect(await (await login(me)).load()).toBe('three');
  },

  async 'GAME-16 an ejected player is told, and may log in again'({ me, other, login }) {
    const [o, a] = [await login(other), await login(me)];
    o.send({ type: 'eject', playerId: me });
    expect(await a.ended).toEqual(kicked('EJECTED', 4005));
    await (await login(me)).roundTrip();
  },

  async 'GAME-14 each example of the document is accepted in its place'({ me, document, connect, login }) {
    for (const { example } of document.ofClients) {
      const a = example.type === 'login' ? await connect() : await login(me);
      a.send(example);
      expect(await a.endedOrServed(), JSON.stringify(example)).toBeUndefined();
    }
  },

  async 'GAME-17 nothing but the Close follows a kick'({ me, other, login }) {
    const [o, a] = [await login(other), await login(me)];
    o.say(me, 'on and on');
    await a.next(({ type }) => type === 'chat');
    const b = login(me);
    while (a.isOpen) {
      o.say(me, 'on and on');
      await o.roundTrip();
    }
    await b;
    expect(behindKick(a)).toEqual([]);
  },

  async 'GAME-18 what goes wrong with one player disturbs no other'({ me, other, login, connect }) {
    const o = await login(other);
    const bad = await login(`${me}-bad`);
    bad.write('{"type":');
    const deaf = await login(`${me}-deaf`);
    deaf.withholdClose();
    const successor = login(`${me}-deaf`);
    (await login(`${me}-lost`)).drop();
    const stranger = await connect();
    stranger.send({ type: 'login', playerId: `${me}-stranger`, token: 'bad' });
    o.say(other, 'still here');
    await o.roundTrip();
    expect(o.heard).toEqual(['still here']);
    await Promise.all([deaf.ended, stranger.ended, successor]);
    expect(await o.endedOrServed()).toBeUndefined();
  },
};

/** A claim that has neither held nor failed after so many ms waits for something that never comes. */
const NEVER_MS = 15_000;

/** The claims that do not hold of a server, and why. All are tried at once, each with players of its own. */
export async function broken(
  url: string,
  document: GameDocument,
  neverMs = NEVER_MS,
): Promise<Record<string, string>> {
  const results = await Promise.all(
    Object.entries(claims).map(async ([title, claim], i) => {
      const players: Player[] = [];
      const connect = async () => {
        const player = await Player.connect(url, document);
        players.push(player);
        return player;
      };
      const login: Stage['login'] = async (playerId, options) => (await connect()).login(playerId, options);
      let never: NodeJS.Timeout | undefined;
      try {
        await Promise.race([
          claim({ me: `player-${i}`, other: `other-${i}`, document, connect, login }),
          new Promise((_, reject) => {
            never = setTimeout(() => reject(new Error('what it waits for does not come')), neverMs);
          }),
        ]);
        return undefined;
      } catch (error) {
        return [title, (error as Error).message] as const;
      } finally {
        clearTimeout(never);
        for (const player of players) player.drop();
      }
    }),
  );
  return Object.fromEntries(results.filter((one) => one !== undefined));
}
