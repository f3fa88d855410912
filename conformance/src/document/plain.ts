import { bounds } from '../history/bounds.js';
import type { Decoded } from './codec.js';

/** What is no value of JSON, or more than the kit reads of it. */
class NotPlain extends Error {
  readonly key: 'fault' | 'excess';
  constructor(key: 'fault' | 'excess', message: string) {
    super(message);
    this.key = key;
  }
}

/**
 * The value of JSON that a decoded value is, within the bounds of the kit: patterns, schemas and histories know no other. Bytes become
 * their base64, times their ISO 8601.
 */
export function plain(decoded: unknown): Decoded {
  let values = 0;
  const copy = (value: unknown, depth: number): unknown => {
    if (++values > bounds.jsonValues)
      throw new NotPlain('excess', `more than ${bounds.jsonValues} values; the kit reads up to that`);
    if (depth > bounds.jsonDepth)
      throw new NotPlain('excess', `nests more than ${bounds.jsonDepth} deep; the kit reads up to that`);
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') {
      if (Number.isFinite(value)) return value;
      throw new NotPlain('fault', `holds ${value}, which is no value of JSON`);
    }
    if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
    if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
    if (Array.isArray(value)) return value.map((one) => copy(one, depth + 1));
    if (typeof value === 'object' && isRecord(value))
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, one]) =>
          one === undefined ? [] : [[key, copy(one, depth + 1)]],
        ),
      );
    throw new NotPlain('fault', `holds ${kindOf(value)}, which is no value of JSON`);
  };
  try {
    return { value: copy(decoded, 0) };
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
    return error.key === 'fault' ? { fault: error.message } : { excess: error.message };
  }
}

const isRecord = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

const kindOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? `a ${value.constructor?.name ?? 'value'}`
    : `a ${typeof value}`;
