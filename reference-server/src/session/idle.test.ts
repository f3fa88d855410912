import { expect, it } from 'vitest';
import { Harness, settle } from '../test-support/harness.js';
import { createTimers } from '../time/timers.js';

const SESSIONS = 10_000;

it('10 000 idle sessions cost two deadlines each, and one timer of the process in all', async () => {
  const harness = new Harness({ timing: 'default', maxPendingSocketsTotal: SESSIONS });
  for (let i = 0; i < SESSIONS; i++) {
    harness.connect().receive({
      type: 'hello',
      version: 1,
      clientId: `idle-${i}`,
      instanceId: 'a'.repeat(32),
      attempt: 1,
    });
    // Below maxPendingSockets, since all come from one address.
    if (i % 200 === 0) await settle();
  }
  await settle();
  expect(harness.server.observe()).toMatchObject({ sessions: SESSIONS, timers: 2 * SESSIONS });
  expect(harness.clock.scheduled).toBe(1);
});

it('a message starts and cancels no timer', async () => {
  let started = 0;
  let cancelled = 0;
  const harness = new Harness(
    { methods: { echo: (params) => params } },
    {
      createTimers: (clock, onError) => {
        const timers = createTimers(clock, onError);
        return {
          get size() {
            return timers.size;
          },
          start(name, ms, fire) {
            started += 1;
            const timer = timers.start(name, ms, fire);
            return {
              cancel() {
                cancelled += 1;
                timer.cancel();
              },
            };
          },
        };
      },
    },
  );
  const peer = await harness.welcome('x');
  const before = { started, cancelled };
  expect(before.started).toBeGreaterThan(0);
  for (let n = 1; n <= 500; n++) {
    peer.receive({ type: 'heartbeat', n });
    peer.receive({ type: 'request', id: String(n), method: 'echo', params: n });
  }
  expect(peer.messages.length).toBe(1 + 2 * 500);
  expect({ started, cancelled }).toEqual(before);
});
