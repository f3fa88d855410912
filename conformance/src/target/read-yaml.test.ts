import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bounds } from '../history/bounds.js';
import { UsageError } from '../usage.js';
import { readYaml } from './read-yaml.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-yaml-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'some.yaml');
const read = (text: string) => {
  writeFileSync(file, text);
  return readYaml(file, 'target');
};

/** Each line nine times the one above: nine to the ninth in the last. */
const LAUGHS = [...'abcdefghi']
  .map((name, i, names) => `${name}: &${name} [${Array(9).fill(i === 0 ? 'ha' : `*${names[i - 1]}`)}]`)
  .join('\n');

const REFUSED: readonly (readonly [what: string, text: string, why: RegExp])[] = [
  ['an alias of nothing', 'a: 1\nb: [x, *nope]\n', /Unresolved alias .*: nope at line 2, column 8$/],
  ['a merge of nothing', 'a: 1\nb:\n  <<: *nope\n', /Unresolved alias .*: nope at line 3, column 7$/],
  ['a merge of no map', '%YAML 1.1\n---\nb:\n  <<: 5\n', /Merge sources must be maps.* at line 4, column 3$/],
  ['a billion laughs', LAUGHS, /Excessive alias count .* at line \d, column \d+$/],
  ['a list that nothing closes', 'a: [\n', /must be sufficiently indented .* at line 2, column 1/],
  ['lists in lists', '- '.repeat(20_000), new RegExp(`nests deeper than ${bounds.jsonDepth} levels$`)],
  ['brackets in brackets', '['.repeat(20_000), new RegExp(`nests deeper than ${bounds.jsonDepth} levels$`)],
];

describe('a file that cannot become a value', () => {
  it.each(REFUSED)('for %s is refused in one line that names the place', (_, text, why) => {
    let error: unknown;
    try {
      read(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UsageError);
    const { message } = error as Error;
    expect(message).toMatch(why);
    expect(message.startsWith(`${file} is neither YAML nor JSON: `)).toBe(true);
    expect(message).not.toContain('\n');
  });
});

it('what an alias or a merge names is read', () => {
  expect(read('%YAML 1.1\n---\na: &a { x: 1 }\nb: { <<: *a, z: *a }\n')).toEqual({
    a: { x: 1 },
    b: { x: 1, z: { x: 1 } },
  });
});
