import { SolowireClient } from './client.js';

const client = new SolowireClient({
  url: 'ws://127.0.0.1:8080/',
  clientId: 'player-42',
  credentials: async () => ({ scheme: 'token', token: 'from your login' }),
  onStatus: (status) => {
    if (status.state === 'online') console.log(`online, epoch ${status.welcome.epoch}`);
    if (status.state === 'stopped') console.log(`not coming back: ${status.code}`);
  },
  onEvent: (topic, data) => console.log(topic, data),
});
client.start();
