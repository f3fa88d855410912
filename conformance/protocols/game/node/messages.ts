/** What a client may send, as the game's document says. */
export type ClientMessage =
  | { type: 'login'; playerId: string; token: string }
  | { type: 'heartbeat'; seq: number }
  | { type: 'chat'; to?: string; from?: string; text: string }
  | { type: 'save'; id: string; slot: string }
  | { type: 'load'; id: string }
  | { type: 'eject'; playerId: string };

/** A client's message of one type. */
export type MessageOf<T extends ClientMessage['type']> = Extract<ClientMessage, { type: T }>;

type Test = (value: unknown) => boolean;

const text: Test = (value) => typeof value === 'string';
const name: Test = (value) => typeof value === 'string' && /^[!-~]{1,64}$/.test(value);
const count: Test = (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31;
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

const FIELDS: Readonly<Record<ClientMessage['type'], Readonly<Record<string, Test>>>> = {
  login: { playerId: name, token: text },
  heartbeat: { seq: count },
  chat: { to: optional(name), from: optional(name), text },
  save: { id: name, slot: text },
  load: { id: name },
  eject: { playerId: name },
};

/** Reads what a codec has decoded; undefined if it is no object, has a type that no client sends, or a field that is missing or wrong. */
export function readMessage(value: unknown): ClientMessage | undefined {
  const message =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  const type = message?.type;
  if (typeof type !== 'string' || !Object.hasOwn(FIELDS, type)) return undefined;
  const fields = Object.entries(FIELDS[type as ClientMessage['type']]);
  return fields.every(([field, test]) => test(message![field])) ? (message as ClientMessage) : undefined;
}
