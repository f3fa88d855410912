import { type Claim, MemoryRegistry, type Owner } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** Takes the slot, asks whether that is permitted, and puts back what was there: its owner, but not that it was welcomed. */
class PutsBack<T extends Owner> extends MemoryRegistry<T> {
  override async claim(claimant: T, judge: Parameters<MemoryRegistry<T>['claim']>[1]): Promise<Claim> {
    const current = this.slots.get(claimant.clientId);
    const claim = await super.claim(claimant, judge);
    if ('refusal' in claim && current) this.slots.set(claimant.clientId, { ...current, confirmed: false });
    return claim;
  }
}

export default fault({
  id: 'TK42',
  name: 'a refused newcomer leaves the session in the slot as one that was never welcomed',
  cure: 'Ask before anything is taken, or put back all of what was there.',
  replace: { createRegistry: (epochs) => new PutsBack(epochs) },
});
