import { createHash } from 'node:crypto';
import { Instrumenter, type InstrumenterOptions } from '@stryker-mutator/instrumenter';

/** One change of one place in a source, made by a machine. */
export interface Mutant {
  /** What switches it on, in this set of sources. */
  readonly id: string;
  /** As it was given. */
  readonly file: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** The rule that made it, by its name in Stryker. */
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  /** What lists call it: it stays when lines above it come or go. */
  readonly name: string;
}

/** Sources with all their mutants in them, each asleep until {@link SWITCH} names it. */
export interface Instrumented {
  readonly mutants: readonly Mutant[];
  readonly sources: ReadonlyMap<string, string>;
}

/** The environment variable that holds the id of the one mutant that is awake. */
export const SWITCH = '__STRYKER_ACTIVE_MUTANT__';

/**
 * What is not mutated, since nothing but people reads it: texts (the protocol's own words come from the specification, which is not
 * mutated either), and what is said to the log. All other mutators of Stryker are used.
 */
const OPTIONS: InstrumenterOptions = {
  plugins: null,
  excludedMutations: ['StringLiteral'],
  ignorers: [{ shouldIgnore: (path) => (isLogCall(path) ? 'said to the log' : undefined) }],
};

/** The part of Babel's syntax tree that is looked at. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly callee?: Node;
  readonly property?: Node;
}

/** `log(…)` or `….log(…)`. */
function isLogCall(path: object): boolean {
  const { type, callee } = (path as { node: Node }).node;
  return type === 'CallExpression' && (callee?.name ?? callee?.property?.name) === 'log';
}

/** Puts all mutants into some TypeScript sources, by their names. Throws for what is no TypeScript. */
export async function instrument(sources: ReadonlyMap<string, string>): Promise<Instrumented> {
  const given = [...sources].map(([name, content]) => ({ name, content, mutate: true }));
  const { files, mutants } = await new Instrumenter(silent).instrument(given, OPTIONS);
  const names = new Map<string, number>();
  return {
    mutants: mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ id, fileName: file, location: { start, end }, mutatorName: mutator, replacement }) => {
        const original = between(sources.get(file)!, start, end);
        const name = `${file}: ${mutator}: ${short(original)} → ${short(replacement)}`;
        const nth = (names.get(name) ?? 0) + 1;
        names.set(name, nth);
        const unique = nth === 1 ? name : `${name} (${nth})`;
        return { id, file, line: start.line + 1, mutator, original, replacement, name: unique };
      }),
    sources: new Map(files.map(({ name, content }) => [name, content])),
  };
}

/** A place in a text, counted from 0. */
interface Place {
  readonly line: number;
  readonly column: number;
}

function between(text: string, start: Place, end: Place): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column);
  lines[0] = lines[0]!.slice(start.column);
  return lines.join('\n');
}

/** A long piece of source is cut to so many characters; a hash of the whole tells it from others that begin alike. */
const SHORT = 60;

function short(source: string): string {
  const line = source.replace(/\s+/g, ' ');
  if (line.length <= SHORT) return line;
  return `${line.slice(0, SHORT)}… ${createHash('sha256').update(line).digest('hex').slice(0, 6)}`;
}

/** The instrumenter has nothing to say that matters here: what goes wrong it throws. */
const silent: ConstructorParameters<typeof Instrumenter>[0] = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace() {},
  debug() {},
  info() {},
  warn() {},
  error() {},
  fatal() {},
};
