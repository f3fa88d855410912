import { isUtf8 } from 'node:buffer';
import type { Direction } from '../contract/index.js';
import { cutBase64, cutText, endsOf, nothingOf } from '../history/cut.js';
import type { FrameEvent } from '../history/events.js';
import { type Frame, lengthOf } from './framing.js';

/** Replaces something in a text. */
type Redact = (text: string) => string;

/**
 * A frame as the history keeps it. What RFC 6455 §5.1 and §5.2 ask of each side is not written down: a mask only where the
 * kit left it out or the server set it, reserved bits only where one is set.
 * @param redact replaces in text what the protocol calls secret
 * @param hide takes the run's secrets out of a text or of octets, before they are cut or encoded; undefined if there are none.
 *   Of a fragment, or of what is compressed, nothing is kept then: there they cannot be found
 */
export function frameEvent(dir: Direction, frame: Frame, redact: Redact, hide?: Redact): FrameEvent {
  const { opcode, fin, masked, rsv } = frame;
  const isWhole = fin && opcode !== 'continuation' && rsv === 0;
  return {
    layer: 'wire',
    kind: 'frame',
    dir,
    opcode,
    fin,
    ...(masked === (dir === 'in') ? { masked } : {}),
    ...(rsv === 0 ? {} : { rsv }),
    bytes: lengthOf(frame),
    ...(opcode === 'close'
      ? closeContent(frame, hide)
      : isWhole || !hide
        ? content(frame, redact, hide)
        : {}),
  };
}

function content(
  { opcode, payload, cut }: Frame,
  redact: Redact,
  hide?: Redact,
): Pick<FrameEvent, 'text' | 'base64'> {
  if (cut) return hide ? { text: nothingOf(cut.bytes) } : endsOf(payload, cut);
  if (opcode === 'binary' || !isUtf8(payload)) return { base64: cutBase64(octets(payload, hide)) };
  const text = redact(payload.toString('utf8'));
  return { text: cutText(hide ? hide(text) : text) };
}

function closeContent(
  { payload: body, cut }: Frame,
  hide?: Redact,
): Pick<FrameEvent, 'code' | 'reason' | 'base64'> {
  const code = body.length >= 2 ? body.readUInt16BE(0) : null;
  const reason = body.subarray(2);
  // Nobody knows whether the whole of it is UTF-8; that it is too long is fault enough.
  if (cut) return { code, reason: nothingOf(cut.bytes) };
  return isUtf8(reason)
    ? { code, reason: reason.toString('utf8') }
    : { code, base64: cutBase64(octets(body, hide)) };
}

/** Octets without secrets. */
const octets = (payload: Buffer, hide?: Redact): Buffer =>
  hide ? Buffer.from(hide(payload.toString('latin1')), 'latin1') : payload;
