import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * Why the kit does not fail a mutant: it should, and no check does (`gap`); nothing that a client can do shows it (`not-visible`); or
 * it does what the original does (`equivalent`).
 */
export type Class = 'gap' | 'not-visible' | 'equivalent';

/** A mutant that the kit did not fail, and that somebody has looked at. */
export interface Survivor {
  readonly mutant: string;
  readonly class: Class;
  readonly reason: string;
}

const CLASSES: readonly string[] = ['gap', 'not-visible', 'equivalent'] satisfies Class[];

/** The committed list. Throws if an entry says too little. */
export function readSurvivors(
  text = readFileSync(new URL('survivors.yaml', import.meta.url), 'utf8'),
): Map<string, Survivor> {
  const list = (parse(text) ?? []) as Survivor[];
  for (const one of list)
    if (!one.mutant || !CLASSES.includes(one.class) || !one.reason)
      throw new Error(
        `survivors.yaml: expected a mutant, a class (${CLASSES.join(', ')}) and a reason, got ${JSON.stringify(one)}`,
      );
  return new Map(list.map((one) => [one.mutant, one]));
}
