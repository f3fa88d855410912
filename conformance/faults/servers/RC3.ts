import { setTimeout as after } from 'node:timers/promises';
import { type Claim, MemoryRegistry, type Owner, type RegistryFactory } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** How long the store takes to list the connections of an identity, in ms. */
const LOOKUP_MS = 50;

/** Each newcomer ends every other connection of its identity, and does not look whether one of them has ended it. */
class EndsAllOthers<T extends Owner> extends MemoryRegistry<T> {
  private readonly newcomers = new Map<string, Set<T>>();

  override async claim(claimant: T, judge: Parameters<MemoryRegistry<T>['claim']>[1]): Promise<Claim> {
    const { clientId } = claimant;
    const refusal = judge(this.find(clientId));
    if (refusal) return { refusal };
    const others = this.newcomers.get(clientId) ?? new Set();
    this.newcomers.set(clientId, others.add(claimant));
    await after(LOOKUP_MS);
    for (const other of others) if (other !== claimant) await this.onLost(other, claimant);
    others.delete(claimant);
    return super.claim(claimant, () => null);
  }
}

const endsAllOthers: RegistryFactory = <T extends Owner>(epochs: () => number) =>
  new EndsAllOthers<T>(epochs);

export default fault({
  id: 'RC3',
  name: 'hellos at once end one another, and none survives',
  cure: 'Order the hellos first, by a number taken on arrival, and let each end only those before it.',
  replace: { createRegistry: endsAllOthers },
});
