import {
  createSessionId,
  createWelcomeWriter,
  type Method,
  resolveSettings,
  type Session,
  testingMethods,
} from '@solowire/reference-server';
import { protocol } from '@solowire/spec';
import { webSocket } from './server.js';

const methods = new Map(Object.entries(testingMethods())) as ReadonlyMap<string, Method>;
const settings = resolveSettings({ timing: 'short' });
const welcome = createWelcomeWriter(settings, methods);

let epoch = 0;

export default webSocket('sends one valid welcome and then nothing', (socket) => {
  socket.once('message', () => {
    const session = {
      clientId: 'solowire-1',
      sessionId: createSessionId(),
      epoch: ++epoch,
      instanceId: '',
      loopback: true,
    } as Session;
    const { intervalMs, deadAfterMs } = settings.parameters;
    const heartbeat = { intervalMs, deadAfterMs };
    socket.send(JSON.stringify(welcome({ session, version: protocol.version, heartbeat, fenced: null })));
  });
});
