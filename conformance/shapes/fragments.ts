import { frame, Opcode } from '@solowire/reference-server';

const CONTINUATION = 0x0;
const FIN = 0x80;

/** A text message as `count` fragments, or as many as it has bytes; the last one alone is final (RFC 6455 §5.4). */
export function fragmentsOf(text: string, count: number): Buffer[] {
  const payload = Buffer.from(text);
  const size = Math.max(1, Math.ceil(payload.length / count));
  const pieces = Array.from({ length: Math.max(1, Math.ceil(payload.length / size)) }, (_, i) =>
    payload.subarray(i * size, (i + 1) * size),
  );
  return pieces.map((piece, i) => {
    const fragment = frame(i === 0 ? Opcode.text : CONTINUATION, piece);
    if (i < pieces.length - 1) fragment[0]! &= ~FIN;
    return fragment;
  });
}
