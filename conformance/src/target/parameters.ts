import { type ParameterName, parameters as table } from '@solowire/spec';

export type ParameterValues = Readonly<Record<ParameterName, number>>;

/**
 * The numbers that one run is judged by: what the server announced, else what the target says, else the defaults of the
 * specification; with the specification's tolerances, widened by `timeScale` (1: as written).
 */
export class Parameters {
  readonly values: ParameterValues;
  readonly timeScale: number;

  constructor(values: ParameterValues, timeScale = 1) {
    this.values = values;
    this.timeScale = timeScale;
  }

  get(name: ParameterName): number {
    return this.values[name];
  }

  /** The last moment, in ms after the cause, at which an event is still in time. */
  latest(name: ParameterName): number {
    const { late } = table[name];
    const value = this.values[name];
    return late ? value + this.timeScale * (late.absoluteMs + (late.percent * value) / 100) : value;
  }

  /** The first moment, in ms after the cause, at which an event is not too early. */
  earliest(name: ParameterName): number {
    const { early } = table[name];
    return this.values[name] - this.timeScale * (early?.absoluteMs ?? 0);
  }
}

/** Merges what is known: announced before target before default. */
export function resolveParameters(
  announced: Partial<Record<ParameterName, number>>,
  target: Partial<Record<ParameterName, number>>,
): ParameterValues {
  return Object.fromEntries(
    Object.entries(table).map(([name, parameter]) => [
      name,
      announced[name as ParameterName] ?? target[name as ParameterName] ?? parameter.default,
    ]),
  ) as Record<ParameterName, number>;
}
