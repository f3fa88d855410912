import { describe, expect, it } from 'vitest';
import { frameEvent } from './frame-event.js';
import { closeBody, type Frame } from './framing.js';

const plain: Frame = { opcode: 'text', fin: true, masked: false, rsv: 0, payload: Buffer.from('a token') };
const asItIs = (text: string) => text;

describe('a frame in the history', () => {
  it('has its header bits only where RFC 6455 does not ask for them', () => {
    const bits = (dir: 'in' | 'out', more: Partial<Frame>) => {
      const { masked, rsv } = frameEvent(dir, { ...plain, ...more }, asItIs);
      return { masked, rsv };
    };
    expect(bits('in', {})).toEqual({});
    expect(bits('in', { masked: true, rsv: 3 })).toEqual({ masked: true, rsv: 3 });
    expect(bits('out', { masked: true })).toEqual({});
    expect(bits('out', { rsv: 7 })).toEqual({ masked: false, rsv: 7 });
  });

  it('keeps text without secrets, and bytes in base64', () => {
    expect(frameEvent('in', plain, (text) => text.replace('token', '[secret]')).text).toBe('a [secret]');
    const bytes = Buffer.from([1, 0xff]);
    expect(frameEvent('in', { ...plain, payload: bytes }, asItIs)).toMatchObject({
      bytes: 2,
      base64: 'Af8=',
    });
    expect(frameEvent('in', { ...plain, opcode: 'binary' }, asItIs).text).toBeUndefined();
  });

  it('that is a Close has a code and a reason, or its body where the reason is not UTF-8', () => {
    const closeOf = (payload: Buffer) => {
      const { code, reason, base64 } = frameEvent('in', { ...plain, opcode: 'close', payload }, asItIs);
      return { code, reason, base64 };
    };
    expect(closeOf(closeBody(1000, 'done'))).toEqual({ code: 1000, reason: 'done' });
    expect(closeOf(closeBody())).toEqual({ code: null, reason: '' });
    expect(closeOf(Buffer.from([3]))).toEqual({ code: null, reason: '' });
    expect(closeOf(closeBody(1000, Buffer.from([0xff])))).toEqual({ code: 1000, base64: 'A+j/' });
  });
});
