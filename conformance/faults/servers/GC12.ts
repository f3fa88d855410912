import { MemoryRegistry, type Owner, type RegistryFactory } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** Lets nobody go. */
class KeepsAll<T extends Owner> extends MemoryRegistry<T> {
  override async release(): Promise<void> {}
}

const keepsAll: RegistryFactory = <T extends Owner>(epochs: () => number) => new KeepsAll<T>(epochs);

export default fault({
  id: 'GC12',
  name: 'after a clean close the identity stays registered',
  explained: {
    'SW-TEARDOWN-10': 'a slot that is never emptied is not emptied after a drop either',
    'profile/observe-is-true#nothing-left': 'the slots stay taken',
    'takeover/no-way-back#a-stays-fenced': 'the successor that dropped stays in the slot',
    'takeover/nothing-remembered#*': 'the attempt in the slot is that of a session that has ended',
    'took-over-is-true': 'the predecessor that is named may never have been welcomed',
  },
  cure: 'Release the slot in the teardown of every end, the clean one included.',
  replace: { createRegistry: keepsAll },
});
