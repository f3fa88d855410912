import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { solowire } from '../solowire/index.js';
import { dial, historyOf, upgraded } from '../testing/histories.js';
import { readHistory, writeHistory } from './file.js';

const { contract } = solowire;

const folder = mkdtempSync(join(tmpdir(), 'solowire-history-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('a history file', () => {
  const history = historyOf([
    [0, 'a', dial],
    [1.234, 'a', upgraded],
  ]);

  it('comes back as it was written', () => {
    const path = join(folder, 'good.jsonl');
    writeHistory(path, history);
    expect(readHistory(path, contract)).toEqual(history);
    expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(3);
  });

  it('of another version is refused by name', () => {
    const path = file(
      'old.jsonl',
      `${JSON.stringify({ ...history.header, format: 'solowire-history/0' })}\n`,
    );
    expect(() => readHistory(path, contract)).toThrow(
      /old\.jsonl .*"solowire-history\/0", expected "solowire-history\/2"/,
    );
  });

  it('of format 1 is refused with what to do, since framing cannot be judged from it', () => {
    const header = { ...history.header, format: 'solowire-history/1' };
    const path = file('first.jsonl', `${JSON.stringify(header)}\n`);
    expect(() => readHistory(path, contract)).toThrow(
      `${path} is a history of format 1; this kit reads format 2: record it again, or judge it with kit 0.1.x`,
    );
  });

  it('of another protocol is refused by name', () => {
    const path = join(folder, 'other.jsonl');
    writeHistory(path, history);
    expect(() => readHistory(path, { ...contract, name: 'other' })).toThrow(
      /other\.jsonl was recorded by the contract solowire; expected other/,
    );
  });

  it.each([
    ['not JSON', 'hello\n', /:1 is not a line of JSON/],
    ['a broken line', `${JSON.stringify(history.header)}\n{"seq":0\n`, /:2 is not a line of JSON/],
    [
      'a hole',
      `${JSON.stringify(history.header)}\n{"seq":1,"t":0,"actor":"a","layer":"wire","kind":"connected"}\n`,
      /:2 is out of order: expected seq 0, found 1/,
    ],
    [
      'an unknown event',
      `${JSON.stringify(history.header)}\n{"seq":0,"t":0,"actor":"a","layer":"wire","kind":"smell"}\n`,
      /:2 is no event of a history/,
    ],
    ['a broken header', `${JSON.stringify({ ...history.header, seed: 'x' })}\n`, /:1 is no header: \/seed/],
  ])('with %s is refused with its line', (name, text, message) => {
    expect(() => readHistory(file(`${name}.jsonl`, text), contract)).toThrow(message);
  });

  it('that does not exist is refused by name', () => {
    expect(() => readHistory(join(folder, 'none.jsonl'), contract)).toThrow(
      /none\.jsonl: there is no such file/,
    );
  });
});
