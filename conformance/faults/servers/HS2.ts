import type { Timer } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { timersWith } from '../parts/timers.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'HS2',
  name: 'any bytes extend the deadline of the hello',
  cure: 'Let nothing but a complete hello stop the deadline; a read timeout of the socket is not that deadline.',
  replace: () => {
    // A connection makes its transport, and then the deadline of its hello.
    let newest = { lastBytes: 0 };
    return {
      createTransport: (...args) => {
        const seen = { lastBytes: performance.now() };
        newest = seen;
        return tapped((connection) => ({
          onSign(sign) {
            seen.lastBytes = performance.now();
            connection.onSign(sign);
          },
        }))(...args);
      },
      createTimers: timersWith((start) => (name, ms, fire) => {
        if (name !== 'helloTimeoutMs') return start(name, ms, fire);
        const seen = newest;
        let timer: Timer;
        const check = () => {
          const left = seen.lastBytes + ms - performance.now();
          if (left > 0) timer = start(name, left, check);
          else fire();
        };
        timer = start(name, ms, check);
        return { cancel: () => timer.cancel() };
      }),
    };
  },
});
