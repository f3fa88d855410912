import { protocol } from '@solowire/spec';
import { randomFrom } from '../harness/random.js';

/** From 0 to below `n`. */
export type Random = (n: number) => number;

/** What a hostile client does on one connection. */
export interface Input {
  /** What it sends, in pieces that the kernel may get apart. */
  readonly pieces: readonly Buffer[];
  /** How it leaves if the server does not end it before. */
  readonly end: 'reset' | 'fin' | 'silence';
}

/** The input of a case: the same seed and number, the same bytes. `token`: the credential of those who know one. */
export function inputOf(seed: number, number: number, token: string): Input {
  const random = randomFrom((Math.imul(seed, 0x9e3779b1) ^ number) >>> 0);
  // A seed next to another one gives numbers next to each other at first.
  for (let i = 0; i < 8; i++) random(2);
  const parts = [upgrade(random)];
  if (random(4) > 0) parts.push(frame(0x81, Buffer.from(hello(random, number, token))));
  for (let i = random(12); i > 0; i--) parts.push(something(random));
  const bytes = Buffer.concat(parts);
  return {
    pieces: split(random, random(6) === 0 ? garble(random, bytes, parts[0]!.length) : bytes),
    end: pick(random, ['reset', 'fin', 'silence']),
  };
}

function upgrade(random: Random): Buffer {
  const lines = [
    'GET / HTTP/1.1',
    'Host: fuzz',
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    `Sec-WebSocket-Protocol: ${protocol.subprotocol}`,
  ];
  // Most have to get past the handshake, or nothing behind it would be tried.
  if (random(20) === 0) lines.splice(random(lines.length), 1);
  if (random(20) === 0) lines.push(`X-${random(1000)}: ${'x'.repeat(random(20_000))}`);
  const text = `${lines.join('\r\n')}\r\n\r\n`;
  return random(20) === 0 ? garble(random, Buffer.from(text), 0) : Buffer.from(text);
}

function hello(random: Random, number: number, token: string): string {
  const text = JSON.stringify({
    type: 'hello',
    version: protocol.version,
    clientId: `solowire-fuzz-${number % 50}`,
    instanceId: Array.from({ length: 32 }, () => random(16).toString(16)).join(''),
    attempt: 1 + random(5),
    credentials: { scheme: 'token', token },
  });
  return random(5) === 0 ? mutateText(random, text) : text;
}

/** A frame, right or wrong, or bytes that are none. */
function something(random: Random): Buffer {
  const choice = random(10);
  if (choice < 5) return frame(0x81, Buffer.from(mutateText(random, message(random))));
  if (choice < 6) return frame(0x81, Buffer.from(message(random)));
  if (choice < 7) return fragments(random);
  if (choice < 9) return frame(random(256), noise(random, random(200)), random);
  return noise(random, random(300));
}

function message(random: Random): string {
  const id = String(random(5));
  return JSON.stringify(
    pick(random, [
      { type: 'heartbeat', n: random(1000) },
      { type: 'heartbeatAck', n: random(1000) },
      { type: 'request', id, method: 'test.echo', params: { value: value(random, 3) } },
      { type: 'request', id, method: 'test.put', params: { key: 'k', value: value(random, 2) } },
      { type: 'request', id, method: 'test.sleep', params: { ms: random(50) } },
      { type: 'request', id, method: 'test.subscribe', params: { intervalMs: 50 + random(100) } },
      { type: 'request', id, method: pick(random, ['__proto__', 'constructor', 'toString', 'observe', '']) },
      { type: pick(random, ['welcome', 'bye', 'hello', '__proto__', 'unknown']), n: value(random, 2) },
    ]),
  );
}

function value(random: Random, depth: number): unknown {
  const leaves = [null, true, 0, -1, 1e308, 'x'.repeat(random(100)), '\ud800', '\u0000', 2 ** 53, ''];
  if (depth === 0 || random(3) === 0) return pick(random, leaves);
  const items = Array.from({ length: random(4) }, () => value(random, depth - 1));
  const key = () => pick(random, ['a', '__proto__', 'constructor', 'toJSON', 'then', 'value', '']);
  return random(2) === 0 ? items : Object.fromEntries(items.map((item) => [key(), item]));
}

/** Removes, doubles, replaces or inserts a little, once or some times. */
function mutateText(random: Random, text: string): string {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '\\',
    '\\u0000',
    'null',
    '-',
    '1e999',
    '[['.repeat(80),
    ' ',
    'é',
    '\u2028',
  ];
  let mutated = text;
  for (let i = 1 + random(3); i > 0; i--) {
    const [at, length] = [random(mutated.length + 1), random(6)];
    const rest = mutated.slice(at + length);
    const middle = pick(random, ['', pick(random, pieces), mutated.slice(at, at + length).repeat(2)]);
    mutated = mutated.slice(0, at) + middle + rest;
  }
  return mutated;
}

/** A message in fragments, perhaps with a control frame between them, perhaps without an end. */
function fragments(random: Random): Buffer {
  const bytes = Buffer.from(message(random));
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const next = at + random(20);
    const [isFirst, isLast] = [parts.length === 0, next >= bytes.length && random(8) > 0];
    parts.push(frame((isLast ? 0x80 : 0) | (isFirst ? 1 : 0), bytes.subarray(at, next)));
    if (random(10) === 0) parts.push(frame(0x89, noise(random, random(10))));
    at = next;
  }
  return Buffer.concat(parts);
}

/** A masked frame; with `random`, perhaps unmasked, or of another length than it says. */
function frame(head: number, payload: Buffer, random: Random = () => 1): Buffer {
  const isMasked = random(8) !== 0;
  const length = random(8) === 0 ? random(70_000) : payload.length;
  const header = Buffer.alloc(length < 126 ? 2 : 4);
  header[0] = head;
  header[1] = (isMasked ? 0x80 : 0) | (length < 126 ? length : 126);
  if (length >= 126) header.writeUInt16BE(length & 0xffff, 2);
  return Buffer.concat([header, Buffer.alloc(isMasked ? 4 : 0), payload]);
}

/** Changes some bytes from `from` on. */
function garble(random: Random, bytes: Buffer, from: number): Buffer {
  const garbled = Buffer.from(bytes);
  if (garbled.length <= from) return garbled;
  for (let i = 1 + random(4); i > 0; i--) garbled[from + random(garbled.length - from)] = random(256);
  return garbled;
}

function split(random: Random, bytes: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const next = random(3) === 0 ? bytes.length : at + 1 + random(400);
    pieces.push(bytes.subarray(at, next));
    at = next;
  }
  return pieces;
}

function noise(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random(256)));
}

function pick<T>(random: Random, items: readonly T[]): T {
  return items[random(items.length)]!;
}
