import { isUtf8 } from 'node:buffer';
import type { Direction } from '../contract/index.js';
import type { FrameEvent } from '../history/events.js';
import type { Frame } from './framing.js';

/** How much of one payload a history keeps, in characters. */
const KEPT_CHARACTERS = 4096;

/**
 * A frame as the history keeps it. What RFC 6455 §5.1 and §5.2 ask of each side is not written down: a mask only where the
 * kit left it out or the server set it, reserved bits only where one is set. `redact` replaces secrets in text.
 */
export function frameEvent(
  dir: Direction,
  { opcode, fin, masked, rsv, payload }: Frame,
  redact: (text: string) => string,
): FrameEvent {
  return {
    layer: 'wire',
    kind: 'frame',
    dir,
    opcode,
    fin,
    ...(masked === (dir === 'in') ? { masked } : {}),
    ...(rsv === 0 ? {} : { rsv }),
    bytes: payload.length,
    ...(opcode === 'close' ? closeContent(payload) : content(opcode, payload, redact)),
  };
}

const content = (opcode: Frame['opcode'], payload: Buffer, redact: (text: string) => string) =>
  opcode !== 'binary' && isUtf8(payload)
    ? { text: redact(payload.toString('utf8')).slice(0, KEPT_CHARACTERS) }
    : { base64: payload.subarray(0, (KEPT_CHARACTERS / 4) * 3).toString('base64') };

function closeContent(body: Buffer): Pick<FrameEvent, 'code' | 'reason' | 'base64'> {
  const reason = body.subarray(2);
  return {
    code: body.length >= 2 ? body.readUInt16BE(0) : null,
    ...(isUtf8(reason) ? { reason: reason.toString('utf8') } : { base64: body.toString('base64') }),
  };
}
