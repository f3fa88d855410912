import type * as Crypto from 'node:crypto';
import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { Harness, instance } from '../test-support/harness.js';
import { tokens } from './tokens.js';

vi.mock('node:crypto', async (importOriginal) => {
  const crypto = await importOriginal<typeof Crypto>();
  return { ...crypto, createHash: vi.fn(crypto.createHash) };
});

const KNOWN = ['first', 'second', 'last'];

/** What a hello costs and gets, `online` being the one who is there. */
async function answerTo(clientId: string, token: string | null) {
  const harness = new Harness({
    authenticate: tokens(KNOWN.map((name) => ({ token: name, clientIds: [name] }))),
  });
  await harness.welcome('first', { credentials: { scheme: 'token', token: 'first' } });
  vi.mocked(createHash).mockClear();
  const peer = await harness.welcome(clientId, {
    instanceId: instance('b'),
    ...(token === null ? {} : { credentials: { scheme: 'token', token } }),
  });
  return {
    // The opening handshake has a SHA-1 of its own.
    hashes: vi.mocked(createHash).mock.calls.filter(([algorithm]) => algorithm === 'sha256').length,
    sent: peer.sent,
  };
}

describe('a missing or wrong credential', () => {
  it('costs one hash, and gets one answer, whoever is asked for', async () => {
    const expected = await answerTo('first', 'wrong');
    expect(expected).toMatchObject({ hashes: 1 });
    expect(expected.sent[0]).toMatchObject({ message: { type: 'bye', reason: 'authentication-failed' } });
    for (const clientId of ['first', 'second', 'nobody-knows']) {
      for (const token of ['wrong', 'another-that-is-much-longer', null]) {
        expect(await answerTo(clientId, token)).toEqual(expected);
      }
    }
  });
});

describe('a good credential', () => {
  it.each(KNOWN)('costs the same wherever it stands in the list: %s', async (name) => {
    expect(await answerTo(name, name)).toMatchObject({ hashes: 1 });
    expect(await answerTo('nobody-knows', name)).toMatchObject({ hashes: 1 });
  });
});
