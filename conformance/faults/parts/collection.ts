import {
  type EpochSource,
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
