import type { Counterexample } from './explore.js';

/** A counterexample as a person reads it: the rule, each step in a line, and what is wrong then. */
export function tell({ rule, requirements, path, wrong }: Counterexample): string {
  const steps = path.map((step, i) => `${String(i + 1).padStart(3)}. ${step}`);
  return [`broken: ${rule} (${requirements.join(', ')})`, ...steps, `  => ${wrong}`].join('\n');
}
