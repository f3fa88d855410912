import { describe, expect, it } from 'vitest';
import { closeBody, frame, Opcode } from './frames.js';

describe('a frame', () => {
  it.each([
    [0, '8100'],
    [125, '817d'],
    [126, '817e007e'],
    [65_535, '817effff'],
    [65_536, '817f0000000000010000'],
  ])('of %i bytes has the header of RFC 6455 §5.2', (length, header) => {
    const bytes = frame(Opcode.text, 'x'.repeat(length));
    expect(bytes.subarray(0, header.length / 2).toString('hex')).toBe(header);
    expect(bytes.length).toBe(header.length / 2 + length);
  });

  it('counts bytes, not characters', () => {
    expect(frame(Opcode.text, 'ü').toString('hex')).toBe('8102c3bc');
  });
});

describe('the body of a Close', () => {
  it('is empty without a code', () => expect(closeBody(null, 'ignored').length).toBe(0));

  it('holds code and reason', () =>
    expect(closeBody(1000, 'ok')).toEqual(Buffer.from([0x03, 0xe8, 0x6f, 0x6b])));

  it('has a reason of at most 123 bytes, cut between characters', () => {
    const reason = closeBody(1000, `${'x'.repeat(122)}ü`).subarray(2);
    expect(reason.toString()).toBe('x'.repeat(122));
  });
});
