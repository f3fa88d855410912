/** From here on octets get pages of their own. */
const LARGE_BYTES = 256 * 1024;

/** ES2024, which Node has; the types do not know it yet. */
const Resizable = ArrayBuffer as unknown as new (
  bytes: number,
  options: { maxByteLength: number },
) => ArrayBuffer;

/**
 * A buffer for octets that come in. A large one is a resizable ArrayBuffer, since those lie in pages that go back to the system:
 * many buffers of a megabyte between small ones leave holes in the heap of C that take twice as much memory as they hold.
 */
export const allocate = (bytes: number): Buffer =>
  bytes > LARGE_BYTES
    ? Buffer.from(new Resizable(bytes, { maxByteLength: bytes }), 0, bytes)
    : Buffer.allocUnsafe(bytes);

/** As `Buffer.concat`. */
export function joined(parts: readonly Buffer[]): Buffer {
  const whole = allocate(parts.reduce((bytes, one) => bytes + one.length, 0));
  let at = 0;
  for (const part of parts) at += part.copy(whole, at);
  return whole;
}
