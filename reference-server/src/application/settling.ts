import type { Timers } from '../time/timers.js';

/** The handlers of fenced sessions that still run: the next session of the identity waits for them (SW-TAKEOVER-9). */
export class Settling {
  private readonly timers: Timers;
  private readonly takeoverTimeoutMs: number;
  private readonly unsettled = new Map<string, Promise<void>>();

  constructor(timers: Timers, takeoverTimeoutMs: number) {
    this.timers = timers;
    this.takeoverTimeoutMs = takeoverTimeoutMs;
  }

  /** Resolves when nothing of this identity is waited for any more: at the latest takeoverTimeoutMs after its fence. */
  async settled(clientId: string): Promise<void> {
    await this.unsettled.get(clientId);
  }

  add(clientId: string, handlers: Promise<unknown>): void {
    const waits = Promise.all([this.unsettled.get(clientId), this.atMost(handlers)]).then(() => {
      if (this.unsettled.get(clientId) === waits) this.unsettled.delete(clientId);
    });
    this.unsettled.set(clientId, waits);
  }

  private atMost(handlers: Promise<unknown>): Promise<unknown> {
    return new Promise((resolve) => {
      const timer = this.timers.start('takeoverTimeoutMs', this.takeoverTimeoutMs, () => resolve(undefined));
      handlers.finally(() => {
        timer.cancel();
        resolve(undefined);
      });
    });
  }
}
