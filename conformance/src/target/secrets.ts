import type { Target, TargetIdentity } from '../generated/types.js';
import { bounds } from '../history/bounds.js';
import { REDACTED } from '../history/marks.js';
import { clientIdOf, listedIn } from './credentials.js';
import { Needles, type Range, SHORTEST } from './needles.js';
import { plainForms, plainTexts } from './plain-text.js';

/** Texts of at most this length, and so many of them, are remembered as harmless. */
const WORD = 24;
const MOST_WORDS = 1_000;
/** Shorter texts are not searched for: they would be found in words of the protocol. What came from the environment is. */
const SHORTEST_WRITTEN = 8;
/** What nests deeper, as nothing does that the kit reads, is not searched, and not kept. */
const DEEPEST = 2 * bounds.jsonDepth;

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
  const { credentials } = target;
  const listed = listedIn(target) ?? [];
  const special = Object.values<Partial<TargetIdentity>>({ ...target.special });
  const isOpen = (text: string, n: number) =>
    [clientIdOf(target, seed, n), ...[...special, ...listed].map(({ id }) => id)].some((id) =>
      id?.toLowerCase().includes(text.toLowerCase()),
    );
  const parts = (token = '') => token.split('{clientId}');
  const own = [...parts(credentials?.token), ...(credentials?.tokens ?? [])];
  const others = [
    ...[...special, ...listed].flatMap((one) => parts(one.credentials?.token)),
    ...headers.flatMap((one) => Object.values(one)),
  ];
  const written = [
    ...own.filter((one, i) => !isOpen(one, i + 1)),
    ...others.filter((one) => !isOpen(one, 1)),
  ].filter((one) => one.length >= SHORTEST_WRITTEN);
  return [...written, ...[...environment].filter((one) => !isOpen(one, 1))];
}

/** The secrets that a target gives by itself: all but the tokens that its credentials command prints for a seed. */
export const givenSecrets = (target: Target & { environment?: Iterable<string> }): string[] =>
  secretsOf(target, 0, {
    headers: (target.addresses ?? []).map((one) => one.headers ?? {}),
    environment: target.environment ?? [],
  });

/**
 * Replaces secrets of four characters or more wherever they stand in a text, or in the texts of a value: as they are or in other
 * case, in the escapes of JSON, a URL, HTML or quoted-printable, in base64 (also twice, also in lines), and as octets in hex or
 * decimals. A server that wants to hide one can: reversed, shifted, compressed, in octal or base32. To be applied before
 * anything is cut: a part of a secret is not found.
 */
export function redactor(secrets: Iterable<string>): <T>(value: T) => T {
  const needles = new Needles([...secrets].flatMap(partsOf).flatMap(formsOf).flatMap(plainForms));
  if (needles.isEmpty) return (value) => value;
  // The names of fields and kinds are in every event.
  const harmless = new Set<string>();
  // What was searched before it is cut is searched again as a part of its event.
  let latest: string | undefined;
  const redactText = (source: string): string => {
    if (source.length < SHORTEST || source === latest || harmless.has(source)) return source;
    const found = rangesIn(source, needles);
    if (found.length === 0) {
      if (source.length > WORD) latest = source;
      else if (harmless.size < MOST_WORDS) harmless.add(source);
      return source;
    }
    let end = 0;
    let redacted = '';
    for (const range of found) {
      redacted += source.slice(end, range.start) + REDACTED;
      end = range.end;
    }
    return redacted + source.slice(end);
  };
  // Few values hold any, and each event of a run is searched: nothing is copied before one is found.
  const redact = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return redactText(value);
    if (value === null || typeof value !== 'object') return value;
    if (depth > DEEPEST) return REDACTED;
    const isArray = Array.isArray(value);
    let copy: [string, unknown][] | undefined;
    let at = 0;
    for (const key in value) {
      const one = value[key as keyof typeof value] as unknown;
      const redacted = redact(one, depth + 1);
      const name = isArray ? key : redactText(key);
      if (redacted !== one || name !== key) copy ??= Object.entries(value).slice(0, at);
      copy?.push([name, redacted]);
      at++;
    }
    if (!copy) return value;
    return isArray ? copy.map(([, one]) => one) : Object.fromEntries(copy);
  };
  return <T>(value: T) => redact(value, 0) as T;
}

/** Where needles stand in a text, in whatever way it is read; overlapping ones are one. */
function rangesIn(source: string, needles: Needles): Range[] {
  const found: Range[] = [];
  for (const { text, places } of plainTexts(source))
    for (const { start, end } of needles.findIn(text))
      found.push(places ? { start: places[start]!, end: places[end]! } : { start, end });
  const apart: Range[] = [];
  for (const range of found.sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else apart.push(range);
  }
  return apart;
}

/** A secret, and what somebody may say of it alone: `Bearer xyz` without its scheme, of Basic (RFC 7617) what it encodes. */
function partsOf(secret: string): string[] {
  const [, scheme, rest] = /^([\w-]+) +(.+)$/s.exec(secret) ?? [];
  if (rest === undefined) return [secret];
  if (scheme!.toLowerCase() !== 'basic') return [secret, rest];
  const decoded = Buffer.from(rest, 'base64').toString();
  return [secret, rest, decoded, decoded.slice(decoded.indexOf(':') + 1)];
}

/** A text as it stands in others, and its octets, quoted or not, in the ways to write them. Capitals make no difference. */
function formsOf(text: string): string[] {
  const quoted = new Set([
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(Buffer.from(text).toString()),
  ]);
  return [
    text,
    ...[...quoted].flatMap((one) => formsOfOctets(Buffer.from(one))),
    ...listsOf(Buffer.from(text)),
  ];
}

function formsOfOctets(octets: Buffer): string[] {
  const base64 = base64Of(octets);
  return [
    octets.toString('latin1'),
    octets.toString('hex'),
    ...base64,
    ...base64.flatMap((one) => base64Of(Buffer.from(one))),
  ];
}

/** Octets as people and debuggers list them, in hex and in decimals. */
function listsOf(octets: Buffer): string[] {
  const list = (separators: readonly string[], write: (octet: number) => string) =>
    separators.map((separator) => [...octets].map(write).join(separator));
  const hex = (octet: number) => octet.toString(16).padStart(2, '0');
  return [
    ...list([':', '-', ' ', ',', ', '], hex),
    ...list([' ', ',', ', '], (octet) => `0x${hex(octet)}`),
    ...list([' ', ',', ', '], String),
  ];
}

const base64Of = (octets: Buffer): string[] => [...new Set([0, 1, 2].flatMap((at) => base64At(octets, at)))];

/** Octets in both alphabets of base64 (RFC 4648 §4, §5), `at` octets behind a multiple of three: those signs that only they make. */
function base64At(octets: Buffer, at: number): string[] {
  const signs = Buffer.concat([Buffer.alloc(at), octets]).toString('base64');
  const sure = signs.slice(Math.ceil((8 * at) / 6), Math.floor((8 * (at + octets.length)) / 6));
  return [sure, sure.replaceAll('+', '-').replaceAll('/', '_')];
}

/** A URL without user, password and query values. */
export function withoutSecrets(url: string): string {
  const { protocol: scheme, host, pathname } = new URL(url);
  return `${scheme}//${host}${pathname}`;
}
