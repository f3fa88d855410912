import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FaultFamily } from '../src/fault-row.js';

const rows: Readonly<Record<string, FaultFamily & { readonly faults: readonly string[] }>> = parse(
  readFileSync(new URL('families.yaml', import.meta.url), 'utf8'),
);

/** Every family by its id, in the order of `families.yaml`. */
export const families: Readonly<Record<string, FaultFamily>> = Object.fromEntries(
  Object.entries(rows).map(([id, { faults: _, ...family }]) => [id, family]),
);

/** The faults of a family. */
export const membersOf = (family: string): readonly string[] => rows[family]?.faults ?? [];

const familyById = new Map(
  Object.entries(rows).flatMap(([family, { faults }]) => faults.map((id) => [id, family] as const)),
);

/** The family of a fault. Throws if no family has it. */
export function familyOf(id: string): string {
  const family = familyById.get(id);
  if (family !== undefined) return family;
  throw new Error(
    `conformance/faults/families.yaml: expected ${id} among the faults of a family, got none that has it; add it`,
  );
}
