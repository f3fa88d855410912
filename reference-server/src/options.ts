import {
  defaultTimings,
  type ParameterName,
  parameters as parameterTable,
  shortTimings,
} from '@solowire/spec';
import { INTERVALS_UNTIL_DEAD } from './session/heartbeat.js';

/** Values for single parameters of the specification; each within its permitted range. */
export type ParameterValues = Readonly<Record<ParameterName, number>>;

/** What an option or a switch was wrong about, in one line for people. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

/** The numbers of a server. */
export interface SettingsOptions {
  /** Where values come from that `parameters` does not give: `default`, or `short` for conformance runs. Default: `default`. */
  readonly timing?: 'default' | 'short';
  readonly parameters?: Partial<ParameterValues>;
  /** Sockets without a welcome that may be open in all, from whatever sources. Default: 10 000. */
  readonly maxPendingSocketsTotal?: number;
  /** Hellos that may be verified at once, whoever sent them; for each source it is `maxPendingSockets`. Default: 1000. */
  readonly maxVerifications?: number;
  /** Sessions of one credential at once, where `authenticate` names it. Default: 1000. */
  readonly maxSessionsPerCredential?: number;
  /** How deep JSON may nest in a message. Default: 64. */
  readonly maxDepth?: number;
  /** Largest header of an upgrade request, in bytes; for ports that the server opens itself. Default: 16 384. */
  readonly maxHeaderBytes?: number;
}

/** The limits that the specification leaves to the server, by default. */
const ownLimits = {
  maxPendingSocketsTotal: 10_000,
  maxVerifications: 1000,
  maxSessionsPerCredential: 1000,
  maxDepth: 64,
  maxHeaderBytes: 16_384,
};

type OwnLimits = Readonly<typeof ownLimits>;

/** The numbers of a server, all given and checked. */
export interface Settings extends OwnLimits {
  readonly parameters: ParameterValues;
}

/** Whether this is one of the limits that the specification leaves to the server. */
export function isOwnLimit(name: string): name is keyof OwnLimits {
  return Object.hasOwn(ownLimits, name);
}

/** @throws OptionError if a value is outside its range or the values do not fit together */
export function resolveSettings(options: SettingsOptions = {}): Settings {
  const { timing = 'default' } = options;
  if (timing !== 'default' && timing !== 'short') {
    throw new OptionError(`timing must be default or short, not ${JSON.stringify(timing)}`);
  }
  const parameters: Record<ParameterName, number> = {
    ...(timing === 'short' ? shortTimings : defaultTimings),
  };
  for (const [name, value] of Object.entries(options.parameters ?? {})) {
    parameters[checkParameterName(name)] = checkParameter(name as ParameterName, value);
  }
  if (parameters.deadAfterMs < INTERVALS_UNTIL_DEAD * parameters.intervalMs) {
    throw new OptionError(
      `deadAfterMs (${parameters.deadAfterMs}) must be at least ${INTERVALS_UNTIL_DEAD} times intervalMs (${parameters.intervalMs})`,
    );
  }
  const limits = { ...ownLimits };
  for (const name of Object.keys(ownLimits) as (keyof OwnLimits)[]) {
    limits[name] = checkCount(name, options[name] ?? ownLimits[name]);
  }
  return { parameters, ...limits };
}

/** @throws OptionError if there is no such parameter */
export function checkParameterName(name: string): ParameterName {
  if (Object.hasOwn(parameterTable, name)) return name as ParameterName;
  throw new OptionError(
    `there is no parameter ${name}; known: ${[...Object.keys(parameterTable), ...Object.keys(ownLimits)].join(', ')}`,
  );
}

function checkParameter(name: ParameterName, value: number): number {
  const { min, max, unit } = parameterTable[name];
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new OptionError(`${name} must be an integer from ${min} to ${max} (${unit}), not ${value}`);
}

function checkCount(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 1) return value;
  throw new OptionError(`${name} must be a positive integer, not ${value}`);
}
