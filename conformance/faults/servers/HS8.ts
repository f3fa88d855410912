import { shortTimings } from '@solowire/spec';
import { fault } from '../fault.js';
import { timersWith } from '../parts/timers.js';

export default fault({
  id: 'HS8',
  name: 'announces the wished interval and keeps its own',
  cure: 'Make the terms of a session once, and let its welcome and its timers read the same ones.',
  replace: {
    createTimers: timersWith(
      (start) => (name, ms, fire) => start(name, name === 'intervalMs' ? shortTimings.intervalMs : ms, fire),
    ),
  },
});
