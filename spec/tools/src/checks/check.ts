import path from 'node:path';
import type { Specification } from '../document.js';
import { escapeKey } from '../source.js';

/** Something wrong with the specification. */
export interface Problem {
  /** A JSON pointer into the document; or a file below the folder of the specification, with or without a line. */
  at: string;
  /** What is wrong and, unless it is plain, what to do. */
  message: string;
}

/** What a check looks at: the document, and the folder that it was read from. */
export interface Subject extends Specification {
  folder: string;
}

/** Finds what is wrong; changes nothing. */
export type Check = (subject: Subject) => Problem[] | Promise<Problem[]>;

/** Joins keys to a JSON pointer (RFC 6901 §3). */
export function pointer(...keys: (string | number)[]): string {
  return keys.map((key) => `/${escapeKey(String(key))}`).join('');
}

/** One line: file and line, relative to the current folder, what is wrong, and the JSON pointer. */
export function tell({ source, folder }: Subject, { at, message }: Problem): string {
  const inDocument = at === '' || at.startsWith('/');
  const file = path.relative(process.cwd(), path.join(folder, inDocument ? source.locate(at) : at));
  return `${file}: ${message}${inDocument ? ` (${at || '/'})` : ''}`;
}
