import { setTimeout as after } from 'node:timers/promises';
import { type Claim, MemoryRegistry, type Owner, type RegistryFactory } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** How long a look-up in a shared store takes, in ms. */
const LOOKUP_MS = 5;

/** Keeps a list for each identity, and closes the first of it. */
class ClosesOne<T extends Owner> extends MemoryRegistry<T> {
  private readonly lists = new Map<string, { owner: T; epoch: number }[]>();

  override async claim(owner: T, judge: Parameters<MemoryRegistry<T>['claim']>[1]): Promise<Claim> {
    const { clientId } = owner;
    const list = this.lists.get(clientId) ?? [];
    this.lists.set(clientId, list);
    const [old] = list;
    await after(LOOKUP_MS);
    const refusal = judge(old?.owner ?? null);
    if (refusal) return { refusal };
    const epoch = this.epochs();
    list.push({ owner, epoch });
    this.slots.set(clientId, { owner, epoch, tookOver: null, confirmed: true });
    if (!old) return { epoch, tookOver: null };
    await this.onLost(old.owner, owner);
    const { sessionId, instanceId } = old.owner;
    return { epoch, tookOver: { sessionId, instanceId, epoch: old.epoch } };
  }

  override async release(clientId: string, epoch: number): Promise<void> {
    const list = this.lists.get(clientId) ?? [];
    this.lists.set(
      clientId,
      list.filter((one) => one.epoch !== epoch),
    );
    await super.release(clientId, epoch);
  }
}

const closesOne: RegistryFactory = <T extends Owner>(epochs: () => number) => new ClosesOne<T>(epochs);

export default fault({
  id: 'TK14',
  name: 'of several leftovers a takeover closes one',
  cure: 'Close every session of the identity but the newcomer’s, however they came to be.',
  replace: { createRegistry: closesOne },
});
