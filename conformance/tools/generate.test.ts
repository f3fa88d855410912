import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { strictAjv } from '../../spec/tools/src/ajv.js';
import { generate } from './generate.js';

it('types and validators are those that the schemas make: npm run spec:generate', async () => {
  const files = await generate();
  const written = Object.keys(files).map((path) => [
    path,
    readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8'),
  ]);
  expect(Object.fromEntries(written)).toEqual(files);
});

it('shows of every key of a target file an example that fits its schema', () => {
  const schema = JSON.parse(readFileSync(new URL('../schemas/target.schema.json', import.meta.url), 'utf8'));
  const ajv = strictAjv({ allowUnionTypes: true });
  addFormats.default(ajv);
  ajv.addSchema(schema, 'target');
  const wrong: string[] = [];
  const look = (part: unknown, pointer: string) => {
    if (part === null || typeof part !== 'object') return;
    for (const example of (part as { examples?: unknown[] }).examples ?? [])
      if (!ajv.validate({ $ref: `target#${pointer}` }, example))
        wrong.push(`${pointer}: ${JSON.stringify(example)}`);
    for (const [key, inner] of Object.entries(part))
      if (key !== 'examples') look(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  };
  look(schema, '');
  expect(wrong).toEqual([]);
});
