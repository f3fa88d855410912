import { type Protocol, protocolOf } from '../cases/protocol.js';
import type { Contract, ParameterName } from '../contract/index.js';
import { keys } from '../generated/single-session.js';
import type { SingleSession } from '../generated/types.js';
import { didYouMean } from '../suggest.js';
import { UsageError } from '../usage.js';
import { type Fault, singleSessionFits, wording } from '../validate.js';
import { readArithmetic } from './arithmetic.js';
import { asyncApiRoot, readAsyncApi } from './asyncapi.js';
import { casesOf } from './cases.js';
import type { Codecs } from './codec.js';
import { contractOf } from './contract.js';
import { Language, type Time } from './language.js';
import { lineOf, type Problem, Problems } from './problem.js';
import { hardRules } from './rules.js';
import { countValues, Dangling, type Part, type Place, Sources } from './sources.js';
import { TIMES } from './times.js';
import { pointerOf } from './value.js';

/** The key of the extension in a document, or in a file of its own. */
export const EXTENSION = 'x-single-session';

/** How much an extension may say: as JSON, and in values. Some of its rules take time that grows by the square of that. */
const MOST_CHARACTERS = 128 * 1024;
const MOST_VALUES = 5_000;

/** Reads the contract of a protocol from its document. Throws {@link UsageError} that names the first mistake, if there is one. */
export const loadContract = (file: string): Contract => loadProtocol(file).contract;

/**
 * The same with what only this protocol can be asked. `codecs`: those that the target provides, where a server is to be met; default:
 * none is. Throws {@link UsageError}.
 */
export function loadProtocol(file: string, codecs?: Codecs): Protocol {
  const { protocol, problems } = readContract(file, codecs);
  if (protocol) return protocol;
  const [first, ...others] = problems;
  const more = others.length === 0 ? '' : ` (and ${others.length} more: solowire contract check ${file})`;
  throw new UsageError(`${lineOf(first!)}${more}`);
}

/**
 * Reads a document with the extension, and says all that is wrong with it: there is a protocol exactly if nothing is. Throws
 * {@link UsageError} if the file cannot be read at all.
 */
export function readContract(
  file: string,
  codecs?: Codecs,
): { protocol?: Protocol; problems: readonly Problem[] } {
  const sources = new Sources(file);
  const problems = new Problems(sources);
  const language = languageOf(sources, problems, codecs);
  if (!language || problems.found.length > 0) return { problems: problems.found };
  // Whoever meets a server needs the codec; it is better missed before the server is started.
  if (codecs) language.codec();
  const protocol = protocolOf(contractOf(language, sources.hash), { cases: casesOf(language) });
  return { protocol, problems: [] };
}

function languageOf(sources: Sources, problems: Problems, codecs?: Codecs): Language | undefined {
  const whole = sources.whole();
  const extension = extensionOf(whole, sources, problems);
  if (!extension) return undefined;
  const { single, place } = extension;
  const root = single.document === undefined ? whole : besides(single.document, place, sources, problems);
  if (!root) return undefined;
  const shown = sources.shown(root.place.file);
  const hint = 'name the document: `document: ./api.yaml`';
  if (!asyncApiRoot(root, problems, single.document === undefined ? { shown, hint } : { shown }))
    return undefined;
  const document = readAsyncApi(sources, root, single.describes ?? 'server', problems);
  // What cannot be read keeps no rule.
  if (problems.found.length > 0) return undefined;
  const times = timesOf(single, place, problems);
  const language = new Language(single, document, times, codecs);
  hardRules({ language, sources, place, problems });
  return language;
}

/** The document that an extension in a file of its own names. */
function besides(path: string, place: Place, sources: Sources, problems: Problems): Part | undefined {
  try {
    return sources.follow(place, path);
  } catch (error) {
    if (!(error instanceof Dangling)) throw error;
    problems.add({ ...place, pointer: `${place.pointer}/document` }, error.message, error.hint);
    return undefined;
  }
}

function extensionOf(
  { place, value }: Part,
  sources: Sources,
  problems: Problems,
): { single: SingleSession; place: Place } | undefined {
  const document = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const there = document[EXTENSION];
  if (there === undefined) {
    if (asyncApiRoot({ place, value: document }, problems, { shown: sources.file }))
      problems.add(
        place,
        `the document does not say how a session begins, lives and ends: it has no ${EXTENSION}`,
        `let the kit write a first one: solowire init --contract ${sources.file}`,
      );
    return undefined;
  }
  const at: Place = { ...place, pointer: `/${EXTENSION}` };
  const length = JSON.stringify(there).length;
  if (length > MOST_CHARACTERS || countValues(there, MOST_VALUES) > MOST_VALUES) {
    problems.add(
      at,
      `${EXTENSION} is too large`,
      `expected at most ${MOST_CHARACTERS} characters of JSON and ${MOST_VALUES} values`,
    );
    return undefined;
  }
  const { version } = (there ?? {}) as { version?: unknown };
  if (typeof version === 'number' && version !== 1) {
    problems.add(
      { ...at, pointer: `${at.pointer}/version` },
      `the version of ${EXTENSION} is ${version}; this kit reads 1`,
      'use a kit that reads it',
    );
    return undefined;
  }
  if (!singleSessionFits(there)) {
    for (const fault of telling(singleSessionFits.errors ?? [])) report(fault, at, problems);
    return undefined;
  }
  return { single: there as SingleSession, place: at };
}

/** Of what does not fit, what tells most: not that none of several forms fits, where it is said why each does not. */
function telling(faults: readonly Fault[]): readonly Fault[] {
  const direct = faults.filter(({ keyword }) => keyword !== 'oneOf');
  return direct.length > 0 ? direct : faults;
}

function report(fault: Fault, at: Place, problems: Problems): void {
  const { instancePath, keyword, params } = fault;
  const pointer = at.pointer + instancePath;
  if (keyword === 'additionalProperties' || keyword === 'propertyNames') {
    const key = String(params.additionalProperty ?? params.propertyName);
    const known = keys[instancePath] ?? [];
    problems.add(
      { ...at, pointer: pointer + pointerOf([key]) },
      instancePath === '/clauses'
        ? `${JSON.stringify(key)} is no id of a requirement`
        : `${JSON.stringify(key)} is not known here`,
      didYouMean(key, known, known.length > 0 ? `known: ${known.join(', ')}` : 'leave it out'),
    );
    return;
  }
  // What the name of a property breaks is said of the property.
  if (fault.propertyName !== undefined) return;
  problems.add({ ...at, pointer }, `${instancePath.split('/').at(-1) || EXTENSION} ${wording(fault)}`);
}

function timesOf(single: SingleSession, place: Place, problems: Problems): Map<ParameterName, Time> {
  const times = new Map<ParameterName, Time>();
  for (const [key, { unset }] of Object.entries(TIMES)) {
    const name = key as ParameterName;
    const amount = single.times?.[name];
    if (amount === undefined) {
      if (unset !== undefined) times.set(name, { value: unset });
    } else if (typeof amount === 'number') times.set(name, { value: amount });
    else {
      const value = { value: amount.else };
      try {
        times.set(name, { ...value, arithmetic: readArithmetic(amount.value) });
      } catch (error) {
        problems.add(
          { ...place, pointer: `${place.pointer}/times/${name}/value` },
          (error as Error).message,
          'expected something like 3 * heartbeatSeconds * 1000',
        );
        times.set(name, value);
      }
    }
  }
  return times;
}
