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

/** More problems of one document help nobody. */
const MOST_PROBLEMS = 100;
/** What is shown of a pointer and of a sentence, in characters: both quote the document. */
const MOST_POINTER = 200;
const MOST_WORDS = 500;

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
    if (this.found.length === MOST_PROBLEMS) return;
    const problem = {
      file: this.#sources.shown(place.file),
      pointer: cut(place.pointer, MOST_POINTER),
      message: cut(message, MOST_WORDS),
    };
    const { file, pointer } = problem;
    if (
      this.found.some(
        (one) => one.file === file && one.pointer === pointer && one.message === problem.message,
      )
    )
      return;
    this.found.push({
      ...problem,
      ...this.#sources.positionOf(place),
      ...(hint === undefined ? {} : { hint: cut(hint, MOST_WORDS) }),
    });
  }
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);
