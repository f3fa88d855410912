import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Payload } from '../contract/index.js';
import { bounds, Quota } from '../history/bounds.js';
import { encodeFrame, encodeHeader, type Frame, type FrameOptions } from './framing.js';
import { Incoming } from './incoming.js';

/** What a connection that receives these chunks tells. */
function receive(
  chunks: readonly Buffer[],
  deflates = false,
  { maxMessageBytes = 100_000, unread = new Quota(bounds.unreadBytes) } = {},
) {
  const seen = {
    frames: [] as string[],
    messages: [] as (Payload | undefined)[],
    payloads: [] as number[],
    tooLong: [] as string[],
    broken: [] as string[],
    floods: 0,
  };
  const incoming = new Incoming(
    {
      frame: (frame) => {
        seen.frames.push(frame.opcode);
        seen.payloads.push(frame.payload.length);
      },
      message: (payload) => seen.messages.push(payload),
      notUtf8: () => seen.messages.push(undefined),
      tooLong: (detail) => seen.tooLong.push(detail),
      broken: (detail) => seen.broken.push(detail),
      flooded: () => {
        seen.floods++;
      },
    },
    { deflates, maxMessageBytes, unread },
  );
  for (const chunk of chunks) incoming.push(chunk);
  return { ...seen, push: (chunk: Buffer) => incoming.push(chunk), end: () => incoming.end() };
}

const sent = (opcode: Frame['opcode'], payload: string | Buffer, options: FrameOptions = {}): Buffer =>
  encodeFrame(opcode, Buffer.from(payload), { mask: false, ...options });

describe('what a connection receives', () => {
  it('is told message by message: text, the bytes of a binary one, and that a text is not UTF-8', () => {
    const notUtf8 = Buffer.from([0x7b, 0xff]);
    const { messages } = receive([sent('text', 'añb'), sent('binary', notUtf8), sent('text', notUtf8)]);
    expect(messages).toEqual(['añb', notUtf8, undefined]);
  });

  it('is joined from fragments, whatever comes between them', () => {
    const { messages, frames } = receive([
      sent('binary', 'ab', { fin: false }),
      sent('ping', 'x'),
      sent('continuation', '', { fin: false }),
      sent('continuation', 'c'),
      sent('text', 'd'),
    ]);
    expect(messages).toEqual([Buffer.from('abc'), 'd']);
    expect(frames).toEqual(['binary', 'ping', 'continuation', 'continuation', 'text']);
  });

  it('is inflated where that was agreed and marked, and only there', () => {
    const small = deflateRawSync('hello', { finishFlush: 2 }).subarray(0, -4);
    expect(receive([sent('text', small, { rsv: 4 }), sent('text', 'plain')], true).messages).toEqual([
      'hello',
      'plain',
    ]);
    expect(receive([sent('binary', small, { rsv: 4 })], false).messages).toEqual([small]);
  });

  it('that does not inflate is told, and the next message is read', () => {
    const { messages, broken } = receive([sent('text', 'xx', { rsv: 4 }), sent('text', 'next')], true);
    expect(broken).toEqual([expect.stringContaining('does not inflate')]);
    expect(messages).toEqual(['next']);
  });

  it('is let go of at its end, where it is not complete', () => {
    const whole = sent('text', 'x'.repeat(200));
    const { messages, push, end } = receive([whole.subarray(0, 100)]);
    end();
    push(whole);
    expect(messages).toEqual(['x'.repeat(200)]);
  });

  it('cannot be cut behind a frame that is too long: told once, and nothing more is read', () => {
    const { broken, frames } = receive([encodeHeader('text', 2 ** 40), sent('text', 'a'), sent('text', 'b')]);
    expect(broken).toEqual([expect.stringContaining('a frame of 1099511627776 bytes')]);
    expect(frames).toEqual([]);
  });

  it('is a flood behind so many frames, even in one chunk, and nothing more is read', () => {
    const many = Buffer.concat(Array.from({ length: bounds.connectionFrames + 1 }, () => sent('pong', '')));
    const { frames, floods } = receive([many, many]);
    expect(frames).toHaveLength(bounds.connectionFrames);
    expect(floods).toBe(1);
  });

  it('is not held where it is longer than is read, in one frame or in several, and what follows is read', () => {
    const { messages, tooLong, payloads } = receive([
      sent('text', 'x'.repeat(100_001)),
      sent('binary', 'y'.repeat(60_000), { fin: false }),
      sent('ping', 'p'),
      sent('continuation', 'z'.repeat(60_000)),
      sent('text', 'x'.repeat(100_000)),
      sent('text', 'next'),
    ]);
    expect(messages).toEqual(['x'.repeat(100_000), 'next']);
    expect(tooLong).toEqual([
      expect.stringContaining('a message of 100001 bytes; the kit reads up to 100000 bytes'),
      expect.stringContaining('a message of 120000 bytes'),
    ]);
    const [first, , , fourth] = payloads;
    expect(Math.max(first!, fourth!)).toBeLessThan(10_000);
  });

  it('is not inflated beyond what is read', () => {
    const bomb = deflateRawSync(Buffer.alloc(100_001), { finishFlush: 2 }).subarray(0, -4);
    const { messages, tooLong, broken } = receive(
      [sent('text', bomb, { rsv: 4 }), sent('text', 'next')],
      true,
    );
    expect(tooLong).toEqual([expect.stringMatching(/^a message of \d+ bytes that inflates to more; /)]);
    expect(messages).toEqual(['next']);
    expect(broken).toEqual([]);
  });

  it('shares what may be held with other connections, and gives back what it held', () => {
    const unread = new Quota(20_000);
    const half = sent('text', 'x'.repeat(15_000)).subarray(0, -1);
    const first = receive([half], false, { unread });
    const second = receive([sent('text', 'y'.repeat(15_000)), sent('text', 'short')], false, { unread });
    expect(second.tooLong).toHaveLength(1);
    expect(second.messages).toEqual(['short']);
    first.end();
    expect(receive([sent('text', 'y'.repeat(15_000))], false, { unread }).messages).toHaveLength(1);
    const parts = [sent('text', 'a', { fin: false }), sent('continuation', 'b')];
    receive(parts, false, { unread });
    expect(unread.take(20_000)).toBe(true);
  });
});
