import type { GuardName, LifeCycle } from '@solowire/spec';
import { Table } from './table.js';
import { firstWorld, type World } from './world.js';

/** One connection that a client of the identity opens. */
export interface Dial {
  readonly name: string;
  readonly instance: string;
  readonly attempt: number;
}

/**
 * One identity: its slot, the server, an operator, and some connections, as a machine that can be explored. Where a
 * connection goes from its state stands in the table; who does what when, and what the guards keep, stands in the steps.
 */
export interface Model {
  readonly table: Table;
  readonly guards: Readonly<Record<GuardName, boolean>>;
  /** In the order in which their hellos arrive: connections are alike until then, so that no order is lost. */
  readonly dials: readonly Dial[];
  readonly first: World;
}

/** @param without the guards that this server lacks. */
export function createModel(
  lifeCycle: LifeCycle,
  dials: readonly Dial[],
  without: readonly GuardName[] = [],
): Model {
  const names = Object.keys(lifeCycle.guards) as GuardName[];
  const guards = Object.fromEntries(names.map((name) => [name, !without.includes(name)]));
  const table = new Table(lifeCycle);
  return { table, guards: guards as Model['guards'], dials, first: firstWorld(table.initial, dials.length) };
}
