import { readFileSync, statSync } from 'node:fs';
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  type Scalar,
  visit,
} from 'yaml';
import { bounds } from '../history/bounds.js';
import { UsageError } from '../usage.js';

/** A YAML or JSON file as read. */
export interface YamlFile {
  readonly value: unknown;
  /** How many words and signs its text has: what reading it costs. */
  readonly signs: number;
  /** Line and column, from 1, of what these keys lead to, from the outermost; of the last that is there, where one is not. */
  placeOf(keys: readonly (string | number)[]): { line: number; column: number };
}

/** Reads a YAML or JSON file. Throws {@link UsageError} naming the file, what it should be (`target`), and the place. */
export const readYaml = (file: string, what: string): unknown => readYamlFile(file, what).value;

/** As {@link readYaml}, with the places of its parts. `mostSigns`: words and signs that its text may have; default: any number. */
export function readYamlFile(file: string, what: string, mostSigns = Number.POSITIVE_INFINITY): YamlFile {
  const text = readText(file, what);
  const lines = new LineCounter();
  const refuse = (why: string, at?: number): never => {
    const { line, col } = lines.linePos(at ?? 0);
    const place = at === undefined ? '' : ` at line ${line}, column ${col}`;
    throw new UsageError(`${file} is neither YAML nor JSON: ${why.split('\n')[0]}${place}`);
  };
  try {
    const { tokens, signs } = read(text, mostSigns, lines, refuse);
    if (signs > mostSigns)
      throw new UsageError(
        `${file} is too large: expected at most ${bounds.documentSigns} words and signs in all files of a ${what}`,
        'leave out what no message needs',
      );
    // That keys are unique is looked at below: in a long map, this would take time that grows by the square.
    const [document, another] = new Composer({ uniqueKeys: false }).compose(tokens, true, text.length);
    const [fault] = document!.errors;
    if (fault) return refuse(fault.message, fault.pos[0]);
    if (another) return refuse('expected one document, found several', another.range[0]);
    const twin = twinIn(document!);
    if (twin !== undefined) return refuse('Map keys must be unique', twin);
    try {
      return {
        value: document!.toJS(),
        signs,
        placeOf(keys) {
          const { line, col } = lines.linePos(startOf(document!, keys));
          return { line, column: col };
        },
      };
    } catch (error) {
      // Aliases are only followed now, and no place is told.
      return refuse((error as Error).message, placeOf(document!));
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
      'expected a YAML or JSON file',
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

/**
 * The tokens of a text, and how many words and signs they are, up to one more than `most`: each takes memory. Refuses a text that nests
 * deeper than any that is read: composing one recurses, and the end of the stack can be that of the process.
 */
function read(
  text: string,
  most: number,
  lines: LineCounter,
  refuse: (why: string) => never,
): { tokens: CST.Token[]; signs: number } {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let signs = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++signs > most) return { tokens, signs };
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > bounds.jsonDepth) refuse(`it nests deeper than ${bounds.jsonDepth} levels`);
  }
  tokens.push(...parser.end());
  return { tokens, signs };
}

/** Where a key stands that its map has had before; undefined if there is none. */
function twinIn(document: Document): number | undefined {
  let at: number | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) {
          at = key.range?.[0];
          return visit.BREAK;
        }
        keys.add(key.value);
      }
      return undefined;
    },
  });
  return at;
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
