import type { Hello } from '@solowire/spec';
import { type Grant, matches, type Proof } from '../authenticate/authenticate.js';
import type { Host } from '../host.js';
import { describe } from '../log.js';
import type { Connection } from '../session/connection.js';
import type { Owner, Refusal } from './registry.js';

/** Decides about hellos. */
export interface Admission {
  /**
   * Called when a hello arrives. Verifies its credential, claims the slot and calls the candidate's `welcome` or
   * `refuse`, at most one of them and once; neither, if the candidate has ended meanwhile.
   */
  admit(candidate: Connection, hello: Hello, proof: Proof): Promise<void>;
}

export type AdmissionFactory = (host: Host) => Admission;

/** One reason to refuse a verified hello in view of who owns the slot (null: nobody); null if there is none. */
export type Judge = (host: Host, candidate: Connection, current: Owner | null) => Refusal | null;

/** A later hello owns the slot (SW-TAKEOVER-14). */
export const superseded: Judge = (_host, candidate, current) =>
  current !== null && current.arrival > candidate.arrival ? supersededBy(candidate, current) : null;

/** A dial of the same instance that is not older owns the slot (SW-TAKEOVER-11). */
export const stale: Judge = (_host, candidate, current) =>
  current !== null && isStale(candidate, current) ? { name: 'stale-attempt' } : null;

/** The identity is taken over too often (SW-LIMIT-1). Comes last: asking counts. */
export const takenOverTooOften: Judge = (host, candidate, current) => {
  const retryAfterMs = current === null ? null : host.limits.takeOver(candidate.clientId);
  return retryAfterMs === null ? null : { name: 'rate-limited', retryAfterMs };
};

/** The reasons of the specification, in the order in which they are asked. */
export const specifiedJudges: readonly Judge[] = [superseded, stale, takenOverTooOften];

/** How a hello that `by` supersedes is refused (SW-TAKEOVER-13). */
export function supersededBy(candidate: Owner, by: Owner): Refusal {
  return { name: candidate.instanceId === by.instanceId ? 'session-redialled' : 'session-taken-over' };
}

/** The newest authenticated hello wins; newest means arrived last. */
export function createAdmission(host: Host, judges: readonly Judge[] = specifiedJudges): Admission {
  return new NewestWins(host, judges);
}

type Verification =
  | { readonly grant: Grant; readonly refusal?: never }
  | { readonly grant?: never; readonly refusal: Refusal };

class NewestWins implements Admission {
  private readonly host: Host;
  private readonly judges: readonly Judge[];
  private arrivals = 0;
  /** The hellos of each identity that are not decided yet, with the later one that has claimed the slot meanwhile. */
  private readonly pending = new Map<string, Map<Connection, Owner | null>>();

  constructor(host: Host, judges: readonly Judge[]) {
    this.host = host;
    this.judges = judges;
  }

  async admit(candidate: Connection, hello: Hello, proof: Proof): Promise<void> {
    candidate.arrival = ++this.arrivals;
    const rivals = this.pending.get(candidate.clientId) ?? new Map<Connection, Owner | null>();
    this.pending.set(candidate.clientId, rivals.set(candidate, null));
    try {
      const { grant, refusal } = await this.verify(proof);
      if (!candidate.claiming) return;
      if (grant) await this.claim(candidate, hello, grant, rivals);
      else candidate.refuse(refusal);
    } finally {
      rivals.delete(candidate);
      if (rivals.size === 0 && this.pending.get(candidate.clientId) === rivals) {
        this.pending.delete(candidate.clientId);
      }
    }
  }

  /** One path for all that is wrong with a credential (SW-IDENTITY-3). */
  private async verify(proof: Proof): Promise<Verification> {
    let grant: Grant | null;
    try {
      grant = await this.host.authenticate(proof);
    } catch (error) {
      this.host.log({ level: 'error', event: 'verification-failed', error: describe(error) });
      return { refusal: { name: 'try-again-later' } };
    }
    if (grant === null) return { refusal: { name: 'authentication-failed' } };
    return matches(grant.clientIds, proof.clientId)
      ? { grant }
      : { refusal: { name: 'identity-not-allowed' } };
  }

  private async claim(
    candidate: Connection,
    hello: Hello,
    grant: Grant,
    rivals: Map<Connection, Owner | null>,
  ): Promise<void> {
    const { host } = this;
    candidate.sessionId = host.createSessionId();
    const claim = await host.registry.claim(candidate, (current) => {
      const refusal = this.judge(candidate, current, rivals);
      if (refusal === null) supersede(rivals, candidate);
      return refusal;
    });
    if ('refusal' in claim) {
      candidate.refuse(claim.refusal);
      return;
    }
    await host.settled(candidate.clientId);
    if (!candidate.claiming) {
      // It was superseded, or has ended: nobody goes back into the slot (SW-TAKEOVER-10).
      await host.registry.release(candidate.clientId, claim.epoch);
      return;
    }
    void host.registry.confirm(candidate.clientId, claim.epoch);
    candidate.welcome(hello, grant, claim.epoch, claim.tookOver);
  }

  private judge(
    candidate: Connection,
    current: Owner | null,
    rivals: Map<Connection, Owner | null>,
  ): Refusal | null {
    // The later hello that superseded this one may have left the slot again.
    const later = rivals.get(candidate);
    if (later) return supersededBy(candidate, later);
    for (const rival of rivals.keys()) {
      if (rival.claiming && rival.arrival < candidate.arrival && isStale(candidate, rival)) {
        return { name: 'stale-attempt' };
      }
    }
    for (const judge of this.judges) {
      const refusal = judge(this.host, candidate, current);
      if (refusal) return refusal;
    }
    return null;
  }
}

/** Whether `candidate` is no newer dial than `other`, of the same instance. */
function isStale(candidate: Owner, other: Owner): boolean {
  return candidate.instanceId === other.instanceId && candidate.attempt <= other.attempt;
}

/** Notes for every earlier hello that is still being verified that it comes too late. */
function supersede(rivals: Map<Connection, Owner | null>, by: Connection): void {
  for (const [rival, later] of rivals) {
    if (rival.arrival < by.arrival && later === null) rivals.set(rival, by);
  }
}
