import type { CloseCodeName } from '@solowire/spec';
import type { EpochSource } from './epochs.js';

/** A session, as the registry knows it. */
export interface Owner {
  readonly clientId: string;
  readonly sessionId: string;
  readonly instanceId: string;
  readonly attempt: number;
  /** The number of its hello, counted on arrival. */
  readonly arrival: number;
  /** Names the credential among whose sessions it counts; undefined if it does not count. */
  readonly credential?: string | undefined;
}

/** Why a claim is refused. */
export interface Refusal {
  readonly name: CloseCodeName;
  readonly retryAfterMs?: number;
}

/** The session that a claim has fenced. */
export interface Fenced {
  readonly sessionId: string;
  readonly epoch: number;
  readonly instanceId: string;
}

/** The outcome of a claim. */
export type Claim =
  | { readonly epoch: number; readonly tookOver: Fenced | null }
  | { readonly refusal: Refusal };

/**
 * Told when an owner on this node has lost its slot. The promise resolves when that session is fenced and its handlers
 * have no effect any more.
 */
export type LostListener<T extends Owner> = (owner: T, by: Owner) => Promise<void>;

/**
 * The slots: for each identity at most one owner. Everything that changes a slot compares epochs, and may take time, so
 * that several nodes can share the slots.
 */
export interface Slots<T extends Owner> {
  /**
   * Takes the slot of the claimant's identity, unless `judge` refuses in view of the current owner; what it saw is what
   * is replaced. Resolves when the claimant owns the slot and the old owner is fenced, wherever it was; from then on
   * the epoch is higher than every earlier one of this identity.
   */
  claim(claimant: T, judge: (current: Owner | null) => Refusal | null): Promise<Claim>;
  /** The claimant has been welcomed: from here on it is what a later claim takes over. */
  confirm(clientId: string, epoch: number): Promise<void>;
  /** Empties the slot if this epoch still owns it (SW-TEARDOWN-2). */
  release(clientId: string, epoch: number): Promise<void>;
}

/** The slots, as the server that owns some of them sees them. */
export interface Registry<T extends Owner> extends Slots<T> {
  /** The owner of the slot, if it is on this node. */
  find(clientId: string): T | null;
  /** How many slots are owned by sessions of this node. */
  readonly size: number;
  /** Set by the server before the first claim. */
  onLost: LostListener<T>;
}

export type RegistryFactory = <T extends Owner>(epochs: EpochSource) => Registry<T>;

/** The registry of a single node. */
export const createMemoryRegistry: RegistryFactory = (epochs) => new MemoryRegistry(epochs);

/** A slot that is taken. */
export interface Slot<T> {
  readonly owner: T;
  readonly epoch: number;
  /** What the owner has fenced before its own welcome; a session that supersedes it inherits that. */
  readonly tookOver: Fenced | null;
  confirmed: boolean;
}

/** The slots in memory; variants extend it. */
export class MemoryRegistry<T extends Owner> implements Registry<T> {
  protected readonly slots = new Map<string, Slot<T>>();
  protected readonly epochs: EpochSource;
  onLost: LostListener<T> = async () => {};

  constructor(epochs: EpochSource) {
    this.epochs = epochs;
  }

  get size(): number {
    return this.slots.size;
  }

  async claim(claimant: T, judge: (current: Owner | null) => Refusal | null): Promise<Claim> {
    // Before anything is judged: where no epoch can be given, nobody may be told that this claim has won.
    const epoch = this.epochs();
    const current = this.slots.get(claimant.clientId);
    const refusal = judge(current?.owner ?? null);
    if (refusal) return { refusal };
    const tookOver = current ? fencedBy(current) : null;
    this.slots.set(claimant.clientId, { owner: claimant, epoch, tookOver, confirmed: false });
    if (current) await this.onLost(current.owner, claimant);
    return { epoch, tookOver };
  }

  async confirm(clientId: string, epoch: number): Promise<void> {
    const slot = this.slots.get(clientId);
    if (slot?.epoch === epoch) slot.confirmed = true;
  }

  async release(clientId: string, epoch: number): Promise<void> {
    if (this.slots.get(clientId)?.epoch === epoch) this.slots.delete(clientId);
  }

  find(clientId: string): T | null {
    return this.slots.get(clientId)?.owner ?? null;
  }
}

/** What a claim on this slot fences: its owner, or what that had fenced before its own welcome. */
export function fencedBy({ owner, epoch, tookOver, confirmed }: Slot<Owner>): Fenced | null {
  return confirmed ? { sessionId: owner.sessionId, epoch, instanceId: owner.instanceId } : tookOver;
}
