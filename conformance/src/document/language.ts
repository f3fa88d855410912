import type { Ending, ParameterName, Payload, Presence, Refusal, Role, RoleInfo } from '../contract/index.js';
import type { Play, SingleSession, Step, WatchPlay } from '../generated/types.js';
import { UsageError } from '../usage.js';
import { type Fault, wording } from '../validate.js';
import type { Arithmetic } from './arithmetic.js';
import type { AsyncDocument, DocumentMessage } from './asyncapi.js';
import type { Codec, Codecs } from './codec.js';
import { CODECS } from './codecs.js';
import { UNSETTLED } from './schemas.js';
import { type FitsMessage, namesIn } from './value.js';

/** A time or limit: what holds before, or without, a welcome, and how a welcome changes it. */
export interface Time {
  readonly value: number;
  readonly arithmetic?: Arithmetic;
}

/** How the server says an ending before its Close. */
export interface Told {
  readonly ending: Ending;
  readonly message: unknown;
  readonly code: number | null;
}

/** How a role is played, whichever it is. */
export type RolePlay = Play & Partial<Pick<WatchPlay, 'online' | 'offline' | 'causes'>>;

/** An input that the protocol cannot accept. */
export interface Malformed {
  readonly what: string;
  readonly text?: string;
  readonly hex?: string;
}

/** What a document says, prepared for the connections of a run. */
export class Language {
  readonly single: SingleSession;
  readonly document: AsyncDocument;
  readonly path: string | undefined;
  readonly times: ReadonlyMap<ParameterName, Time>;
  readonly opening: readonly Step[];
  /** The step of the opening with which the session is open. */
  readonly opens: number;
  readonly plays: Readonly<Partial<Record<Role, RolePlay>>>;
  readonly roles: Readonly<Partial<Record<Role, RoleInfo>>>;
  readonly told: readonly Told[];
  readonly malformed: Malformed;
  /** The roles that something answers, and those because of which the server sends something. */
  readonly answering: readonly (readonly [Role, RolePlay])[];
  readonly delivering: readonly (readonly [Role, Play & { delivers: NonNullable<Play['delivers']> }])[];
  /** What tells that a session of somebody has begun, or ended. */
  readonly presence: readonly { readonly online: boolean; readonly message: unknown }[];
  readonly fitsMessage: FitsMessage;
  readonly #toServer: readonly DocumentMessage[];
  readonly #toClient: readonly DocumentMessage[];
  readonly #codecs: Codecs;
  readonly #ids: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** `codecs`: those that the target provides. */
  constructor(
    single: SingleSession,
    document: AsyncDocument,
    times: ReadonlyMap<ParameterName, Time>,
    codecs: Codecs = {},
  ) {
    this.#codecs = { ...codecs, ...CODECS };
    this.single = single;
    this.document = document;
    this.path = document.path;
    this.times = times;
    this.opening = single.opening ?? [];
    const marked = this.opening.findIndex((step) => 'expect' in step && step.opens);
    this.opens = marked < 0 ? this.opening.length - 1 : marked;
    this.plays = single.roles ?? {};
    const played = Object.entries(this.plays) as [Role, RolePlay][];
    this.answering = played.filter(([, play]) => play.answer !== undefined || play.refused !== undefined);
    this.delivering = played.filter(
      (one): one is [Role, Play & { delivers: NonNullable<Play['delivers']> }] =>
        one[1].delivers !== undefined,
    );
    const { watch } = single.roles ?? {};
    this.presence = watch
      ? [
          { online: true, message: watch.online },
          { online: false, message: watch.offline },
        ]
      : [];
    const endings = Object.entries(single.endings) as [Ending, SingleSession['endings'][string]][];
    this.told = endings.flatMap(([ending, { message, close = [] }]) =>
      message === undefined ? [] : [{ ending, message, code: close[0] ?? null }],
    );
    const [malformed] = (single.malformed ?? []).filter(({ then }) => then === 'ends');
    this.malformed = malformed ?? { what: 'empty', text: '' };
    const messages = [...document.messages.values()];
    this.#toServer = messages.filter(({ sentBy }) => sentBy.has('client'));
    this.#toClient = messages.filter(({ sentBy }) => sentBy.has('server'));
    this.fitsMessage = (name, value) => {
      const { fits } = document.messages.get(name) ?? {};
      return fits === undefined || fits(value);
    };
    this.roles = Object.fromEntries(
      played.map(([role, { send, answer, done }]): [string, RoleInfo] => [
        role,
        {
          words: this.nameOfTemplate(send),
          ...(answer === undefined && done === undefined ? { unanswered: true } : {}),
        },
      ]),
    );
  }

  /** Whether a name stands in what asks for a role. */
  asksBy(role: Role, name: string): boolean {
    return namesIn(this.plays[role]?.send).includes(name);
  }

  /** The kit's word for why a request was refused. */
  refusalOf(error: unknown): Refusal | undefined {
    const refusals = Object.entries(this.single.refusals ?? {}) as [Refusal, unknown][];
    return refusals.find(([, word]) => word === error)?.[0];
  }

  /** The kit's word for why a session of somebody ended; null if it has none. */
  causeOf(cause: unknown): Presence['cause'] {
    const causes = Object.entries(this.plays.watch?.causes ?? {}) as [
      NonNullable<Presence['cause']>,
      unknown,
    ][];
    return causes.find(([, word]) => word === cause)?.[0] ?? null;
  }

  /** Makes the codec of one connection. Throws {@link UsageError} where nobody provides it. */
  codec(): Codec {
    const { codec = 'json' } = this.single;
    if (!Object.hasOwn(this.#codecs, codec))
      throw new UsageError(
        `the protocol has the codec ${codec}, which the kit does not have`,
        `let the target file provide it: codecs: { ${codec}: ./${codec}.mjs }`,
      );
    return this.#codecs[codec]!();
  }

  /** Why no message that a client sends is like this value; undefined if one is. */
  faultOf(value: unknown): string | undefined {
    return misfit(this.#toServer, value, 'a client');
  }

  /** Why no message that the server sends is like this value, where the document says that it lists all of them. */
  strangeness(value: unknown): string | undefined {
    return this.single.complete ? misfit(this.#toClient, value, 'the server') : undefined;
  }

  /** Whether a message of the server only has more than the document names. */
  isReadable(value: unknown): boolean {
    return this.#toClient.some(({ fitsOpenly }) => fitsOpenly(value));
  }

  /** What the document calls a message of the server. */
  nameOf(value: unknown): string | undefined {
    return this.#toClient.find(({ fits }) => fits?.(value))?.name;
  }

  /** Whether a message is one that the server sends, as far as the document lists them. */
  knows(message: Payload): boolean {
    const all = this.codec().decode(message);
    // What is not whole yet may be a part of one.
    if (all.length === 0) return true;
    return all.some((one) =>
      'value' in one ? this.#toClient.some(({ fits }) => !fits || fits(one.value)) : 'excess' in one,
    );
  }

  /** What people call the message that a template makes: by its word, where each has one. */
  nameOfTemplate(template: unknown): string {
    if (typeof template !== 'object' || template === null) return 'message';
    const words = Object.values(template).filter((one): one is string => typeof one === 'string');
    return words.find((one) => this.document.messages.has(one)) ?? words[0] ?? 'message';
  }

  /** Whether a message is the one in which a client says who it is. */
  asksToOpen(value: unknown): boolean {
    const { identity } = this.single;
    return 'message' in identity && this.fitsMessage(identity.message, value);
  }

  /** A number for a request, in place of its id; unique among all connections. */
  numberOf(id: string): number {
    const before = this.#numbers.get(id);
    if (before !== undefined) return before;
    const number = this.#ids.push(id);
    this.#numbers.set(id, number);
    return number;
  }

  /** The request with this number; a word that is none of the kit's where there was none. */
  idOf(number: unknown): string {
    return (typeof number === 'number' ? this.#ids[number - 1] : undefined) ?? `number ${String(number)}`;
  }
}

/** Of a longer message, in characters of JSON, only the first thing that is wrong is looked for. */
const MOST_EXPLAINED = 4_096;

/** Why a value fits none of these messages: by the one that it comes closest to. Undefined if it fits one, or if there is none. */
function misfit(
  messages: readonly DocumentMessage[],
  value: unknown,
  who: 'a client' | 'the server',
): string | undefined {
  if (messages.length === 0 || messages.some(({ fits }) => !fits || fits(value))) return undefined;
  const shown = JSON.stringify(value) ?? 'nothing';
  // What is long may be wrong in thousands of places.
  const how = shown.length <= MOST_EXPLAINED ? 'all' : 'first';
  const all = messages.map(({ name, fits }) => ({ name, faults: fits!.faultsOf(value, how) }));
  const kinds = (faults: readonly Fault[]) => faults.map(({ keyword }) => keyword);
  // Nobody knows, so nobody is blamed.
  if (all.some(({ faults }) => kinds(faults).includes(UNSETTLED))) return undefined;
  // A wrong word for the kind of message says that another one is meant.
  const weight = (faults: readonly Fault[]) => faults.length + (kinds(faults).includes('const') ? 100 : 0);
  const [closest] = all.sort((a, b) => weight(a.faults) - weight(b.faults));
  const [fault] = closest!.faults;
  return `${shown.slice(0, 200)} is no message that ${who} sends; as ${closest!.name}, ${fault!.instancePath || 'it'} ${wording(fault!)}`;
}
