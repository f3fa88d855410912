import { type Claim, MemoryRegistry, type Owner, type RegistryFactory } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** When each row expires, in ms since 1970. A store: it outlives the server. */
const rows = new Map<string, number>();

/** Longer than any client waits that wants to come back. */
const TTL_MS = 10_000;

class BlockedByRows<T extends Owner> extends MemoryRegistry<T> {
  override async claim(claimant: T, judge: Parameters<MemoryRegistry<T>['claim']>[1]): Promise<Claim> {
    const { clientId } = claimant;
    if (!this.slots.has(clientId) && (rows.get(clientId) ?? 0) > Date.now())
      return { refusal: { name: 'try-again-later' } };
    rows.set(clientId, Date.now() + TTL_MS);
    return super.claim(claimant, judge);
  }
}

const blockedByRows: RegistryFactory = <T extends Owner>(epochs: () => number) =>
  new BlockedByRows<T>(epochs);

export default fault({
  id: 'AD12',
  name: 'the stored row of an ended session blocks its identity until it expires',
  explained: {
    'drop/reset-and-back-at-once#b-welcomed': 'the row of the dropped session blocks the next one',
    'takeover/nothing-remembered#b-welcomed': 'the row of the closed session blocks the next one',
  },
  cure: 'Delete the row in the teardown, comparing its epoch; let its expiry only be what is left for a crash.',
  replace: { createRegistry: blockedByRows },
});
