import type { IConnectPacket, IPublishPacket } from 'mqtt-packet';
import type { Connection } from './connection.js';

/** A message on its way to subscribers. */
export interface Message {
  readonly topic: string;
  readonly payload: string | Buffer;
  readonly qos: 0 | 1 | 2;
}

/** What the broker keeps for a ClientID, on a connection and, if it may, behind it (MQTT 5 §4.1). */
export class Session {
  readonly clientId: string;
  /** Topic filters, with the QoS of each. */
  readonly subscriptions = new Map<string, 0 | 1>();
  /** Messages with QoS 1 that are not acknowledged, by packet id. */
  readonly unacknowledged = new Map<number, Message>();
  connection: Connection | undefined;
  will: IConnectPacket['will'];
  /** Seconds that the session outlives its connection. */
  expiry = 0;
  willTimer: NodeJS.Timeout | undefined;
  expiryTimer: NodeJS.Timeout | undefined;
  #lastId = 0;

  constructor(clientId: string) {
    this.clientId = clientId;
  }

  /** The QoS by which this session gets messages of a topic; undefined if it does not. */
  qosOf(topic: string): 0 | 1 | undefined {
    const granted = [...this.subscriptions].flatMap(([filter, qos]) => (matches(filter, topic) ? [qos] : []));
    return granted.length === 0 ? undefined : (Math.max(...granted) as 0 | 1);
  }

  /** A packet id that no unacknowledged message has. */
  nextId(): number {
    do this.#lastId = (this.#lastId % 65_535) + 1;
    while (this.unacknowledged.has(this.#lastId));
    return this.#lastId;
  }
}

/** Whether a topic filter takes a topic (§4.7). */
export function matches(filter: string, topic: string): boolean {
  const [levels, names] = [filter.split('/'), topic.split('/')];
  const rest = levels.indexOf('#');
  if (rest < 0 && levels.length !== names.length) return false;
  return levels
    .slice(0, rest < 0 ? undefined : rest)
    .every((level, i) => i < names.length && (level === '+' || level === names[i]));
}

export const messageOf = ({ topic, payload, qos }: IPublishPacket): Message => ({ topic, payload, qos });
