import type { Sources } from './sources.js';

/** One mistake in a document of a protocol. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** JSON pointer to what is wrong, in its file. */
  readonly pointer: string;
  /** What was expected, and what was found. */
  readonly message: string;
  /** What to do. */
  readonly hint?: string;
}

/** A problem in one line: `FILE:LINE:COLUMN POINTER: MESSAGE; HINT`. */
export const lineOf = ({ file, line, column, pointer, message, hint }: Problem): string =>
  `${file}:${line}:${column} ${pointer || '/'}: ${message}${hint === undefined ? '' : `; ${hint}`}`;

/** Collects what is wrong with a document. */
export class Problems {
  readonly found: Problem[] = [];
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** `place`: a file and a JSON pointer in it. */
  add(place: { readonly file: string; readonly pointer: string }, message: string, hint?: string): void {
    const { line, column } = this.#sources.positionOf(place);
    const { pointer } = place;
    const file = this.#sources.shown(place.file);
    if (this.found.some((one) => one.file === file && one.pointer === pointer && one.message === message))
      return;
    this.found.push({
      file,
      line,
      column,
      pointer,
      message,
      ...(hint === undefined ? {} : { hint }),
    });
  }
}
