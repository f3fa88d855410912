import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Matrix } from './matrix.js';

const folder = new URL('./generated/', import.meta.url);
const file = new URL('faults.json', folder);

/** The matrix as it was measured last; an empty one before that. */
export const readMatrix = (): Matrix =>
  existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { faults: [], nullServers: [], independent: [] };

export function writeMatrix(matrix: Matrix): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(matrix, null, 2)}\n`);
}
