import {
  announcedParameters,
  type ClientMessage,
  explain,
  type MessageType,
  type MethodName,
  messages,
  protocol,
  type ServerMessage,
  type TopicName,
  validators,
} from '@solowire/spec';
import type {
  Direction,
  MeaningEvent,
  Opening,
  Payload,
  Presence,
  ProtocolSession,
  Refusal,
  Role,
  Roles,
  Understood,
} from '../contract/index.js';
import { endOfString, readJson } from '../history/json.js';
import { endingOf, wordOf } from './endings.js';

/** Keys whose values are secret, wherever in a hello they stand, up to the quote that begins the value. */
const SECRET = /"(?:token|password|secret)"\s*:\s*(?=")/g;

/** The key of the store of `testing.put`: an identity needs one. */
const KEY = 'k';

/** How the methods of `testing.*` play the roles of the kit. */
export const METHODS: { [R in Role]: { method: MethodName; params: (args: Roles[R]) => object } } = {
  ask: { method: 'test.echo', params: (args) => args },
  late: { method: 'test.sleep', params: (args) => args },
  store: { method: 'test.put', params: (args) => ({ key: KEY, ...args }) },
  read: { method: 'test.get', params: () => ({ key: KEY }) },
  push: {
    method: 'test.push',
    params: ({ to, ...args }) => ({ ...(to === undefined ? {} : { clientId: to }), ...args }),
  },
  subscribe: { method: 'test.subscribe', params: (args) => args },
  watch: { method: 'test.watch', params: ({ identity }) => ({ clientId: identity }) },
  kick: {
    method: 'test.kick',
    params: ({ identity, epoch }) => ({ clientId: identity, ...(epoch === undefined ? {} : { epoch }) }),
  },
  expire: { method: 'test.expire', params: () => ({}) },
  fail: { method: 'test.fail', params: (args) => args },
};

/** The errors of responses that the kit has a word for. */
export const REFUSALS: Readonly<Record<Refusal, string>> = {
  unknown: 'unknown-method',
  forbidden: 'forbidden',
  duplicate: 'duplicate-id',
  'too-many': 'too-many-requests',
  failed: 'internal',
};
const refusalOf = (error: string): Refusal | undefined =>
  (Object.keys(REFUSALS) as Refusal[]).find((one) => REFUSALS[one] === error);

type Answer = Pick<Extract<MeaningEvent, { kind: 'answered' }>, 'value' | 'found' | 'epoch'>;
type Result = Readonly<Record<string, unknown>>;

/** What the result of a role says in the kit's words. */
const ANSWERS: { readonly [R in Role]?: (result: Result) => Answer } = {
  ask: ({ value }) => ({ value }),
  read: ({ value, epoch }) => ({ value, found: countOf(epoch) > 0, epoch: countOf(epoch) }),
  store: ({ epoch }) => ({ epoch: countOf(epoch) }),
  push: ({ delivered }) => ({ found: countOf(delivered) > 0 }),
  watch: ({ online, epoch }) => (online === true ? { found: true, epoch: countOf(epoch) } : { found: false }),
  kick: ({ kicked }) => ({ found: kicked === true }),
};
const countOf = (value: unknown): number => (Number.isInteger(value) ? Math.max(0, value as number) : 0);

/** Which role makes a server push on a topic. */
const TOPICS: Readonly<Record<string, 'push' | 'subscribe' | 'watch'>> = {
  'test.pushed': 'push',
  'test.tick': 'subscribe',
  'test.presence': 'watch',
} satisfies Record<TopicName, 'push' | 'subscribe' | 'watch'>;

/** What is said on one connection of Solowire. It remembers which role each request plays. */
export class SolowireSession implements ProtocolSession {
  readonly #asked = new Map<string, { role: Role; args: Readonly<Record<string, unknown>> }>();

  open({ identity, instance, attempt, credentials, extra }: Opening): Payload {
    return JSON.stringify({
      type: 'hello',
      version: protocol.version,
      clientId: identity,
      instanceId: instance,
      attempt,
      ...(credentials ? { credentials } : {}),
      ...extra,
    });
  }

  probe(n: number): Payload {
    return JSON.stringify({ type: 'heartbeat', n });
  }

  answerProbe(n: number): Payload {
    return JSON.stringify({ type: 'heartbeatAck', n });
  }

  play<R extends Role>(role: R, args: Roles[R], id: string): readonly Payload[] {
    const { method, params } = METHODS[role];
    this.#asked.set(id, { role, args });
    return [this.call(id, method, params(args))];
  }

  call(id: string, method: string, params: unknown): Payload {
    return JSON.stringify({ type: 'request', id, method, ...(params === undefined ? {} : { params }) });
  }

  malformed(): { what: string; message: Payload } {
    return { what: 'not JSON', message: 'this is not JSON' };
  }

  redact(text: string): string {
    let redacted = '';
    let end = 0;
    // Not by one expression, which overflows where a value has some millions of characters.
    for (const { index, 0: key } of text.matchAll(SECRET)) {
      if (index < end) continue;
      const value = index + key.length;
      redacted += `${text.slice(end, value)}"[secret]"`;
      end = endOfString(text, value) + 1;
    }
    return redacted + text.slice(end);
  }

  read(dir: Direction, message: Payload): Understood {
    return { means: this.#read(dir, message) };
  }

  #read(dir: Direction, payload: Payload): MeaningEvent[] {
    if (typeof payload !== 'string') return [malformed(dir, 'a binary message')];
    const json = readJson(payload);
    if ('excess' in json) return [{ ...malformed(dir, json.excess), unread: true }];
    if ('fault' in json) return [malformed(dir, json.fault)];
    const message = json.value;
    const type = (message as { type?: unknown } | null)?.type;
    if (typeof type !== 'string' || !Object.hasOwn(validators.strict, type))
      return [malformed(dir, `no message of type ${JSON.stringify(type)}`)];
    if (!messages[type as MessageType].sentBy.includes(dir === 'in' ? 'server' : 'client'))
      return [malformed(dir, `${type}: a message that only the other side may send`)];
    const strict = validators.strict[type as MessageType];
    if (strict(message)) return [this.#meaningOf(dir, message as ClientMessage | ServerMessage)];
    const detail = `${type}: ${explain(strict.errors)}`;
    if (!validators.open[type as MessageType](message)) return [malformed(dir, detail)];
    return [this.#meaningOf(dir, message as ClientMessage | ServerMessage), malformed(dir, detail, true)];
  }

  #meaningOf(dir: Direction, message: ClientMessage | ServerMessage): MeaningEvent {
    const layer = 'meaning';
    switch (message.type) {
      case 'hello': {
        const { clientId: identity, instanceId: instance, attempt } = message;
        return { layer, kind: 'asksToOpen', identity, instance, attempt };
      }
      case 'welcome': {
        const { sessionId: session, epoch, tookOver, capabilities, version } = message;
        const parameters = announcedParameters(message);
        return {
          layer,
          kind: 'welcomed',
          session,
          epoch,
          tookOver: tookOver && {
            session: tookOver.sessionId,
            epoch: tookOver.epoch,
            sameInstance: tookOver.sameInstance,
          },
          parameters,
          capabilities,
          version,
        };
      }
      case 'heartbeat':
        return { layer, kind: 'probe', dir, n: message.n };
      case 'heartbeatAck':
        return { layer, kind: 'probeAnswer', dir, n: message.n };
      case 'request': {
        const { id, method, params } = message;
        return { layer, kind: 'asked', id, ...this.#asked.get(id), method, params };
      }
      case 'response': {
        const { id, error, result } = message;
        if (error) {
          const refusal = refusalOf(error.code);
          return {
            layer,
            kind: 'answered',
            id,
            ok: false,
            error: error.code,
            ...(refusal ? { refusal } : {}),
            message: error.message,
          };
        }
        const role = this.#asked.get(id)?.role;
        const meant = role && ANSWERS[role]?.((result ?? {}) as Result);
        return { layer, kind: 'answered', id, ok: true, result, ...meant };
      }
      case 'event': {
        const { topic, data } = message;
        const of = Object.hasOwn(TOPICS, topic) ? TOPICS[topic] : undefined;
        const { i: index } = (data ?? {}) as { i?: unknown };
        const presence = of === 'watch' ? presenceOf(data) : undefined;
        return {
          layer,
          kind: 'pushed',
          topic,
          data,
          ...(of ? { of } : {}),
          ...(of === 'push' && typeof index === 'number' ? { index } : {}),
          ...(presence ? { presence } : {}),
        };
      }
      case 'error':
        return {
          layer,
          kind: 'complained',
          code: message.code,
          ref: message.ref ?? null,
          message: message.message,
        };
      case 'bye':
        return {
          layer,
          kind: 'told',
          ending: endingOf(message.code),
          code: message.code,
          reason: message.reason,
          retryAfterMs: message.retryAfterMs ?? null,
        };
    }
  }
}

const malformed = (dir: Direction, detail: string, readable = false) => ({
  layer: 'meaning' as const,
  kind: 'malformed' as const,
  dir,
  readable,
  detail,
});

/** The causes of an offline that are no close codes. */
const CAUSES: Readonly<Record<string, 'left' | 'lost'>> = {
  'client-close': 'left',
  'transport-lost': 'lost',
};

/** What an event of `test.presence` says; undefined if it does not say whether the identity is online. */
function presenceOf(data: unknown): Presence | undefined {
  const { clientId, online, epoch, cause } = (data ?? {}) as Record<string, unknown>;
  if (typeof online !== 'boolean') return undefined;
  return {
    identity: String(clientId),
    online,
    ...(typeof epoch === 'number' ? { epoch } : {}),
    cause: CAUSES[String(cause)] ?? wordOf(String(cause)),
  };
}
