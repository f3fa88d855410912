import { type NullServer, tcp } from './server.js';

/** Nothing listens: a port that was free a moment ago. */
const deadPort: NullServer = {
  name: 'dead port',
  async start() {
    const server = await tcp('', () => {}).start();
    await server.close();
    return server;
  },
};

export default deadPort;
