import { dirname, join, resolve } from 'node:path';
import type { ParameterName, ParameterTable } from '../contract/index.js';
import { special } from '../generated/special.js';
import type { Target, TargetCredentials, TargetIdentity, TargetSpecial } from '../generated/types.js';
import { UsageError } from '../usage.js';
import { explain, targetFits } from '../validate.js';
import { listedIn, withInherited } from './credentials.js';
import { readYaml } from './read-yaml.js';

/** A target as read, with the folder that its relative paths start from, and what it took from the environment. */
export interface LoadedTarget extends Target {
  folder: string;
  environment?: ReadonlySet<string>;
}

/**
 * What a target file says of the protocol: its document or its name, if it has one, and modules by the names of codecs; from the working folder.
 * Throws {@link UsageError}.
 */
export function spokenIn(file: string): {
  contract?: string;
  protocol?: string;
  codecs: Readonly<Record<string, string>>;
} {
  const value = readYaml(file, 'target') ?? {};
  const { contract, protocol, codecs = {} } = value as Partial<Target>;
  // Code is loaded before the rest of the target is read.
  if (Object.keys(codecs).length > 0 && !targetFits(value)) throw noTarget(file);
  return {
    ...(typeof contract === 'string' ? { contract: join(dirname(file), contract) } : {}),
    ...(typeof protocol === 'string' ? { protocol } : {}),
    codecs: Object.fromEntries(
      Object.entries(codecs).map(([name, module]) => [name, resolve(dirname(file), module)]),
    ),
  };
}

const noTarget = (name: string): UsageError => new UsageError(`${name} is no target: ${explain(targetFits)}`);

/**
 * Reads a target file (YAML or JSON). `table`: the parameters of its protocol. Throws {@link UsageError} naming file, place and
 * what was expected.
 */
export function loadTarget(
  file: string,
  table: ParameterTable,
  env: NodeJS.ProcessEnv = process.env,
): LoadedTarget {
  const environment = new Set<string>();
  const target = checkTarget(readYaml(file, 'target'), file, table, env, environment);
  return { ...target, folder: dirname(resolve(file)), environment };
}

/** Checks a target against its schema and fills in what comes from the environment, which is added to `taken`. */
export function checkTarget(
  value: unknown,
  name: string,
  table: ParameterTable,
  env: NodeJS.ProcessEnv = process.env,
  taken = new Set<string>(),
): Target {
  refuseFormerKeys(value, name);
  if (!targetFits(value)) throw noTarget(name);
  const target = value as Target;
  for (const [parameter, number] of Object.entries(target.parameters ?? {})) {
    const known = table[parameter as ParameterName];
    if (!known)
      throw new UsageError(
        `${name}: there is no parameter ${parameter}`,
        `known: ${Object.keys(table).join(', ')}`,
      );
    const { min, max, unit } = known;
    if (number < min || number > max)
      throw new UsageError(`${name}: ${parameter} is ${number}; expected ${min} to ${max} (${unit})`);
  }
  refuseTwins(target, name);
  const filled = withInherited(
    fillTarget(target, (text) => fillIn(text, name, env, taken)),
    name,
  );
  for (const [i, { url }] of (filled.addresses ?? []).entries()) checkUrl(url, target.addresses![i]!.url);
  return filled;
}

/** Throws {@link UsageError} for a key that `special` has replaced, and names its new place. */
function refuseFormerKeys(value: unknown, name: string): void {
  const keys = Object.keys(value ?? {});
  for (const [one, { isIdentity }] of Object.entries(special)) {
    const former = isIdentity ? one : `${one}Credentials`;
    if (keys.includes(former))
      throw new UsageError(
        `${name}: ${former} is now special.${one}`,
        `write special: { ${one}: { ${isIdentity ? 'id: …, ' : ''}credentials: … } }`,
      );
  }
}

/** Throws {@link UsageError} for an identity that is listed twice: two cases at once would take its session from each other. */
function refuseTwins(target: Target, name: string): void {
  const places = new Map<string, number>();
  for (const [i, { id }] of (listedIn(target) ?? []).entries()) {
    const before = places.get(id);
    if (before !== undefined)
      throw new UsageError(
        `${name} is no target: /identities/${i}/id is ${JSON.stringify(id)}, as /identities/${before}/id is`,
        'list each identity once',
      );
    places.set(id, i);
  }
}

/** Throws {@link UsageError} unless it is a ws: or wss: URL. `shown`: how to name it, if it holds a secret. */
export function checkUrl(url: string, shown = url): void {
  let parsed: URL | undefined;
  try {
    parsed = new URL(url);
  } catch {
    // said below
  }
  if (parsed?.protocol !== 'ws:' && parsed?.protocol !== 'wss:')
    throw new UsageError(
      `${JSON.stringify(shown)} is not the URL of a WebSocket`,
      'expected something like ws://127.0.0.1:8080/',
    );
}

/** A target whose tokens, headers, URLs and start environment have what they take from the environment. */
function fillTarget(target: Target, fill: (text: string) => string): Target {
  const filled = { ...target };
  const { credentials, addresses, start } = target;
  const fillAll = (values: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fill(value)]));
  if (credentials)
    filled.credentials = {
      ...credentials,
      ...(credentials.token === undefined ? {} : { token: fill(credentials.token) }),
      ...(credentials.tokens ? { tokens: credentials.tokens.map(fill) } : {}),
    };
  const fillToken = <T extends { credentials?: TargetCredentials }>(one: T): T =>
    one.credentials
      ? { ...one, credentials: { ...one.credentials, token: fill(one.credentials.token) } }
      : one;
  if (Array.isArray(target.identities)) filled.identities = target.identities.map(fillToken);
  if (target.special)
    filled.special = Object.fromEntries(
      Object.entries<Partial<TargetIdentity>>({ ...target.special }).map(([key, one]) => [
        key,
        fillToken(one),
      ]),
    ) as TargetSpecial;
  if (addresses)
    filled.addresses = addresses.map(({ url, headers, ...address }) => ({
      ...address,
      url: fill(url),
      ...(headers ? { headers: fillAll(headers) } : {}),
    }));
  if (start?.env) filled.start = { ...start, env: fillAll(start.env) };
  return filled;
}

function fillIn(text: string, name: string, env: NodeJS.ProcessEnv, taken: Set<string>): string {
  return text.replace(/\$\{(\w+)\}/g, (_, variable: string) => {
    const value = env[variable];
    if (value === undefined)
      throw new UsageError(
        `${name} takes a secret from the environment variable ${variable}, which is not set`,
      );
    taken.add(value);
    return value;
  });
}
