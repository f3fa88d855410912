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

/** A verified hello that wants the slot, and who else does. */
export interface Contest {
  readonly candidate: Connection;
  /** The owner of the slot; null if it is empty. */
  readonly current: Owner | null;
  /** A hello that arrived later and has claimed the slot already, even if it has left it again; null if none has. */
  readonly later: Owner | null;
  /** The hellos that arrived earlier and are not decided yet. */
  readonly earlier: readonly Owner[];
}

/** One reason to refuse; null if it does not hold. */
export type Judge = (contest: Contest, host: Host) => Refusal | null;

/** A later hello was faster (SW-TAKEOVER-14). */
export const superseded: Judge = ({ candidate, later }) => {
  if (later === null) return null;
  return { name: later.instanceId === candidate.instanceId ? 'session-redialled' : 'session-taken-over' };
};

/** A dial of the same instance that is not older is in the slot, or on its way there (SW-TAKEOVER-11). */
export const stale: Judge = ({ candidate, current, earlier }) => {
  const rivals = current === null ? earlier : [current, ...earlier];
  const isStale = rivals.some(
    ({ instanceId, attempt }) => instanceId === candidate.instanceId && attempt >= candidate.attempt,
  );
  return isStale ? { name: 'stale-attempt' } : null;
};

/** The identity is taken over too often (SW-LIMIT-1). Comes last: asking counts. */
export const takenOverTooOften: Judge = ({ candidate, current }, host) => {
  const retryAfterMs = current === null ? null : host.limits.takeOver(candidate.clientId);
  return retryAfterMs === null ? null : { name: 'rate-limited', retryAfterMs };
};

/** The reasons of the specification, in the order in which they are asked. */
export const specifiedJudges: readonly Judge[] = [superseded, stale, takenOverTooOften];

/** The newest authenticated hello wins; newest means arrived last. */
export function createAdmission(host: Host, judges: readonly Judge[] = specifiedJudges): Admission {
  return new NewestWins(host, judges);
}

/** The hellos of an identity that are not decided yet, each with the later one that has claimed the slot meanwhile. */
type Rivals = Map<Connection, Owner | null>;

type Verification =
  | { readonly grant: Grant; readonly refusal?: never }
  | { readonly grant?: never; readonly refusal: Refusal };

class NewestWins implements Admission {
  private readonly host: Host;
  private readonly judges: readonly Judge[];
  private arrivals = 0;
  private readonly pending = new Map<string, Rivals>();

  constructor(host: Host, judges: readonly Judge[]) {
    this.host = host;
    this.judges = judges;
  }

  async admit(candidate: Connection, hello: Hello, proof: Proof): Promise<void> {
    candidate.arrival = ++this.arrivals;
    const rivals = this.pending.get(candidate.clientId) ?? (new Map() as Rivals);
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
    const { expiresAt = Number.POSITIVE_INFINITY, revoked } = grant ?? {};
    if (grant === null || expiresAt <= this.host.clock.wallNow() || revoked?.aborted) {
      return { refusal: { name: 'authentication-failed' } };
    }
    return matches(grant.clientIds, proof.clientId)
      ? { grant }
      : { refusal: { name: 'identity-not-allowed' } };
  }

  private async claim(candidate: Connection, hello: Hello, grant: Grant, rivals: Rivals): Promise<void> {
    const { host } = this;
    candidate.sessionId = host.createSessionId();
    const claim = await host.registry.claim(candidate, (current) => this.judge(candidate, current, rivals));
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
    host.registry.confirm(candidate.clientId, claim.epoch).catch((error) => candidate.fail(error));
    candidate.welcome(hello, grant, claim.epoch, claim.tookOver);
  }

  private judge(candidate: Connection, current: Owner | null, rivals: Rivals): Refusal | null {
    const earlier = [...rivals.keys()].filter(
      ({ arrival, claiming }) => claiming && arrival < candidate.arrival,
    );
    const contest = { candidate, current, later: rivals.get(candidate) ?? null, earlier };
    for (const judge of this.judges) {
      const refusal = judge(contest, this.host);
      if (refusal) return refusal;
    }
    for (const [rival, later] of rivals) {
      if (rival.arrival < candidate.arrival && later === null) rivals.set(rival, candidate);
    }
    return null;
  }
}
