import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { generate } from './generate.js';

it('types and validators are those that the schemas make: npm run spec:generate', async () => {
  const files = await generate();
  const written = Object.keys(files).map((path) => [
    path,
    readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8'),
  ]);
  expect(Object.fromEntries(written)).toEqual(files);
});
