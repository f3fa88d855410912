import type { Transport } from '../transport/transport.js';

/** What a session still has to send. */
export interface Outbox {
  /** Bytes that wait, here and in the transport. */
  readonly bytes: number;
  /**
   * Sends a text message in order; `urgent` ones (heartbeats, acknowledgements) go ahead of what waits here, so that
   * bulk data cannot look like silence.
   */
  send(text: string, urgent?: boolean): void;
  /** The transport can take more. */
  drained(): void;
  /** Forgets what waits here. */
  drop(): void;
}

/**
 * Makes the outbox of a connection. `onOverflow` is called when more than `maxBytes` wait; a single message may be larger
 * than that if nothing waits before it.
 */
export type OutboxFactory = (transport: Transport, maxBytes: number, onOverflow: () => void) => Outbox;

/**
 * Hands over at most this much at a time: what the transport has taken can neither be dropped nor overtaken by bye and
 * Close (SW-CLOSE-13).
 */
const HANDED_OVER_MAX_BYTES = 65_536;

/** A queue in front of the transport, empty as long as the peer reads. */
export const createOutbox: OutboxFactory = (transport, maxBytes, onOverflow) =>
  new BoundedOutbox(transport, maxBytes, onOverflow);

class BoundedOutbox implements Outbox {
  private readonly transport: Transport;
  private readonly maxBytes: number;
  private readonly onOverflow: () => void;
  private queue: string[] | null = null;
  private queuedBytes = 0;

  constructor(transport: Transport, maxBytes: number, onOverflow: () => void) {
    this.transport = transport;
    this.maxBytes = maxBytes;
    this.onOverflow = onOverflow;
  }

  get bytes(): number {
    return this.queuedBytes + this.transport.pendingBytes;
  }

  send(text: string, urgent = false): void {
    const wasEmpty = this.bytes === 0;
    if (urgent || (this.queue === null && this.transport.pendingBytes < HANDED_OVER_MAX_BYTES)) {
      this.transport.sendText(text);
    } else {
      this.queue ??= [];
      this.queue.push(text);
      this.queuedBytes += Buffer.byteLength(text);
    }
    if (!wasEmpty && this.bytes > this.maxBytes) this.onOverflow();
  }

  drained(): void {
    if (this.queue === null) return;
    let sent = 0;
    while (sent < this.queue.length && this.transport.pendingBytes < HANDED_OVER_MAX_BYTES) {
      const text = this.queue[sent++]!;
      this.queuedBytes -= Buffer.byteLength(text);
      this.transport.sendText(text);
    }
    this.queue = sent === this.queue.length ? null : this.queue.slice(sent);
  }

  drop(): void {
    this.queue = null;
    this.queuedBytes = 0;
  }
}
