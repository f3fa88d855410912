import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { circles, importGraph, importsOf } from '../../tools/imports.js';

const here = fileURLToPath(new URL('.', import.meta.url));
/** What the product is made of: no tests, and nothing that only tests use. */
const graph = importGraph(here, (file) => !file.endsWith('.test.ts') && !file.startsWith('testing/'));

/**
 * The floors of the kit, from the ground up. A folder imports what stands on its own floor or below it. `solowire` alone knows the
 * specification; what stands below it knows protocols by their contract.
 */
const FLOORS = [
  ['generated', 'fault-row.ts', 'suggest.ts', 'usage.ts', 'validate.ts', 'version.ts', 'writable.ts'],
  ['contract'],
  ['history'],
  ['target'],
  ['stimulus'],
  ['judge'],
  ['cases'],
  ['document', 'run', 'solowire'],
  ['report'],
  ['cli', 'index.ts'],
];
const floorOf = (file: string): number => FLOORS.findIndex((floor) => floor.includes(file.split('/')[0]!));

it('has a floor for each folder', () => {
  expect([...graph.keys()].filter((file) => floorOf(file) < 0)).toEqual([]);
});

it('imports nothing from a higher floor', () => {
  const upward = [...graph].flatMap(([file, targets]) =>
    targets.filter((target) => floorOf(target) > floorOf(file)).map((target) => `${file} imports ${target}`),
  );
  expect(upward).toEqual([]);
});

it('imports in no circle', () => {
  expect(circles(graph)).toEqual([]);
});

it('knows the specification in the folder of its contract alone', () => {
  const knowing = [...graph.keys()].filter((file) =>
    importsOf(readFileSync(`${here}${file}`, 'utf8')).some((one) => one.startsWith('@solowire/')),
  );
  expect(knowing.length).toBeGreaterThan(0);
  expect(knowing.filter((file) => !file.startsWith('solowire/'))).toEqual([]);
});

it('chooses Solowire where a person does: in the command and in what the library offers', () => {
  const choosing = [...graph].filter(([file, targets]) =>
    targets.some((target) => target.startsWith('solowire/') && !file.startsWith('solowire/')),
  );
  expect(choosing.map(([file]) => file).sort()).toEqual(['cli/program.ts', 'cli/protocol.ts', 'index.ts']);
});
