import { fault } from '../fault.js';
import { timersWith } from '../parts/timers.js';

export default fault({
  id: 'HS17',
  name: 'the hello deadline fires too early',
  cure: 'Count the hello deadline from the upgrade, in the unit that is announced.',
  replace: {
    createTimers: timersWith(
      (start) => (name, ms, fire) => start(name, name === 'helloTimeoutMs' ? ms / 2 : ms, fire),
    ),
  },
});
