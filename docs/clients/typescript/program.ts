import { type ClientOptions, SolowireClient } from './client.js';

/** Runs clients and says what they see: `program.ts URL CLIENTID…`, one line of "CLIENTID word rest" each. */
export function runClients(url: string, clientIds: readonly string[], say: (line: string) => void): void {
  for (const clientId of clientIds) {
    const tell = (word: string, rest: unknown) => say(`${clientId} ${word} ${rest}`);
    const ask = (what: string) =>
      client.request('ask', what).then(
        (result) => tell('answered', result),
        (error: Error) => tell('failed', error.message),
      );
    const options: ClientOptions = {
      url: url + clientId,
      clientId,
      firstBackoffMs: 60,
      longestBackoffMs: 300,
      welcomeTimeoutMs: 800,
      random: () => 1,
      credentials: async (fresh) => ({ scheme: 'token', token: fresh ? 'fresh' : 'first' }),
      onStatus: (status) => {
        if (status.state === 'online') tell('online', status.welcome.sessionId);
        if (status.state === 'waiting') tell('ended', status.code);
        if (status.state === 'stopped') tell('stopped', status.code);
      },
      onEvent: (topic, data) => {
        if (topic === 'close') client.close();
        if (topic === 'ask') void ask(String(data));
        if (topic === 'ask-much') void ask('x'.repeat(Number(data)));
      },
    };
    const client = new SolowireClient(options);
    client.start();
  }
}
