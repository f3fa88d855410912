import type { ParameterName, ParameterTable } from './contract.js';

export type ParameterValues = Readonly<Partial<Record<ParameterName, number>>>;

/**
 * The numbers that one run is judged by: what the server announced, else what the target says, else the defaults of the
 * contract; with the contract's tolerances, widened by `timeScale` (1: as written).
 */
export class Parameters {
  readonly table: ParameterTable;
  readonly values: ParameterValues;
  readonly timeScale: number;

  constructor(table: ParameterTable, values: ParameterValues = resolveParameters(table), timeScale = 1) {
    this.table = table;
    this.values = values;
    this.timeScale = timeScale;
  }

  /** A limit or time that the protocol does not have is never reached. */
  get(name: ParameterName): number {
    return this.values[name] ?? Number.POSITIVE_INFINITY;
  }

  /** The last moment, in ms after the cause, at which an event is still in time. `scale` widens the tolerance; default: as in the run. */
  latest(name: ParameterName, scale = this.timeScale): number {
    const late = this.table[name]?.late;
    const value = this.get(name);
    return late ? value + scale * (late.absoluteMs + (late.percent * value) / 100) : value;
  }

  /** The first moment, in ms after the cause, at which an event is not too early. `scale` as in {@link latest}. */
  earliest(name: ParameterName, scale = this.timeScale): number {
    return this.get(name) - scale * (this.table[name]?.early?.absoluteMs ?? 0);
  }
}

/** Merges what is known: announced before target before default. */
export function resolveParameters(
  table: ParameterTable,
  announced: ParameterValues = {},
  target: ParameterValues = {},
): ParameterValues {
  return Object.fromEntries(
    Object.entries(table).map(([key, parameter]) => {
      const name = key as ParameterName;
      return [name, announced[name] ?? target[name] ?? parameter.default];
    }),
  );
}
