import { fault } from '../fault.js';

/** A congruential generator that has this many states, and comes by all of them before it repeats one. */
const STATES = 512;
const SEED = 7;

export default fault({
  id: 'ID10',
  name: 'sessionIds come from a source with few bits and repeat',
  cure: 'Make a sessionId of 128 bits from a cryptographic source.',
  replace: () => {
    let state = SEED;
    return {
      createSessionId() {
        state = (state * 5 + 3) % STATES;
        return state.toString(16).padStart(22, '0');
      },
    };
  },
});
