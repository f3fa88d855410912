import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bounds } from './bounds.js';
import { cutBase64, cutEvent, cutText, endsOf, OctetCutter } from './cut.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const long = (char: string) => `head ${char.repeat(2 * bounds.keptCharacters)} tail`;

describe('a text', () => {
  it('stays as it is up to the bound', () => {
    const text = 'x'.repeat(bounds.keptCharacters);
    expect(cutText(text)).toBe(text);
  });

  it('is cut beyond it to its head, its length, its hash and its tail, and is within the bound then', () => {
    const text = long('x');
    const cut = cutText(text);
    expect(cut).toMatch(/^head x+…\[8202 characters, SHA-256 [\da-f]{64}\]…x+ tail$/);
    expect(cut).toContain(sha256(text));
    expect(cut.length).toBeLessThanOrEqual(bounds.keptCharacters);
    expect(cutText(cut)).toBe(cut);
  });

  it('is cut between characters', () => {
    for (const text of [long('😀'), long('a😀')])
      expect(Buffer.from(cutText(text)).toString()).toBe(cutText(text));
  });

  it('compares by its hash where it is cut', () => {
    const [one, other] = [`${long('x')}1${long('x')}`, `${long('x')}2${long('x')}`];
    expect(cutText(one)).not.toBe(cutText(other));
    expect(cutText(one)).toBe(cutText(`${one}`));
  });
});

describe('octets', () => {
  it.each([1, 1000, 50_000])('that come in pieces of %i bytes leave ends, length and hash', (size) => {
    const octets = Buffer.from(`head ${'é'.repeat(20_000)} tail`);
    const cutter = new OctetCutter();
    for (let i = 0; i < octets.length; i += size) cutter.push(octets.subarray(i, i + size));
    const { head, cut } = cutter.end();
    expect(cut.bytes).toBe(octets.length);
    expect(endsOf(head, cut)).toEqual({
      text: expect.stringMatching(
        new RegExp(`^head é+…\\[40010 bytes, SHA-256 ${sha256(octets.toString())}\\]…é+ tail$`),
      ),
    });
  });

  it('that are no text are kept in base64', () => {
    const octets = Buffer.alloc(10_000, 0xff);
    const cutter = new OctetCutter();
    cutter.push(octets);
    const { head, cut } = cutter.end();
    expect(endsOf(head, cut)).toEqual({
      base64: expect.stringMatching(/^\/+…\[10000 bytes, SHA-256 \w+\]…\/+$/),
    });
    expect(cutBase64(octets)).toBe((endsOf(head, cut) as { base64: string }).base64);
    expect(cutBase64(Buffer.from([1, 2]))).toBe('AQI=');
  });
});

describe('an event', () => {
  it('that is within the bounds is the same one', () => {
    const event = { kind: 'pushed', data: { a: [1, 'x'] }, capabilities: ['a'], tookOver: { session: 's' } };
    expect(cutEvent(event)).toBe(event);
  });

  it('keeps the types of its fields: texts, lists and objects of texts', () => {
    const cut = cutEvent({
      reason: long('r'),
      tookOver: { session: long('s'), epoch: 1 },
      capabilities: Array.from({ length: bounds.keptEntries + 1 }, (_, i) => `c${i}`),
    });
    expect(cut.reason).toBe(cutText(long('r')));
    expect(cut.tookOver).toEqual({ session: cutText(long('s')), epoch: 1 });
    expect(cut.capabilities).toHaveLength(bounds.keptEntries);
    expect(cut.capabilities.at(-1)).toMatch(/^…\[2501 entries, SHA-256 /);
  });

  it('has a text in place of an application value that is long', () => {
    const data = Array.from({ length: 10_000 }, (_, i) => i);
    expect(cutEvent({ data }).data).toBe(cutText(JSON.stringify(data)));
  });
});
