import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { circles, importGraph, importsOf } from './imports.js';

const folders: string[] = [];

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'solowire-imports-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('what a source imports', () => {
  it.each([
    ['a value', `import { x } from './a.js';`],
    ['a type', `import type { X } from './a.js';`],
    ['an effect', `import './a.js';`],
    ['a re-export', `export * from './a.js';`],
    ['a re-exported type', `export type { X } from './a.js';`],
    ['an import when it is needed', `const a = await import('./a.js');`],
    ['the type of an import', `type X = import('./a.js').X;`],
  ])('includes %s', (_what, source) => {
    expect(importsOf(source)).toEqual(['./a.js']);
  });

  it('does not include what stands in a comment or a string', () => {
    expect(importsOf(`// import './a.js';\nconst text = "import './b.js';";`)).toEqual([]);
  });
});

describe('circles', () => {
  it('are found through type imports, over any number of files', () => {
    const folder = folderWith({
      'a.ts': `import type { B } from './deep/b.js';`,
      'deep/b.ts': `export * from '../c.js';`,
      'c.ts': `import type { A } from './a.js';`,
      'd.ts': `import './a.js';`,
    });
    expect(circles(importGraph(folder))).toEqual([['a.ts', 'c.ts', 'deep/b.ts']]);
  });

  it('are none where two ways lead to the same file', () => {
    const folder = folderWith({
      'a.ts': `import './b.js';\nimport './c.js';`,
      'b.ts': `import './c.js';`,
      'c.ts': `import { readFileSync } from 'node:fs';`,
    });
    expect(circles(importGraph(folder))).toEqual([]);
  });

  it('include a file that imports itself', () => {
    expect(circles(importGraph(folderWith({ 'a.ts': `import './a.js';` })))).toEqual([['a.ts']]);
  });

  it('do not come from tests', () => {
    const folder = folderWith({ 'a.ts': `import './a.test.js';`, 'a.test.ts': `import './a.js';` });
    expect(circles(importGraph(folder))).toEqual([]);
  });
});

it('an import that leads nowhere is an error that names it', () => {
  expect(() => importGraph(folderWith({ 'a.ts': `import './b.js';` }))).toThrow(
    'a.ts imports ./b.js, and there is no b.ts in',
  );
});
