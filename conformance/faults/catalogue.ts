import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { RuleId } from '../src/contract/index.js';
import type { FaultRow } from '../src/fault-row.js';

/** Every known fault by its id, in the order of `catalogue.yaml`; most have a faulty server. */
export const catalogue: Readonly<Record<string, FaultRow>> = parse(
  readFileSync(new URL('catalogue.yaml', import.meta.url), 'utf8'),
);

/** The requirements that a fault violates. Throws if the catalogue does not name any: nothing could show such a server. */
export function violatedBy(id: string): readonly RuleId[] {
  const { violates = [] } = catalogue[id] ?? {};
  if (violates.length > 0) return violates as readonly RuleId[];
  throw new Error(
    `conformance/faults/catalogue.yaml: expected a row ${id} with violates: [requirement], ` +
      `got ${catalogue[id] ? 'one without' : 'none'}; add it before its server`,
  );
}
