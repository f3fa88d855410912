import { readdirSync, readFileSync } from 'node:fs';
import { explain, validators } from '@solowire/spec';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Facts, readFacts, root } from './facts.js';
import { committedRecordings } from './generate.js';
import { GENERATED, generatedFiles } from './pages.js';
import { DRAWN, record, type Step, sameOrder } from './recordings.js';

const REMEDY = 'run `npm run docs:generate` and commit what changes';

describe('the generated pages', () => {
  let facts: Facts;
  beforeAll(async () => {
    facts = await readFacts();
  });

  it('are fresh', () => {
    const files = generatedFiles(facts, committedRecordings());
    for (const [file, text] of files)
      expect(readFileSync(`${root}docs/${file}`, 'utf8'), `${file}: ${REMEDY}`).toBe(text);
    const pages = readdirSync(`${root}docs/${GENERATED}`).filter((name) => name.endsWith('.md'));
    expect(
      pages.map((name) => `${GENERATED}/${name}`).filter((file) => !files.has(file)),
      'made by nobody',
    ).toEqual([]);
  });

  it('draw each kind of teardown as the reference server does it now', async () => {
    const now = await record();
    expect(Object.keys(now)).toHaveLength(Object.keys(DRAWN).length);
    expect(sameOrder(committedRecordings(), now), REMEDY).toBe(true);
  });

  it('show another order on one connection as a change, and one between two connections as none', () => {
    const one: Step = { actor: 'a', way: '>', words: '1' };
    const other: Step = { actor: 'b', way: '<', words: '2' };
    const of = (...steps: Step[]) => ({ 'close/graceful': steps });
    expect(sameOrder(of(one, other), of(other, one))).toBe(true);
    expect(sameOrder(of(one, { ...one, words: '3' }), of({ ...one, words: '3' }, one))).toBe(false);
  });

  it('have examples that the strict schemas take', () => {
    const text = readFileSync(`${root}docs/${GENERATED}/messages.md`, 'utf8');
    const examples = [...text.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => JSON.parse(json!));
    expect(examples.length).toBeGreaterThan(Object.keys(validators.strict).length);
    for (const example of examples) {
      const fits = validators.strict[example.type as 'hello'];
      expect(fits(example), explain(fits.errors)).toBe(true);
    }
  });
});
