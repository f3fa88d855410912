import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { ProtocolSession } from '../contract/index.js';
import { lineOf, loadContract, readContract } from './index.js';

/** Solowire as a document says most of what can be said. */
const generated = fileURLToPath(new URL('../../../spec/generated/', import.meta.url));
const solowire = loadContract(`${generated}single-session.yaml`);

const json = (payload: unknown) => JSON.parse(String(payload));
const heard = (session: ProtocolSession, message: object) =>
  session.read('in', JSON.stringify(message)).means;

const opening = { identity: 'x', instance: 'a'.repeat(32), attempt: 1 };
function opened(more: object = {}) {
  const session = solowire.session();
  const hello = json(session.open({ ...opening, ...more }));
  return { session, hello };
}

describe('what may be left out of a template', () => {
  it('is left out where its name stands for nothing', () => {
    expect(opened().hello).toEqual({
      type: 'hello',
      version: 1,
      clientId: 'x',
      instanceId: 'a'.repeat(32),
      attempt: 1,
    });
    const credentials = { scheme: 'token', token: 't' };
    expect(opened({ credentials }).hello.credentials).toEqual(credentials);
  });

  it('is left out of a kick that means whoever is there', () => {
    const { session } = opened();
    const [any] = session.play('kick', { identity: 'y' }, 'k1');
    const [one] = session.play('kick', { identity: 'y', epoch: 7 }, 'k2');
    expect(json(any).params).toEqual({ clientId: 'y' });
    expect(json(one).params).toEqual({ clientId: 'y', epoch: 7 });
    expect(solowire.facts.has('kick.epoch')).toBe(true);
  });

  it('may be there or not where it is expected', () => {
    const { session } = opened();
    const bye = { type: 'bye', code: 4029, reason: 'slow down' };
    expect(heard(session, bye)).toMatchObject([
      { kind: 'told', ending: 'flooding', code: 4029, reason: 'slow down', retryAfterMs: null },
    ]);
    expect(heard(session, { ...bye, retryAfterMs: 5 })).toMatchObject([{ retryAfterMs: 5 }]);
  });
});

describe('a push', () => {
  it('is one message where the template counts, and its parts are told by their index', () => {
    const { session } = opened();
    const pushed = session.play('push', { data: { a: 1 }, count: 3, padBytes: 9 }, 'p1');
    expect(pushed.map(json)).toMatchObject([{ params: { data: { a: 1 }, count: 3, padBytes: 9 } }]);
    const event = { type: 'event', topic: 'test.pushed', data: { i: 2, data: { a: 1 } } };
    expect(heard(session, event)).toMatchObject([{ kind: 'pushed', of: 'push', index: 2, data: { a: 1 } }]);
    const response = { type: 'response', id: 'p1', result: { delivered: 0 } };
    expect(heard(session, response)).toMatchObject([{ kind: 'answered', id: 'p1', ok: true, found: false }]);
  });
});

describe('a watch', () => {
  it('tells who is online by which session, and why one is not any more', () => {
    const { session } = opened();
    session.play('watch', { identity: 'y' }, 'w1');
    const answer = { type: 'response', id: 'w1', result: { online: true, epoch: 4 } };
    expect(heard(session, answer)).toMatchObject([{ kind: 'answered', found: true, epoch: 4 }]);
    const presence = (data: object) =>
      heard(session, { type: 'event', topic: 'test.presence', data: { clientId: 'y', epoch: 4, ...data } });
    expect(presence({ online: true, cause: null })).toMatchObject([
      { kind: 'pushed', of: 'watch', presence: { identity: 'y', online: true, epoch: 4, cause: null } },
    ]);
    const causes = ['kicked', 'client-close', 'transport-lost', 'a word of nobody'].map(
      (cause) => presence({ online: false, cause })[0],
    );
    expect(causes).toMatchObject(
      ['kicked', 'left', 'lost', null].map((cause) => ({ presence: { online: false, cause } })),
    );
  });
});

describe('what no schema of a complete document accepts', () => {
  const { session } = opened();
  it.each([
    [
      'has more than they name',
      { type: 'heartbeat', n: 1, colour: 'blue' },
      true,
      /as heartbeat, it has the unknown field "colour"/,
    ],
    ['has a wrong value', { type: 'heartbeat', n: null }, false, /as heartbeat, \/n must be integer/],
    ['is of no type that is known', { type: 'song' }, false, /no message that the server sends/],
  ])('%s: it is malformed', (_, message, readable, detail) => {
    expect(heard(session, message)).toContainEqual(
      expect.objectContaining({ kind: 'malformed', readable, detail: expect.stringMatching(detail) }),
    );
  });
});

describe('a complaint', () => {
  it('is none of the pushes', () => {
    const { session } = opened();
    const message = { type: 'error', code: 'unknown-type', message: 'What?' };
    const complained = { kind: 'complained', code: 'unknown-type', message: 'What?' };
    expect(heard(session, message)).toEqual([{ layer: 'meaning', ...complained, ref: null }]);
    expect(heard(session, { ...message, ref: 'song' })).toMatchObject([{ ...complained, ref: 'song' }]);
  });
});

describe('a refusal', () => {
  it('tells why in the words of the document and of the kit', () => {
    const { session } = opened();
    session.play('ask', { value: 1 }, 'a1');
    const refused = (code: string) =>
      heard(session, { type: 'response', id: 'a1', error: { code, message: 'no' } });
    expect(refused('duplicate-id')).toMatchObject([
      { ok: false, error: 'duplicate-id', refusal: 'duplicate' },
    ]);
    const [other] = refused('tea-time');
    expect(other).toMatchObject({ ok: false, error: 'tea-time' });
    expect(other).not.toHaveProperty('refusal');
  });
});

describe('what nobody could play is told with its place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'solowire-session-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const text = readFileSync(`${generated}single-session.yaml`, 'utf8');
  writeFileSync(join(folder, 'asyncapi.json'), readFileSync(`${generated}asyncapi.json`));

  it.each([
    [
      'a watch without the identity',
      'clientId: "{who}"',
      'clientId: x',
      /\/roles\/watch\/online: \{who\} does not stand/,
    ],
    [
      'causes without their place',
      'cause: "{cause}"',
      'cause: kicked',
      /\/roles\/watch\/offline: \{cause\} does not/,
    ],
    [
      'refusals without their place',
      /\n +error:\n +code: "\{error\}"/g,
      '',
      /\/refusals: no role has \{error\}/,
    ],
    [
      'a name that means something else',
      'number: /epoch',
      'epoch: /epoch',
      /\/opening\/1: \{epoch\} has a meaning/,
    ],
    [
      'a kick that always names an epoch',
      /\$optional: "\{epoch\}"/,
      '$join: ["{epoch}"]',
      /\/roles\/kick\/send/,
    ],
  ] as const)('%s', (_, from, to, problem) => {
    const file = join(folder, 'single-session.yaml');
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    writeFileSync(file, changed);
    expect(readContract(file).problems.map(lineOf).join('\n')).toMatch(problem);
  });
});
