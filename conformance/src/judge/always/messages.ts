import type { Contract, ParameterName } from '../../contract/index.js';
import type { HistoryEvent } from '../../history/events.js';
import type { History } from '../../history/history.js';
import { isEnd, STEP } from '../../history/marks.js';
import {
  absence,
  absent,
  breach,
  type Check,
  check,
  inconclusive,
  notExercised,
  type Outcome,
  pass,
  together,
} from '../check.js';
import { framingFaults } from '../framing.js';

/** What holds for the content of everything that the server sends. */
export const messageChecks: Check[] = [
  check('schema', 'SW-MESSAGE-1', 'each message of the server matches the schema of its type', (h) => {
    const refused = h.all('malformed').filter((e) => e.dir === 'in' && !e.readable);
    const wrong = refused.filter((e) => !e.unread);
    if (wrong.length > 0) return breach(`${wrong.length} message(s) break it: ${wrong[0]!.detail}`, ...wrong);
    const [unread] = refused;
    if (unread) return inconclusive(unread.detail, 'what the kit does not read it cannot judge', ...refused);
    return anyMessage(h);
  }),

  check(
    'only-known-fields',
    'SW-VERSION-4',
    'nothing outside the version of the session, except under `ext`',
    (h) => {
      const grown = h.all('malformed').filter((e) => e.dir === 'in' && e.readable);
      if (grown.length > 0) return breach(grown[0]!.detail, ...grown);
      return anyMessage(h);
    },
  ),

  check('framing', 'SW-MESSAGE-1', 'the frames of the server keep to RFC 6455 §5', (h) => {
    const faults = framingFaults(h);
    if (faults.length > 0)
      return breach(
        [...new Set(faults.map(({ detail }) => detail))].join('; '),
        ...new Set(faults.map(({ event }) => event)),
      );
    return anyMessage(h);
  }),

  check(
    'subprotocol',
    'SW-HANDSHAKE-1',
    'the subprotocol that was offered is selected, and no other',
    (h) => {
      const offered = h.all('upgraded').filter((e) => !h.step(e.actor, STEP.offerSubprotocols));
      if (offered.length === 0) return notExercised('no upgrade that offered it');
      const [ours = null] = h.contract.subprotocols;
      const wrong = offered.filter((e) => e.subprotocol !== ours);
      if (wrong.length > 0) return breach(`selected: ${wrong[0]!.subprotocol ?? 'none'}`, ...wrong);
      return pass(`selected in ${offered.length} upgrade(s)`);
    },
  ),

  check('nothing-before-welcome', 'SW-HANDSHAKE-7', 'no message but bye before the welcome', (h) => {
    const outcomes = h.actors.map((actor) => {
      const first = h.of(actor).find((e) => saidBy(e, h.contract) !== undefined);
      if (!first) return undefined;
      const words = saidBy(first, h.contract)!;
      return first.kind === 'welcomed' || first.kind === 'told'
        ? pass(`none before the ${words}`, first)
        : breach(`${actor} received a message first: ${words}`, first);
    });
    return together(outcomes, 'no welcome and no refusal');
  }),

  absence('one-welcome', 'SW-HANDSHAKE-10', 'one welcome on one connection', (h) => {
    const outcomes = h.actors.map((actor) => {
      const welcomes = h.all('welcomed', actor);
      if (welcomes.length > 1) return breach(`${actor} was welcomed ${welcomes.length} times`, ...welcomes);
      const second = h.all('asksToOpen', actor)[1];
      if (!second) return undefined;
      const words = 'a second hello gave no second welcome';
      return absent(words, barrierBehind(h, second), `nothing of ${actor} came behind it`, second);
    });
    return together(outcomes, 'no second hello');
  }),

  check('announced-values', 'SW-HANDSHAKE-14', 'each announced value lies in its permitted range', (h) => {
    const welcomes = h.all('welcomed');
    for (const welcome of welcomes) {
      for (const [name, value] of Object.entries(welcome.parameters)) {
        const { min, max } = h.contract.parameters[name as ParameterName] ?? ANY;
        if (value < min || value > max)
          return breach(`${name} is ${value}; permitted: ${min} to ${max}`, welcome);
      }
      const { intervalMs = 0, deadAfterMs = Infinity } = welcome.parameters;
      if (deadAfterMs <= intervalMs)
        return breach(`deadAfterMs ${deadAfterMs} is not above intervalMs ${intervalMs}`, welcome);
    }
    return welcomes.length > 0 ? pass(`${welcomes.length} welcome(s)`) : notExercised('no welcome');
  }),

  absence(
    'one-response',
    'SW-MESSAGE-10',
    'at most one response for each request, and none without one',
    (h) => {
      const outcomes = h.actors.map((actor): Outcome | undefined => {
        const asked = h.all('asked', actor);
        const answers = h.all('answered', actor);
        const stray = answers.find((e) => !asked.some(({ id }) => id === e.id));
        if (stray) return breach(`${actor} received a response to ${stray.id}, which it never asked`, stray);
        for (const { id } of answers) {
          const responses = answers.filter((e) => e.id === id);
          if (responses.length > asked.filter((e) => e.id === id).length)
            return breach(`${actor} received ${responses.length} responses to ${id}`, ...responses);
        }
        const last = answers.at(-1);
        if (!last) return undefined;
        const barrier = barrierBehind(h, last);
        // Where the case was over, or the connection given up, nobody waited for another one.
        if (!barrier && !h.all('waited', actor).some((e) => e.seq > last.seq)) return undefined;
        return absent('each one once', barrier, `nothing of ${actor} came behind it`, last);
      });
      return together(outcomes, 'no response');
    },
  ),

  check('no-internals', 'SW-MESSAGE-15', 'no text or stack of an exception in what the server sends', (h) => {
    const texts = [
      ...h.all('answered').map((e) => ({ e, text: e.message ?? '' })),
      ...h.all('complained').map((e) => ({ e, text: e.message })),
      ...h.all('told').map((e) => ({ e, text: e.reason })),
      ...h
        .all('frame')
        .filter((e) => e.dir === 'in' && e.opcode === 'close')
        .map((e) => ({ e, text: e.reason ?? '' })),
    ].filter(({ text }) => text !== '');
    const leak = texts.find(({ text }) => INTERNALS.test(text));
    if (leak) return breach(`"${leak.text.slice(0, 120)}"`, leak.e);
    return texts.length > 0 ? pass(`${texts.length} text(s) for people`) : notExercised('no text for people');
  }),
];

/** What comes behind everything that the server had sent before: a round trip on this connection, or its end. */
const barrierBehind = (h: History, { actor, seq }: HistoryEvent): HistoryEvent | undefined =>
  h.of(actor).find((e) => e.seq > seq && ((e.kind === 'control' && e.ok) || isEnd(e)));

/** What only the inside of a program says: stack frames, exception classes, source files. */
const INTERNALS =
  /\bat [\w.$<>]+ ?\(|Exception\b|(?<=[A-Z]\w+)Error\b|Traceback|goroutine \d+|node:internal|\.(?:java|go|py|ts|js|cs|rs|erl):\d+/;

const anyMessage = (h: History) => {
  const count = h.all('frame').filter((e) => e.dir === 'in' && e.opcode === 'text').length;
  return count > 0 ? pass(`${count} message(s)`) : notExercised('no message');
};

/** What a parameter may be that the contract does not know. */
const ANY = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };

/** What the server says with the message behind this event; undefined if no message of it stands behind it. */
function saidBy(e: HistoryEvent, { words }: Contract): string | undefined {
  switch (e.kind) {
    case 'probe':
    case 'probeAnswer':
      return e.dir === 'in' ? words[e.kind] : undefined;
    case 'welcomed':
    case 'told':
    case 'answered':
    case 'pushed':
    case 'complained':
      return words[e.kind];
    default:
      return undefined;
  }
}
