import type { Writable } from 'node:stream';
import * as ws from 'ws';

/**
 * The frame parser of `ws`: fragments, masks, UTF-8, sizes. It emits `message(data, isBinary)`, `ping(data)`,
 * `pong(data)`, `conclude(code, reason)` for the peer's Close, and `error` with one of the codes below, after which it
 * reads no more.
 */
export type Receiver = Writable;

interface ReceiverOptions {
  readonly isServer: true;
  /** The largest message, in bytes. */
  readonly maxPayload: number;
  /** The most fragments that a message may have. */
  readonly maxFragments: number;
}

// Exported by ws; `@types/ws` does not declare it.
const { Receiver: FrameReceiver } = ws as unknown as { Receiver: new (options: ReceiverOptions) => Receiver };

/** What can be wrong with frames, in the words of the life cycle. */
export type FrameFault = 'framingError' | 'invalidUtf8' | 'tooBig';

/** What `conclude` says when the peer's Close had no body (RFC 6455 §7.1.5). */
export const NO_STATUS = 1005;

export function createReceiver(maxMessageBytes: number): Receiver {
  // Each fragment costs as much as a short message, and the rate counts whole ones: a large message may not come in crumbs.
  const maxFragments = Math.max(256, Math.ceil(maxMessageBytes / 1024));
  return new FrameReceiver({ isServer: true, maxPayload: maxMessageBytes, maxFragments });
}

/** Which fault an error of the receiver is. */
export function faultOf(error: Error & { code?: string }): FrameFault {
  switch (error.code) {
    case 'WS_ERR_INVALID_UTF8':
      return 'invalidUtf8';
    case 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH':
    case 'WS_ERR_UNSUPPORTED_DATA_PAYLOAD_LENGTH':
    case 'WS_ERR_TOO_MANY_BUFFERED_PARTS':
      return 'tooBig';
    default:
      return 'framingError';
  }
}
