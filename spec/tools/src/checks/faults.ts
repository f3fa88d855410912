import fs from 'node:fs';
import path from 'node:path';
import { Source } from '../source.js';
import { type Check, type Problem, pointer } from './check.js';

const catalogue = '../conformance/faults/catalogue.yaml';

/** More than this many would say that the protocol does not keep its promise. */
const notInV1Max = 12;

/** Every known fault breaks a requirement that exists, or says why version 1 leaves it alone. */
export const faultsViolateRequirements: Check = ({ document, folder }) => {
  const file = path.join(folder, catalogue);
  if (!fs.existsSync(file)) return [];
  const source = new Source(file);
  const faults = (source.resolve() ?? {}) as Record<string, { violates?: unknown; notInV1?: unknown } | null>;
  const ids = new Set(Object.values(document['x-requirements']).flatMap(Object.keys));
  const problems: Problem[] = [];
  const tell = (message: string, ...keys: (string | number)[]) =>
    problems.push({ at: path.join(path.dirname(catalogue), source.locate(pointer(...keys))), message });

  const excused: string[] = [];
  for (const [fault, row] of Object.entries(faults)) {
    const { violates, notInV1 } = row ?? {};
    const listed = Array.isArray(violates) && violates.length > 0;
    const reasoned = typeof notInV1 === 'string' && notInV1.trim() !== '';
    if (listed === reasoned) {
      const found = listed ? 'both' : 'neither';
      tell(`${fault} needs violates: [requirement] or notInV1: reason, and has ${found}`, fault);
    }
    if (reasoned) excused.push(fault);
    for (const [i, id] of (listed ? violates : []).entries()) {
      if (!ids.has(id))
        tell(`${fault} violates ${JSON.stringify(id)}, which is no requirement`, fault, 'violates', i);
    }
  }
  for (const fault of excused.slice(notInV1Max)) {
    tell(
      `${fault} is one notInV1 too many: ${excused.length}, at most ${notInV1Max} are allowed`,
      fault,
      'notInV1',
    );
  }
  return problems;
};
