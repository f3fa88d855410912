import { setTimeout as after } from 'node:timers/promises';
import {
  type Claim,
  fencedBy,
  MemoryRegistry,
  type Owner,
  type RegistryFactory,
} from '@solowire/reference-server';
import { fault } from '../fault.js';

/** How long the store takes for the first of several claims at once, which opens the connection to it, in ms. */
const COLD_MS = 80;
/** How long it takes for the others. */
const WARM_MS = 5;

/** Numbers the claims as they come, and lets each take the slot as soon as the store has answered. */
class LastAnswerWins<T extends Owner> extends MemoryRegistry<T> {
  private readonly underWay = new Map<string, number>();

  override async claim(claimant: T, judge: Parameters<MemoryRegistry<T>['claim']>[1]): Promise<Claim> {
    const { clientId } = claimant;
    const refusal = judge(this.find(clientId));
    if (refusal) return { refusal };
    const epoch = this.epochs();
    const before = this.underWay.get(clientId) ?? 0;
    this.underWay.set(clientId, before + 1);
    await after(before === 0 ? COLD_MS : WARM_MS);
    this.underWay.set(clientId, this.underWay.get(clientId)! - 1);
    const current = this.slots.get(clientId);
    const tookOver = current ? fencedBy(current) : null;
    this.slots.set(clientId, { owner: claimant, epoch, tookOver, confirmed: false });
    if (current) await this.onLost(current.owner, claimant);
    return { epoch, tookOver };
  }
}

const lastAnswerWins: RegistryFactory = <T extends Owner>(epochs: () => number) =>
  new LastAnswerWins<T>(epochs);

export default fault({
  id: 'RC5',
  name: 'the slot goes to the claim that is answered last, not to the highest epoch',
  cure: 'Compare epochs where the slot is written, and refuse a lower one.',
  replace: { createRegistry: lastAnswerWins },
});
