import { isUtf8 } from 'node:buffer';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Opening, Payload } from '../contract/index.js';
import { STEP } from '../history/marks.js';
import type { Client } from './client.js';
import { closeBody, type FrameOptions } from './framing.js';
import type { Relay } from './relay.js';

/**
 * What a case can do to a connection besides behaving: each step is named in the history, so that a timeline reads like the
 * case, and those that break the protocol on purpose are marked. What comes of it is the judges' matter.
 */

/** The n of no probe: no server sends so many in one session. */
const UNKNOWN_N = 123_456_789;

/** RST: the connection is gone without a word (a crashed process, a firewall). */
export function reset(a: Client, detail = 'RST without a Close'): void {
  a.step('reset', detail);
  a.connection.reset();
}

/** FIN without a Close, and the connection is read on (half-close). */
export function halfClose(a: Client): void {
  a.step('halfClose', 'FIN without a Close; it keeps reading');
  a.connection.fin();
}

/** A Close with a code; the reflexes then end the connection as a correct client would. */
export function closeWith(a: Client, code = 1000, reason = ''): void {
  a.step('close', `with ${code}`);
  a.connection.close(code, reason);
}

/** From now on a Close is left unanswered and TCP is kept open: a deaf peer. */
export function withholdCloseReply(a: Client): void {
  a.step(STEP.withholdCloseReply, 'and keeps its side of TCP open');
  a.connection.reflexes.close = false;
  a.connection.reflexes.fin = false;
}

/** The answer to a Close that was withheld until now. */
export function lateCloseReply(a: Client, code = 1000): void {
  a.step('lateCloseReply');
  a.connection.close(code);
}

/** From now on nothing is read, so that the receive window closes and stays at zero. */
export function stopReading(a: Client): void {
  a.step(STEP.stopReading);
  a.connection.stopReading();
}

/** Reads again. */
export function resumeReading(a: Client): void {
  a.step(STEP.resumeReading);
  a.connection.resumeReading();
}

/** From now on the server's heartbeats stay unanswered; RFC Pings, too, unless `pongs`. */
export function fallSilent(a: Client, { pongs = true }: { pongs?: boolean } = {}): void {
  a.step(STEP.silence, `no acknowledgement, no message; Pings are ${pongs ? '' : 'not '}answered`);
  a.manners.answerProbes = false;
  a.connection.reflexes.pong = pongs;
}

/** An unfinished opening message that drips: one byte in a fragment of its own with each call, from its byte `i` on. */
export function dripFragment(a: Client, i: number): void {
  if (i === 0) a.step('fragmentDrip', 'an unfinished message');
  const hello = a.session.open(a.opening)!;
  const opcode = typeof hello === 'string' ? 'text' : 'binary';
  const byte = Buffer.from(hello).subarray(i, i + 1);
  a.connection.frame(i === 0 ? opcode : 'continuation', byte, { fin: false });
}

/** A text message whose bytes are not UTF-8 (RFC 6455 §8.1). */
export function badUtf8(a: Client): void {
  a.step('badUtf8', undefined, 'not-utf8');
  a.connection.frame('text', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]));
}

/** A frame with an opcode that means nothing (RFC 6455 §5.2). */
export function reservedOpcode(a: Client): void {
  a.step('reservedOpcode', undefined, 'bad-framing');
  a.connection.frame('reserved-3', Buffer.from('x'));
}

/** A frame without a mask, which a client must never send (RFC 6455 §5.1). */
export function unmaskedFrame(a: Client): void {
  a.step('unmaskedFrame', undefined, 'bad-framing');
  oneFrame(a, a.session.probe(1), { mask: false });
}

/** A frame with a reserved bit that no extension has given a meaning (RFC 6455 §5.2). */
export function reservedBits(a: Client): void {
  a.step('reservedBits', undefined, 'bad-framing');
  oneFrame(a, a.session.probe(1), { rsv: 2 });
}

function oneFrame(a: Client, message: Payload, options: FrameOptions): void {
  a.connection.frame(typeof message === 'string' ? 'text' : 'binary', Buffer.from(message), options);
}

/** A binary message. */
export function binaryMessage(a: Client): void {
  a.step('binaryMessage', undefined, 'binary');
  a.connection.frame('binary', Buffer.from([1, 2, 3]));
}

/** The header of a frame that promises `bytes`, and nothing of its payload: whatever came behind it would count as that. */
export function oversizeHeader(a: Client, bytes: number): void {
  a.manners.answerProbes = false;
  a.connection.reflexes.pong = false;
  a.step('oversizeHeader', `the header of a frame of ${bytes} bytes, and nothing of its payload`, 'too-big');
  a.connection.headerOnly('text', bytes);
}

/** A Close frame with any body; `legal` says whether a client may send it. */
export function oddClose(a: Client, body: Buffer, legal: boolean): void {
  a.step(
    'oddClose',
    `a body of ${body.length} byte(s): ${body.subarray(0, 16).toString('hex') || 'empty'}`,
    !legal && (isUtf8(body.subarray(2)) ? 'bad-framing' : 'not-utf8'),
  );
  a.connection.frame('close', body);
}

/** The bodies of a Close that clients get wrong (RFC 6455 §5.5.1, §7.4, §8.1), and the empty one, which is right. */
export const ODD_CLOSE_BODIES = {
  empty: Buffer.alloc(0),
  oneByte: Buffer.from([3]),
  illegalCode: closeBody(1005),
  badUtf8: closeBody(1000, Buffer.from([0xff, 0xfe])),
  longReason: closeBody(1000, 'x'.repeat(124)),
} as const;

/** So many messages of a flood go out in one turn of the event loop: more would keep all other cases waiting. */
const FLOOD_TURN = 256;

/** As many messages as are given, as fast as the kit can say them; it stops where the connection has ended. */
export async function flood(a: Client, messages: readonly Payload[], step = 'flood'): Promise<void> {
  a.step(step, `${messages.length} messages at once`, 'flooding');
  for (let at = 0; at < messages.length && a.connection.writable; at += FLOOD_TURN) {
    a.connection.messages(messages.slice(at, at + FLOOD_TURN));
    await nextTurn();
  }
}

/** The acknowledgement of a probe that the server never sent. */
export function unknownAck(a: Client): void {
  a.step('unknownAck');
  const answer = a.session.answerProbe(UNKNOWN_N);
  if (answer !== undefined) a.say(answer);
}

/** A Close, and a message behind it, which comes too late to count. */
export function messageBehindClose(a: Client, ...messages: Payload[]): void {
  a.step('messageBehindClose', undefined, true);
  a.connection.close(1000);
  a.say(...messages);
}

/** From now on the network forwards nothing, in either direction, and nobody is told; the actor dialled through it. */
export function blackHole(a: Client, network: Relay): void {
  a.step(STEP.blackHole, 'the network forwards nothing any more');
  network.blackHole();
}

/** The network forwards again, first what it held back. */
export function networkBack(a: Client, network: Relay): void {
  a.step(STEP.networkBack);
  network.resume();
}

/** A second hello on a connection that has been welcomed: as the same client, but for `changes`. */
export function secondHello(a: Client, changes: Partial<Opening> = {}): void {
  const changed = Object.keys(changes);
  a.step(
    'secondHello',
    changed.length > 0 ? `with another ${changed.join(' and ')}` : 'as the same client',
    'malformed',
  );
  a.sayHello({ ...changes, attempt: a.opening.attempt + 1 });
}

/** From now on a probe on this connection, whose session should be over, must get no answer. */
export function probeAfterFence(a: Client, detail?: string): void {
  a.step(STEP.probeAfterFence, detail);
  a.probe();
}

/** The opening message and what comes behind it in one segment, before any answer. */
export function pipeline(a: Client, behind: Payload): void {
  a.step('pipeline', 'a hello and a message in one segment', 'malformed');
  a.say(a.session.open(a.opening)!, behind);
}
