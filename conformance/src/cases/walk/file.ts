import { Document, isMap, isSeq } from 'yaml';
import type { Walk } from '../../generated/types.js';
import { readYaml } from '../../target/read-yaml.js';
import { UsageError } from '../../usage.js';
import { explain, walkFits } from '../../validate.js';
import { wrongWith } from './step.js';

/** Reads a case file. Throws {@link UsageError} naming the file and the first thing that is wrong with it. */
export function readWalk(file: string): Walk {
  const value = readYaml(file, 'case');
  if (!walkFits(value)) throw new UsageError(`${file} is no case file: ${explain(walkFits)}`);
  const walk = value as Walk;
  for (const [i, step] of walk.steps.entries()) {
    const wrong = wrongWith(step);
    if (wrong !== undefined) throw new UsageError(`${file} is no case file: /steps/${i} ${wrong}`);
  }
  return walk;
}

/** A case file, one step a line. */
export function walkText(walk: Walk): string {
  const document = new Document(walk);
  const steps = document.get('steps');
  if (isSeq(steps)) for (const step of steps.items) if (isMap(step)) step.flow = true;
  return document.toString({ lineWidth: 0 });
}
