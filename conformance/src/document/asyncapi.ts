import { bounds } from '../history/bounds.js';
import type { Problems } from './problem.js';
import { type Fits, isReadable, SchemaFault, Schemas } from './schemas.js';
import { Dangling, type Part, type Place, type Sources } from './sources.js';

/** A message of the document. */
export interface DocumentMessage {
  readonly name: string;
  /** What it is for, if the document says so. */
  readonly summary?: string;
  readonly place: Place;
  /** Its payload; undefined if the document does not say, so that everything fits. */
  readonly payload: Part | undefined;
  readonly fits: Fits | undefined;
  /** The same of a payload that may have more properties than the document names. */
  readonly fitsOpenly: (value: unknown) => boolean;
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
  /** The same path, if it is a template. */
  readonly pathTemplate: string | undefined;
  /** By the name of a message, the messages that answer it. */
  readonly replies: ReadonlyMap<string, readonly string[]>;
  readonly root: Part;
}

/**
 * The root of an AsyncAPI 3 document; undefined, and a problem, if it is none. `shown`: its file, as people name it; `hint`: what to do
 * with one that is no AsyncAPI document at all.
 */
export function asyncApiRoot(
  root: Part,
  problems: Problems,
  { shown, hint = 'begin it with `asyncapi: 3.0.0`' }: { shown: string; hint?: string },
): Part | undefined {
  const { asyncapi } = (root.value ?? {}) as { asyncapi?: unknown };
  if (typeof asyncapi === 'string' && /^3\.\d+\.\d+$/.test(asyncapi)) return root;
  if (asyncapi === undefined)
    problems.add(root.place, 'expected an AsyncAPI 3 document, found nothing that says `asyncapi`', hint);
  else
    problems.add(
      { ...root.place, pointer: '/asyncapi' },
      `expected AsyncAPI 3, found ${JSON.stringify(asyncapi)}`,
      /^2(\.|$)/.test(String(asyncapi))
        ? `convert it: npx @asyncapi/cli convert ${shown} --target-version=3.0.0 --output=${convertedName(shown)}`
        : 'expected `asyncapi: 3.0.0`',
    );
  return undefined;
}

const convertedName = (file: string): string => file.replace(/(\.[a-z]+)?$/i, '-3$1');

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
    // What is beyond the bound is refused unread.
    const keys = Object.keys(of.value).slice(0, bounds.documentMessages + 1);
    return keys.flatMap((key) => {
      const found = attempt(() => sources.part(of, key));
      return found ? [{ ...found, key }] : [];
    });
  };
  const info = part('info')?.value as { title?: unknown; version?: unknown } | undefined;
  const messages = new Map<string, DocumentMessage & { sentBy: Set<'client' | 'server'> }>();
  const byPlace = new Map<string, string>();
  const keyOf = ({ place }: Part) => `${place.file}#${place.pointer}`;
  const schemas = new Schemas(sources);
  const open = new Schemas(sources, { open: true });
  const addMessage = (word: string, message: Part, channel?: string) => {
    if (byPlace.has(keyOf(message)) || messages.size > bounds.documentMessages) return;
    // Two channels may have different messages of one name.
    const name = messages.has(word) && channel !== undefined ? `${channel}/${word}` : word;
    byPlace.set(keyOf(message), name);
    if (messages.size === bounds.documentMessages)
      problems.add(
        message.place,
        `the document has more messages than the kit reads: ${bounds.documentMessages}`,
        'leave out what no session needs',
      );
    const payload = attempt(() => payloadOf(sources, message, problems));
    // Few are ever asked, and compiling takes its time.
    const openly = once(() => payload && open.compile(payload));
    const { summary } = (message.value ?? {}) as { summary?: unknown };
    messages.set(name, {
      name,
      ...(typeof summary === 'string' ? { summary } : {}),
      place: message.place,
      payload,
      fits: payload && attempt(() => compiled(schemas, payload, problems)),
      fitsOpenly: (value) => openly()?.(value) ?? true,
      sentBy: new Set(),
    });
  };
  for (const { key, ...message } of entries(part('components', 'messages'))) addMessage(key, message);
  const channels = entries(part('channels'));
  for (const channel of channels)
    for (const { key, ...message } of entries(attempt(() => sources.part(channel, 'messages'))))
      addMessage(key, message, channel.key);
  const operations = entries(part('operations'));
  const replies = new Map<string, readonly string[]>();
  const namesOf = (of: Part | undefined) =>
    entries(of).flatMap((message) => byPlace.get(keyOf(message)) ?? []);
  /** The lists of messages that were looked at. */
  const marked = new Set<string>();
  for (const operation of operations) {
    const action = attempt(() => sources.part(operation, 'action'))?.value;
    const receives = action === 'receive';
    const [mine, theirs] =
      describes === 'server' ? (['server', 'client'] as const) : (['client', 'server'] as const);
    const marks = (of: Part | undefined, by: 'client' | 'server') => {
      const key = of && `${by} ${keyOf(of)}`;
      if (key === undefined || marked.has(key)) return;
      marked.add(key);
      for (const message of entries(of)) messages.get(byPlace.get(keyOf(message)) ?? '')?.sentBy.add(by);
    };
    const messagesOf = (of: Part) =>
      attempt(() => sources.part(of, 'messages') ?? sources.part(of, 'channel', 'messages'));
    marks(messagesOf(operation), receives ? theirs : mine);
    const reply = attempt(() => sources.part(operation, 'reply'));
    if (!reply) continue;
    marks(messagesOf(reply), receives ? mine : theirs);
    const answers = namesOf(messagesOf(reply));
    for (const name of namesOf(messagesOf(operation))) if (!replies.has(name)) replies.set(name, answers);
  }
  const path = pathOf(entries(part('servers')), channels);
  const isTemplate = /[{}]/.test(path ?? '');
  // What no operation speaks of may go either way.
  for (const { sentBy } of messages.values()) if (sentBy.size === 0) sentBy.add('client').add('server');
  return {
    title: typeof info?.title === 'string' ? info.title : 'a protocol without a title',
    version: typeof info?.version === 'string' ? info.version : 'without a version',
    messages,
    path: isTemplate ? undefined : path,
    pathTemplate: isTemplate ? path : undefined,
    replies,
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
  if (isReadable(format.value)) {
    const schema = sources.part(payload, 'schema');
    if (!schema)
      problems.add(payload.place, 'the payload has a schemaFormat, and no schema', 'say its schema');
    return schema;
  }
  problems.add(
    format.place,
    `the schemaFormat ${JSON.stringify(format.value)} cannot be read`,
    'expected JSON Schema draft-07 (application/schema+json;version=draft-07), or none',
  );
  return undefined;
}

function compiled(schemas: Schemas, payload: Part, problems: Problems): Fits | undefined {
  try {
    return schemas.compile(payload);
  } catch (error) {
    if (!(error instanceof SchemaFault)) throw error;
    problems.add(
      error.place,
      `the schema cannot be read: ${error.message}`,
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
  return path === undefined || path.startsWith('/') ? path : `/${path}`;
}
