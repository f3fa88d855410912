import { specifiedLifeCycle } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'AD2',
  name: 'a peer that vanished is noticed by TCP alone',
  explained: {
    'heartbeat/silence-with-pings#silence-not-too-late': 'that client is silent, too',
    'heartbeat/silence#b-took-over-nobody': 'the silent session is still in the slot',
  },
  cure: 'Do not wait for TCP: its retransmissions take minutes, its keep-alive hours. Count the silence yourself.',
  replace: {
    lifeCycle: {
      ...specifiedLifeCycle,
      step: (phase, event, choice) =>
        phase === 'effective' && event === 'deadline' ? null : specifiedLifeCycle.step(phase, event, choice),
    },
  },
});
