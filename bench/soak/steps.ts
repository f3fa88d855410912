import { connect } from 'node:net';
import { defaultTimings, type ServerMessage, type Welcome } from '@solowire/spec';
import { Client, type Introduction, textFrame } from '../harness/client.js';
import { credentials, settings } from './server.js';

/** One lane of the soak: it does one thing after the other, with identities of its own. */
export interface Lane {
  readonly port: number;
  /** Where it dials from. */
  readonly address: string;
  /** Its own identity; nobody else uses it. */
  readonly clientId: string;
  /** From 0 to below `n`. */
  random(n: number): number;
}

/** Something that clients do; rejects with what the server did wrong. Leaves no connection behind. */
export type Activity = (lane: Lane) => Promise<void>;

/** A server that is this late is wrong, however busy the machine. */
const GRACE_MS = 10_000;

/** Sends bytes that end a session, and expects the code. */
export function ending(bytes: Buffer, expected: number): Activity {
  return async (lane) => {
    const client = await welcomed(lane);
    const told = code(client);
    client.socket.write(bytes);
    mustBe(await told, expected, 'the session');
    await client.gone;
  };
}

/** Sends text on a bare TCP connection, and expects an answer and the end. */
export function raw(text: string, expected: RegExp): Activity {
  return (lane) =>
    new Promise((resolve, reject) => {
      const socket = connect({ port: lane.port, host: '127.0.0.1', localAddress: lane.address });
      let answer = '';
      socket.on('error', () => {});
      socket.on('data', (bytes) => {
        answer += bytes.toString('latin1');
      });
      socket.on('close', () =>
        expected.test(answer) ? resolve() : reject(new Error(`the answer was ${JSON.stringify(answer)}`)),
      );
      socket.write(text);
    });
}

export function introduction(lane: Lane): Introduction {
  return { clientId: lane.clientId, instanceId: instanceId(lane), credentials: credentials.client };
}

export function instanceId(lane: Lane): string {
  return Array.from({ length: 32 }, () => lane.random(16).toString(16)).join('');
}

/** Dials; `hello` is the answer to its hello. */
export async function dial(lane: Lane, who: Introduction) {
  const client = new Client(lane.port, lane.address);
  await client.open;
  return { client, hello: client.hello(who) };
}

export async function welcomed(lane: Lane, who = introduction(lane)): Promise<Client> {
  const { client, hello } = await dial(lane, who);
  await welcome(hello);
  return client;
}

export async function welcome(hello: Promise<ServerMessage>): Promise<Welcome> {
  const answer = await hello;
  if (answer.type !== 'welcome') throw new Error(`a hello got ${JSON.stringify(answer)}`);
  return answer;
}

/** A round trip; what is pushed meanwhile is let pass. */
export async function echo(client: Client): Promise<void> {
  const answer = await client.ask(
    request('test.echo', { value: 1 }, 'echo'),
    ({ type, ...rest }) => type === 'bye' || ('id' in rest && rest.id === 'echo'),
  );
  must(answer.type === 'response' && !answer.error, `an echo got ${JSON.stringify(answer)}`);
}

/** The code of the bye, or of the Close if there is no bye, once it comes. */
export function code(client: Client): Promise<number | null> {
  return new Promise((resolve) => {
    client.onEnd = resolve;
    client.gone.then(() => resolve(null));
  });
}

/** Reads again when the server must have ended it by force; then there is an end to see. */
export async function forced(client: Client, afterMs: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  client.socket.resume();
  await client.gone;
}

export function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

export function mustBe(seen: number | null, expected: number, what: string): void {
  must(seen === expected, `${what} was told ${seen ?? 'nothing'} instead of ${expected}`);
}

let requests = 0;

export function request(method: string, params: unknown, id = String(++requests)): Buffer {
  return textFrame(JSON.stringify({ type: 'request', id, method, params }));
}

/** The header of a message that is one byte too large, and nothing behind it. */
export const oversize = (): Buffer =>
  textFrame('x'.repeat(defaultTimings.maxMessageBytes + 1)).subarray(0, LONG_HEADER_BYTES);

/** Two bytes, a length of eight and the mask (RFC 6455 §5.2). */
const LONG_HEADER_BYTES = 14;

export function flood(): Buffer {
  const one = textFrame(JSON.stringify({ type: 'heartbeat', n: 1 }));
  return Buffer.concat(Array.from({ length: settings.messagesMax + 100 }, () => one));
}

/** Rejects if an activity has not ended in the time that the server's deadlines and a grace leave it. */
export async function bounded(activity: Promise<void>): Promise<void> {
  const { helloTimeoutMs, deadAfterMs, closeTimeoutMs } = settings;
  const ms = helloTimeoutMs + deadAfterMs + closeTimeoutMs + GRACE_MS;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`it had not ended after ${ms} ms`)), ms);
  });
  try {
    await Promise.race([activity, late]);
  } finally {
    clearTimeout(timer);
  }
}
