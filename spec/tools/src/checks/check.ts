import type { Specification } from '../document.js';

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
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
