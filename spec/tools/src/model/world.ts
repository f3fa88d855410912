import type { StateName } from '@solowire/spec';

/** What the server knows of one connection. */
export interface Connection {
  readonly phase: StateName;
  /** The verification of its credential. */
  readonly proof: 'none' | 'awaited' | 'good';
  /** Its place among the hellos; 0 if it has none yet. */
  readonly number: number;
  /** 0 before its claim. */
  readonly epoch: number;
  readonly welcomed: boolean;
  /** Whether a handler runs whose effect is not committed yet. */
  readonly handler: boolean;
  /** Whether it has timers, subscriptions, a queue. */
  readonly holds: boolean;
  /** In the closing set: told why, and the end of its transport is seen to. */
  readonly closing: boolean;
  /** Whether the release of its claim is still to come. */
  readonly releasing: boolean;
  readonly teardowns: number;
  /** The epoch that it will take, if it has looked at the slot before it claims it; else 0. */
  readonly read: number;
}

/** The connections of one identity, and its slot. Connections are named by their position; -1 is none. */
export interface World {
  readonly connections: readonly Connection[];
  readonly owner: number;
  /** Who has claimed the slot and is not welcomed yet. */
  readonly claimant: number;
  /** The session that an operator's kick names, while the kick is on its way. */
  readonly kicked: number;
}

export function firstWorld(phase: StateName, size: number): World {
  const connection: Connection = {
    phase,
    proof: 'none',
    number: 0,
    epoch: 0,
    welcomed: false,
    handler: false,
    holds: false,
    closing: false,
    releasing: false,
    teardowns: 0,
    read: 0,
  };
  return { connections: Array<Connection>(size).fill(connection), owner: -1, claimant: -1, kicked: -1 };
}

/** The world with one connection changed. */
export function change(world: World, who: number, changes: Partial<Connection>): World {
  const connections = [...world.connections];
  connections[who] = { ...connections[who]!, ...changes };
  return { ...world, connections };
}

/** Equal worlds have equal keys. */
export function keyOf({ connections, owner, claimant, kicked }: World): string {
  let key = `${owner},${claimant},${kicked}`;
  for (const connection of connections) key += `,${numberOf(connection)}`;
  return key;
}

/** Equal connections have equal numbers; they are few, and keys with their numbers are short. */
function numberOf(connection: Connection): number {
  const known = numbers.get(connection);
  if (known !== undefined) return known;
  const text = Object.values(connection).join();
  const number = numbersByText.get(text) ?? numbersByText.size;
  numbersByText.set(text, number);
  numbers.set(connection, number);
  return number;
}

const numbers = new WeakMap<Connection, number>();
const numbersByText = new Map<string, number>();
