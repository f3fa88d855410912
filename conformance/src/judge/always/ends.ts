import type { EventOf, History } from '../../history/history.js';
import { STEP } from '../../history/marks.js';
import {
  absence,
  absent,
  breach,
  type Check,
  check,
  fail,
  inconclusive,
  type Outcome,
  outOfReach,
  pass,
  together,
} from '../check.js';
import { nameCode } from '../codes.js';
import { explains, roundTripMs } from '../round-trip.js';
import { inWindow, notBefore } from '../timing.js';
import { EXPLAINED, wasAwaited } from '../vocabulary.js';

/** What a control frame of 125 bytes leaves behind the code (RFC 6455 §5.5, §5.5.1). */
const MAX_REASON_BYTES = 123;

/** What holds for the end of every connection. */
export const endChecks: Check[] = [
  check(
    'bye-before-close',
    'SW-CLOSE-1',
    ({ words }) => `a ${words.told} before the Close exactly if its code has one, with the same code`,
    (h) =>
      eachEnd(h, 'no Close that the server began', (actor) => {
        const { told, close } = h.end(actor);
        if (!close || close.code === undefined || crossed(h, close)) return undefined;
        if (close.code !== null && h.contract.codes.told(close.code) !== (told !== undefined))
          return breach(
            `${actor}: ${told ? '' : 'no '}${h.contract.words.told} before ${nameCode(h.contract, close.code)}`,
            told,
            close,
          );
        if (told && told.code !== close.code)
          return breach(
            `${actor}: bye said ${nameCode(h.contract, told.code)}, the Close ${nameCode(h.contract, close.code)}`,
            told,
            close,
          );
        return pass(nameCode(h.contract, close.code), told, close);
      }),
  ),

  absence(
    'silent-after-bye',
    'SW-CLOSE-2',
    ({ words }) => `no message after a ${words.told}`,
    (h) =>
      eachEnd(h, `no ${h.contract.words.told}`, (actor) => {
        const { told, close, transport } = h.end(actor);
        if (!told) return undefined;
        const later = h.frames(actor, 'in').find((e) => e.seq > told.seq && isData(e));
        if (later) return breach(`${actor}: a message after the bye`, told, later);
        return absent('nothing before the Close', close ?? transport, `${actor} received no Close`, told);
      }),
  ),

  absence('one-close', 'SW-CLOSE-3', 'one Close on a connection, and no frame after it', (h) =>
    eachEnd(h, 'no Close whose end of TCP was awaited', (actor) => {
      const { close, transport } = h.end(actor);
      if (!close) return undefined;
      const later = h.frames(actor, 'in').find((e) => e.seq > close.seq);
      if (later) return breach(`${actor}: a ${later.opcode} frame after the Close`, close, later);
      if (!transport && !wasAwaited(h, actor)) return undefined;
      return absent('nothing before the end of TCP', transport, `the TCP of ${actor} did not end`, close);
    }),
  ),

  check('legal-close-code', 'SW-CLOSE-4', 'a code that a server may send, or the echo of ours', (h) =>
    eachEnd(h, 'no Close', (actor) => {
      const { close } = h.end(actor);
      if (!close) return undefined;
      const ours = h.frames(actor, 'out', 'close').filter((e) => e.seq < close.seq);
      const { code } = close;
      if (code === null || code === undefined)
        return ours.length > 0
          ? pass('an empty echo', close)
          : breach(`${actor}: a Close without a code`, close);
      if (h.contract.codes.serverMaySend(code) || ours.some((e) => e.code === code))
        return pass(nameCode(h.contract, code), close);
      return breach(`${actor}: ${nameCode(h.contract, code)}`, close);
    }),
  ),

  check('close-reason', 'SW-CLOSE-5', `a reason of at most ${MAX_REASON_BYTES} bytes of UTF-8`, (h) =>
    eachEnd(h, 'no Close with a reason', (actor) => {
      const { close } = h.end(actor);
      if (!close || close.bytes <= 2) return undefined;
      if (close.reason === undefined) return breach(`${actor}: the reason is not UTF-8`, close);
      const bytes = close.bytes - 2;
      return bytes > MAX_REASON_BYTES
        ? breach(`${actor}: ${bytes} bytes`, close)
        : pass(`"${close.reason}"`, close);
    }),
  ),

  check('tcp-ends-after-close', 'SW-CLOSE-6', 'the end of TCP by closeTimeoutMs after the Close', (h) =>
    eachEnd(h, 'no Close of the server whose end was awaited', (actor) => {
      const { close, transport } = h.end(actor);
      if (!close) return undefined;
      if (!transport && !wasAwaited(h, actor)) return undefined;
      return inWindow(h, {
        cause: close,
        effect: transport,
        parameter: 'closeTimeoutMs',
        actor,
        what: `${actor}: the end of TCP`,
      });
    }),
  ),

  check('waits-for-close', 'SW-CLOSE-7', "the peer's Close is awaited before TCP ends", (h) =>
    eachEnd(h, 'no Close that the kit left unanswered', (actor) => {
      const { close, transport } = h.end(actor);
      if (!close || !transport || crossed(h, close)) return undefined;
      const reply = h.frames(actor, 'out', 'close')[0];
      if (reply && reply.seq < transport.seq) return pass('it was', close, reply, transport);
      // When it stopped reading, nobody knows for how long the Close had waited.
      if (!h.step(actor, STEP.withholdCloseReply) || h.step(actor, STEP.stopReading)) return undefined;
      // Whoever goes on flooding behind another end need not be waited for.
      if (floods(h, actor) && !h.endedFor(actor, 'flooding')) return undefined;
      return notBefore(h, {
        cause: close,
        effect: transport,
        parameter: 'closeTimeoutMs',
        actor,
        what: `${actor}: the end of TCP`,
      });
    }),
  ),

  check('no-bare-end', 'SW-CLOSE-14', 'no end of TCP without a Close on a welcomed connection', (h) =>
    eachEnd(h, 'no end that the server began', (actor) =>
      h.first('welcomed', actor) ? bareEnd(h, actor) : undefined,
    ),
  ),

  check('refusal-has-code', 'SW-HANDSHAKE-11', 'no end of TCP without a Close after the upgrade', (h) =>
    eachEnd(h, 'no refusal after the upgrade', (actor) =>
      h.first('upgraded', actor) && !h.first('welcomed', actor) ? bareEnd(h, actor) : undefined,
    ),
  ),
  check('close-not-lost', 'SW-CLOSE-11', 'no reset in place of a Close while the client was quiet', (h) =>
    eachEnd(h, 'no end that the server began while the client was quiet', (actor) => {
      const { close, transport, first } = h.end(actor);
      const from = (close ?? transport)?.t;
      if (from === undefined || first !== 'server' || tookNothing(h, actor)) return undefined;
      const said = h.frames(actor, 'out').filter((e) => e.t <= from && from - e.t < roundTripMs(h));
      if (said.length > 0) return said.every((e) => isPong(h, e)) ? outOfReach(ASKED, ...said) : undefined;
      if (close) return pass(nameCode(h.contract, close.code), close);
      if (transport!.how !== 'rst' || explains(h, transport!)) return undefined;
      return fail(`${actor}: a reset, and no Close`, transport);
    }),
  ),

  check(
    'refusal-codes',
    'SW-TAKEOVER-15',
    'a hello is refused with a code that the life cycle has for it',
    (h) =>
      eachEnd(h, 'no hello was refused', (actor) => {
        const { told, close } = h.end(actor);
        const code = told?.code ?? close?.code;
        if (
          !h.first('asksToOpen', actor) ||
          h.first('welcomed', actor) ||
          code === undefined ||
          code === null
        )
          return undefined;
        if (close && crossed(h, close)) return undefined;
        return h.contract.codes.refuses(code)
          ? pass(nameCode(h.contract, code), told ?? close)
          : fail(`${actor}: ${nameCode(h.contract, code)}`, told ?? close);
      }),
  ),
];

/** Judges the end of each actor. */
const eachEnd = (h: History, none: string, judge: (actor: string) => Outcome | undefined): Outcome =>
  together(h.actors.map(judge), none);

const isData = (e: EventOf<'frame'>): boolean =>
  e.opcode === 'text' || e.opcode === 'binary' || e.opcode === 'continuation';

const ASKED =
  'the server sent a Ping just before its Close, and a client answers one at once: it is not quiet then';

/** Whether the kit answered a Ping by it. */
const isPong = (h: History, { opcode, actor, seq }: EventOf<'frame'>): boolean =>
  opcode === 'pong' && h.frames(actor, 'in', 'ping').some((e) => e.seq < seq);

/** Whether the kit sent more than the server takes. */
const floods = (h: History, actor: string): boolean =>
  h.all('step', actor).some(({ violation }) => violation === 'flooding');

/** Whether our own Close went out before the server's came in: then an echoed code is right. */
const crossed = (h: History, close: EventOf<'frame'>): boolean =>
  h.frames(close.actor, 'out', 'close').some((e) => e.seq < close.seq);

/** Between what the kit reads nothing of a connection. */
const NOTHING_READ = [
  [STEP.stopReading, STEP.resumeReading],
  [STEP.blackHole, STEP.networkBack],
] as const;

/** Whether the kit read nothing for so long that a server may end the connection without a word (SW-CLOSE-14). */
function tookNothing(h: History, actor: string): boolean {
  const took = h.parameters(actor).earliest('closeTimeoutMs');
  return NOTHING_READ.some(([from, to]) => {
    const [stop, resume] = [h.step(actor, from), h.step(actor, to)];
    const until = resume?.t ?? h.end(actor).transport?.t ?? h.endsAt;
    return stop !== undefined && until - stop.t >= took;
  });
}

/**
 * An end that the server began without a Close. Settles nothing if the client had begun to end, or if the reset may answer
 * something that the kit had just written: that can destroy a Close that was sent.
 */
function bareEnd(h: History, actor: string): Outcome | undefined {
  const { close, transport, first } = h.end(actor);
  if (close) return crossed(h, close) ? undefined : pass(nameCode(h.contract, close.code), close);
  if (!transport || first === 'client' || tookNothing(h, actor)) return undefined;
  const why = explains(h, transport);
  if (why) return inconclusive(`${actor}: a reset`, EXPLAINED, why, transport);
  return fail(`${actor}: TCP ended (${transport.how.toUpperCase()}) without a Close`, transport);
}
