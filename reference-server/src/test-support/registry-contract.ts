import { beforeEach, describe, expect, it } from 'vitest';
import type { Claim, Fenced, Owner, Registry } from '../admission/registry.js';

/** Makes an empty registry, or one whose slots nobody else uses. */
export type MakeRegistry = () => Registry<Owner> | Promise<Registry<Owner>>;

const anybody = () => null;

/** A session of an identity; `n` tells it from its other ones. */
function owner(clientId: string, n: number): Owner {
  return {
    clientId,
    sessionId: `session-${clientId}-${n}`,
    instanceId: String(n).repeat(32).slice(0, 32),
    attempt: n,
    arrival: n,
  };
}

function granted(claim: Claim): { readonly epoch: number; readonly tookOver: Fenced | null } {
  if ('refusal' in claim) throw new Error(`the claim was refused: ${claim.refusal.name}`);
  return claim;
}

/**
 * What every registry must do, wherever it keeps its slots. A server relies on all of it.
 * @param name the implementation
 */
export function registryContract(name: string, make: MakeRegistry): void {
  describe(`registry: ${name}`, () => {
    let registry: Registry<Owner>;
    let lost: [owner: string, by: string][];

    beforeEach(async () => {
      registry = await make();
      lost = [];
      registry.onLost = async (old, by) => {
        lost.push([old.sessionId, by.sessionId]);
      };
    });

    /** Claims and confirms, as a session that is welcomed does. */
    async function welcome(session: Owner) {
      const claim = granted(await registry.claim(session, anybody));
      await registry.confirm(session.clientId, claim.epoch);
      return claim;
    }

    it('gives an empty slot to who claims it, and fences nobody', async () => {
      const a = owner('x', 1);
      expect(registry.find('x')).toBeNull();
      const { epoch, tookOver } = granted(await registry.claim(a, anybody));
      expect(epoch).toBeGreaterThan(0);
      expect(Number.isSafeInteger(epoch)).toBe(true);
      expect(tookOver).toBeNull();
      expect(registry.find('x')?.sessionId).toBe(a.sessionId);
      expect(registry.size).toBe(1);
      expect(lost).toEqual([]);
    });

    it('gives each claim of an identity a higher epoch, also after the slot was empty (SW-EPOCH-1)', async () => {
      const epochs: number[] = [];
      for (let n = 1; n <= 6; n++) {
        const { epoch } = await welcome(owner('x', n));
        epochs.push(epoch);
        if (n % 2 === 0) await registry.release('x', epoch);
      }
      expect(epochs).toEqual([...new Set(epochs)].sort((a, b) => a - b));
    });

    it('tells whom a claim took over, and has that one fenced before it resolves (SW-TAKEOVER-4)', async () => {
      const [a, b] = [owner('x', 1), owner('x', 2)];
      const first = await welcome(a);
      let fence = () => {};
      const fenced = new Promise<void>((resolve) => {
        fence = resolve;
      });
      const asked = new Promise<void>((resolve) => {
        registry.onLost = (old, by) => {
          lost.push([old.sessionId, by.sessionId]);
          resolve();
          return fenced;
        };
      });
      let isFenced = false;
      const claim = registry.claim(b, anybody).then((outcome) => {
        expect(isFenced).toBe(true);
        return granted(outcome);
      });
      await asked;
      await new Promise(setImmediate);
      isFenced = true;
      fence();
      expect((await claim).tookOver).toEqual({
        sessionId: a.sessionId,
        epoch: first.epoch,
        instanceId: a.instanceId,
      });
      expect(lost).toEqual([[a.sessionId, b.sessionId]]);
      expect(registry.find('x')?.sessionId).toBe(b.sessionId);
      expect(registry.size).toBe(1);
    });

    it('shows the judge the owner, and changes nothing when it refuses', async () => {
      const a = owner('x', 1);
      const { epoch } = await welcome(a);
      const seen: (Owner | null)[] = [];
      const claim = await registry.claim(owner('x', 2), (current) => {
        seen.push(current);
        return { name: 'stale-attempt', retryAfterMs: 7 };
      });
      expect(claim).toEqual({ refusal: { name: 'stale-attempt', retryAfterMs: 7 } });
      expect(seen).toMatchObject([
        { clientId: 'x', sessionId: a.sessionId, instanceId: a.instanceId, attempt: a.attempt },
      ]);
      expect(lost).toEqual([]);
      expect(registry.find('x')?.sessionId).toBe(a.sessionId);
      await registry.release('x', epoch);
      expect(registry.size).toBe(0);
    });

    it('a claim that supersedes another one before its welcome inherits whom that fenced', async () => {
      const [a, b, c] = [owner('x', 1), owner('x', 2), owner('x', 3)];
      const first = await welcome(a);
      const second = granted(await registry.claim(b, anybody));
      const third = granted(await registry.claim(c, anybody));
      expect(second.tookOver).toMatchObject({ sessionId: a.sessionId, epoch: first.epoch });
      expect(third.tookOver).toEqual(second.tookOver);
      expect(lost).toEqual([
        [a.sessionId, b.sessionId],
        [b.sessionId, c.sessionId],
      ]);
    });

    it('claims at once are one after the other: what each judged is what it replaced (SW-TAKEOVER-13)', async () => {
      const judged: (string | null)[] = [];
      const claims = await Promise.all(
        [1, 2, 3, 4].map(async (n) => {
          const claimant = owner('x', n);
          const claim = await registry.claim(claimant, (current) => {
            judged.push(current?.sessionId ?? null);
            return null;
          });
          return { claimant, epoch: granted(claim).epoch };
        }),
      );
      const inOrder = [...claims].sort((a, b) => a.epoch - b.epoch).map(({ claimant }) => claimant.sessionId);
      expect(judged).toEqual([null, ...inOrder.slice(0, -1)]);
      expect(lost).toEqual(inOrder.slice(0, -1).map((old, i) => [old, inOrder[i + 1]]));
      expect(registry.find('x')?.sessionId).toBe(inOrder.at(-1));
    });

    it('releases the slot of the epoch that owns it, and no other (SW-TEARDOWN-2)', async () => {
      const first = await welcome(owner('x', 1));
      const b = owner('x', 2);
      const second = await welcome(b);
      await registry.release('x', first.epoch);
      expect(registry.find('x')?.sessionId).toBe(b.sessionId);
      await registry.release('x', second.epoch);
      await registry.release('x', second.epoch);
      expect(registry.find('x')).toBeNull();
      expect(registry.size).toBe(0);
    });

    it('confirms the epoch that owns the slot, and no other', async () => {
      const a = owner('x', 1);
      const first = granted(await registry.claim(a, anybody));
      const second = granted(await registry.claim(owner('x', 2), anybody));
      // Too late: the first one was never welcomed.
      await registry.confirm('x', first.epoch);
      const third = granted(await registry.claim(owner('x', 3), anybody));
      expect([second.tookOver, third.tookOver]).toEqual([null, null]);
      await registry.confirm('nobody', third.epoch);
      expect(registry.find('nobody')).toBeNull();
    });

    it('tells nobody who left by itself that he has lost', async () => {
      const { epoch } = await welcome(owner('x', 1));
      await registry.release('x', epoch);
      expect((await welcome(owner('x', 2))).tookOver).toBeNull();
      expect(lost).toEqual([]);
    });

    it('keeps identities apart, byte by byte (SW-IDENTITY-5)', async () => {
      const names = ['x', 'X', 'x:1', '__proto__', 'constructor', 'x'.repeat(128)];
      for (const name of names) expect((await welcome(owner(name, 1))).tookOver).toBeNull();
      expect(registry.size).toBe(names.length);
      for (const name of names) expect(registry.find(name)?.clientId).toBe(name);
      expect(lost).toEqual([]);
    });
  });
}
