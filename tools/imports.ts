/** Which file imports which: what the rules about the direction of imports are checked against. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** The files of a folder, each with those of the folder that it imports, `import type` and re-exports included. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the TypeScript files below a folder; names are relative to it.
 * @param wanted which files count; default: all but tests
 * @throws Error if a relative import leads to no file
 */
export function importGraph(folder: string, wanted: (file: string) => boolean = isNoTest): ImportGraph {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sources = new Set(files.filter((file) => file.endsWith('.ts') && wanted(file)));
  const known = new Set(files);
  return new Map(
    [...sources].sort().map((file) => {
      const targets = importsOf(readFileSync(join(folder, file), 'utf8')).flatMap((specifier) => {
        if (!specifier.startsWith('.')) return [];
        const target = sourceOf(normalize(join(dirname(file), specifier)));
        if (!target.startsWith('..') && !known.has(target)) {
          throw new Error(`${file} imports ${specifier}, and there is no ${target} in ${folder}`);
        }
        return sources.has(target) ? [target] : [];
      });
      return [file, [...new Set(targets)]];
    }),
  );
}

/** The module specifiers of a source: imports, `import type`, re-exports, `import('…')` in code and in types. */
export function importsOf(source: string): string[] {
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
}

/**
 * The circles of a graph: each is a largest group of files that all import one another, directly or not, or a file that
 * imports itself. Empty if imports run one way.
 */
export function circles(graph: ImportGraph): string[][] {
  return components(graph).filter((files) => files.length > 1 || graph.get(files[0]!)!.includes(files[0]!));
}

/** Strongly connected components (Tarjan 1972), each in the order of its names. */
function components(graph: ImportGraph): string[][] {
  const found: string[][] = [];
  const path: string[] = [];
  /** When a file was met first, and the earliest one on the path that it leads back to. */
  const met = new Map<string, { readonly index: number; low: number; onPath: boolean }>();

  function visit(file: string) {
    const state = { index: met.size, low: met.size, onPath: true };
    met.set(file, state);
    path.push(file);
    for (const target of graph.get(file) ?? []) {
      const next = met.get(target);
      if (next === undefined) state.low = Math.min(state.low, visit(target).low);
      else if (next.onPath) state.low = Math.min(state.low, next.index);
    }
    if (state.low === state.index) {
      const component = path.splice(path.indexOf(file));
      for (const member of component) met.get(member)!.onPath = false;
      found.push(component.sort());
    }
    return state;
  }

  for (const file of graph.keys()) if (!met.has(file)) visit(file);
  return found;
}

function sourceOf(file: string): string {
  return file.replace(/\.js$/, '.ts');
}

function isNoTest(file: string): boolean {
  return !file.endsWith('.test.ts');
}
