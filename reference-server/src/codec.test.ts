import { describe, expect, it } from 'vitest';
import { createCodec } from './codec.js';

const codec = createCodec();
const hello = { type: 'hello', version: 1, clientId: 'x', instanceId: 'a'.repeat(32), attempt: 1 };

describe('an arriving text is classed', () => {
  it.each([
    '',
    'x',
    '{',
    '[]',
    'null',
    '1',
    '"hello"',
    '{}',
    '{"type":1}',
    '{"type":null}',
    '\ufeff{"type":"heartbeat","n":1}',
  ])('as a violation: %j', (text) => expect(codec.read(text).class).toBe('violation'));

  it.each(['welcome', 'bye', 'event', 'error', 'response', 'nonsense', 'constructor', '__proto__', ''])(
    'as unknown, if the type is no message of a client: %j',
    (type) => expect(codec.read(JSON.stringify({ type }))).toEqual({ class: 'unknown', ref: type }),
  );

  it('with a reference of at most 64 characters, none halved', () => {
    expect(codec.read(JSON.stringify({ type: '🙂'.repeat(100) }))).toEqual({
      class: 'unknown',
      ref: '🙂'.repeat(64),
    });
  });

  it.each([
    { ...hello, clientId: 'with space' },
    { ...hello, instanceId: 'A'.repeat(32) },
    { ...hello, attempt: 0 },
    { type: 'heartbeat' },
    { type: 'heartbeatAck', n: -1 },
    { type: 'request', id: 1, method: 'm' },
  ])('as a violation, if it breaks the schema of its type: %j', (message) => {
    expect(codec.read(JSON.stringify(message)).class).toBe('violation');
  });

  it.each([hello, { ...hello, future: 1 }, { type: 'request', id: '1', method: 'm', params: [1], more: {} }])(
    'as a message, whatever unknown fields it has: %j',
    (message) => expect(codec.read(JSON.stringify(message))).toEqual({ class: 'message', message }),
  );
});

describe('nesting', () => {
  const request = (params: string) => `{"type":"request","id":"1","method":"m","params":${params}}`;

  it('is taken up to the limit, counting the message itself', () => {
    expect(codec.read(request('['.repeat(63) + ']'.repeat(63))).class).toBe('message');
    expect(codec.read(request('['.repeat(64) + ']'.repeat(64)))).toEqual({
      class: 'violation',
      detail: 'nested too deeply',
    });
  });

  it('is judged before parsing, so that a broken end does not matter', () => {
    expect(codec.read('[{"a":'.repeat(10_000))).toEqual({ class: 'violation', detail: 'nested too deeply' });
  });

  it('does not count what stands in strings', () => {
    expect(codec.read(request(JSON.stringify('[{"\\'.repeat(1000)))).class).toBe('message');
  });
});
