import { randomBytes } from 'node:crypto';
import { type Claim, MemoryRegistry, type Owner, type RegistryFactory } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** Rows of the server's last life, which it takes for sessions. */
class BelievesItsRows<T extends Owner> extends MemoryRegistry<T> {
  private readonly known = new Set<string>();

  override async claim(claimant: T, judge: Parameters<MemoryRegistry<T>['claim']>[1]): Promise<Claim> {
    const claim = await super.claim(claimant, judge);
    const isNew = !this.known.has(claimant.clientId);
    this.known.add(claimant.clientId);
    if ('refusal' in claim || claim.tookOver !== null || !isNew) return claim;
    const ghost = { sessionId: randomBytes(16).toString('base64url'), epoch: 1, instanceId: '' };
    return { ...claim, tookOver: ghost };
  }
}

const believesItsRows: RegistryFactory = <T extends Owner>(epochs: () => number) =>
  new BelievesItsRows<T>(epochs);

export default fault({
  id: 'AD7',
  name: 'stored rows of an earlier life count as sessions',
  cure: 'Empty the table of sessions at the start, or let each row name the life of the server that it belongs to.',
  replace: { createRegistry: believesItsRows },
});
