import type { History } from '../history/history.js';
import { roundTripMs } from './round-trip.js';

/**
 * Whether one of the actors (default: any) went beyond a limit that the server announces, so that the server was right to
 * refuse it, and beyond which; undefined if not. A case that does not mean to reach a limit shows nothing of such a server.
 */
export function ownExcess(h: History, actors: readonly string[] = h.actors): string | undefined {
  for (const actor of actors) {
    const end = h.end(actor).told ?? h.end(actor).close;
    if (end && h.endedFor(actor, 'flooding')) {
      const excess = tooManyMessages(h, actor, end.t) ?? tooManyTakeovers(h, actor);
      if (excess) return excess;
    }
    const excess = tooManyRequests(h, actor);
    if (excess) return excess;
  }
  return undefined;
}

/** SW-LIMIT-3, SW-LIMIT-9. What was sent shortly before the window may have arrived within it. */
function tooManyMessages(h: History, actor: string, endedAt: number): string | undefined {
  const parameters = h.parameters(actor);
  const [max, windowMs] = [parameters.get('messagesMax'), parameters.get('messagesWindowMs')];
  const sent = h.frames(actor, 'out').filter((e) => e.fin && e.opcode !== 'close' && e.t <= endedAt);
  const reach = windowMs + roundTripMs(h);
  const tooMany = sent.some((e, i) => i >= max && e.t - sent[i - max]!.t <= reach);
  return tooMany ? needsMore(`${max} messages of a session in ${windowMs} ms`) : undefined;
}

/**
 * SW-LIMIT-1, SW-LIMIT-8: each hello that was not refused may count, but for the first of its identity: its welcome may have come
 * when its client was gone, and the session before it may have ended.
 */
function tooManyTakeovers(h: History, actor: string): string | undefined {
  const parameters = h.parameters();
  const [max, windowMs] = [parameters.get('takeoversMax'), parameters.get('takeoversWindowMs')];
  const hello = h.first('asksToOpen', actor);
  if (!hello) return undefined;
  const from = hello.t - windowMs - roundTripMs(h);
  const isRefused = (one: string) => !h.first('welcomed', one) && h.end(one).told !== undefined;
  const [, ...again] = h
    .all('asksToOpen')
    .filter((e) => e.identity === hello.identity && !isRefused(e.actor));
  const before = again.filter((e) => e.seq < hello.seq && e.t >= from);
  return before.length >= max ? needsMore(`${max} takeovers of an identity in ${windowMs} ms`) : undefined;
}

/** SW-LIMIT-4. */
function tooManyRequests(h: History, actor: string): string | undefined {
  const max = h.parameters(actor).get('maxPendingRequests');
  const answers = h.all('answered', actor);
  for (const { id } of answers.filter((e) => e.refusal === 'too-many')) {
    const asked = h.all('asked', actor).find((e) => e.id === id);
    if (!asked) continue;
    const pending = h
      .all('asked', actor)
      .filter((e) => e.seq < asked.seq && !answers.some((one) => one.id === e.id && one.seq < asked.seq));
    if (pending.length >= max) return needsMore(`${max} unanswered requests of a session`);
  }
  return undefined;
}

const needsMore = (announced: string): string =>
  `the case needs more than the server announces (${announced}): announce more where the kit is to judge this`;
