import { type Claim, MemoryRegistry, type Owner, type RegistryFactory } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { rightTeardown } from '../parts/teardown.js';

export default fault({
  id: 'RL5',
  name: 'the lock of an identity stays taken after an exception during a takeover',
  cure: 'Release a lock in a finally, or let it lapse.',
  replace: () => {
    /** Sessions whose teardown threw. */
    const threw = new WeakSet<object>();

    class Locks<T extends Owner> extends MemoryRegistry<T> {
      private readonly locks = new Map<string, Promise<void>>();

      override async claim(claimant: T, judge: Parameters<MemoryRegistry<T>['claim']>[1]): Promise<Claim> {
        const { clientId } = claimant;
        while (this.locks.has(clientId)) await this.locks.get(clientId);
        let release = () => {};
        this.locks.set(
          clientId,
          new Promise((resolve) => {
            release = resolve;
          }),
        );
        const old = this.find(clientId);
        const claim = await super.claim(claimant, judge);
        // The exception has gone past what follows, to somebody who logged it.
        if (old !== null && threw.has(old)) return claim;
        this.locks.delete(clientId);
        release();
        return claim;
      }
    }

    const createRegistry: RegistryFactory = <T extends Owner>(epochs: () => number) => new Locks<T>(epochs);
    return {
      createRegistry,
      teardown(target, end) {
        const connection = connectionOf(target);
        const { onStepError } = connection;
        connection.onStepError = (...args) => {
          threw.add(connection);
          onStepError.apply(connection, args);
        };
        rightTeardown(target, end);
      },
    };
  },
});
