import { type NullServer, tcp } from './server.js';

/** Nothing listens: a port that was free a moment ago. */
const deadPort: NullServer = {
  name: 'dead port',
  async start() {
    const { url, close } = await tcp('', () => {}).start();
    await close();
    return { url, close: async () => {} };
  },
};

export default deadPort;
