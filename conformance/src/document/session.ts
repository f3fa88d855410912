import type {
  Direction,
  Ending,
  MeaningEvent,
  Opening,
  ParameterName,
  Payload,
  Presence,
  ProtocolSession,
  Role,
  Roles,
  Understood,
  UpgradeOpening,
} from '../contract/index.js';
import type { Codec, Decoded } from './codec.js';
import type { Language } from './language.js';
import { at, fill, match, type Names } from './value.js';
import { unwrap, wrap } from './wrap.js';

const layer = 'meaning';

/** The first of the probes that show that something was done; those of clients count from 1. */
const FIRST_OWN_PROBE = 500_000_000;

/** A message that cannot be made into one of the document: the mistake is in the extension. */
export class NoSuchMessage extends Error {
  override readonly name = 'NoSuchMessage';
}

interface Asked {
  readonly role: Role;
  readonly id: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What is said on one connection of a protocol that a document describes. */
export class DocumentSession implements ProtocolSession {
  readonly #language: Language;
  readonly #codec: Codec;
  /** What the names of the document stand for on this connection. */
  #names: Record<string, unknown> = {};
  /** The next step of the opening; undefined until the client has begun it. */
  #step: number | undefined;
  /** What came before the client had begun. */
  #early: unknown[] = [];
  /** What is asked for by the first message of the opening that says who the client is. */
  #unasked: Opening | undefined;
  #isOpen = false;
  /** What the messages mean that were made and are not sent yet. */
  readonly #made = new Map<Payload, readonly MeaningEvent[]>();
  readonly #asked = new Map<string, Asked>();
  /** Probes without an answer, from the oldest. */
  readonly #probes: number[] = [];
  #ownProbes = 0;
  /** What is done when such a probe is answered. */
  readonly #doneBy = new Map<number, string>();
  #serverProbes = 0;

  constructor(language: Language) {
    this.#language = language;
    this.#codec = language.codec();
  }

  upgrade(opening: Opening, url: URL): UpgradeOpening {
    const { single, path: usual } = this.#language;
    this.#begin(opening);
    const { path, query = {}, headers = {} } = single.upgrade ?? {};
    const there = new URL(url);
    if (path !== undefined) there.pathname = encodePath(this.#text(path, encodeURIComponent));
    else if (usual !== undefined && there.pathname === '/') there.pathname = usual;
    for (const [key, value] of Object.entries(query)) there.searchParams.set(key, this.#text(value));
    return {
      path: there.pathname + there.search,
      headers: Object.fromEntries(Object.entries(headers).map(([key, value]) => [key, this.#text(value)])),
      ...('upgrade' in single.identity ? { means: [this.#asks(opening)] } : {}),
    };
  }

  upgraded(): readonly MeaningEvent[] {
    if (this.#language.opening.length > 0) return [];
    return [this.#welcomed()];
  }

  open(opening: Opening): Payload | undefined {
    if (this.#language.opening.length === 0) return undefined;
    if (this.#isOpen) return this.#openAgain(opening);
    this.#begin(opening);
    this.#step = 0;
    this.#unasked = opening;
    const early = this.#early;
    this.#early = [];
    const said = [...this.#saySteps(), ...early.flatMap((value) => this.#advance(value)?.replies ?? [])];
    return said[0];
  }

  /** What begins an opening, on a connection that is open already. */
  #openAgain(opening: Opening): Payload | undefined {
    const first = this.#language.opening.find((step) => 'send' in step);
    if (!first) return undefined;
    this.#begin(opening, this.#names);
    const isMessage = 'message' in this.#language.single.identity;
    return this.#make(first.send, {}, isMessage ? [this.#asks(opening)] : []);
  }

  probe(n: number): Payload {
    const message = this.#make(this.#language.single.probe.send, { n }, [
      { layer, kind: 'probe', dir: 'out', n },
    ]);
    this.#probes.push(n);
    return message;
  }

  keepAlive(): Payload | undefined {
    const { keepAlive } = this.#language.single;
    return keepAlive && this.#make(keepAlive.send, {}, []);
  }

  answerProbe(n: number): Payload | undefined {
    const { serverProbe } = this.#language.single;
    return (
      serverProbe && this.#make(serverProbe.answer, { n }, [{ layer, kind: 'probeAnswer', dir: 'out', n }])
    );
  }

  play<R extends Role>(role: R, args: Roles[R], id: string): readonly Payload[] {
    const words = this.#language.plays[role];
    if (!words) throw new Error(`in this protocol nothing plays the role ${role}`);
    const {
      count = 1,
      padBytes,
      ...rest
    } = args as Readonly<Record<string, unknown>> & {
      count?: number;
      padBytes?: number;
    };
    // What the template has no name for, the kit does itself.
    const asksBy = (name: string) => this.#language.asksBy(role, name);
    const copies = asksBy('count') ? 1 : count;
    const index = asksBy('count') ? () => undefined : (i: number) => i;
    const padding = asksBy('padBytes') ? undefined : padBytes;
    const idNumber = this.#language.numberOf(id);
    this.#asked.set(id, { role, id, args });
    const asks: MeaningEvent = {
      layer,
      kind: 'asked',
      id,
      role,
      args,
      method: this.#language.roles[role]!.words,
      params: args,
    };
    const messages = Array.from({ length: copies }, (_, i) =>
      this.#make(
        words.send,
        {
          ...rest,
          id: copies === 1 ? id : `${id}.${i}`,
          idNumber,
          to: rest.to ?? rest.identity ?? this.#names.identity,
          other: rest.to ?? rest.identity,
          value: wrap(rest.value, { padBytes: padding }),
          data: wrap(rest.data, { padBytes: padding, index: index(i) }),
          afterMs: rest.afterMs ?? 0,
          count,
          padBytes,
        },
        i === 0 ? [asks] : [],
      ),
    );
    if (words.done !== 'probe') return messages;
    const n = FIRST_OWN_PROBE + this.#ownProbes++;
    this.#doneBy.set(n, id);
    return [...messages, this.probe(n)];
  }

  malformed(): { what: string; message: Payload } {
    const { what, text, hex = '' } = this.#language.malformed;
    return { what, message: text ?? Buffer.from(hex, 'hex') };
  }

  redact(text: string): string {
    const { token } = this.#names;
    return typeof token === 'string' && token !== '' ? text.replaceAll(token, '[secret]') : text;
  }

  read(dir: Direction, message: Payload): Understood {
    if (dir === 'out') {
      const means = this.#made.get(message) ?? [];
      this.#made.delete(message);
      return { means };
    }
    const understood = this.#codec.decode(message).map((one) => this.#readOne(one));
    return {
      means: understood.flatMap(({ means }) => means),
      replies: understood.flatMap(({ replies = [] }) => replies),
    };
  }

  #readOne(decoded: Decoded): Understood {
    const malformed = { layer, kind: 'malformed', dir: 'in', readable: false } as const;
    if ('excess' in decoded) return { means: [{ ...malformed, detail: decoded.excess, unread: true }] };
    if ('fault' in decoded) return { means: [{ ...malformed, detail: decoded.fault }] };
    const { value } = decoded;
    const name = this.#language.nameOf(value);
    const understood = this.#understand(value, name);
    const stranger = name === undefined ? this.#language.strangeness(value) : undefined;
    if (stranger === undefined) return understood;
    const strange = { ...malformed, readable: this.#language.isReadable(value), detail: stranger };
    return { ...understood, means: [...understood.means, strange] };
  }

  /** What stands for the names of the document from the opening on. */
  #begin({ identity, instance, attempt, credentials, extra }: Opening, before: Names = {}): void {
    this.#names = {
      ...before,
      identity,
      instance,
      attempt,
      ...(credentials ? { token: credentials.token, scheme: credentials.scheme } : { token: '', scheme: '' }),
      ...extra,
    };
  }

  #asks({ identity, instance, attempt }: Opening): MeaningEvent {
    return { layer, kind: 'asksToOpen', identity, instance, attempt };
  }

  #text(template: unknown, encode: (text: string) => string = (text) => text): string {
    const names = Object.fromEntries(
      Object.entries(this.#names).map(([name, value]) => [name, encode(String(value))]),
    );
    return String(fill(template, names));
  }

  /** Makes a message of a template, and keeps what it means until it is sent. */
  #make(template: unknown, more: Names, means: readonly MeaningEvent[]): Payload {
    return this.#encoded(this.#filled(template, more), means);
  }

  #filled(template: unknown, more: Names): unknown {
    const value = fill(template, { ...this.#names, ...more });
    const fault = this.#language.faultOf(value);
    if (fault !== undefined) throw new NoSuchMessage(fault);
    return value;
  }

  #encoded(value: unknown, means: readonly MeaningEvent[]): Payload {
    const message = this.#codec.encode(value);
    this.#made.set(message, means);
    return message;
  }

  /** The messages of the opening that the client says next, up to what it expects. */
  #saySteps(): Payload[] {
    const said: Payload[] = [];
    for (;;) {
      const step = this.#language.opening[this.#step!];
      if (!step || !('send' in step)) return said;
      const value = this.#filled(step.send, {});
      const asking = this.#language.asksToOpen(value) ? this.#unasked : undefined;
      if (asking) this.#unasked = undefined;
      said.push(this.#encoded(value, asking ? [this.#asks(asking)] : []));
      this.#step!++;
    }
  }

  /** Goes on with the opening, if this is what it waits for. */
  #advance(value: unknown): Understood | undefined {
    const step = this.#step === undefined ? undefined : this.#language.opening[this.#step];
    if (!step || !('expect' in step)) return undefined;
    const taken = match(step.expect, value, this.#names, this.#language.fitsMessage);
    if (!taken) return undefined;
    Object.assign(this.#names, taken);
    for (const [name, pointer] of Object.entries(step.save ?? {})) {
      const saved = at(pointer, value);
      if (saved !== undefined) this.#names[name] = saved;
    }
    const opens = this.#step === this.#language.opens;
    this.#step!++;
    return { means: opens ? [this.#welcomed()] : [], replies: this.#saySteps() };
  }

  #welcomed(): MeaningEvent {
    this.#isOpen = true;
    const { single, times } = this.#language;
    const { session, epoch, tookOver } = single.welcome ?? {};
    const saved = (name: string | undefined) => (name === undefined ? undefined : this.#names[name]);
    const parameters: Partial<Record<ParameterName, number>> = {};
    for (const [name, { arithmetic }] of times) {
      const value = arithmetic?.evaluate(this.#names);
      if (value !== undefined) parameters[name] = value;
    }
    const [named, numbered, before] = [saved(session), saved(epoch), saved(tookOver)];
    return {
      layer,
      kind: 'welcomed',
      parameters,
      capabilities: [],
      ...(named === undefined ? {} : { session: String(named) }),
      ...(Number.isInteger(numbered) ? { epoch: numbered as number } : {}),
      ...(tookOver === undefined ? {} : { tookOver: before == null ? null : { session: String(before) } }),
    };
  }

  #understand(value: unknown, name: string | undefined): Understood {
    const ending = this.#toldIn(value, name);
    if (ending) return { means: [ending] };
    if (this.#step !== this.#language.opening.length) {
      const advanced = this.#advance(value);
      if (advanced) return advanced;
      // What comes before the client has said anything may be what it will expect.
      if (this.#step === undefined && this.#early.length < this.#language.opening.length)
        this.#early.push(value);
    }
    return {
      means:
        this.#answerTo(value) ?? this.#probed(value) ?? this.#complained(value) ?? this.#pushed(value, name),
    };
  }

  /** Whether the server says by this why it ends the connection. */
  #toldIn(value: unknown, name = ''): MeaningEvent | undefined {
    for (const { ending, message, code } of this.#language.told) {
      const names = match(message, value, this.#names, this.#language.fitsMessage);
      if (!names) continue;
      const { reason, retryAfterMs } = names;
      return {
        layer,
        kind: 'told',
        ending: ending as Ending,
        code,
        reason: typeof reason === 'string' ? reason : name,
        retryAfterMs: typeof retryAfterMs === 'number' ? retryAfterMs : null,
      };
    }
    return undefined;
  }

  #probed(value: unknown): MeaningEvent[] | undefined {
    const { probe, serverProbe } = this.#language.single;
    const answer = match(probe.answer, value, this.#names, this.#language.fitsMessage);
    if (answer) {
      const n = typeof answer.n === 'number' ? answer.n : (this.#probes[0] ?? 0);
      const i = this.#probes.indexOf(n);
      if (i >= 0) this.#probes.splice(i, 1);
      const done = this.#doneBy.get(n);
      this.#doneBy.delete(n);
      return [
        { layer, kind: 'probeAnswer', dir: 'in', n },
        ...(done === undefined ? [] : [{ layer, kind: 'answered', id: done, ok: true } as const]),
      ];
    }
    if (!serverProbe) return undefined;
    const asked = match(serverProbe.expect, value, this.#names, this.#language.fitsMessage);
    if (!asked) return undefined;
    const n = typeof asked.n === 'number' ? asked.n : ++this.#serverProbes;
    return [{ layer, kind: 'probe', dir: 'in', n }];
  }

  #complained(value: unknown): MeaningEvent[] | undefined {
    const { complaint } = this.#language.single;
    const names =
      complaint === undefined ? undefined : match(complaint, value, this.#names, this.#language.fitsMessage);
    if (!names) return undefined;
    const { error = '', ref, reason = '' } = names;
    return [
      {
        layer,
        kind: 'complained',
        code: String(error),
        ref: ref === undefined ? null : String(ref),
        message: String(reason),
      },
    ];
  }

  #answerTo(message: unknown): MeaningEvent[] | undefined {
    let first: MeaningEvent | undefined;
    for (const [role, { answer, refused }] of this.#language.answering) {
      for (const [pattern, ok] of [
        [answer, true],
        [refused, false],
      ] as const) {
        const names =
          pattern === undefined
            ? undefined
            : match(pattern, message, this.#names, this.#language.fitsMessage);
        if (!names) continue;
        const id = this.#idOf(role, names);
        if (id === undefined) continue;
        const isMine = this.#asked.get(id)?.role === role;
        const event: MeaningEvent = {
          layer,
          kind: 'answered',
          id,
          ok,
          ...(ok ? answerIn(role, names) : this.#refusalIn(names)),
        };
        if (isMine) {
          this.#asked.delete(id);
          return [event];
        }
        first ??= event;
      }
    }
    return first && [first];
  }

  #refusalIn({ error }: Names): Pick<Answered, 'error' | 'refusal'> {
    if (error === undefined) return {};
    const refusal = this.#language.refusalOf(error);
    return { error: String(error), ...(refusal ? { refusal } : {}) };
  }

  /** Which request an answer is for: by what it says, else the oldest of the role. */
  #idOf(role: Role, { id, idNumber }: Names): string | undefined {
    if (id !== undefined) return String(id);
    if (idNumber !== undefined) return this.#language.idOf(idNumber);
    return [...this.#asked.values()].find((one) => one.role === role)?.id;
  }

  /** What nobody has asked for on this connection. */
  #pushed(value: unknown, name: string | undefined): MeaningEvent[] {
    for (const { online, message } of this.#language.presence) {
      const names = match(message, value, this.#names, this.#language.fitsMessage);
      if (!names) continue;
      const { who, epoch, cause } = names;
      const presence: Presence = {
        identity: String(who),
        online,
        ...(Number.isInteger(epoch) ? { epoch: epoch as number } : {}),
        cause: this.#language.causeOf(cause),
      };
      return [{ layer, kind: 'pushed', topic: name ?? 'watch', data: value, of: 'watch', presence }];
    }
    for (const [role, { delivers }] of this.#language.delivering) {
      const names = match(delivers, value, this.#names, this.#language.fitsMessage);
      if (!names) continue;
      const { value: data, index = names.index } = unwrap(names.data);
      return [
        {
          layer,
          kind: 'pushed',
          topic: name ?? role,
          data: data ?? value,
          of: role as 'push' | 'subscribe',
          ...(typeof index === 'number' ? { index } : {}),
        },
      ];
    }
    return name === undefined || !this.#isOpen ? [] : [{ layer, kind: 'pushed', topic: name, data: value }];
  }
}

type Answered = Extract<MeaningEvent, { kind: 'answered' }>;

/** What an answer says in the kit's words. */
function answerIn(role: Role, names: Names): Pick<Answered, 'value' | 'found' | 'epoch'> {
  const { epoch } = names;
  const { value } = unwrap(names.value);
  // Where nothing is read, there was nothing.
  const found = 'found' in names ? Boolean(names.found) : role === 'read' ? value != null : undefined;
  return {
    ...(value === undefined ? {} : { value }),
    ...(found === undefined ? {} : { found }),
    ...(Number.isInteger(epoch) ? { epoch: epoch as number } : {}),
  };
}

/** A path whose parts are encoded already. */
const encodePath = (path: string): string => (path.startsWith('/') ? path : `/${path}`);
