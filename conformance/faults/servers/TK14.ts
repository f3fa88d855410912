import { setTimeout as after } from 'node:timers/promises';
import { type Claim, MemoryRegistry, type Owner, type RegistryFactory } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** How long a look-up in a shared store takes, in ms. */
const LOOKUP_MS = 5;

/** Keeps a list for each identity, and closes the first of it. */
class ClosesOne<T extends Owner> extends MemoryRegistry<T> {
  private readonly lists = new Map<string, T[]>();

  override async claim(claimant: T, judge: Parameters<MemoryRegistry<T>['claim']>[1]): Promise<Claim> {
    const list = this.lists.get(claimant.clientId) ?? [];
    this.lists.set(claimant.clientId, list);
    const [old] = list;
    await after(LOOKUP_MS);
    this.slots.delete(claimant.clientId);
    const claim = await super.claim(claimant, judge);
    if ('refusal' in claim) return claim;
    list.push(claimant);
    if (old) {
      list.splice(list.indexOf(old), 1);
      await this.onLost(old, claimant);
    }
    return claim;
  }
}

const closesOne: RegistryFactory = <T extends Owner>(epochs: () => number) => new ClosesOne<T>(epochs);

export default fault({
  id: 'TK14',
  name: 'of several leftovers a takeover closes one',
  violates: ['SW-TEARDOWN-1', 'SW-TAKEOVER-13'],
  cure: 'Close every session of the identity but the newcomer’s, however they came to be.',
  replace: { createRegistry: closesOne },
});
