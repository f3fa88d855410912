import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Payload } from '../contract/index.js';
import { encodeFrame, encodeHeader, type Frame, type FrameOptions } from './framing.js';
import { Incoming } from './incoming.js';

/** What a connection that receives these chunks tells. */
function receive(chunks: readonly Buffer[], deflates = false) {
  const seen = {
    frames: [] as string[],
    messages: [] as (Payload | undefined)[],
    broken: [] as string[],
    floods: 0,
  };
  const incoming = new Incoming(
    {
      frame: ({ opcode }) => seen.frames.push(opcode),
      message: (payload) => seen.messages.push(payload),
      broken: (detail) => seen.broken.push(detail),
      flooded: () => {
        seen.floods++;
      },
    },
    deflates,
  );
  for (const chunk of chunks) incoming.push(chunk);
  return seen;
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

  it('cannot be cut behind a frame that is too long: told once, and nothing more is read', () => {
    const { broken, frames } = receive([encodeHeader('text', 2 ** 40), sent('text', 'a'), sent('text', 'b')]);
    expect(broken).toEqual([expect.stringContaining('a frame of 1099511627776 bytes')]);
    expect(frames).toEqual([]);
  });

  it('is a flood behind 5000 frames, even in one chunk, and nothing more is read', () => {
    const many = Buffer.concat(Array.from({ length: 6_000 }, () => sent('pong', '')));
    const { frames, floods } = receive([many, many]);
    expect(frames).toHaveLength(5_000);
    expect(floods).toBe(1);
  });
});
