import type { EventOf, History } from '../history/history.js';
import { check, fail, inconclusive, notExercised, pass } from '../judge/check.js';
import { nameCode } from '../judge/codes.js';
import { unwelcomed } from '../judge/missing-words.js';
import { inWindow } from '../judge/timing.js';
import { reconnected } from '../judge/vocabulary.js';
import { withholdCloseReply } from '../stimulus/steps.js';
import { type ProcessFacts, socketWords } from '../target/process.js';
import { section } from './case.js';

/** A runtime may open a few descriptors of its own (a log, a DNS socket); sixty cycles that leak show far more. */
const OWN_DESCRIPTORS = 5;

/** So long connections come and go at most, in ms: on a server whose welcomes take their time there are fewer of them. */
const CHURN_MS = 30_000;

/** So many identities connect and drop in turn. */
const CHURNING = 10;

const CLIENTS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The server's own life: what it keeps over churn, how it stops, and what it knows after a restart. */
export default section('lifetime', [
  {
    id: 'churn-leaves-nothing',
    title: 'Cycles of connecting and dropping leave no descriptor and no socket behind',
    identities: CHURNING + 2,
    needs: ['server.process'],
    alone: true,
    waits: (p) => p.latest('closeTimeoutMs') + p.latest('dropDetectMs'),
    async stimulus({ dial, open, parameters, pause, lookAtServer, means }) {
      const settled = parameters.latest('closeTimeoutMs') + parameters.latest('dropDetectMs');
      const drops: [string, (name: string, as: string) => Promise<void>][] = [
        ['RST', async (name, as) => (await open(name, { as })).connection.reset()],
        ['FIN', async (name, as) => (await open(name, { as })).connection.fin()],
        ['Close', async (name, as) => void (await open(name, { as })).connection.close(1000)],
        [
          'half-close and silence',
          async (name, as) => {
            const client = await open(name, { as });
            client.connection.reflexes.fin = false;
            client.connection.fin();
          },
        ],
        [
          'Close, and its side of TCP stays open',
          async (name, as) => {
            const client = await open(name, { as });
            client.connection.reflexes.fin = false;
            client.connection.close(1000);
          },
        ],
        ['RST before the hello', async (name, as) => (await dial(name, { as })).connection.reset()],
      ];
      const a = await open('a');
      await a.roundTrip();
      await pause(
        parameters.latest('closeTimeoutMs'),
        'until the server has released what it held for others',
      );
      const before = await lookAtServer('before');
      const enough = means.recorder.elapsed() + CHURN_MS;
      for (let round = 0; round < 60; round++) {
        if (round % drops.length === 0 && means.recorder.elapsed() > enough) break;
        const [how, drop] = drops[round % drops.length]!;
        a.step('churn', how);
        await drop(`r${round}`, `C${round % CHURNING}`);
      }
      const until = means.recorder.elapsed() + settled;
      while (!isReleased(before, await lookAtServer()) && means.recorder.elapsed() < until)
        await pause(settled / 10, 'until the server has released what it held');
      await lookAtServer('after');
      await a.roundTrip();
    },
    checks: [
      check('no-descriptors', 'SW-TEARDOWN-7', 'the server holds no more descriptors than before', (h) => {
        const [before, after] = looks(h);
        if (!before || !after) return notExercised('the churn did not end');
        const words = `${before.descriptors} before, ${after.descriptors} after`;
        return after.descriptors <= before.descriptors + OWN_DESCRIPTORS
          ? pass(words, before, after)
          : fail(words, before, after);
      }),
      check(
        'no-sockets',
        'SW-TEARDOWN-7',
        'the server holds no more sockets than before in any state: none is left open, in CLOSE_WAIT or half closed',
        (h) => {
          const [before, after] = looks(h);
          if (!before || !after) return notExercised('the churn did not end');
          const words = `${socketWords(before.sockets)} before, ${socketWords(after.sockets)} after`;
          return moreSockets(before, after) ? fail(words, before, after) : pass(words, before, after);
        },
      ),
    ],
  },
  {
    id: 'drain',
    title: 'A server that stops in order tells every client, spreads their return, and ends in time',
    identities: CLIENTS.length + 2,
    needs: ['server.control'],
    alone: true,
    control: 'twin',
    waits: (p) => p.latest('drainMs'),
    async stimulus({ open, dial, stopServer, startServer, parameters }) {
      const clients = [];
      for (const name of CLIENTS) clients.push(await open(name, { as: name }));
      for (const client of clients) await client.roundTrip();
      const mute = clients[0]!;
      withholdCloseReply(mute);
      const late = await dial('late', { as: 'L' });
      const stopped = stopServer();
      await clients[1]!.told(parameters.latest('drainMs'));
      late.step('lateHello', 'during the drain');
      late.sayHello();
      await Promise.all(
        [...clients, late].map((client) =>
          client.awaits((e) => e.kind === 'end' && e.dir === 'in', {
            forMs: parameters.latest('drainMs'),
            why: 'the end of TCP',
            since: 0,
          }),
        ),
      );
      await stopped;
      await startServer();
    },
    checks: [
      check('all-told', 'SW-DRAIN-1', 'each session is ended with draining, by bye and Close', (h) => {
        if (!h.step('kit', 'stopServer')) return notExercised('the sessions could not be opened');
        const { codes = [] } = h.contract.endings.draining ?? {};
        const wrong = CLIENTS.find((name) => {
          const { told, close } = h.end(name);
          return told?.ending !== 'draining' || !codes.includes(close?.code ?? 0);
        });
        if (!wrong) return pass(`${CLIENTS.length} told`, ...CLIENTS.map((name) => h.end(name).told));
        const { told, close, transport } = h.end(wrong);
        return fail(
          `${wrong}: ${told ? `bye ${nameCode(h.contract, told.code)}` : 'no bye'}, ${nameCode(h.contract, close?.code)}`,
          told,
          close,
          transport,
        );
      }),
      check('hints-spread', 'SW-DRAIN-2', 'a retryAfterMs in each bye, not the same for all', (h) => {
        const byes = CLIENTS.flatMap((name) => h.end(name).told ?? []);
        if (byes.length < CLIENTS.length) return notExercised('not every client was told');
        const hints = byes.map((e) => e.retryAfterMs);
        const spread = !hints.includes(null) && new Set(hints).size > 1;
        return spread ? pass(hints.join(', '), ...byes) : fail(hints.join(', '), ...byes);
      }),
      check(
        'late-refused',
        'SW-DRAIN-3',
        'a hello during the drain is refused with draining, or its connection is gone',
        (h) => {
          if (!h.step('kit', 'stopServer')) return notExercised('no drain');
          const welcome = h.first('welcomed', 'late');
          const hello = h.first('asksToOpen', 'late');
          // A server that was asked to stop has not begun to before somebody sees it.
          const begun = CLIENTS.some((name) => {
            const { told, close, transport } = h.end(name);
            return [told, close, transport].some((e) => e && hello && e.seq < hello.seq);
          });
          if (welcome) {
            return begun
              ? fail('it was welcomed', welcome)
              : inconclusive('it was welcomed', 'nobody had seen the drain before its hello', welcome);
          }
          const { told, close, transport } = h.end('late');
          const reason = told ?? close;
          if (reason) {
            const { code } = reason;
            if (h.endedFor('late', 'unopened') && hello && reason.seq < hello.seq) {
              return inconclusive(
                nameCode(h.contract, code),
                'its time for a hello was over before the drain began',
                reason,
              );
            }
            return h.endedFor('late', 'draining')
              ? pass(nameCode(h.contract, code), told, close)
              : fail(nameCode(h.contract, code), told, close);
          }
          return transport
            ? fail(`TCP ended (${transport.how.toUpperCase()}) without a word`, transport)
            : fail('no answer');
        },
      ),
      check(
        'in-time',
        'SW-DRAIN-4',
        'the last connection has ended within drainMs, a mute one included',
        (h) => {
          const cause = h.step('kit', 'stopServer');
          const ends = CLIENTS.map((name) => h.end(name).transport);
          const effect = ends.includes(undefined) ? undefined : ends.reduce((a, b) => (b!.t > a!.t ? b : a));
          return inWindow(h, {
            cause,
            effect,
            parameter: 'drainMs',
            actor: 'kit',
            what: 'the last end of TCP',
          });
        },
      ),
    ],
  },
  {
    id: 'restart',
    title: 'Epochs grow across a restart, and nothing of the old life blocks the identity',
    needs: ['server.control'],
    alone: true,
    async stimulus({ open, stopServer, startServer }) {
      const a = await open('a');
      await a.roundTrip();
      await stopServer();
      await startServer();
      const b = await open('b');
      await b.roundTrip();
    },
    checks: [
      check(
        'epoch-grows',
        'SW-EPOCH-2',
        'the epoch after the restart is greater',
        (h) => {
          const [a, b] = [h.first('welcomed', 'a'), h.first('welcomed', 'b')];
          if (!a || !b) return notExercised(unwelcomed(h, 'a', 'b'));
          return (b.epoch ?? 0) > (a.epoch ?? 0)
            ? pass(`${a.epoch}, then ${b.epoch}`, a, b)
            : fail(`${a.epoch}, then ${b.epoch}`, a, b);
        },
        { facts: ['session.epoch'] },
      ),
      reconnected('b'),
    ],
  },
]);

/** What the system told of the server's processes before the churn, and last. */
function looks(h: History): [EventOf<'process'> | undefined, EventOf<'process'> | undefined] {
  const all = h.all('process');
  return [all.find((e) => e.when === 'before'), all.findLast((e) => e.when === 'after')];
}

/** Whether some state has more sockets than before. */
const moreSockets = (before: ProcessFacts, after: ProcessFacts): boolean =>
  Object.entries(after.sockets).some(([state, count]) => count > (before.sockets[state] ?? 0));

/** Whether nothing is left of a churn; where the system does not tell, waiting helps nobody. */
const isReleased = (before: ProcessFacts | undefined, after: ProcessFacts | undefined): boolean =>
  !before || !after || (after.descriptors <= before.descriptors && !moreSockets(before, after));
