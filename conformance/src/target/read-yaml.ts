import { readFileSync } from 'node:fs';
import { type Document, Lexer, LineCounter, Parser, parseDocument, visit } from 'yaml';
import { bounds } from '../history/bounds.js';
import { UsageError } from '../usage.js';

/** Reads a YAML or JSON file. Throws {@link UsageError} naming the file, what it should be (`target`), and the place. */
export function readYaml(file: string, what: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `cannot read the ${what} ${file}: ${reasonOf(error)}`,
      `pass a YAML or JSON file to --${what}`,
    );
  }
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
      return document.toJS();
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
