import {
  createTeardown,
  MemoryRegistry,
  type Owner,
  type Parts,
  teardownSteps,
} from '@solowire/reference-server';

/** Removed from the list, never closed. */
export const neverCloses: Partial<Parts> = { teardown: createTeardown([teardownSteps.fence]) };

/** The end of an old session removes the new one. */
class CarelessRegistry<T extends Owner> extends MemoryRegistry<T> {
  override async release(clientId: string): Promise<void> {
    this.slots.delete(clientId);
  }
}

export const removesTheSuccessor: Partial<Parts> = {
  createRegistry: (epochs) => new CarelessRegistry(epochs),
};
