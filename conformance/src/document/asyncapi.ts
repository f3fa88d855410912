import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Problems } from './problem.js';
import { compile, isReadable } from './schemas.js';
import { Dangling, type Part, type Place, type Sources } from './sources.js';

/** A message of the document. */
export interface DocumentMessage {
  readonly name: string;
  readonly place: Place;
  /** Its payload; undefined if the document does not say, so that everything fits. */
  readonly payload: Part | undefined;
  readonly fits: ValidateFunction | undefined;
  /** The same of a payload that may have more properties than the document names. */
  readonly fitsOpenly: (value: unknown) => boolean;
  /** All that is wrong with a payload. */
  readonly faultsOf: (value: unknown) => readonly ErrorObject[];
  /** Who sends it, by the operations of the document; both, where they do not say. */
  readonly sentBy: ReadonlySet<'client' | 'server'>;
}

/** What the kit takes from an AsyncAPI 3 document. */
export interface AsyncDocument {
  readonly title: string;
  readonly version: string;
  readonly messages: ReadonlyMap<string, DocumentMessage>;
  /** Path of the first channel and server that speak ws or wss, if it is no template. */
  readonly path: string | undefined;
  readonly root: Part;
}

/** The root of an AsyncAPI 3 document; undefined, and a problem, if it is none. */
export function asyncApiRoot(root: Part, problems: Problems): Part | undefined {
  const { asyncapi } = (root.value ?? {}) as { asyncapi?: unknown };
  if (typeof asyncapi === 'string' && /^3\.\d+\.\d+$/.test(asyncapi)) return root;
  if (typeof asyncapi === 'string' && /^2\./.test(asyncapi))
    problems.add(
      { ...root.place, pointer: '/asyncapi' },
      `expected AsyncAPI 3, found ${asyncapi}`,
      'convert it: npx @asyncapi/cli convert FILE --target-version=3.0.0 --output=NEW',
    );
  else
    problems.add(
      root.place,
      asyncapi === undefined
        ? 'expected an AsyncAPI 3 document, found nothing that says `asyncapi`'
        : `expected AsyncAPI 3, found asyncapi: ${JSON.stringify(asyncapi)}`,
      'begin it with `asyncapi: 3.0.0`',
    );
  return undefined;
}

/** Reads what the kit needs of a document. `describes`: whose operations it lists. */
export function readAsyncApi(
  sources: Sources,
  root: Part,
  describes: 'server' | 'client',
  problems: Problems,
): AsyncDocument {
  /** What a reading finds, or undefined and a problem where a reference leads nowhere. */
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Dangling)) throw error;
      problems.add(error.place, error.message, error.hint);
      return undefined;
    }
  };
  const part = (...keys: string[]) => attempt(() => sources.part(root, ...keys));
  const entries = (of: Part | undefined) => {
    if (!of || typeof of.value !== 'object' || of.value === null) return [];
    return Object.keys(of.value).flatMap((key) => {
      const found = attempt(() => sources.part(of, key));
      return found ? [{ ...found, key }] : [];
    });
  };
  const info = part('info')?.value as { title?: unknown; version?: unknown } | undefined;
  const messages = new Map<string, DocumentMessage & { sentBy: Set<'client' | 'server'> }>();
  const byPlace = new Map<string, string>();
  const keyOf = ({ place }: Part) => `${place.file}#${place.pointer}`;
  const addMessage = (name: string, message: Part) => {
    if (byPlace.has(keyOf(message))) return;
    byPlace.set(keyOf(message), name);
    const payload = attempt(() => payloadOf(sources, message, problems));
    // Few are ever asked, and compiling takes its time.
    const openly = once(() => payload && compile(sources, payload, { open: true }));
    const wholly = once(() => payload && compile(sources, payload, { all: true }));
    messages.set(name, {
      name,
      place: message.place,
      payload,
      fits: payload && attempt(() => compiled(sources, payload, problems)),
      fitsOpenly: (value) => openly()?.(value) ?? true,
      faultsOf: (value) => {
        const fits = wholly();
        return !fits || fits(value) ? [] : (fits.errors ?? []);
      },
      sentBy: new Set(),
    });
  };
  for (const { key, ...message } of entries(part('components', 'messages'))) addMessage(key, message);
  const channels = entries(part('channels'));
  for (const channel of channels)
    for (const { key, ...message } of entries(attempt(() => sources.part(channel, 'messages'))))
      addMessage(key, message);
  const operations = entries(part('operations'));
  for (const operation of operations) {
    const action = attempt(() => sources.part(operation, 'action'))?.value;
    const receives = action === 'receive';
    const [mine, theirs] =
      describes === 'server' ? (['server', 'client'] as const) : (['client', 'server'] as const);
    const marks = (of: Part | undefined, by: 'client' | 'server') => {
      for (const message of entries(of)) messages.get(byPlace.get(keyOf(message)) ?? '')?.sentBy.add(by);
    };
    const messagesOf = (of: Part) =>
      attempt(() => sources.part(of, 'messages') ?? sources.part(of, 'channel', 'messages'));
    marks(messagesOf(operation), receives ? theirs : mine);
    const reply = attempt(() => sources.part(operation, 'reply'));
    if (reply) marks(messagesOf(reply), receives ? mine : theirs);
  }
  // What no operation speaks of may go either way.
  for (const { sentBy } of messages.values()) if (sentBy.size === 0) sentBy.add('client').add('server');
  return {
    title: typeof info?.title === 'string' ? info.title : 'a protocol without a title',
    version: typeof info?.version === 'string' ? info.version : 'without a version',
    messages,
    path: pathOf(entries(part('servers')), channels),
    root,
  };
}

/** Makes something when it is asked for first. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

function payloadOf(sources: Sources, message: Part, problems: Problems): Part | undefined {
  const payload = sources.part(message, 'payload');
  const format = payload && sources.part(payload, 'schemaFormat');
  if (!payload || typeof format?.value !== 'string') return payload;
  const schema = sources.part(payload, 'schema');
  if (isReadable(format.value)) return schema;
  problems.add(
    format.place,
    `the schemaFormat ${JSON.stringify(format.value)} cannot be read`,
    'expected JSON Schema draft-07 (application/schema+json;version=draft-07), or none',
  );
  return undefined;
}

function compiled(sources: Sources, payload: Part, problems: Problems): ValidateFunction | undefined {
  try {
    return compile(sources, payload);
  } catch (error) {
    if (error instanceof Dangling) throw error;
    problems.add(
      payload.place,
      `the schema cannot be compiled: ${(error as Error).message.split('\n')[0]}`,
      'expected JSON Schema draft-07, the default of AsyncAPI 3',
    );
    return undefined;
  }
}

/** Where a client dials by the document: the path of its server, then the address of its channel. */
function pathOf(servers: readonly Part[], channels: readonly Part[]): string | undefined {
  const isWebSocket = ({ value }: Part) => /^wss?$/.test(String((value as { protocol?: unknown })?.protocol));
  const server = servers.find(isWebSocket);
  const pathname = (server?.value as { pathname?: unknown } | undefined)?.pathname;
  const address = (channels[0]?.value as { address?: unknown } | undefined)?.address;
  const path = typeof pathname === 'string' ? pathname : typeof address === 'string' ? address : undefined;
  return path === undefined || /[{}]/.test(path) ? undefined : path.startsWith('/') ? path : `/${path}`;
}
