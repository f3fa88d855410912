/**
 * What the kit says carries more than a value: which of several it is, and what makes it long. That travels with it, so that a
 * document has to name one place only. A bare value stays as it is.
 */
export interface Wrapped {
  readonly value: unknown;
  readonly index?: number;
}

export function wrap(
  value: unknown,
  { padBytes, index }: { padBytes?: number | undefined; index?: number | undefined },
): unknown {
  if (value === undefined || (padBytes === undefined && index === undefined)) return value;
  return {
    of: value,
    ...(index === undefined ? {} : { index }),
    ...(padBytes === undefined ? {} : { padding: 'x'.repeat(padBytes) }),
  };
}

export function unwrap(value: unknown): Wrapped {
  if (typeof value !== 'object' || value === null || !('of' in value)) return { value };
  const { of, index } = value as { of: unknown; index?: unknown };
  return { value: of, ...(typeof index === 'number' ? { index } : {}) };
}
