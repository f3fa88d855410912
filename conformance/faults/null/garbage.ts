import { randomBytes } from 'node:crypto';
import { webSocket } from './server.js';

export default webSocket('upgrades and sends garbage', (_socket, tcp) => {
  tcp.write(randomBytes(4096));
});
