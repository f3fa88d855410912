import { absence, absent, breach, check, fail, notExercised, pass } from '../judge/check.js';
import { notReached } from '../judge/missing-words.js';
import {
  endsInWindow,
  endsWith,
  foundClosedRemoved,
  lastLife,
  lastSign,
  livesOn,
  oneSchedule,
  reconnected,
  tookOver,
} from '../judge/vocabulary.js';
import { fallSilent, reset, unknownAck } from '../stimulus/steps.js';
import { section } from './case.js';

/** Silence, and what is none. */
export default section('heartbeat', [
  {
    id: 'schedule',
    needs: ['probe.server'],
    title: 'The server sends heartbeats at its interval, also while the client talks',
    waits: (p) => 4 * p.latest('intervalMs'),
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      for (let i = 0; i < 8; i++) {
        await pause(parameters.get('intervalMs') / 2, 'half an interval');
        await a.roundTrip();
      }
    },
    checks: [livesOn('a', 'SW-HEARTBEAT-4'), oneSchedule('a')],
  },
  {
    id: 'silence',
    title: 'A client that says nothing is ended with heartbeat-timeout, in its window',
    waits: (p) => p.latest('deadAfterMs') + p.latest('closeTimeoutMs'),
    async stimulus({ open, parameters }) {
      const a = await open('a');
      await a.roundTrip();
      fallSilent(a);
      await a.told(parameters.latest('deadAfterMs'));
      await a.ended();
      const b = await open('b');
      await b.roundTrip();
      await a.ended();
    },
    checks: [
      ...endsWith('a', 'silent', 'SW-HEARTBEAT-6'),
      foundClosedRemoved('a', 'b'),
      tookOver('b', null),
      reconnected('b'),
      ...endsInWindow(
        'silence',
        'a',
        'deadAfterMs',
        { latest: lastSign('a'), earliest: lastLife('a') },
        {
          late: 'SW-HEARTBEAT-6',
          early: 'SW-HEARTBEAT-7',
        },
      ),
    ],
  },
  {
    id: 'silence-with-pings',
    title: 'RFC Pings and Pongs, and acknowledgements of nothing, are no life',
    waits: (p) => p.latest('deadAfterMs') + p.latest('closeTimeoutMs'),
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      a.step('falseLife', 'Pings, Pongs and acknowledgements whose n is not outstanding');
      a.manners.answerProbes = false;
      for (let i = 0; i < 8 && !a.hasEnd(); i++) {
        a.connection.frame('ping', Buffer.from(`p${i}`));
        a.connection.frame('pong', Buffer.from(`q${i}`));
        const answer = a.session.answerProbe(900_000_000 + i);
        if (answer !== undefined) a.connection.messages([answer]);
        await pause(parameters.get('deadAfterMs') / 6, 'between two signs of false life');
      }
      await a.told(parameters.latest('deadAfterMs'));
      await a.ended();
    },
    checks: endsInWindow(
      'silence',
      'a',
      'deadAfterMs',
      { latest: lastSign('a'), earliest: lastLife('a') },
      {
        late: 'SW-HEARTBEAT-9',
        early: 'SW-HEARTBEAT-7',
      },
    ),
  },
  {
    id: 'other-life',
    title: 'A client that never acknowledges but talks is alive',
    waits: (p) => 1.5 * p.latest('deadAfterMs'),
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      a.step('noAcknowledgements', 'probes of its own alone');
      a.manners.answerProbes = false;
      for (let i = 0; i < 6; i++) {
        await pause(parameters.get('deadAfterMs') / 4, 'a quarter of deadAfterMs');
        if (!(await a.tryRoundTrip())) return;
      }
    },
    checks: [livesOn('a', 'SW-HEARTBEAT-8', 'noAcknowledgements')],
  },
  {
    id: 'requests-alone',
    needs: ['store', 'read'],
    title: 'A client that sends requests and no heartbeat is alive',
    waits: (p) => 1.5 * p.latest('deadAfterMs'),
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      // A listed identity may have stored something in another case.
      await a.perform('store', { value: 'alive' });
      a.step('requestsAlone', 'neither a probe nor an acknowledgement');
      a.manners.answerProbes = false;
      for (let i = 0; i < 6 && !a.hasEnd(); i++) {
        await pause(parameters.get('deadAfterMs') / 4, 'a quarter of deadAfterMs');
        a.begin('read', {});
      }
      await a.tryRoundTrip();
    },
    checks: [livesOn('a', 'SW-HEARTBEAT-8', 'requestsAlone')],
  },
  {
    id: 'first-ack-alone',
    needs: ['probe.server'],
    title: 'Heartbeats that come while older ones are unacknowledged have numbers of their own',
    waits: (p) => 5 * p.latest('intervalMs'),
    async stimulus({ open, parameters, pause, means: { recorder } }) {
      const a = await open('a');
      await a.roundTrip();
      a.manners.answerProbes = false;
      const probes = (): number[] =>
        recorder.events.flatMap((e) =>
          e.kind === 'probe' && e.dir === 'in' && e.actor === a.actor ? [e.n] : [],
        );
      const before = probes().length;
      // It talks meanwhile, so that nobody takes it for silent.
      for (let i = 0; i < 10 && probes().length < before + 3; i++) {
        await pause(parameters.get('intervalMs') / 2, 'half an interval');
        await a.tryRoundTrip();
      }
      const answer = a.session.answerProbe(probes()[before] ?? 0);
      if (answer !== undefined) a.say(answer);
      a.step('firstAck', 'of three, which leaves the later two outstanding');
      for (let i = 0; i < 4; i++) {
        await pause(parameters.get('intervalMs') / 2, 'half an interval');
        await a.tryRoundTrip();
      }
    },
    // That the numbers differ is judged of every heartbeat.
    checks: [livesOn('a', 'SW-HEARTBEAT-8', 'firstAck')],
  },
  {
    id: 'unknown-ack',
    needs: ['probe.server'],
    title: 'An acknowledgement of nothing is ignored',
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      unknownAck(a);
      await a.roundTrip();
    },
    checks: [livesOn('a', 'SW-MESSAGE-14', 'unknownAck'), nothingBut('a', 'SW-MESSAGE-14', 'unknownAck')],
  },
  {
    id: 'ping',
    title: 'An RFC Ping is answered with its payload',
    async stimulus({ open }) {
      const a = await open('a');
      for (const payload of ['', 'x', 'y'.repeat(125)]) a.connection.frame('ping', Buffer.from(payload));
      await a.roundTrip();
    },
    checks: [
      check(
        'a-ponged',
        'SW-HEARTBEAT-12',
        'three Pongs with the payloads of the Pings, before the barrier',
        (h) => {
          const pings = h.frames('a', 'out', 'ping');
          if (!h.controlled('a')) return notExercised('the barrier did not come');
          const pongs = h.frames('a', 'in', 'pong').map((e) => e.text);
          const missing = pings.filter((e) => !pongs.includes(e.text));
          return missing.length === 0
            ? pass('three', ...pings)
            : fail(`${missing.length} Ping(s) without a Pong`, ...missing);
        },
      ),
    ],
  },
  {
    id: 'one-schedule-after-reconnects',
    needs: ['probe.server'],
    title: 'After several takeovers there is one heartbeat schedule, not one for each session that was',
    waits: (p) => 5 * p.latest('intervalMs'),
    async stimulus({ open, parameters, pause }) {
      for (const name of ['a', 'b', 'c']) await (await open(name)).roundTrip();
      const d = await open('d');
      await d.roundTrip();
      for (let i = 0; i < 5; i++) await pause(parameters.get('intervalMs'), 'an interval');
      await d.roundTrip();
    },
    checks: [oneSchedule('d')],
  },
  {
    id: 'one-schedule-after-drops',
    needs: ['probe.server'],
    title: 'After several dropped connections there is one heartbeat schedule, too',
    waits: (p) => 5 * p.latest('intervalMs'),
    async stimulus({ open, parameters, pause }) {
      for (const name of ['a', 'b', 'c']) {
        const client = await open(name);
        await client.roundTrip();
        reset(client);
        await pause(parameters.get('dropDetectMs') / 4, 'until the drop is noticed, as a rule');
      }
      const d = await open('d');
      await d.roundTrip();
      for (let i = 0; i < 4; i++) await pause(parameters.get('intervalMs'), 'an interval');
      await d.roundTrip();
    },
    checks: [oneSchedule('d')],
  },
]);

/** Nothing but heartbeats came after a step; the round trip behind it is the barrier. */
function nothingBut(actor: string, requirement: 'SW-MESSAGE-14', after: string) {
  return absence(`${actor}-nothing-came`, requirement, 'nothing answers it', (h) => {
    const step = h.step(actor, after);
    const barrier = h.all('control', actor).find((e) => step && e.seq > step.seq && e.ok);
    if (!step) return notReached(h);
    const answer = h.events.find(
      (e) =>
        e.actor === actor &&
        e.seq > step.seq &&
        e.seq < (barrier?.seq ?? Infinity) &&
        (e.kind === 'complained' || e.kind === 'told' || e.kind === 'answered'),
    );
    if (answer) return breach(`it was answered by ${answer.kind}`, step, answer);
    return absent('nothing', barrier, 'no round trip behind it', step);
  });
}
