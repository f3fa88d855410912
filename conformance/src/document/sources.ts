import { createHash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { bounds } from '../history/bounds.js';
import { readYamlFile, type YamlFile } from '../target/read-yaml.js';
import { UsageError } from '../usage.js';
import { pointerOf, tokensOf } from './value.js';

/** Something in a file, by a JSON pointer (RFC 6901). */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

/** Why a reference leads nowhere. */
export class Dangling extends Error {
  readonly place: Place;
  readonly hint: string;
  constructor(place: Place, message: string, hint: string) {
    super(message);
    this.name = 'Dangling';
    this.place = place;
    this.hint = hint;
  }
}

/** A part of a document, behind all its references. */
export interface Part {
  readonly place: Place;
  readonly value: unknown;
}

/** So many references, one behind the other, are a circle. */
const MOST_REFERENCES = 32;

/** The files of a document: the first one, and those in its folder that it refers to. */
export class Sources {
  readonly folder: string;
  readonly #shownAs: string;
  readonly #files = new Map<string, YamlFile>();
  /** References that are being followed, each inside of the one before. */
  #following = 0;

  /** As the caller named it, which is how problems show it. */
  readonly file: string;

  constructor(file: string) {
    this.file = file;
    this.folder = dirname(resolve(file));
    this.#shownAs = dirname(file);
  }

  /** A file as people named it, or as it lies beside that. */
  shown(file: string): string {
    return resolve(file) === resolve(this.file)
      ? this.file
      : `${this.#shownAs}${sep}${relative(this.folder, file)}`;
  }

  positionOf({ file, pointer }: Place): { line: number; column: number } {
    return this.#read(file).placeOf(tokensOf(pointer));
  }

  /** The names and the SHA-256 of all that was read: another document has another one. */
  get hash(): string {
    const hash = createHash('sha256');
    const files = [...this.#files].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [file, { value }] of files)
      hash.update(relative(this.folder, file)).update('\0').update(JSON.stringify(value)).update('\0');
    return hash.digest('hex');
  }

  /** The whole of a file. Throws {@link UsageError} if it cannot be read. */
  whole(file = resolve(this.file)): Part {
    return { place: { file, pointer: '' }, value: this.#read(file).value };
  }

  /** A part by its keys, behind all references on the way and at its end; undefined if it is not there. Throws {@link Dangling}. */
  part(of: Part, ...keys: readonly (string | number)[]): Part | undefined {
    let part: Part = this.behind(of);
    for (const key of keys) {
      if (!hasKey(part.value, key)) return undefined;
      part = this.behind(this.#inner(part, key));
    }
    return part;
  }

  /** Each entry of an object or array, behind its references. Throws {@link Dangling}. */
  entries(of: Part | undefined): (Part & { readonly key: string })[] {
    if (!of || typeof of.value !== 'object' || of.value === null) return [];
    return Object.keys(of.value).map((key) => ({ ...this.part(of, key)!, key }));
  }

  /** What a part refers to, if it does. Throws {@link Dangling}. */
  behind(part: Part): Part {
    if (referenceOf(part.value) === undefined) return part;
    let there = part;
    const seen = new Set<string>();
    for (;;) {
      const reference = referenceOf(there.value);
      if (reference === undefined) return there;
      const { file, pointer } = there.place;
      if (seen.has(`${file}#${pointer}`) || seen.size === MOST_REFERENCES) throw circle(there.place);
      seen.add(`${file}#${pointer}`);
      there = this.follow(there.place, reference);
    }
  }

  /** What a reference leads to, one step. Throws {@link Dangling}. */
  follow(from: Place, reference: string): Part {
    const dangling = (message: string, hint: string) =>
      new Dangling(from, `the reference ${JSON.stringify(reference)} ${message}`, hint);
    const [path, fragment = ''] = splitAt(reference, '#');
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path))
      throw dangling('leads to another place', 'save that beside the document; nothing is fetched');
    let file = from.file;
    if (path !== '') {
      file = resolve(dirname(from.file), decoded(path));
      if (!isInside(this.folder, file) || !isInside(realOf(this.folder), realOf(file)))
        throw dangling('leads out of the folder of the document', 'save that beside the document');
      // Whoever opens a pipe may wait for ever.
      if (statSync(file, { throwIfNoEntry: false })?.isFile() === false)
        throw dangling('leads to no file', 'expected a YAML or JSON file');
    }
    const pointer = decoded(fragment);
    if (pointer !== '' && !pointer.startsWith('/'))
      throw dangling(
        'has no JSON pointer behind its #',
        'expected something like #/components/messages/login',
      );
    if (this.#following === MOST_REFERENCES) throw circle(from);
    this.#following++;
    try {
      let part = this.whole(file);
      for (const key of tokensOf(pointer)) {
        if (!hasKey(part.value, key)) part = this.behind(part);
        if (!hasKey(part.value, key))
          throw dangling('leads to nothing', `there is no ${key} in ${this.shown(part.place.file)}`);
        part = this.#inner(part, key);
      }
      return part;
    } catch (error) {
      if (error instanceof UsageError)
        throw dangling(`cannot be followed: ${error.message}`, 'correct the file or the reference');
      throw error;
    } finally {
      this.#following--;
    }
  }

  #inner({ place, value }: Part, key: string | number): Part {
    return {
      value: (value as Record<string | number, unknown>)[key],
      place: { ...place, pointer: place.pointer + pointerOf([key]) },
    };
  }

  #read(file: string): YamlFile {
    const before = this.#files.get(file);
    if (before) return before;
    const most = [...this.#files.values()].reduce((left, { signs }) => left - signs, bounds.documentSigns);
    const read = readYamlFile(this.shown(file), 'contract', most);
    if (countValues(read.value, most) > most)
      throw new UsageError(
        `${this.shown(file)} is too large: with its aliases written out it has more than ${bounds.documentSigns} values`,
        'use fewer aliases',
      );
    this.#files.set(file, read);
    return read;
  }
}

const circle = (place: Place): Dangling =>
  new Dangling(place, 'its references lead in a circle', 'let one of them lead to a value');

const hasKey = (value: unknown, key: string | number): value is object =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

/** Whether a file lies in a folder or below it. */
function isInside(folder: string, file: string): boolean {
  const inside = relative(folder, file);
  return !inside.startsWith('..') && resolve(inside) !== inside;
}

/** A path behind all links; the path itself if nothing is there. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** How many values there are in a value, up to one more than `most`. */
export function countValues(value: unknown, most: number): number {
  let count = 1;
  if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) {
      if (count > most) break;
      count += countValues(one, most - count);
    }
  return count;
}

/** Where a value is a reference to another, its target. */
export const referenceOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && typeof (value as { $ref?: unknown }).$ref === 'string'
    ? (value as { $ref: string }).$ref
    : undefined;

function splitAt(text: string, sign: string): [string, string?] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
