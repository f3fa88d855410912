import { heartbeatPolicy } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'HB3',
  name: 'what the server itself writes counts as life',
  explained: {
    'heartbeat/silence#b-took-over-nobody': 'the silent session is still in the slot',
  },
  cure: 'Count what arrives from the client; an idle timeout of both directions never ends under a constant push.',
  replace: {
    heartbeat: { ...heartbeatPolicy, isLife: (sign) => sign === 'message' || sign === 'written' },
  },
});
