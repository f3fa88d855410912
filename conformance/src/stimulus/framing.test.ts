import { describe, expect, it } from 'vitest';
import { closeBody, encodeFrame, encodeHeader, FrameReader } from './framing.js';

const read = (bytes: Buffer, size = bytes.length) => {
  const reader = new FrameReader(1_000_000);
  const frames = [];
  for (let i = 0; i < bytes.length; i += size)
    frames.push(...reader.push(Buffer.from(bytes.subarray(i, i + size))));
  return { frames, fault: reader.fault };
};

describe('frames', () => {
  it.each([0, 1, 125, 126, 65_535, 65_536, 200_000])(
    'of %i bytes come back as they were sent, however they are cut',
    (length) => {
      const payload = Buffer.alloc(length, 'solowire');
      const bytes = encodeFrame('text', payload);
      for (const size of [1_000_003, 7]) {
        if (size === 7 && length > 70_000) continue;
        const { frames } = read(bytes, size);
        expect(frames).toHaveLength(1);
        expect(frames[0]).toMatchObject({ opcode: 'text', fin: true, masked: true, rsv: 0 });
        expect(frames[0]!.payload.equals(payload)).toBe(true);
      }
    },
  );

  it('are masked unless a stimulus says otherwise, and never change what was given', () => {
    const payload = Buffer.from('abc');
    expect(encodeFrame('text', payload, { mask: false }).toString('latin1')).toBe('\x81\x03abc');
    expect(encodeFrame('text', payload)[1]! & 0x80).toBe(0x80);
    expect(payload.toString()).toBe('abc');
  });

  it('carry the wrong bits that a stimulus asks for', () => {
    const { frames } = read(
      Buffer.concat([encodeFrame('reserved-3', Buffer.from('x'), { rsv: 5, fin: false })]),
    );
    expect(frames[0]).toMatchObject({ opcode: 'reserved-3', rsv: 5, fin: false });
  });

  it('are read behind a Close, too', () => {
    const bytes = Buffer.concat([
      encodeFrame('close', closeBody(1000, 'bye')),
      encodeFrame('text', Buffer.from('late')),
    ]);
    expect(read(bytes).frames.map((f) => f.opcode)).toEqual(['close', 'text']);
  });

  it('longer than the bound are a fault from their header on, and cost no memory', () => {
    const { frames, fault } = read(encodeHeader('binary', 2 ** 40));
    expect(frames).toEqual([]);
    expect(fault).toContain('1099511627776 bytes');
  });
});

describe('the body of a Close', () => {
  it('is empty without a code', () => expect(closeBody()).toHaveLength(0));
  it('is the code and the reason', () =>
    expect(closeBody(1000, 'ok')).toEqual(Buffer.from([3, 232, 111, 107])));

  it('holds nothing of an incomplete frame behind the end of its connection', () => {
    const reader = new FrameReader(1_000);
    const bytes = encodeFrame('text', Buffer.from('x'.repeat(200)), { mask: false });
    expect([...reader.push(bytes.subarray(0, 100))]).toEqual([]);
    reader.end();
    expect([...reader.push(bytes)].map(({ payload }) => payload.length)).toEqual([200]);
  });
});
