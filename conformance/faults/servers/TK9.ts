import { MemoryRegistry, type Owner, type RegistryFactory } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** The old session is told some time later, and serves until then. */
class FencesLater<T extends Owner> extends MemoryRegistry<T> {
  override claim(
    ...[claimant, judge]: Parameters<MemoryRegistry<T>['claim']>
  ): ReturnType<MemoryRegistry<T>['claim']> {
    const tell = this.onLost;
    this.onLost = async (owner, by) => void setTimeout(() => tell(owner, by), LATE_MS);
    const claim = super.claim(claimant, judge);
    this.onLost = tell;
    return claim;
  }
}

/** Longer than a round trip on loopback, shorter than the Close may take. */
const LATE_MS = 100;

const fencesLater: RegistryFactory = <T extends Owner>(epochs: () => number) => new FencesLater<T>(epochs);

export default fault({
  id: 'TK9',
  name: 'the newcomer is welcomed before the old session is fenced',
  explained: {
    'drop/all-at-once#ended-once': 'the late end is no longer that of the identity’s presence',
    'drop/presence-at-takeover#offline-then-online':
      'the offline of the old session comes after the online of the new one',
    'takeover/deaf#a-not-acknowledged': 'until it is fenced, the old session acknowledges',
  },
  cure: 'Fence the old session first, then send the welcome; a message to it that says so is too late.',
  replace: { createRegistry: fencesLater },
});
