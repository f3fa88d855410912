import type { EventOf } from '../../history/history.js';
import { argsOf } from './facts.js';
import { proofOfFence } from './fence.js';
import { append, type Past } from './past.js';
import { isOverdue, overAt } from './time.js';
import type { Finding } from './walk.js';

/** One watcher of one identity. */
interface Watch {
  readonly actor: string;
  readonly identity: string;
  readonly answer: EventOf<'answered'>;
  readonly told: readonly EventOf<'pushed'>[];
}

/** What watchers are told, in its order: each session comes online once and goes offline once, before the next one comes. */
export function presenceFindings(past: Past): Map<string, Finding> {
  const findings = new Map<string, Finding>();
  for (const watch of watchesOf(past)) {
    const found = outOfOrder(watch) ?? missing(past, watch);
    if (found && !findings.has(watch.identity)) findings.set(watch.identity, found);
  }
  return findings;
}

function watchesOf({ history, questions }: Past): Watch[] {
  const groups = new Map<string, Watch[]>();
  for (const answer of history.all('answered')) {
    const question = questions.get(answer);
    const identity = question?.kind === 'asked' ? argsOf(question, 'watch')?.identity : undefined;
    if (identity === undefined || !answer.ok || answer.found === undefined) continue;
    const { actor } = answer;
    const told = history
      .all('pushed', actor)
      .filter(
        (e) => e.presence?.identity === identity && e.presence.epoch !== undefined && e.seq > answer.seq,
      );
    append(groups, `${actor} ${identity}`, { actor, identity, answer, told });
  }
  // Who watches twice is told twice.
  return [...groups.values()].flatMap((group) => (group.length === 1 ? group : []));
}

function outOfOrder({ actor, answer, told }: Watch): Finding | undefined {
  let online = answer.found ? answer.epoch : undefined;
  const seen = new Set(online === undefined ? [] : [online]);
  for (const e of told) {
    const { epoch, online: comes } = e.presence as { epoch: number; online: boolean };
    const wrong = (rule: Finding['rule'], words: string): Finding => ({
      rule,
      observed: `${actor} was told ${comes ? 'online' : 'offline'} of ${epoch} ${words}`,
      events: [answer, e],
    });
    if (comes) {
      if (seen.has(epoch)) return wrong('SW-TEARDOWN-15', 'twice');
      if (online !== undefined) return wrong('SW-TEARDOWN-16', `before offline of ${online}`);
      if (Math.max(...seen) > epoch) return wrong('SW-TEARDOWN-16', 'behind a later one');
      seen.add(epoch);
      online = epoch;
    } else {
      if (online !== epoch)
        return wrong(
          'SW-TEARDOWN-15',
          online === undefined ? 'while none was online' : `where ${online} was online`,
        );
      online = undefined;
    }
  }
  return undefined;
}

/** What a watcher should have been told in the time of an answer. */
function missing(past: Past, { actor, identity, answer, told }: Watch): Finding | undefined {
  const { history, connections, byIdentity } = past;
  if (past.isCut) return undefined;
  const watcher = connections.get(actor);
  const over = overAt(history, watcher?.ownEnd?.t, watcher?.end?.t);
  const late = history.parameters(actor).latest('ackTimeoutMs');
  for (const one of byIdentity.get(identity) ?? []) {
    const { welcome } = one;
    if (welcome?.epoch === undefined) continue;
    const isTold = (online: boolean) =>
      told.some(({ presence }) => presence!.online === online && presence!.epoch === welcome.epoch) ||
      (online && answer.epoch === welcome.epoch);
    const finding = (words: string): Finding => ({
      rule: 'SW-TEARDOWN-15',
      observed: `${actor} was not told ${words} of ${one.actor}`,
      events: [answer, welcome],
    });
    if (welcome.seq > answer.seq && !isTold(true) && isOverdue(history, welcome, late, over))
      return finding('online');
    const fence = proofOfFence(past, one);
    if (
      fence &&
      fence.seq > answer.seq &&
      isTold(true) &&
      !isTold(false) &&
      isOverdue(history, fence, late, over)
    )
      return finding('offline');
  }
  return undefined;
}
