import { setTimeout as after } from 'node:timers/promises';
import {
  type Claim,
  fencedBy,
  MemoryRegistry,
  type Owner,
  type RegistryFactory,
} from '@solowire/reference-server';
import { fault } from '../fault.js';

/** How long the store takes to say who is there, in ms. */
const LOOKUP_MS = 50;

/** Looks who is there, and acts on it when that may no longer be so. */
class ChecksThenActs<T extends Owner> extends MemoryRegistry<T> {
  override async claim(claimant: T, judge: Parameters<MemoryRegistry<T>['claim']>[1]): Promise<Claim> {
    const current = this.slots.get(claimant.clientId);
    const refusal = judge(current?.owner ?? null);
    if (refusal) return { refusal };
    await after(LOOKUP_MS);
    const epoch = this.epochs();
    const tookOver = current ? fencedBy(current) : null;
    this.slots.set(claimant.clientId, { owner: claimant, epoch, tookOver, confirmed: false });
    if (current) await this.onLost(current.owner, claimant);
    return { epoch, tookOver };
  }
}

const checksThenActs: RegistryFactory = <T extends Owner>(epochs: () => number) =>
  new ChecksThenActs<T>(epochs);

export default fault({
  id: 'RC2',
  name: 'several hellos at once all find the slot empty and all get it',
  explained: {
    'race/parallel-hellos#all-others-ended': 'those that got the slot and lost it unseen are never ended',
  },
  cure: 'Make the look and the change one step: a compare-and-set in the store, or a lock for the identity.',
  replace: { createRegistry: checksThenActs },
});
