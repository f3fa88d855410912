import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { circles, importGraph } from '../../tools/imports.js';

const graph = importGraph(fileURLToPath(new URL('.', import.meta.url)));

it('imports run one way, those of types included', () => {
  expect(graph.get('server.ts')).toContain('node.ts');
  expect(circles(graph)).toEqual([]);
});
