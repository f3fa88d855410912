import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type {
  Contract,
  Direction,
  Ending,
  EndingInfo,
  MeaningEvent,
  Opening,
  Parameter,
  ParameterName,
  Payload,
  ProtocolSession,
  Role,
  Roles,
  RuleId,
  Understood,
  UpgradeOpening,
} from '../contract/index.js';

/**
 * Another protocol with the same promise, so that the seam between the kit and a protocol is tried by two: a few words a line,
 * where the identity may stand in a message, the path, the query or a header. No epochs, no names of sessions, no message before
 * a Close, no probes of the server.
 */
export interface ToyForm {
  identityIn: 'message' | 'path' | 'query' | 'header';
  /** Lines in a stream of binary frames, in which a line may span frames and a frame may hold several; else a line a message. */
  stream: boolean;
}

const CODES = {
  done: 1000,
  'bad-framing': 1002,
  'not-utf8': 1007,
  'too-big': 1009,
  'taken-over': 4001,
  malformed: 4003,
};
const MAX_BYTES = 65_536;
const CLOSE_TIMEOUT_MS = 300;

const parameter = (value: number, late = 250): Parameter => ({
  unit: 'ms',
  default: value,
  short: value,
  min: 1,
  max: 1e9,
  late: { absoluteMs: late, percent: 10 },
  early: { absoluteMs: 10 },
  meaning: 'of the toy',
});

const PARAMETERS: Partial<Record<ParameterName, Parameter>> = {
  welcomeTimeoutMs: parameter(1000),
  takeoverTimeoutMs: parameter(400),
  ackTimeoutMs: parameter(800),
  closeTimeoutMs: parameter(CLOSE_TIMEOUT_MS),
  dropDetectMs: parameter(400),
  reconnectWithinMs: parameter(1500),
  bystanderMaxMs: parameter(800),
  maxMessageBytes: { ...parameter(MAX_BYTES), unit: 'bytes' },
};

/** What the toy demands: the rules of single sessions and of RFC 6455, and none of Solowire's own. */
const RULES: readonly RuleId[] = [
  ...([1, 2, 3, 4, 5, 7, 9, 10] as const).map((n) => `SW-TAKEOVER-${n}` as const),
  ...([1, 2, 5, 6, 7, 8, 9, 11, 13] as const).map((n) => `SW-TEARDOWN-${n}` as const),
  ...([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 15] as const).map((n) => `SW-CLOSE-${n}` as const),
  ...([1, 3, 7, 10, 11, 13] as const).map((n) => `SW-HANDSHAKE-${n}` as const),
  ...([1, 2, 6, 7, 8, 10, 15, 16] as const).map((n) => `SW-MESSAGE-${n}` as const),
  ...([4, 12] as const).map((n) => `SW-HEARTBEAT-${n}` as const),
  ...([5, 7] as const).map((n) => `SW-IDENTITY-${n}` as const),
];

/** The contract of the toy in one of its forms. */
export const toyContract = (form: ToyForm): Contract => ({
  name: 'toy',
  version: '1',
  subprotocols: ['toy'],
  rules: Object.fromEntries(
    RULES.map((id) => [
      id,
      { id, section: 'toy', level: 'MUST', role: 'server', profile: 'core', text: `The toy demands ${id}.` },
    ]),
  ),
  endings: Object.fromEntries(
    Object.entries(CODES).map(([ending, code]): [Ending, EndingInfo] => [
      ending as Ending,
      { codes: [code], told: false, words: `${code}` },
    ]),
  ),
  codes: {
    known: [],
    told: () => false,
    serverMaySend: (code) => Object.values(CODES).includes(code),
    refuses: () => true,
  },
  parameters: PARAMETERS,
  facts: new Set(form.identityIn === 'message' ? ['opening.message', 'opening.welcome'] : []),
  roles: Object.fromEntries(
    (['ask', 'store', 'read', 'push'] as const).map((role) => [role, { words: role }]),
  ),
  words: {
    asksToOpen: 'login',
    welcomed: 'login ok',
    told: 'goodbye',
    probe: 'echo',
    probeAnswer: 'echo reply',
    asked: 'call',
    answered: 'reply',
    pushed: 'push',
    complained: 'complaint',
  },
  refusals: {},
  session: () => new ToySession(form),
});

/** Lines out of what comes in pieces. */
class Lines {
  #rest = '';

  /** The lines that are complete now. */
  push(text: string): string[] {
    const [rest = '', ...whole] = `${this.#rest}${text}`.split('\n').reverse();
    this.#rest = rest;
    return whole.reverse();
  }
}

const parse = (line: string): string[] => line.split(' ');
const json = (words: readonly string[]): unknown => JSON.parse(words.join(' '));

class ToySession implements ProtocolSession {
  readonly #form: ToyForm;
  readonly #lines = { in: new Lines(), out: new Lines() };

  constructor(form: ToyForm) {
    this.#form = form;
  }

  upgrade({ identity, instance, attempt }: Opening, url: URL): UpgradeOpening {
    const { identityIn } = this.#form;
    if (identityIn === 'message') return {};
    const id = encodeURIComponent(identity);
    return {
      means: [{ layer: 'meaning', kind: 'asksToOpen', identity, instance, attempt }],
      ...(identityIn === 'path' ? { path: `/${id}` } : {}),
      ...(identityIn === 'query' ? { path: `${url.pathname}?as=${id}` } : {}),
      ...(identityIn === 'header' ? { headers: { 'X-Identity': id } } : {}),
    };
  }

  upgraded(): MeaningEvent[] {
    return this.#form.identityIn === 'message' ? [] : [WELCOMED];
  }

  open({ identity }: Opening): Payload | undefined {
    return this.#form.identityIn === 'message'
      ? this.#line(`i-am ${encodeURIComponent(identity)}`)
      : undefined;
  }

  probe(n: number): Payload {
    return this.#line(`ping ${n}`);
  }

  answerProbe(): undefined {
    return undefined;
  }

  play<R extends Role>(role: R, args: Roles[R], id: string): readonly Payload[] {
    const { to = '', count = 0, value, data } = args as Partial<Roles['push'] & Roles['store']>;
    const words = role === 'push' ? [to, count, JSON.stringify(data)] : [JSON.stringify(value ?? null)];
    return [this.#line([role, id, ...words].join(' '))];
  }

  malformed(): { what: string; message: Payload } {
    return { what: 'a word that nobody knows', message: this.#line('gibberish') };
  }

  redact(text: string): string {
    return text;
  }

  read(dir: Direction, message: Payload): Understood {
    if (this.#form.stream === (typeof message === 'string'))
      return { means: [malformed(dir, 'a wrong kind of frame')] };
    const lines = this.#form.stream ? this.#lines[dir].push(message.toString()) : [message.toString()];
    return { means: lines.map((line) => meaningOf(dir, line)) };
  }

  #line(line: string): Payload {
    return this.#form.stream ? Buffer.from(`${line}\n`) : line;
  }
}

const WELCOMED: MeaningEvent = { layer: 'meaning', kind: 'welcomed', parameters: {}, capabilities: [] };

const malformed = (dir: Direction, detail: string): MeaningEvent => ({
  layer: 'meaning',
  kind: 'malformed',
  dir,
  readable: false,
  detail,
});

function meaningOf(dir: Direction, line: string): MeaningEvent {
  const [word, first = '', ...rest] = parse(line);
  const layer = 'meaning';
  switch (word) {
    case 'i-am':
      return { layer, kind: 'asksToOpen', identity: decodeURIComponent(first), instance: first, attempt: 1 };
    case 'welcome':
      return WELCOMED;
    case 'ping':
      return { layer, kind: 'probe', dir, n: Number(first) };
    case 'pong':
      return { layer, kind: 'probeAnswer', dir, n: Number(first) };
    case 'ask':
    case 'store':
    case 'read':
    case 'push':
      return { layer, kind: 'asked', id: first, role: word, method: word, params: rest };
    case 'answer':
      return { layer, kind: 'answered', id: first, ok: true, value: json(rest) };
    case 'pushed':
      return { layer, kind: 'pushed', topic: word, data: json(rest), of: 'push', index: Number(first) };
    default:
      return malformed(dir, line);
  }
}

/** A server of the toy. `wrong`: in which way. */
export async function startToy(
  { identityIn, stream }: ToyForm,
  wrong?: 'leaky' | 'old end removes the new',
): Promise<{ url: string; stop(): Promise<void> }> {
  const http = createServer();
  const sockets = new WebSocketServer({
    server: http,
    maxPayload: MAX_BYTES,
    handleProtocols: (offered) => (offered.has('toy') ? 'toy' : false),
  });
  const slots = new Map<string, WebSocket>();
  const values = new Map<string, string>();
  const close = (socket: WebSocket, code: number) => {
    socket.close(code);
    setTimeout(() => socket.terminate(), CLOSE_TIMEOUT_MS).unref();
  };
  sockets.on('connection', (socket, request) => {
    const lines = new Lines();
    let identity: string | undefined;
    const say = (...words: (string | number)[]) => {
      const line = words.join(' ');
      socket.send(stream ? Buffer.from(`${line}\n`) : line);
    };
    const enter = (id: string) => {
      const old = slots.get(id);
      slots.set(id, socket);
      identity = id;
      if (old && wrong !== 'leaky') close(old, CODES['taken-over']);
    };
    const leave = () => {
      if (identity !== undefined && (wrong === 'old end removes the new' || slots.get(identity) === socket))
        slots.delete(identity);
    };
    const named = identityOf(request, identityIn);
    if (named !== undefined) enter(named);
    socket.on('error', leave).on('close', leave);
    socket.on('message', (data, isBinary) => {
      // The fence: nothing that arrives on an older connection has an effect.
      if (identity !== undefined && slots.get(identity) !== socket && wrong !== 'leaky') return;
      if (socket.readyState !== socket.OPEN) return;
      for (const line of isBinary ? lines.push(String(data)) : [String(data)]) {
        const [word, first = '', ...rest] = parse(line);
        if (word === 'i-am' && identity === undefined) {
          enter(decodeURIComponent(first));
          say('welcome');
        } else if (identity === undefined) close(socket, CODES.malformed);
        else if (word === 'ping') say('pong', first);
        else if (word === 'ask') say('answer', first, ...rest);
        else if (word === 'store') {
          values.set(identity, rest.join(' '));
          say('answer', first, 'null');
        } else if (word === 'read') say('answer', first, values.get(identity) ?? 'null');
        else if (word === 'push') {
          const [to, count, ...content] = rest;
          const peer = slots.get(to || identity);
          for (let i = 0; i < Number(count); i++) {
            const line = `pushed ${i} ${content.join(' ')}`;
            peer?.send(stream ? Buffer.from(`${line}\n`) : line);
          }
          say('answer', first, 'null');
        } else {
          leave();
          close(socket, CODES.malformed);
        }
      }
    });
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  return {
    url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((done) => {
        for (const socket of sockets.clients) socket.terminate();
        http.close(() => done());
      }),
  };
}

function identityOf(request: IncomingMessage, where: ToyForm['identityIn']): string | undefined {
  const url = new URL(request.url ?? '/', 'http://toy');
  if (where === 'message') return undefined;
  if (where === 'query') return url.searchParams.get('as') ?? '';
  return decodeURIComponent(where === 'path' ? url.pathname.slice(1) : String(request.headers['x-identity']));
}
