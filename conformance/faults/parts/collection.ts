import { setTimeout as after } from 'node:timers/promises';
import {
  type Claim,
  type Connection,
  type EpochSource,
  fencedBy,
  MemoryRegistry,
  type Owner,
  type RegistryFactory,
} from '@solowire/reference-server';

/** A collection of sessions as many servers have it: any part may take out or put in an entry by its key. */
export interface Collection {
  readonly createRegistry: RegistryFactory;
  find(clientId: string): Connection | null;
  /** Takes out whoever is there; compares nothing, closes nothing. */
  remove(clientId: string): void;
  /** Puts a session in, whoever is there. */
  put(connection: Connection): void;
}

/** The slots of one server, open to its other parts. */
export function openCollection(): Collection {
  let registry: OpenRegistry<Connection>;
  return {
    createRegistry: <T extends Owner>(epochs: EpochSource) => {
      const created = new OpenRegistry<T>(epochs);
      // The owners of a server are its connections.
      registry = created as unknown as OpenRegistry<Connection>;
      return created;
    },
    find: (clientId) => registry.find(clientId),
    remove: (clientId) => registry.remove(clientId),
    put: (connection) => registry.put(connection),
  };
}

class OpenRegistry<T extends Owner> extends MemoryRegistry<T> {
  remove(clientId: string): void {
    this.slots.delete(clientId);
  }

  put(owner: T & { readonly epoch: number }): void {
    this.slots.set(owner.clientId, { owner, epoch: owner.epoch, tookOver: null, confirmed: true });
  }
}

/** A collection with another key than the clientId; `lookup` is the key under which an entry is looked for, `key` the one under which it is stored. */
export const collectionBy =
  (key: (owner: Owner) => string, lookup: (owner: Owner) => string = key): RegistryFactory =>
  <T extends Owner>(epochs: EpochSource) =>
    new KeyedRegistry<T>(epochs, key, lookup);

class KeyedRegistry<T extends Owner> extends MemoryRegistry<T> {
  private readonly key: (owner: Owner) => string;
  private readonly lookup: (owner: Owner) => string;

  constructor(epochs: EpochSource, key: (owner: Owner) => string, lookup: (owner: Owner) => string) {
    super(epochs);
    this.key = key;
    this.lookup = lookup;
  }

  override async claim(claimant: T, judge: Parameters<MemoryRegistry<T>['claim']>[1]): Promise<Claim> {
    const current = this.slots.get(this.lookup(claimant));
    const refusal = judge(current?.owner ?? null);
    if (refusal) return { refusal };
    const epoch = this.epochs();
    const tookOver = current ? fencedBy(current) : null;
    this.slots.set(this.key(claimant), { owner: claimant, epoch, tookOver, confirmed: false });
    if (current) await this.onLost(current.owner, claimant);
    return { epoch, tookOver };
  }

  override async confirm(_clientId: string, epoch: number): Promise<void> {
    for (const slot of this.slots.values()) if (slot.epoch === epoch) slot.confirmed = true;
  }

  override async release(_clientId: string, epoch: number): Promise<void> {
    for (const [key, slot] of this.slots) if (slot.epoch === epoch) this.slots.delete(key);
  }

  override find(clientId: string): T | null {
    return [...this.slots.values()].findLast(({ owner }) => owner.clientId === clientId)?.owner ?? null;
  }
}

/** A collection whose claims wait until the old session is as `done` says. */
export const takeoverWaitsFor =
  (done: (old: Connection) => boolean): RegistryFactory =>
  <T extends Owner>(epochs: EpochSource) =>
    new WaitingRegistry<T>(epochs, done);

/** How often it is looked, in ms. */
const LOOK_MS = 5;

class WaitingRegistry<T extends Owner> extends MemoryRegistry<T> {
  private readonly done: (old: Connection) => boolean;

  constructor(epochs: EpochSource, done: (old: Connection) => boolean) {
    super(epochs);
    this.done = done;
  }

  override async claim(claimant: T, judge: Parameters<MemoryRegistry<T>['claim']>[1]): Promise<Claim> {
    // The owners of a server are its connections.
    const old = this.find(claimant.clientId) as unknown as Connection | null;
    const claim = await super.claim(claimant, judge);
    while (old !== null && !('refusal' in claim) && !this.done(old)) await after(LOOK_MS);
    return claim;
  }
}
