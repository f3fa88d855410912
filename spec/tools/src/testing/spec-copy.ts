import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Subject } from '../checks/check.js';
import { readSpecification, specFolder } from '../document.js';

/** A copy of the specification, with the lock file beside it, to be broken. */
export interface SpecCopy {
  folder: string;
  /** Replaces the first occurrence; a test whose stimulus misses its aim fails here. */
  edit(file: string, from: string, to: string): void;
  read(): Subject;
  remove(): void;
}

export function copySpecification(): SpecCopy {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'solowire-'));
  const folder = path.join(root, 'spec');
  const files = ['asyncapi', 'schemas', 'close-codes', 'parameters', 'life-cycle', 'methods', 'session'].map(
    (f) => `${f}.yaml`,
  );
  const others = ['messages', 'requirements', 'generated', 'src/generated', 'tools/requirement-ids.yaml'];
  for (const part of [...files, ...others, '../package-lock.json']) {
    fs.cpSync(path.join(specFolder, part), path.join(folder, part), { recursive: true });
  }
  return {
    folder,
    edit(file, from, to) {
      const text = fs.readFileSync(path.join(folder, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
      fs.writeFileSync(
        path.join(folder, file),
        text.replace(from, () => to),
      );
    },
    read: () => ({ ...readSpecification(folder), folder }),
    remove: () => fs.rmSync(root, { recursive: true }),
  };
}
