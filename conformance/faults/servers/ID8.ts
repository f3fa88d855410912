import { MemoryRegistry, type Owner, type RegistryFactory } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** The counter stands in the entry of the session, and goes with it. */
class CountsInTheEntry<T extends Owner> extends MemoryRegistry<T> {
  private readonly next: { epoch: number };

  constructor() {
    const next = { epoch: 0 };
    super(() => next.epoch);
    this.next = next;
  }

  override claim(
    ...[claimant, judge]: Parameters<MemoryRegistry<T>['claim']>
  ): ReturnType<MemoryRegistry<T>['claim']> {
    this.next.epoch = (this.slots.get(claimant.clientId)?.epoch ?? 0) + 1;
    return super.claim(claimant, judge);
  }
}

const countsInTheEntry: RegistryFactory = <T extends Owner>() => new CountsInTheEntry<T>();

export default fault({
  id: 'ID8',
  name: 'the epoch is kept with the session and starts anew after it',
  explained: {
    'at-most-one': 'two sessions in a row have the same epoch, so that neither counts as the later one',
    'drop/presence-after-churn#each-once': 'several sessions in a row have the same epoch',
    'close/kicked#c-lives-on': 'the epoch of the kicked session is that of its successor',
  },
  cure: 'Draw epochs from one counter that outlives sessions and restarts.',
  replace: { createRegistry: countsInTheEntry },
});
