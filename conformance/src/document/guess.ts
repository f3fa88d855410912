import type { Ending } from '../contract/index.js';
import { type AsyncDocument, type DocumentMessage, readAsyncApi } from './asyncapi.js';
import type { Problems } from './problem.js';
import type { Part, Sources } from './sources.js';

/** A part of the extension that the kit makes of a document by names and shapes, and what it takes it from. */
export interface Guess {
  readonly value: unknown;
  readonly from: string;
}

/** What may be guessed, by its place in the extension: `opening`, `roles/push`. */
export type Guesses = ReadonlyMap<string, Guess>;

/** What people call the messages, and the fields, of sessions. */
const WORDS = {
  login: /^(log|sign)_?(in|on)|^(hello|auth|connect|join|identify|register|boot)/i,
  welcome: /welcome|ok$|^(ack|ready|accepted|success|joined|connected|loggedin)/i,
  refused: /fail|error|denied|refus|reject|invalid|unauthori[sz]ed/i,
  probe: /^(ping|heart_?beat|beat|keep_?alive|alive)/i,
  answer: /^pong|ack$/i,
  told: /^(kick|bye|good_?bye|disconnect|error|closed?|evict|logged_?out)/i,
  kick: /^(eject|kick|ban|disconnect)/i,
  store: /^(save|set|put|store|write)/i,
  read: /^(load|get|fetch|read)/i,
  identity:
    /^(user|player|client|device|account|member|charge_?point)?_?(id|name|key)$|^(user|player|client|nick|login|identity)$/i,
  token: /token|password|secret|credential|signature/i,
  id: /^(id|seq|n|nonce|ref|number|counter|(request|message|correlation)_?id)$/i,
  to: /^(to|target|recipient|receiver)/i,
  text: /^(text|message|body|data|content|value|msg|payload|state|slot)$/i,
  reason: /^(reason|why|cause|code|error)$/i,
} as const;

/** What a word for a reason says, the first that fits. */
const REASONS: readonly (readonly [RegExp, Ending])[] = [
  [/no_?login|not_?logged|login_?timeout|hello/i, 'unopened'],
  [/other|elsewhere|replac|taken|duplicate|newer|conflict|another/i, 'taken-over'],
  [/time_?out|silen|idle|heart|inactiv/i, 'silent'],
  [/expire/i, 'expired'],
  [/token|auth|credential|password/i, 'bad-credential'],
  [/eject|kick|ban|admin|removed/i, 'kicked'],
  [/shut|drain|restart|mainten/i, 'draining'],
  [/rate|flood|too_?many/i, 'flooding'],
  [/slow/i, 'slow'],
  [/full|busy|overload/i, 'busy'],
  [/bad|malform|invalid|protocol|syntax|parse/i, 'malformed'],
];

/** A field of a payload: its key or index, and what its schema says. */
interface Field {
  readonly key: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly isRequired: boolean;
}

/** Guesses what the extension would say of a document. `describes` is among it where the document is the client's. */
export function guess(
  sources: Sources,
  root: Part,
  problems: Problems,
): { document: AsyncDocument; guesses: Guesses } {
  const document = readAsyncApi(sources, root, 'server', problems);
  const logins = [...document.messages.values()].filter(({ name }) => isLogin(name));
  const isClients = logins.length > 0 && logins.every(({ sentBy }) => !sentBy.has('client'));
  if (!isClients) return { document, guesses: new Guesser(sources, document).guesses() };
  const clients = readAsyncApi(sources, root, 'client', problems);
  const guesses = new Guesser(sources, clients).guesses();
  return {
    document: clients,
    guesses: new Map([['describes', { value: 'client', from: 'the login is sent' }], ...guesses]),
  };
}

const isLogin = (word: string): boolean =>
  WORDS.login.test(word) && !WORDS.welcome.test(word) && !WORDS.refused.test(word);

class Guesser {
  readonly #sources: Sources;
  readonly #document: AsyncDocument;
  readonly #found = new Map<string, Guess>();

  constructor(sources: Sources, document: AsyncDocument) {
    this.#sources = sources;
    this.#document = document;
  }

  guesses(): Guesses {
    this.#opening();
    this.#probe();
    this.#endings();
    this.#roles();
    return this.#found;
  }

  #add(place: string, value: unknown, from: string): void {
    this.#found.set(place, { value, from });
  }

  #message(word: Pick<RegExp, 'test'>, by: 'client' | 'server'): DocumentMessage | undefined {
    return [...this.#document.messages.values()].find(
      (one) => one.sentBy.has(by) && word.test(this.#wordOf(one)),
    );
  }

  /** What a message is called on the wire, where a constant tells; else its name in the document. */
  #wordOf(message: DocumentMessage): string {
    const constant = this.#fields(message).find(({ schema }) => typeof schema.const === 'string')?.schema
      .const;
    return [WORDS.login, WORDS.probe, WORDS.told].some((one) => one.test(message.name)) ||
      constant === undefined
      ? message.name
      : String(constant);
  }

  /** The message that answers another: a reply that fits the word, else any reply, else a message of the server that fits. */
  #answerTo(message: DocumentMessage, word: RegExp, not?: RegExp): DocumentMessage | undefined {
    const replies = (this.#document.replies.get(message.name) ?? []).map(
      (name) => this.#document.messages.get(name)!,
    );
    const right = replies.filter((one) => !not?.test(this.#wordOf(one)));
    return right.find((one) => word.test(this.#wordOf(one))) ?? right[0] ?? this.#message(word, 'server');
  }

  #fields({ payload }: DocumentMessage): Field[] {
    if (!payload) return [];
    const { value } = this.#sources.behind(payload);
    const required: unknown = (value as { required?: unknown })?.required;
    const items = this.#sources.part(payload, 'items');
    const isTuple = Array.isArray(items?.value);
    return this.#sources
      .entries(isTuple ? items : this.#sources.part(payload, 'properties'))
      .map(({ key, value: schema }) => ({
        key,
        schema: (schema ?? {}) as Field['schema'],
        isRequired: isTuple || (Array.isArray(required) && required.includes(key)),
      }));
  }

  #isTuple({ payload }: DocumentMessage): boolean {
    return payload !== undefined && Array.isArray(this.#sources.part(payload, 'items')?.value);
  }

  /** A message with a value for each of some fields: constants, what `known` says, and, in a template, samples. */
  #say(message: DocumentMessage, known: (field: Field) => unknown, kind: 'template' | 'pattern'): unknown {
    const values = this.#fields(message).flatMap((field): [string, unknown][] => {
      const { key, schema, isRequired } = field;
      const value = schema.const ?? known(field);
      if (value !== undefined) return [[key, value]];
      if (kind === 'template') return isRequired ? [[key, sampleOf(schema)]] : [];
      return this.#isTuple(message) ? [[key, anyOf(schema)]] : [];
    });
    return this.#isTuple(message) ? values.map(([, value]) => value) : Object.fromEntries(values);
  }

  /** The field by which an answer says what it answers: as the document says, or by its name, or the first free text of a tuple. */
  #idOf(message: DocumentMessage): Field | undefined {
    const location = this.#sources.part(
      { place: message.place, value: this.#valueAt(message) },
      'correlationId',
      'location',
    );
    const key = /^\$message\.payload#\/(.+)$/.exec(String(location?.value ?? ''))?.[1];
    const fields = this.#fields(message);
    const isFree = ({ schema }: Field) => schema.const === undefined && isScalar(schema);
    return (
      fields.find((one) => one.key === key) ??
      fields.find((one) => isFree(one) && (this.#isTuple(message) || WORDS.id.test(one.key)))
    );
  }

  #valueAt({ place }: DocumentMessage): unknown {
    return this.#sources.follow({ ...place, pointer: '' }, `#${encodeURI(place.pointer)}`).value;
  }

  #opening(): void {
    const { pathTemplate } = this.#document;
    const login = this.#message({ test: isLogin }, 'client');
    const identity =
      login && this.#fields(login).find(({ key, schema }) => WORDS.identity.test(key) && isScalar(schema));
    if (login && identity) {
      this.#add(
        'identity',
        { message: login.name, at: `/${identity.key}` },
        `the field ${identity.key} of ${login.name}`,
      );
    } else if (pathTemplate !== undefined) {
      this.#add(
        'upgrade',
        { path: pathTemplate.replace(/\{[^}]*\}/, '{identity}').replace(/\{(?!identity)[^}]*\}/g, 'x') },
        'the address of the channel',
      );
      this.#add('identity', { upgrade: 'path' }, `the address of the channel, ${pathTemplate}`);
    }
    const welcome = login && this.#answerTo(login, WORDS.welcome, WORDS.refused);
    if (!login || !welcome) return;
    const id = [this.#idOf(login), this.#idOf(welcome)].every(Boolean) ? this.#idOf(login) : undefined;
    const send = this.#say(
      login,
      (field) =>
        field.key === identity?.key
          ? '{identity}'
          : WORDS.token.test(field.key)
            ? '{token}'
            : field.key === id?.key
              ? '{instance}'
              : undefined,
      'template',
    );
    const numbers = this.#fields(welcome).filter(({ schema }) =>
      /^(number|integer)$/.test(String(schema.type)),
    );
    const save = numbers
      .filter(({ key }) => /^[a-z][a-z0-9]*$/i.test(key))
      .map(({ key }) => [key, `/${key}`]);
    const expect = this.#say(
      welcome,
      (field) => (id && field.key === this.#idOf(welcome)?.key ? '{instance}' : undefined),
      'pattern',
    );
    this.#add(
      'opening',
      [{ send }, { expect, ...(save.length > 0 ? { save: Object.fromEntries(save) } : {}) }],
      `${login.name}, answered by ${welcome.name}`,
    );
    const refused = (this.#document.replies.get(login.name) ?? []).find((name) => WORDS.refused.test(name));
    if (refused === undefined) return;
    const message = this.#say(this.#document.messages.get(refused)!, () => undefined, 'pattern');
    this.#add('endings/bad-credential', { message }, `the answer ${refused} of ${login.name}`);
  }

  #probe(): void {
    const probe = this.#message(WORDS.probe, 'client');
    const answer = probe && this.#answerTo(probe, WORDS.answer);
    if (!probe || !answer) return;
    const [asked, answered] = [this.#idOf(probe), this.#idOf(answer)];
    const n = (id: Field | undefined) => (field: Field) =>
      asked && answered && field.key === id?.key
        ? field.schema.type === 'string'
          ? '{n|json}'
          : '{n}'
        : undefined;
    this.#add(
      'probe',
      { send: this.#say(probe, n(asked), 'template'), answer: this.#say(answer, n(answered), 'pattern') },
      `${probe.name}, answered by ${answer.name}`,
    );
  }

  #endings(): void {
    const told = this.#message(WORDS.told, 'server');
    if (!told) return;
    for (const { key, schema } of this.#fields(told)) {
      if (!Array.isArray(schema.enum) || !WORDS.reason.test(key)) continue;
      for (const word of schema.enum) {
        const ending = REASONS.find(([sign]) => sign.test(String(word)))?.[1];
        if (ending === undefined || this.#found.has(`endings/${ending}`)) continue;
        const message = this.#say(told, (field) => (field.key === key ? word : undefined), 'pattern');
        this.#add(`endings/${ending}`, { message }, `${String(word)} in ${key} of ${told.name}`);
      }
    }
    const says = (place: string) => place.startsWith('endings/');
    if (![...this.#found.keys()].some(says))
      this.#add(
        'endings/taken-over',
        { message: this.#say(told, () => undefined, 'pattern') },
        `the message ${told.name}`,
      );
  }

  #roles(): void {
    const both = [...this.#document.messages.values()].find(
      ({ sentBy, name }) => sentBy.size === 2 && this.#document.replies.get(name) === undefined,
    );
    const to = both && this.#fields(both).find(({ key }) => WORDS.to.test(key));
    const text = both && this.#textOf(both);
    if (both && to && text) {
      const data = ({ key }: Field) => (key === text.key ? '{data|json}' : undefined);
      const send = this.#say(both, (field) => (field.key === to.key ? '{to}' : data(field)), 'template');
      this.#add(
        'roles/push',
        { send, delivers: this.#say(both, data, 'pattern'), done: 'probe' },
        `${both.name}, which both sides send`,
      );
    }
    for (const role of ['store', 'read'] as const) {
      const asked = this.#message(WORDS[role], 'client');
      const answered =
        asked && this.#document.messages.get(this.#document.replies.get(asked.name)?.[0] ?? '');
      const shown = asked && answered && this.#textOf(role === 'store' ? asked : answered);
      if (!asked || !answered || !shown) continue;
      const say = (message: DocumentMessage, kind: 'template' | 'pattern') => {
        const id = this.#idOf(asked) && this.#idOf(message);
        return this.#say(
          message,
          ({ key, schema }) =>
            key === id?.key
              ? schema.type === 'string'
                ? '{id}'
                : '{idNumber}'
              : key === shown.key
                ? '{value|json}'
                : undefined,
          kind,
        );
      };
      this.#add(
        `roles/${role}`,
        { send: say(asked, 'template'), answer: say(answered, 'pattern') },
        `${asked.name}, answered by ${answered.name}`,
      );
    }
    const kick = this.#message(WORDS.kick, 'client');
    const whom = kick && this.#fields(kick).find(({ key }) => WORDS.to.test(key) || WORDS.identity.test(key));
    if (kick && whom)
      this.#add(
        'roles/kick',
        {
          send: this.#say(kick, ({ key }) => (key === whom.key ? '{to}' : undefined), 'template'),
          done: 'probe',
        },
        `the message ${kick.name}`,
      );
  }

  #textOf(message: DocumentMessage): Field | undefined {
    return this.#fields(message).find(
      ({ key, schema }) => WORDS.text.test(key) && [schema.type].flat().includes('string'),
    );
  }
}

const isScalar = ({ type }: Field['schema']): boolean =>
  type === 'string' || type === 'integer' || type === 'number';

/** So deep are values made up. */
const MOST_DEPTH = 5;

/** Some value of a schema that says little; of an object, what it must have. */
function sampleOf(schema: Field['schema'], depth = 0): unknown {
  const { default: usual, examples, enum: choices, const: constant, type, required, properties } = schema;
  const lists = [examples, choices].flatMap((one) => (Array.isArray(one) ? one : []));
  const [first] = [constant, usual, ...lists].filter((one) => one !== undefined);
  if (first !== undefined) return first;
  if (Array.isArray(required) && depth < MOST_DEPTH) {
    const parts = (properties ?? {}) as Readonly<Record<string, Field['schema']>>;
    return Object.fromEntries(
      required.map((key) => [String(key), sampleOf(parts[String(key)] ?? {}, depth + 1)]),
    );
  }
  const samples: Readonly<Record<string, unknown>> = {
    string: 'x',
    integer: 1,
    number: 1,
    boolean: true,
    array: [],
    null: null,
  };
  return samples[String([type].flat()[0])] ?? {};
}

/** What an item of a tuple may be: an object with what it must have, or anything. */
function anyOf({ required }: Field['schema']): unknown {
  if (!Array.isArray(required) || required.length === 0) return { $any: true };
  return Object.fromEntries(required.map((key) => [String(key), { $any: true }]));
}
