import fs from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';

/** A mistake of the person who edits the document; its message is all that he needs to see. */
export class SpecError extends Error {}

/** A place in one of the YAML files. */
interface Place {
  file: string;
  keys: string[];
}

interface YamlFile {
  yaml: YamlDocument;
  lines: LineCounter;
  value: unknown;
}

/**
 * YAML files that refer to each other by `$ref`. A reader of our own, because the AsyncAPI parser leaves references
 * unresolved that lead back to the file where they began, and knows no line of what they name.
 */
export class Source {
  readonly #files = new Map<string, YamlFile>();
  readonly #resolved = new Map<string, unknown>();
  readonly #folder: string;
  readonly #root: string;

  /** @param root the file to begin with; places are told relative to its folder. */
  constructor(root: string) {
    this.#root = path.resolve(root);
    this.#folder = path.dirname(this.#root);
  }

  /**
   * The document with every `$ref` replaced by the very object that it names: two references to one thing are identical.
   * @throws SpecError on YAML that cannot be read and on references that name nothing.
   */
  resolve(): unknown {
    return this.#at({ file: this.#root, keys: [] });
  }

  /** `file:line` of what a JSON pointer into the resolved document names, or of the nearest thing that exists above it. */
  locate(pointer: string): string {
    let place: Place = { file: this.#root, keys: [] };
    for (const key of parsePointer(pointer)) {
      const next = this.#follow({ file: place.file, keys: [...place.keys, key] });
      if (this.#raw(next) === undefined) break;
      place = next;
    }
    return this.#line(place);
  }

  #at(place: Place): unknown {
    const target = this.#follow(place);
    const key = `${target.file}#${target.keys.map(escapeKey).join('/')}`;
    if (this.#resolved.has(key)) return this.#resolved.get(key);
    const raw = this.#raw(target);
    if (!raw || typeof raw !== 'object') return raw;
    const copy: Record<string, unknown> | unknown[] = Array.isArray(raw) ? [] : {};
    this.#resolved.set(key, copy);
    for (const inner of Object.keys(raw)) {
      (copy as Record<string, unknown>)[inner] = this.#at({
        file: target.file,
        keys: [...target.keys, inner],
      });
    }
    return copy;
  }

  /** The same place, behind all references on the way. */
  #follow(place: Place, trail: readonly string[] = []): Place {
    let current: Place = { file: place.file, keys: [] };
    const rest = [...place.keys];
    for (;;) {
      const ref = (this.#raw(current) as { $ref?: unknown } | undefined)?.$ref;
      if (typeof ref === 'string') {
        const [file, pointer = ''] = ref.split('#', 2) as [string, string?];
        const from = this.#line(current);
        const step = `${from} ${ref}`;
        if (trail.includes(step)) throw new SpecError(`${from}: $ref ${ref} leads back to itself`);
        const target = file ? path.resolve(path.dirname(current.file), file) : current.file;
        if (!fs.existsSync(target))
          throw new SpecError(`${from}: $ref ${ref} names a file that does not exist`);
        const aim = this.#follow({ file: target, keys: parsePointer(pointer) }, [...trail, step]);
        if (this.#raw(aim) === undefined)
          throw new SpecError(`${from}: $ref ${ref} names nothing in that file`);
        current = aim;
      } else if (rest.length > 0) {
        current = { file: current.file, keys: [...current.keys, rest.shift()!] };
      } else {
        return current;
      }
    }
  }

  #raw({ file, keys }: Place): unknown {
    return keys.reduce<unknown>(
      (value, key) =>
        value && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined,
      this.#read(file).value,
    );
  }

  #line({ file, keys }: Place): string {
    const { yaml, lines } = this.#read(file);
    const node = (keys.length > 0 ? yaml.getIn(keys, true) : yaml.contents) as
      | { range?: [number] }
      | undefined;
    return `${path.relative(this.#folder, file)}:${lines.linePos(node?.range?.[0] ?? 0).line}`;
  }

  #read(file: string): YamlFile {
    const known = this.#files.get(file);
    if (known) return known;
    const lines = new LineCounter();
    const yaml = parseDocument(fs.readFileSync(file, 'utf8'), { lineCounter: lines });
    const name = path.relative(this.#folder, file);
    const errors = yaml.errors.map((e) => `${name}:${e.linePos?.[0].line ?? 1}: ${e.message.split('\n')[0]}`);
    if (errors.length > 0) throw new SpecError(errors.join('\n'));
    const read = { yaml, lines, value: yaml.toJS() as unknown };
    this.#files.set(file, read);
    return read;
  }
}

/** RFC 6901 §4. */
function parsePointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** RFC 6901 §3. */
export function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
