import type { Hello } from '@solowire/spec';
import {
  type Authenticate,
  checkGrant,
  type Grant,
  matches,
  type Proof,
} from '../authenticate/authenticate.js';
import { guarded } from '../guarded.js';
import type { Limits } from '../limits.js';
import { describe, type Log } from '../log.js';
import type { Clock } from '../time/clock.js';
import type { Fenced, Owner, Refusal, Slots } from './registry.js';

/** A connection whose hello waits for its decision. */
export interface Candidate extends Owner {
  /** Whether it still waits; no longer if it has ended, or a later hello has won. */
  readonly claiming: boolean;
  /** The slot is the candidate's, and what was in it is fenced. */
  welcome(hello: Hello, grant: Grant, epoch: number, fenced: Fenced | null): void;
  refuse(refusal: Refusal): void;
  /** It counts among the sessions of a credential. Calls `release` at the candidate's fence; at once, if that has been. */
  countBy(credential: string, release: () => void): void;
  /** Something outside the decision has failed: the connection ends with 1011. */
  fail(error: unknown): void;
}

/** What an admission needs of its server. */
export interface AdmissionMeans {
  readonly authenticate: Authenticate;
  readonly registry: Slots<Candidate>;
  readonly limits: Pick<Limits, 'takeOver' | 'open'>;
  readonly clock: Pick<Clock, 'wallNow'>;
  readonly log: Log;
  /** Resolves when no handler of a fenced session of this identity is waited for any more. */
  settled(clientId: string): Promise<void>;
}

/** Decides about hellos. */
export interface Admission {
  /**
   * Called when a hello arrives. Verifies its credential, claims the slot and calls the candidate's `welcome` or
   * `refuse`, at most one of them and once; neither, if the candidate has ended meanwhile.
   */
  admit(candidate: Candidate, hello: Hello, proof: Proof): Promise<void>;
}

export type AdmissionFactory = (means: AdmissionMeans) => Admission;

/** A verified hello that wants the slot, and who else does. */
export interface Contest {
  readonly candidate: Candidate;
  /** The owner of the slot; null if it is empty. */
  readonly current: Owner | null;
  /** A hello that arrived later and has claimed the slot already, even if it has left it again; null if none has. */
  readonly later: Owner | null;
  /** The hellos that arrived earlier and are not decided yet. */
  readonly earlier: readonly Owner[];
}

/** One reason to refuse; null if it does not hold. */
export type Judge = (contest: Contest, means: AdmissionMeans) => Refusal | null;

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

/** The identity is taken over, or comes back, too often (SW-LIMIT-1, SW-LIMIT-8). Comes last: asking counts. */
export const takenOverTooOften: Judge = ({ candidate, current }, { limits }) => {
  const retryAfterMs = limits.takeOver(candidate.clientId, current !== null);
  return retryAfterMs === null ? null : { name: 'rate-limited', retryAfterMs };
};

/** The reasons of the specification, in the order in which they are asked. */
export const specifiedJudges: readonly Judge[] = [superseded, stale, takenOverTooOften];

/** The newest authenticated hello wins; newest means arrived last. */
export function createAdmission(
  means: AdmissionMeans,
  judges: readonly Judge[] = specifiedJudges,
): Admission {
  return new NewestWins(means, judges);
}

/** The hellos of an identity that are not decided yet, each with the later one that has claimed the slot meanwhile. */
type Rivals = Map<Candidate, Owner | null>;

type Verification =
  | { readonly grant: Grant; readonly refusal?: never }
  | { readonly grant?: never; readonly refusal: Refusal };

class NewestWins implements Admission {
  private readonly means: AdmissionMeans;
  private readonly judges: readonly Judge[];
  private readonly pending = new Map<string, Rivals>();

  constructor(means: AdmissionMeans, judges: readonly Judge[]) {
    this.means = means;
    this.judges = judges;
  }

  async admit(candidate: Candidate, hello: Hello, proof: Proof): Promise<void> {
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

  /**
   * One path for all that is wrong with a credential (SW-IDENTITY-3).
   * @throws TypeError if what the application returns is no grant
   */
  private async verify(proof: Proof): Promise<Verification> {
    let returned: unknown;
    try {
      returned = await this.means.authenticate(proof);
    } catch (error) {
      this.means.log({ level: 'error', event: 'verification-failed', error: describe(error) });
      return { refusal: { name: 'try-again-later' } };
    }
    const grant = checkGrant(returned);
    const { expiresAt = Number.POSITIVE_INFINITY, revoked } = grant ?? {};
    if (grant === null || expiresAt <= this.means.clock.wallNow() || revoked?.aborted) {
      return { refusal: { name: 'authentication-failed' } };
    }
    return matches(grant.clientIds, proof.clientId)
      ? { grant }
      : { refusal: { name: 'identity-not-allowed' } };
  }

  private async claim(candidate: Candidate, hello: Hello, grant: Grant, rivals: Rivals): Promise<void> {
    const { registry, settled } = this.means;
    const claim = await registry.claim(candidate, (current) => this.judge(candidate, grant, current, rivals));
    if ('refusal' in claim) {
      candidate.refuse(claim.refusal);
      return;
    }
    await settled(candidate.clientId);
    if (!candidate.claiming) {
      // It was superseded, or has ended: nobody goes back into the slot (SW-TAKEOVER-10).
      await registry.release(candidate.clientId, claim.epoch);
      return;
    }
    guarded(
      () => registry.confirm(candidate.clientId, claim.epoch),
      (error) => candidate.fail(error),
    );
    candidate.welcome(hello, grant, claim.epoch, claim.tookOver);
  }

  private judge(candidate: Candidate, grant: Grant, current: Owner | null, rivals: Rivals): Refusal | null {
    const earlier = [...rivals.keys()].filter(
      ({ arrival, claiming }) => claiming && arrival < candidate.arrival,
    );
    const contest = { candidate, current, later: rivals.get(candidate) ?? null, earlier };
    for (const judge of this.judges) {
      const refusal = judge(contest, this.means);
      if (refusal) return refusal;
    }
    if (!this.open(candidate, grant, current)) return { name: 'try-again-later' };
    for (const [rival, later] of rivals) {
      if (rival.arrival < candidate.arrival && later === null) rivals.set(rival, candidate);
    }
    return null;
  }

  /** Counts the session among those of its credential, until its fence. Whether it may be one more. */
  private open(candidate: Candidate, { credential }: Grant, current: Owner | null): boolean {
    if (credential === undefined) return true;
    const release = this.means.limits.open(credential, current?.credential === credential);
    if (release !== null) candidate.countBy(credential, release);
    return release !== null;
  }
}
