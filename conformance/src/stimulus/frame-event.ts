import { isUtf8 } from 'node:buffer';
import type { Direction } from '../contract/index.js';
import type { FrameEvent } from '../history/events.js';
import type { Frame } from './framing.js';

/** How much of one payload a history keeps, in characters. */
const KEPT_CHARACTERS = 4096;

/** Replaces something in a text. */
type Redact = (text: string) => string;

/**
 * A frame as the history keeps it. What RFC 6455 §5.1 and §5.2 ask of each side is not written down: a mask only where the
 * kit left it out or the server set it, reserved bits only where one is set.
 * @param redact replaces in text what the protocol calls secret
 * @param hide takes the run's secrets out of a text or of octets, before they are cut or encoded; undefined if there are none.
 *   Of a fragment, or of what is compressed, nothing is kept then: there they cannot be found
 */
export function frameEvent(
  dir: Direction,
  { opcode, fin, masked, rsv, payload }: Frame,
  redact: Redact,
  hide?: Redact,
): FrameEvent {
  const isWhole = fin && opcode !== 'continuation' && rsv === 0;
  return {
    layer: 'wire',
    kind: 'frame',
    dir,
    opcode,
    fin,
    ...(masked === (dir === 'in') ? { masked } : {}),
    ...(rsv === 0 ? {} : { rsv }),
    bytes: payload.length,
    ...(opcode === 'close'
      ? closeContent(payload, hide)
      : isWhole || !hide
        ? content(opcode, payload, redact, hide)
        : {}),
  };
}

function content(
  opcode: Frame['opcode'],
  payload: Buffer,
  redact: Redact,
  hide: Redact = (text) => text,
): Pick<FrameEvent, 'text' | 'base64'> {
  if (opcode !== 'binary' && isUtf8(payload))
    return { text: hide(redact(payload.toString('utf8'))).slice(0, KEPT_CHARACTERS) };
  return {
    base64: octets(payload, hide)
      .subarray(0, (KEPT_CHARACTERS / 4) * 3)
      .toString('base64'),
  };
}

function closeContent(body: Buffer, hide?: Redact): Pick<FrameEvent, 'code' | 'reason' | 'base64'> {
  const reason = body.subarray(2);
  return {
    code: body.length >= 2 ? body.readUInt16BE(0) : null,
    ...(isUtf8(reason)
      ? { reason: reason.toString('utf8') }
      : { base64: octets(body, hide).toString('base64') }),
  };
}

/** Octets without secrets. */
const octets = (payload: Buffer, hide?: Redact): Buffer =>
  hide ? Buffer.from(hide(payload.toString('latin1')), 'latin1') : payload;
