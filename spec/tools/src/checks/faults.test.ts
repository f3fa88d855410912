import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copySpecification, type SpecCopy } from '../testing/spec-copy.js';
import { faultsViolateRequirements } from './faults.js';

let copy: SpecCopy;
beforeEach(() => {
  copy = copySpecification();
});
afterEach(() => copy.remove());

const file = '../conformance/faults/catalogue.yaml';

async function check(...lines: string[]) {
  const place = path.join(copy.folder, file);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.writeFileSync(place, `${lines.join('\n')}\n`);
  return faultsViolateRequirements(copy.read());
}

describe('the catalogue of faults', () => {
  it('may be absent, as in the package of the specification', async () => {
    fs.rmSync(path.join(copy.folder, '../conformance'), { recursive: true, force: true });
    expect(await faultsViolateRequirements(copy.read())).toEqual([]);
  });

  it('is right if each fault violates a requirement or says why version 1 leaves it alone', async () => {
    const problems = await check(
      'EP1: { sentence: Removed and never closed., shows: It stays open., violates: [SW-TEARDOWN-1] }',
      'SE10: { sentence: A ticket is replayed., shows: It evicts., notInV1: There are no tickets. }',
    );
    expect(problems).toEqual([]);
  });

  it.each([
    ['a fault that violates nothing', 'EP1: { shows: It stays open. }', /EP1 needs .* and has neither/],
    ['a fault with an empty list', 'EP1: { violates: [] }', /EP1 needs .* and has neither/],
    ['a fault without a row', 'EP1:', /EP1 needs .* and has neither/],
    [
      'a fault that is excused and violates',
      'EP1: { violates: [SW-CLOSE-1], notInV1: Later. }',
      /EP1 needs .* and has both/,
    ],
    ['an excuse without a reason', "EP1: { notInV1: '' }", /EP1 needs .* and has neither/],
    [
      'a fault that violates what does not exist',
      'EP1: { violates: [SW-CLOSE-1, SW-CLOSE-999] }',
      /EP1 violates "SW-CLOSE-999", which is no requirement/,
    ],
  ])('is found wrong, with file and line: %s', async (_claim, line, message) => {
    const problems = await check('# Known faults.', line);
    expect(problems).toEqual([{ at: `${file}:2`, message: expect.stringMatching(message) }]);
  });

  it('leaves at most 12 faults to later versions', async () => {
    const lines = Array.from({ length: 13 }, (_, i) => `F${i}: { notInV1: Later. }`);
    expect(await check(...lines.slice(1))).toEqual([]);
    expect(await check(...lines)).toEqual([
      { at: `${file}:13`, message: 'F12 is one notInV1 too many: 13, at most 12 are allowed' },
    ]);
  });
});
