import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { faults as gameFaults } from '../protocols/game/node/faults.js';
import { STACKS } from '../src/fault-row.js';
import { families, familyOf, membersOf } from './families.js';
import { loadFaults, loadPorts } from './load.js';
import { areApart, replacedBy } from './pair.js';

const faults = await loadFaults();

describe('the families of faults', () => {
  it('have each faulty server once, and no other', () => {
    const members = Object.keys(families).flatMap(membersOf);
    expect([...members].sort()).toEqual(faults.map(({ id }) => id).sort());
  });

  it('have a cure for each stack or for none', () => {
    for (const { cure, stacks } of Object.values(families)) {
      expect(cure).toMatch(/\w.*\.$/);
      if (stacks) expect(Object.keys(stacks)).toEqual(Object.keys(STACKS));
    }
  });

  it('refuse a fault that none of them has', () => {
    expect(() => familyOf('XX1')).toThrow('families.yaml: expected XX1 among the faults of a family');
  });
});

it('every natural fault has its families, and they exist', async () => {
  const natural: Record<string, string[]> = parse(
    readFileSync(new URL('natural.yaml', import.meta.url), 'utf8'),
  );
  const names = (await loadPorts()).filter(({ violates }) => violates.length > 0).map(({ name }) => name);
  expect(Object.keys(natural).sort()).toEqual([...names, ...gameFaults.map(({ name }) => name)].sort());
  for (const id of Object.values(natural).flat()) expect(families, id).toHaveProperty(id);
});

describe('two faults', () => {
  const [teardown, transport] = ['TK1', 'HB17'].map((id) => faults.find((one) => one.id === id)!);

  it('can be in one server if they replace different parts', () => {
    expect(replacedBy(teardown!)).toEqual(['teardown']);
    expect(areApart(teardown!, transport!)).toBe(true);
    expect(areApart(teardown!, teardown!)).toBe(false);
  });
});
