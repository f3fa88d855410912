import { dirname, resolve } from 'node:path';
import { explain, type ParameterName, parameters as table } from '@solowire/spec';
import type { Target, TargetCredentials } from '../generated/types.js';
import { UsageError } from '../usage.js';
import { targetFits } from '../validate.js';
import { readYaml } from './read-yaml.js';

/** A target as read, with the folder that its relative paths start from. */
export interface LoadedTarget extends Target {
  folder: string;
}

/** Reads a target file (YAML or JSON). Throws {@link UsageError} naming file, place and what was expected. */
export function loadTarget(file: string, env: NodeJS.ProcessEnv = process.env): LoadedTarget {
  return { ...checkTarget(readYaml(file, 'target'), file, env), folder: dirname(resolve(file)) };
}

/** Checks a target against its schema and fills in secrets from the environment. */
export function checkTarget(value: unknown, name: string, env: NodeJS.ProcessEnv = process.env): Target {
  if (!targetFits(value)) throw new UsageError(`${name} is no target: ${explain(targetFits.errors)}`);
  const target = value as Target;
  for (const [parameter, number] of Object.entries(target.parameters ?? {})) {
    if (!Object.hasOwn(table, parameter))
      throw new UsageError(
        `${name}: there is no parameter ${parameter}`,
        `known: ${Object.keys(table).join(', ')}`,
      );
    const { min, max, unit } = table[parameter as ParameterName];
    if (number < min || number > max)
      throw new UsageError(`${name}: ${parameter} is ${number}; expected ${min} to ${max} (${unit})`);
  }
  for (const { url } of target.addresses ?? []) checkUrl(url);
  return fillSecrets(target, (text) => fillIn(text, name, env));
}

/** Throws {@link UsageError} unless it is a ws: or wss: URL. */
export function checkUrl(url: string): void {
  let parsed: URL | undefined;
  try {
    parsed = new URL(url);
  } catch {
    // said below
  }
  if (parsed?.protocol !== 'ws:' && parsed?.protocol !== 'wss:')
    throw new UsageError(
      `${JSON.stringify(url)} is not the URL of a WebSocket`,
      'expected something like ws://127.0.0.1:8080/',
    );
}

/** Every token and every header of a target, with what it takes from the environment. */
function fillSecrets(target: Target, fill: (text: string) => string): Target {
  const filled = { ...target };
  const { credentials, addresses } = target;
  if (credentials)
    filled.credentials = {
      ...credentials,
      ...(credentials.token === undefined ? {} : { token: fill(credentials.token) }),
      ...(credentials.tokens ? { tokens: credentials.tokens.map(fill) } : {}),
    };
  const fixed = ({ scheme, token }: TargetCredentials) => ({ scheme, token: fill(token) });
  for (const key of ['wrongCredentials', 'foreignCredentials', 'slowCredentials'] as const)
    if (target[key]) filled[key] = fixed(target[key]);
  for (const key of ['outsider', 'operator'] as const)
    if (target[key]?.credentials)
      filled[key] = { ...target[key], credentials: fixed(target[key].credentials) };
  if (addresses)
    filled.addresses = addresses.map(({ headers, ...address }) =>
      headers
        ? { ...address, headers: Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, fill(v)])) }
        : address,
    );
  return filled;
}

function fillIn(text: string, name: string, env: NodeJS.ProcessEnv): string {
  return text.replace(/\$\{(\w+)\}/g, (_, variable: string) => {
    const value = env[variable];
    if (value === undefined)
      throw new UsageError(
        `${name} takes a secret from the environment variable ${variable}, which is not set`,
      );
    return value;
  });
}
