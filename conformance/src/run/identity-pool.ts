import type { Parameters } from '../contract/index.js';
import type { TargetIdentity } from '../generated/types.js';

/** One of the identities that a target lists, with its place in the list, from 1. */
export interface ListedIdentity extends TargetIdentity {
  n: number;
}

/** How somebody waits for identities. */
export interface Asking {
  /** How long an identity rests after it was given back, in ms; asked when somebody else wants it. */
  restMs: () => number;
  /** Is called once if not all of them are there yet. */
  onWait?: () => void;
  /** Ends the waiting when it aborts, with its reason. */
  cut?: AbortSignal | undefined;
}

interface Waiting {
  count: number;
  enter(lent: readonly ListedIdentity[]): void;
}

/**
 * The identities that a target lists, for the cases of one server. A case gets all that it needs at once, in the order of
 * asking, so that no two wait for each other; it gives all of them back when it ends, however it ends, and they rest before the
 * next one gets them. Those that have rested longest go first.
 */
export class IdentityPool {
  readonly size: number;
  /** Those that no case has, in the order in which they were given back. */
  readonly #idle: { identity: ListedIdentity; restedAt: () => number }[];
  readonly #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(listed: readonly TargetIdentity[]) {
    this.size = listed.length;
    this.#idle = listed.map((one, i) => ({ identity: { ...one, n: i + 1 }, restedAt: () => 0 }));
  }

  /**
   * Runs `task` with so many identities. Throws RangeError for more than there are, and what `cut` says if it aborts before
   * they are there.
   */
  async within<R>(
    count: number,
    asking: Asking,
    task: (lent: readonly ListedIdentity[]) => Promise<R>,
  ): Promise<R> {
    const lent = await this.#lend(count, asking);
    try {
      return await task(lent);
    } finally {
      const now = performance.now();
      const restedAt = () => now + asking.restMs();
      this.#idle.push(...lent.map((identity) => ({ identity, restedAt })));
      this.#admit();
    }
  }

  #lend(count: number, { onWait, cut }: Asking): Promise<readonly ListedIdentity[]> {
    if (count > this.size) throw new RangeError(`${count} identities are asked for; ${this.size} are listed`);
    cut?.throwIfAborted();
    return new Promise((done, reject) => {
      const waiting: Waiting = {
        count,
        enter: (lent) => {
          cut?.removeEventListener('abort', leave);
          done(lent);
        },
      };
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        this.#admit();
        reject(cut?.reason);
      };
      cut?.addEventListener('abort', leave, { once: true });
      this.#waiting.push(waiting);
      this.#admit();
      if (this.#waiting.includes(waiting)) onWait?.();
    });
  }

  /** Lets in who can be, and comes back when the next one can. */
  #admit(): void {
    clearTimeout(this.#timer);
    for (let next = this.#waiting[0]; next && next.count <= this.#idle.length; next = this.#waiting[0]) {
      const chosen = this.#idle.slice(0, next.count);
      const leftMs = Math.max(...chosen.map((one) => one.restedAt())) - performance.now();
      if (leftMs > 0) {
        // It holds the process: who waits has nothing else that does.
        this.#timer = setTimeout(() => this.#admit(), Math.ceil(leftMs));
        return;
      }
      this.#idle.splice(0, next.count);
      this.#waiting.shift();
      next.enter(chosen.map(({ identity }) => identity));
    }
  }
}

/**
 * How long a listed identity rests between two cases, in ms: until nothing is left of the first that the second could see. A
 * session whose connection vanished lives for deadAfterMs, and its connection for closeTimeoutMs more; a redial counts as a
 * takeover for takeoversWindowMs, whoever ended the session before (SW-LIMIT-8). What the protocol does not state is no reason
 * to rest.
 */
export function restMs(parameters: Parameters): number {
  const stated = (ms: number) => (Number.isFinite(ms) ? ms : 0);
  const closed = stated(parameters.latest('deadAfterMs')) + stated(parameters.latest('closeTimeoutMs'));
  return Math.max(closed, stated(parameters.latest('takeoversWindowMs')));
}
