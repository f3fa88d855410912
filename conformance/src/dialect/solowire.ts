import {
  announcedParameters,
  type ClientMessage,
  explain,
  type MessageType,
  messages,
  protocol,
  type ServerMessage,
  validators,
} from '@solowire/spec';
import type { Direction, MeaningEvent } from '../history/events.js';
import type { Dialect } from './dialect.js';

/** Keys whose values are secret, wherever in a hello they stand. */
const SECRET = /("(?:token|password|secret)"\s*:\s*)"(?:[^"\\]|\\.)*"/g;

/** Solowire itself. */
export const solowire: Dialect = {
  name: protocol.name,
  subprotocols: [protocol.subprotocol],

  open: ({ identity, instance, attempt, credentials, intervalMs, version = protocol.version, extra }) =>
    JSON.stringify({
      type: 'hello',
      version,
      clientId: identity,
      instanceId: instance,
      attempt,
      ...(credentials ? { credentials } : {}),
      ...(intervalMs === undefined ? {} : { heartbeat: { intervalMs } }),
      ...extra,
    }),
  probe: (n) => JSON.stringify({ type: 'heartbeat', n }),
  answerProbe: (n) => JSON.stringify({ type: 'heartbeatAck', n }),
  ask: (id, method, params) =>
    JSON.stringify({ type: 'request', id, method, ...(params === undefined ? {} : { params }) }),
  redact: (text) => text.replace(SECRET, '$1"[secret]"'),

  read(dir, text) {
    let message: unknown;
    try {
      message = JSON.parse(text);
    } catch {
      return [malformed(dir, 'not JSON')];
    }
    const type = (message as { type?: unknown } | null)?.type;
    if (typeof type !== 'string' || !Object.hasOwn(validators.strict, type))
      return [malformed(dir, `no message of type ${JSON.stringify(type)}`)];
    if (!messages[type as MessageType].sentBy.includes(dir === 'in' ? 'server' : 'client'))
      return [malformed(dir, `${type}: a message that only the other side may send`)];
    const strict = validators.strict[type as MessageType];
    if (strict(message)) return meaningOf(dir, message as ClientMessage | ServerMessage);
    const detail = `${type}: ${explain(strict.errors)}`;
    if (!validators.open[type as MessageType](message)) return [malformed(dir, detail)];
    return [...meaningOf(dir, message as ClientMessage | ServerMessage), malformed(dir, detail, true)];
  },
};

const malformed = (dir: Direction, detail: string, readable = false): MeaningEvent => ({
  layer: 'meaning',
  kind: 'malformed',
  dir,
  readable,
  detail,
});

function meaningOf(dir: Direction, message: ClientMessage | ServerMessage): MeaningEvent[] {
  const layer = 'meaning';
  switch (message.type) {
    case 'hello': {
      const { clientId: identity, instanceId: instance, attempt } = message;
      return [{ layer, kind: 'asksToOpen', identity, instance, attempt }];
    }
    case 'welcome': {
      const { sessionId: session, epoch, tookOver, capabilities, version } = message;
      const parameters = announcedParameters(message);
      return [
        {
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
        },
      ];
    }
    case 'heartbeat':
      return [{ layer, kind: 'probe', dir, n: message.n }];
    case 'heartbeatAck':
      return [{ layer, kind: 'probeAnswer', dir, n: message.n }];
    case 'request':
      return [{ layer, kind: 'asked', id: message.id, method: message.method, params: message.params }];
    case 'response':
      return message.error
        ? [
            {
              layer,
              kind: 'answered',
              id: message.id,
              ok: false,
              error: message.error.code,
              message: message.error.message,
            },
          ]
        : [{ layer, kind: 'answered', id: message.id, ok: true, result: message.result }];
    case 'event':
      return [{ layer, kind: 'pushed', topic: message.topic, data: message.data }];
    case 'error':
      return [
        { layer, kind: 'complained', code: message.code, ref: message.ref ?? null, message: message.message },
      ];
    case 'bye':
      return [
        {
          layer,
          kind: 'told',
          code: message.code,
          reason: message.reason,
          retryAfterMs: message.retryAfterMs ?? null,
        },
      ];
  }
}
