import { describe, expect, it } from 'vitest';
import {
  announcedParameters,
  CloseCode,
  closeCodes,
  defaultTimings,
  explain,
  hasBye,
  isMessageType,
  methodValidators,
  parameters,
  reconnectRule,
  shortTimings,
  validators,
  type Welcome,
} from './index.js';

const welcome: Welcome = {
  type: 'welcome',
  version: 1,
  sessionId: 'q3xXb0m1T5u9uYw2r8ZQ4A',
  epoch: 1,
  heartbeat: { intervalMs: 200, deadAfterMs: 500 },
  limits: { maxMessageBytes: 65536, closeTimeoutMs: 700, takeovers: { max: 20, windowMs: 1000 } },
  tookOver: null,
  capabilities: [],
};

describe('validators', () => {
  it('judge strictly what is sent and take openly what is received', () => {
    expect(validators.strict.welcome(welcome)).toBe(true);
    expect(validators.strict.welcome({ ...welcome, later: 1 })).toBe(false);
    expect(validators.open.welcome({ ...welcome, later: 1 })).toBe(true);
    expect(validators.strict.welcome({ ...welcome, ext: { later: 1 } })).toBe(true);
  });

  it('ask of a response for exactly one of result and error', () => {
    const response = { type: 'response', id: '1' };
    const error = { code: 'internal', message: '' };
    expect(validators.open.response({ ...response, result: null })).toBe(true);
    expect(validators.open.response({ ...response, error })).toBe(true);
    expect(validators.open.response(response)).toBe(false);
    expect(validators.open.response({ ...response, result: 1, error })).toBe(false);
  });

  it('are found by known types alone, whatever a stranger sends as type', () => {
    expect(isMessageType('hello')).toBe(true);
    for (const type of ['constructor', '__proto__', 'toString', 'ping', 7, null])
      expect(isMessageType(type)).toBe(false);
    expect(validators.open['constructor' as 'hello']).toBeUndefined();
  });

  it('know what the methods take, return and push', () => {
    expect(methodValidators.params['test.put']({ key: 'a', value: null })).toBe(true);
    expect(methodValidators.params['test.put']({ key: '', value: null })).toBe(false);
    expect(methodValidators.result['test.get']({ value: null, epoch: 0 })).toBe(true);
    expect(methodValidators.events['test.tick']({ subscription: 's', i: 0 })).toBe(false);
  });
});

describe('explain', () => {
  it.each([
    [
      'a missing field',
      { ...welcome, limits: { maxMessageBytes: 65536 } },
      '/limits lacks the field "takeovers"',
    ],
    ['an unknown field', { ...welcome, later: 1 }, '/ has the unknown field "later"'],
    ['a wrong number', { ...welcome, epoch: 0 }, '/epoch must be >= 1'],
    ['another type', { ...welcome, type: 'hello' }, '/type must be "welcome"'],
    ['no object', 7, '/ must be object'],
  ])('says in one line: %s', (_what, value, text) => {
    expect(validators.strict.welcome(value)).toBe(false);
    expect(explain(validators.strict.welcome.errors)).toBe(text);
  });

  it('lists the words that are allowed', () => {
    validators.strict.error({ type: 'error', code: 'odd', message: '' });
    expect(explain(validators.strict.error.errors)).toBe('/code must be one of "unknown-type"');
  });
});

describe('the tables', () => {
  it('read from a welcome what it announces and nothing else', () => {
    expect(announcedParameters(welcome)).toEqual({
      intervalMs: 200,
      deadAfterMs: 500,
      maxMessageBytes: 65536,
      closeTimeoutMs: 700,
      takeoversMax: 20,
      takeoversWindowMs: 1000,
    });
    expect(announcedParameters({})).toEqual({});
  });

  it('give each close code by name and by number', () => {
    expect(closeCodes[CloseCode.sessionTakenOver]).toMatchObject({
      name: 'session-taken-over',
      reconnect: 'never',
    });
    for (const code of Object.values(CloseCode)) expect(closeCodes[code]!.code).toBe(code);
  });

  it.each([
    [1006, 'backoff'],
    [4321, 'backoff'],
    [4499, 'backoff'],
    [4999, 'never'],
    [5000, 'backoff'],
    [CloseCode.messageTooBig, 'capped'],
    [CloseCode.staleAttempt, 'new-instance'],
  ])('tell the next step after %i, known or not: %s', (code, step) => {
    expect(reconnectRule(code)).toBe(step);
  });

  it.each([
    [1006, false],
    [3999, false],
    [4000, true],
    [4321, true],
    [4999, true],
    [5000, false],
    [CloseCode.messageTooBig, false],
    [CloseCode.draining, true],
  ])('tell whether a bye goes before a Close of %i, known or not: %s', (code, bye) => {
    expect(hasBye(code)).toBe(bye);
  });

  it('give default and short timings for every parameter', () => {
    expect(Object.keys(defaultTimings)).toEqual(Object.keys(parameters));
    expect(Object.keys(shortTimings)).toEqual(Object.keys(parameters));
  });
});
