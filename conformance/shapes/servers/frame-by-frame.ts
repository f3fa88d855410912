import { setImmediate as turn } from 'node:timers/promises';
import { type Connection, SocketTransport, type TransportFactory } from '@solowire/reference-server';
import { admissionWith } from '../../faults/parts/admission.js';
import { tapped } from '../../faults/parts/transport.js';
import { shape } from '../shape.js';

/** What has arrived on a connection, and is taken one by one. */
class Inbox {
  #frames: (() => void)[] = [];
  #isBusy = false;
  /** Resolves when the hello that was taken last is decided. */
  decided: Promise<unknown> = Promise.resolve();

  put(take: () => void): void {
    this.#frames.push(take);
    if (!this.#isBusy) void this.#takeAll();
  }

  async #takeAll(): Promise<void> {
    this.#isBusy = true;
    for (let take = this.#frames.shift(); take; take = this.#frames.shift()) {
      take();
      await this.decided;
      await turn();
    }
    this.#isBusy = false;
  }
}

class FrameByFrame extends SocketTransport {
  private readonly inbox: Inbox;

  constructor(inbox: Inbox, ...args: Parameters<TransportFactory>) {
    super(...args);
    this.inbox = inbox;
  }

  protected override onPing(payload: Buffer): void {
    this.inbox.put(() => super.onPing(payload));
  }
}

/**
 * A thread for each connection: it reads a frame, does all that follows from it, verification and takeover included, and only then
 * reads the next one. What stands behind a hello is read behind its welcome, and belongs to the session (SW-HANDSHAKE-9).
 */
export default shape({
  id: 'frame-by-frame',
  oddness: 'reads a frame when it is through with the one before: nothing is read while a hello is verified',
  permittedBy: ['SW-HANDSHAKE-9'],
  touches: [
    'handshake/pipelined',
    'handshake/pipelined-while-verified',
    'close/graceful',
    'message/all-at-once',
  ],
  shows: (h) =>
    h.all('welcomed').some((welcome) => {
      const hello = h.first('asksToOpen', welcome.actor);
      const probe = h.all('probe', welcome.actor).find((e) => e.dir === 'out');
      return hello && probe && probe.seq < welcome.seq && h.all('probeAnswer', welcome.actor).length > 0;
    }),
  replace: () => {
    const inboxes = new WeakMap<Connection, Inbox>();
    return {
      createAdmission: admissionWith(() => (right, candidate) => {
        const decided = right();
        const inbox = inboxes.get(candidate);
        if (inbox) inbox.decided = decided.catch(() => {});
        return decided;
      }),
      createTransport(...args) {
        const connection = args[2] as Connection;
        const inbox = new Inbox();
        inboxes.set(connection, inbox);
        const tap = tapped(
          () => ({
            onText: (text) => inbox.put(() => connection.onText(text)),
            onBinary: () => inbox.put(() => connection.onBinary()),
            onFault: (fault) => inbox.put(() => connection.onFault(fault)),
            onClose: (code) => inbox.put(() => connection.onClose(code)),
            onFin: () => inbox.put(() => connection.onFin()),
          }),
          (...tapped) => new FrameByFrame(inbox, ...tapped),
        );
        return tap(...args);
      },
    };
  },
});
