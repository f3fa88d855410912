import { readFileSync, statSync } from 'node:fs';
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import { bounds } from '../history/bounds.js';
import { UsageError } from '../usage.js';

/** A YAML or JSON file as read. */
export interface YamlFile {
  readonly value: unknown;
  /** Line and column, from 1, of what these keys lead to, from the outermost; of the last that is there, where one is not. */
  placeOf(keys: readonly (string | number)[]): { line: number; column: number };
}

/** Reads a YAML or JSON file. Throws {@link UsageError} naming the file, what it should be (`target`), and the place. */
export const readYaml = (file: string, what: string): unknown => readYamlFile(file, what).value;

/** As {@link readYaml}, with the places of its parts. */
export function readYamlFile(file: string, what: string): YamlFile {
  const text = readText(file, what);
  const lines = new LineCounter();
  const refuse = (why: string): never => {
    throw new UsageError(`${file} is neither YAML nor JSON: ${why.split('\n')[0]}`);
  };
  try {
    if (isTooDeep(text)) return refuse(`it nests deeper than ${bounds.jsonDepth} levels`);
    const document = parseDocument(text, { lineCounter: lines });
    const fault = document.errors[0];
    if (fault) return refuse(fault.message);
    try {
      return {
        value: document.toJS(),
        placeOf(keys) {
          const { line, col } = lines.linePos(startOf(document, keys));
          return { line, column: col };
        },
      };
    } catch (error) {
      // Aliases are only followed now, and no place is told.
      const at = placeOf(document);
      const { line, col } = lines.linePos(at ?? 0);
      return refuse(
        `${(error as Error).message}${at === undefined ? '' : ` at line ${line}, column ${col}`}`,
      );
    }
  } catch (error) {
    throw error instanceof UsageError ? error : refuse((error as Error).message);
  }
}

function readText(file: string, what: string): string {
  let size: number;
  try {
    size = statSync(file).size;
    if (size <= bounds.fileBytes) return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `cannot read the ${what} ${file}: ${reasonOf(error)}`,
      `pass a YAML or JSON file to --${what}`,
    );
  }
  throw new UsageError(`${file} has ${size} bytes; expected a ${what} of at most ${bounds.fileBytes}`);
}

/** Where the part of a document begins that keys lead to: at its key, if it has one. */
function startOf(document: Document, keys: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let start = document.contents?.range?.[0] ?? 0;
  for (const key of keys) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key: one }) => isScalar(one) && String(one.value) === String(key));
      if (!pair) return start;
      start = (pair.key as Scalar).range?.[0] ?? start;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      start = (node as Node | undefined)?.range?.[0] ?? start;
    } else return start;
  }
  return start;
}

/** Whether a text nests deeper than any that is read: composing one recurses, and the end of the stack can be that of the process. */
function isTooDeep(text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > bounds.jsonDepth) return true;
  }
  return false;
}

/** Where the innermost part of a document begins that cannot become a value; undefined if each can by itself. */
function placeOf(document: Document): number | undefined {
  let at: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      try {
        node.toJS(document);
        return visit.SKIP;
      } catch {
        at = node.range?.[0] ?? at;
        return undefined;
      }
    },
  });
  return at;
}

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message;
};
