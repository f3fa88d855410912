import {
  type Claim,
  type EpochSource,
  fencedBy,
  MemoryRegistry,
  type Owner,
  type RegistryFactory,
} from '@solowire/reference-server';

/** A collection of sessions as many servers have it: anybody may take out an entry by its key, whoever it is by then. */
export interface Collection {
  readonly createRegistry: RegistryFactory;
  /** Takes out whoever is there; compares nothing, closes nothing. */
  remove(clientId: string): void;
}

/** The slots of one server, open to the other parts of it. */
export function openCollection(): Collection {
  const slots: { remove(clientId: string): void }[] = [];
  return {
    createRegistry: <T extends Owner>(epochs: EpochSource) => {
      const registry = new OpenRegistry<T>(epochs);
      slots.push(registry);
      return registry;
    },
    remove: (clientId) => {
      for (const registry of slots) registry.remove(clientId);
    },
  };
}

class OpenRegistry<T extends Owner> extends MemoryRegistry<T> {
  remove(clientId: string): void {
    this.slots.delete(clientId);
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
