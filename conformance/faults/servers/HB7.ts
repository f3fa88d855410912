import { heartbeatPolicy } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'HB7',
  name: 'any bytes count as life',
  cure: 'Count a complete message after it was read and judged, not the bytes that the socket has read.',
  replace: { heartbeat: { ...heartbeatPolicy, isLife: (sign) => sign === 'message' || sign === 'bytes' } },
});
