import { setTimeout as after } from 'node:timers/promises';
import { type Claim, MemoryRegistry, type Owner, type RegistryFactory } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** How long the store takes to read the last epoch of an identity, in ms. */
const READ_MS = 50;

/** Reads the last epoch, adds one and writes it back, with time between them. */
class ReadsThenWrites<T extends Owner> extends MemoryRegistry<T> {
  private readonly next: { epoch: number };
  private readonly last = new Map<string, number>();

  constructor(epochs: () => number) {
    const next = { epoch: epochs() };
    super(() => next.epoch);
    this.next = next;
  }

  override async claim(claimant: T, judge: Parameters<MemoryRegistry<T>['claim']>[1]): Promise<Claim> {
    const { clientId } = claimant;
    const epoch = (this.last.get(clientId) ?? this.next.epoch) + 1;
    await after(READ_MS);
    this.last.set(clientId, epoch);
    this.next.epoch = epoch;
    return super.claim(claimant, judge);
  }
}

const readsThenWrites: RegistryFactory = <T extends Owner>(epochs: () => number) =>
  new ReadsThenWrites<T>(epochs);

export default fault({
  id: 'RC4',
  name: 'hellos at once read the same last epoch and get the same next one',
  explained: {
    'SW-TAKEOVER-13': 'the end of one session removes the other one that has its epoch',
    'race/parallel-hellos#all-others-ended': 'a session that was removed by the end of its twin is not ended',
  },
  cure: 'Draw epochs by an atomic increment, not by a read and a write.',
  replace: { createRegistry: readsThenWrites },
});
