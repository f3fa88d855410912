import type { Target, TargetSpecialIdentity } from '../generated/types.js';
import { clientIdOf } from './credentials.js';

/** What stands where a secret was. */
const LABEL = '[secret]';
/** Shorter texts are not searched for: they would be found in words of the protocol. */
const SHORTEST = 8;

/**
 * Every text that a run must neither print nor record, whoever says it: tokens, values of headers, and what the target took
 * from the environment. What is part of a clientId is no secret.
 */
export function secretsOf(
  target: Target,
  seed: number,
  {
    headers = [],
    environment = [],
  }: { headers?: readonly Readonly<Record<string, string>>[]; environment?: Iterable<string> } = {},
): string[] {
  const { credentials, identities } = target;
  const special = Object.values<Partial<TargetSpecialIdentity>>({ ...target.special });
  const isOpen = (text: string, n: number) =>
    [clientIdOf(identities, seed, n), ...special.map(({ id }) => id)].some((id) => id?.includes(text));
  const own = [...(credentials?.token?.split('{clientId}') ?? []), ...(credentials?.tokens ?? [])];
  const others = [
    ...special.map((one) => one.credentials?.token),
    ...headers.flatMap((one) => Object.values(one)),
    ...environment,
  ].filter((one) => one !== undefined);
  return [...own.filter((one, i) => !isOpen(one, i + 1)), ...others.filter((one) => !isOpen(one, 1))].filter(
    (one) => one.length >= SHORTEST,
  );
}

/** Replaces secrets wherever they stand in a text, or in the texts of a value; also as JSON or a URL writes them. */
export function redactor(secrets: Iterable<string>): <T>(value: T) => T {
  const forms = new Set(
    [...secrets].flatMap((one) => [one, JSON.stringify(one).slice(1, -1), encodeURIComponent(one)]),
  );
  if (forms.size === 0) return (value) => value;
  // The longest first, so that none is left in pieces of another.
  const ordered = [...forms].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(ordered.join('|'), 'g');
  const first = new RegExp(pattern.source);
  // Few values hold any, and each event of a run is searched: only those are copied.
  const shortest = Math.min(...[...forms].map((one) => one.length));
  const holds = (value: unknown): boolean => {
    if (typeof value === 'string') return value.length >= shortest && first.test(value);
    if (value === null || typeof value !== 'object') return false;
    for (const key in value) if (holds(key) || holds(value[key as keyof typeof value])) return true;
    return false;
  };
  const redact = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(pattern, LABEL);
    if (Array.isArray(value)) return value.map(redact);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key.replace(pattern, LABEL), redact(one)]),
    );
  };
  return <T>(value: T) => (holds(value) ? (redact(value) as T) : value);
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A URL without user, password and query values. */
export function withoutSecrets(url: string): string {
  const { protocol: scheme, host, pathname } = new URL(url);
  return `${scheme}//${host}${pathname}`;
}
