import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { lineOf, readContract } from '../document/index.js';
import { UsageError } from '../usage.js';

/** Any part of a document. */
// biome-ignore lint/suspicious/noExplicitAny: tests put in what no type allows
export type Loose = any;

const message = (type: string, properties: object = {}) => ({
  payload: {
    type: 'object',
    required: ['type', ...Object.keys(properties)],
    properties: { type: { const: type }, ...properties },
  },
});
const text = { type: 'string' };

/** A small AsyncAPI 3 document that describes a server. */
const plain = {
  asyncapi: '3.0.0',
  info: { title: 'Tiny', version: '1.0.0' },
  channels: {
    all: {
      address: '/',
      messages: Object.fromEntries(
        ['login', 'ok', 'ping', 'pong', 'kick'].map((name) => [
          name,
          { $ref: `#/components/messages/${name}` },
        ]),
      ),
    },
  },
  operations: {
    hear: { action: 'receive', channel: { $ref: '#/channels/all' }, messages: refs('login', 'ping') },
    say: { action: 'send', channel: { $ref: '#/channels/all' }, messages: refs('ok', 'pong', 'kick') },
  },
  components: {
    messages: {
      login: message('login', { user: text, token: text }),
      ok: message('ok', { session: text }),
      ping: message('ping', { n: { type: 'integer' } }),
      pong: message('pong', { n: { type: 'integer' } }),
      kick: message('kick', { why: { enum: ['elsewhere', 'nonsense'] } }),
    },
  },
};

/** What the extension says of it. */
const extension = {
  version: 1,
  identity: { message: 'login', at: '/user' },
  policy: 'newest',
  opening: [
    { send: { type: 'login', user: '{identity}', token: '{token}' } },
    { expect: { type: 'ok' }, save: { session: '/session' } },
  ],
  welcome: { session: 'session' },
  probe: { send: { type: 'ping', n: '{n}' }, answer: { type: 'pong', n: '{n}' } },
  endings: { 'taken-over': { message: { type: 'kick', why: 'elsewhere' }, close: [4001] } },
  clauses: {
    'SW-TAKEOVER-3': { states: { id: 'T-1', level: 'MUST', text: 'The old client MUST be told why.' } },
  },
};

function refs(...names: string[]): object[] {
  return names.map((name) => ({ $ref: `#/channels/all/messages/${name}` }));
}

/** A right document with the extension in it, to be changed at will. */
export const tiny = (): Loose => structuredClone({ ...plain, 'x-single-session': extension });

/** A folder with files, some of them values that are written as YAML; it is gone when `remove` is called. */
export function filesOf(files: Readonly<Record<string, unknown>>): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'solowire-document-'));
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      typeof content === 'string' ? content : stringify(content, { aliasDuplicateObjects: false }),
    );
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** All that is wrong with `api.yaml` among these files, as `solowire contract check` prints it. */
export function complaints(files: Readonly<Record<string, unknown>>): string[] {
  const { folder, remove } = filesOf(files);
  const shown = (line: string) => line.replaceAll(`${folder}/`, '');
  try {
    return readContract(join(folder, 'api.yaml')).problems.map((one) => shown(lineOf(one)));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return [shown(error.message)];
  } finally {
    remove();
  }
}

/** A change of the small document: of all of it, of its extension, or of its messages. */
export type Change = (document: Loose, session: Loose, messages: Loose) => void;
/** The small document with a change. */
export const changed = (change: Change): Loose => {
  const document = tiny();
  change(document, document['x-single-session'], document.components.messages);
  return document;
};
