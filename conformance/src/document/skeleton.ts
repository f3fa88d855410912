import { isMap, parseDocument, stringify } from 'yaml';
import { keys, meanings } from '../generated/single-session.js';
import type { Guesses } from './guess.js';
import { wrapComment } from './wrap-comment.js';

/** A word of the extension that is left to say: its place, what it means, and the rules that it would open, a line each. */
export interface Missing {
  readonly place: string;
  readonly meaning: string;
  readonly opens: readonly string[];
}

/** What each word looks like that nobody could guess. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  identity: { message: 'login', at: '/user' },
  opening: [
    { send: { type: 'login', user: '{identity}', token: '{token}' } },
    { expect: { type: 'welcome' } },
  ],
  probe: { send: { type: 'ping', n: '{n}' }, answer: { type: 'pong', n: '{n}' } },
  serverProbe: { expect: { type: 'ping', n: '{n}' }, answer: { type: 'pong', n: '{n}' } },
  'roles/ask': {
    send: { type: 'ask', id: '{id}', of: '{value}' },
    answer: { type: 'answer', id: '{id}', of: '{value}' },
  },
  'roles/late': { send: { type: 'wait', id: '{id}', ms: '{ms}' }, answer: { type: 'waited', id: '{id}' } },
  'roles/store': {
    send: { type: 'save', id: '{id}', value: '{value}' },
    answer: { type: 'saved', id: '{id}' },
  },
  'roles/read': {
    send: { type: 'load', id: '{id}' },
    answer: { type: 'loaded', id: '{id}', value: '{value}' },
  },
  'roles/push': {
    send: { type: 'chat', to: '{to}', text: '{data|json}' },
    delivers: { type: 'chat', text: '{data|json}' },
    done: 'probe',
  },
  'roles/subscribe': { send: { type: 'follow', everyMs: '{intervalMs}' }, delivers: { type: 'tick' } },
  'roles/kick': { send: { type: 'eject', user: '{to}' }, done: 'probe' },
  'roles/expire': { send: { type: 'expire' } },
  // biome-ignore lint/suspicious/noThenProperty: a word of the extension
  malformed: [{ what: 'not JSON', text: '{', then: 'ends' }],
  times: { deadAfterMs: 30_000, closeTimeoutMs: 5_000 },
  clauses: {
    'SW-TAKEOVER-3': { states: { id: 'RULE-1', level: 'MUST', text: 'The old client MUST be told why.' } },
  },
};

/** The words in the order in which they are written; of `endings` and `roles`, each by itself. */
const ORDER = [
  'describes',
  'upgrade',
  'identity',
  'opening',
  'probe',
  'serverProbe',
  ...keys['/endings']!.map((ending) => `endings/${ending}`),
  ...keys['/roles']!.map((role) => `roles/${role}`),
  'malformed',
  'times',
  'clauses',
];

/** What is left to say. `opens`: the rules that a word opens, a line each; of what opens none, nothing is said. */
export function missingIn(guesses: Guesses, opens: (place: string) => readonly string[]): Missing[] {
  const isOptional = (place: string) => /^(describes|upgrade)$/.test(place);
  return ORDER.filter((place) => !guesses.has(place) && !isOptional(place)).flatMap((place) => {
    const [outer, inner] = place.split('/');
    const lines = opens(place);
    // An ending that no rule speaks of helps nobody.
    if (outer === 'endings' && lines.length === 0) return [];
    const meaning =
      meanings[`/${place}`] ?? `How the server says that it ends a connection for the reason ${inner}.`;
    return [{ place, meaning, opens: lines }];
  });
}

/**
 * The text of an extension in a file of its own: what is guessed, marked as that, and what is left to say as comments. `document`: its
 * AsyncAPI document, by a path from there.
 */
export function skeleton(
  guesses: Guesses,
  missing: readonly Missing[],
  { title, document, file }: { title: string; document: string; file: string },
): string {
  const lines = [
    ...wrapComment(
      `How a session of ${title} begins, lives and ends. Check what is guessed, and say what is left; then:`,
      '',
    ),
    `#   solowire contract check ${file}`,
    `#   solowire test --contract ${file} ws://127.0.0.1:8080/`,
    'x-single-session:',
    '  version: 1',
    `  document: ${stringify(document).trimEnd()}`,
    '  # guessed: the newest session of an identity stays',
    '  policy: newest',
  ];
  let outerNow = '';
  for (const place of ORDER) {
    const [outer, inner] = place.split('/') as [string, string?];
    const guessed = guesses.get(place);
    const left = missing.find((one) => one.place === place);
    if (!guessed && !left) continue;
    const indent = inner === undefined ? '  ' : '    ';
    if (inner !== undefined && outer !== outerNow) {
      const isSaid = [...guesses.keys()].some((one) => one.startsWith(`${outer}/`));
      lines.push(...wrapComment(meanings[`/${outer}`]!, '  '), isSaid ? `  ${outer}:` : `  # ${outer}:`);
    }
    outerNow = outer;
    if (guessed) {
      lines.push(...wrapComment(`guessed: ${guessed.from}`, indent));
      lines.push(...yamlOf(inner ?? outer, guessed.value).map((line) => indent + line));
    } else if (left) {
      lines.push(...wrapComment(left.meaning, indent));
      for (const rule of left.opens) lines.push(...wrapComment(`opens ${rule}`, indent));
      const example = EXAMPLES[place] ?? { close: [4000] };
      lines.push(...yamlOf(inner ?? outer, example).map((line) => `${indent}# ${line}`));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A key with its value: a list, or a list of clauses, in lines; all else in one. */
function yamlOf(key: string, value: unknown): string[] {
  const document = parseDocument(stringify({ [key]: value }));
  if (!isMap(document.contents)) throw new Error(`${key} is no key`);
  const inner = document.contents.items[0]!.value;
  const parts =
    Array.isArray(value) || key === 'clauses'
      ? (inner as { items: { value?: unknown }[] }).items
      : [{ value: inner }];
  for (const part of parts) {
    const node = (part.value ?? part) as { flow?: boolean };
    if (typeof node === 'object' && node !== null) node.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd().split('\n');
}
