import type { EventOf, History } from '../history/history.js';
import { STEP } from '../history/marks.js';
import { signsOfLife } from './signs-of-life.js';

/**
 * Whether the kit itself was so late with a part that the protocol gives to a client that a server was right to give up, and
 * with what; undefined if not. Nothing that such a history shows beyond that counts against the server.
 */
export function ownLateness(h: History): string | undefined {
  for (const actor of h.actors) {
    if (upgradeWasLate(h, actor))
      return `the kit asked for the upgrade of ${actor} only when its time for that was near or over`;
    const end = h.end(actor).told ?? h.end(actor).close;
    if (!end) continue;
    if (h.endedFor(actor, 'unopened') && helloWasLate(h, actor, end))
      return `the kit said the hello of ${actor} only when its deadline was near or over`;
    if (h.endedFor(actor, 'silent') && !isSilent(h, actor, end) && lifeWasLate(h, actor, end))
      return `the kit or its machine stood still, so that ${actor} was silent for deadAfterMs`;
  }
  return undefined;
}

type Ending = EventOf<'told'> | EventOf<'frame'>;

/**
 * Whether a server was right to refuse an upgrade that came late: its time for a hello runs from the connection, which the
 * system makes without the kit.
 */
function upgradeWasLate(h: History, actor: string): boolean {
  const [dial, upgrade, failed] = [
    h.first('dial', actor),
    h.first('upgradeSent', actor),
    h.first('dialFailed', actor),
  ];
  if (!dial || !upgrade || !failed) return false;
  return upgrade.t - dial.t + h.longestStall(upgrade.t, failed.t) >= h.parameters().get('helloTimeoutMs') / 2;
}

/**
 * Whether the hello came so late that the server was right to give up. What was sent shortly before the deadline may have been
 * read after it, and what stood still on this machine behind the hello may have kept it from the server, too. A hello that
 * was never said was held back on purpose, unless a stall left no time for it or the kit wanted to say it then: what it did
 * before, such as waiting for another connection, took too long.
 */
function helloWasLate(h: History, actor: string, end: Ending): boolean {
  const upgrade = h.first('upgradeSent', actor);
  if (!upgrade) return false;
  const deadline = h.parameters().get('helloTimeoutMs');
  const tolerated = h.parameters().latest('helloTimeoutMs') - deadline;
  const near = Math.max(deadline - tolerated, deadline / 2);
  const hello = h.first('asksToOpen', actor);
  if (hello) return hello.t - upgrade.t + h.longestStall(hello.t, end.t) >= near;
  const without = h.step(actor, STEP.unsaidHello) ? end.t - upgrade.t : h.longestStall(upgrade.t, end.t);
  return without >= near;
}

/** Whether an actor was silent on purpose for as long as it may be: what stood still meanwhile has kept nothing from the server. */
function isSilent(h: History, actor: string, end: Ending): boolean {
  const step = h.step(actor, STEP.silence);
  return step !== undefined && end.t - step.t >= h.parameters(actor).earliest('deadAfterMs');
}

/**
 * A client that is awake answers a heartbeat at least every interval: more silence than that has to be explained by one stall. Of
 * what was said last the server may have heard nothing: a live one has ackTimeoutMs for each, the stall not counted.
 */
function lifeWasLate(h: History, actor: string, end: Ending): boolean {
  const parameters = h.parameters(actor);
  for (const sign of signsOfLife(h, actor, end).reverse()) {
    const silentMs = end.t - sign.t;
    const stalledMs = h.longestStall(sign.t, end.t);
    // Tolerances that were widened would explain any silence without a stall.
    if (
      silentMs >= parameters.earliest('deadAfterMs', 1) &&
      stalledMs >= silentMs - parameters.latest('intervalMs', 1)
    )
      return true;
    if (silentMs - stalledMs >= parameters.latest('ackTimeoutMs')) return false;
  }
  return false;
}
