import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readSpecification } from '../document.js';
import { protocolOf } from './protocol.js';
import { typesModule } from './types.js';

const { document } = readSpecification();
const types = await typesModule(document, protocolOf(document));

/** What the compiler says about code that uses the generated types. */
function complaints(code: string): string[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'solowire-types-'));
  try {
    fs.writeFileSync(path.join(folder, 'types.ts'), types);
    fs.writeFileSync(path.join(folder, 'use.ts'), `import type * as p from './types.js';\n${code}\n`);
    const options: ts.CompilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts'],
      types: [],
    };
    const program = ts.createProgram([path.join(folder, 'use.ts')], options);
    return ts.getPreEmitDiagnostics(program).map((d) => ts.flattenDiagnosticMessageText(d.messageText, '\n'));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

describe('the generated types', () => {
  it('tell messages apart by type, with all that is required and nothing else', () => {
    expect(
      complaints(`
        export const epoch = (m: p.Message): number => (m.type === 'welcome' ? m.epoch + m.limits.takeovers.max : 0);
        export const client: p.ClientMessage = { type: 'heartbeat', n: 1 };
        export const event: p.ServerMessage = { type: 'event', topic: 't', data: null, ext: { any: 1 } };
        export const params: p.MethodParams['test.put'] = { key: 'k', value: undefined };
        export const took: p.Welcome['tookOver'] = null;
      `),
    ).toEqual([]);
  });

  it.each([
    [
      'a field of another message',
      `export const f = (m: p.Message) => m.type === 'bye' && m.epoch;`,
      /'epoch' does not exist/,
    ],
    ['a missing field', `export const m: p.Bye = { type: 'bye', code: 4000 };`, /'reason' is missing/],
    [
      'an unknown field',
      `export const m: p.Bye = { type: 'bye', code: 4000, reason: '', why: 1 };`,
      /'why' does not exist/,
    ],
    [
      'what only servers send',
      `export const m: p.ClientMessage = { type: 'bye', code: 4000, reason: '' };`,
      /not assignable/,
    ],
    [
      'params of another method',
      `export const m: p.MethodParams['test.get'] = { ms: 1 };`,
      /'ms' does not exist/,
    ],
  ])('refuse %s', (_what, code, complaint) => {
    expect(complaints(code)).toContainEqual(expect.stringMatching(complaint));
  });
});
