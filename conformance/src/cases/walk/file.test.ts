import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Parameters } from '../../contract/index.js';
import type { Walk } from '../../generated/types.js';
import { solowire } from '../../solowire/index.js';
import { Random } from '../../stimulus/random.js';
import { drawWalk, readWalk, walkText } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-walks-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (text: string) => {
  const file = join(folder, 'case.yaml');
  writeFileSync(file, text);
  return file;
};

describe('a case file', () => {
  it('holds what was drawn', () => {
    const parameters = new Parameters(solowire.contract.parameters);
    for (let seed = 0; seed < 50; seed++) {
      const steps = drawWalk(new Random(seed), { parameters, has: () => true }) as Walk['steps'];
      const walk: Walk = {
        format: 'solowire-walk/1',
        name: `n-${seed}`,
        requirement: 'SW-CLOSE-6',
        seed,
        steps,
      };
      expect(readWalk(write(walkText(walk)))).toEqual(walk);
    }
  });

  const head = 'format: solowire-walk/1\nname: x\nsteps:\n';
  it.each([
    ['an unknown step', `${head}  - { do: dance, client: a }`, /\/steps\/0\/do must be one of "dial"/],
    [
      'an unknown field',
      `${head}  - { do: probe, client: a, twice: 2 }`,
      /\/steps\/0 has the unknown field "twice"/,
    ],
    ['no steps', `${head.trimEnd()} []`, /\/steps /],
    ['no client', `${head}  - { do: hello }`, /\/steps\/0 hello needs "client"/],
    [
      'an unknown ending',
      `${head}  - { do: end, client: a, by: magic }`,
      /\/steps\/0 "by" is "magic"; known: close, /,
    ],
    [
      'an unknown time',
      `${head}  - { do: wait, of: aLittleMs, times: 1 }`,
      /\/steps\/0 "of" is "aLittleMs"; known: /,
    ],
    [
      'another format',
      'format: solowire-walk/7\nname: x\nsteps: [{ do: probe, client: a }]',
      /\/format must be "solowire-walk\/1"/,
    ],
    ['no YAML', 'a: [1,\nb', /is neither YAML nor JSON/],
  ])('with %s is refused in one line', (_, text, why) => {
    const read = () => readWalk(write(text));
    expect(read).toThrow(why);
    expect(read).toThrow(/^[^\n]*$/);
  });
});
