import { createServer } from 'node:http';
import { createSolowireServer, RequestError } from '@solowire/reference-server';

const players = new Map([['token-of-ada', ['player-42']]]);
const bags = new Map<string, string[]>();
const bagOf = (player: string) => bags.get(player) ?? [];

export const server = createSolowireServer({
  // Verify however you like; null is a wrong credential, a throw is "cannot tell now".
  authenticate: async ({ credentials }) => {
    const clientIds = players.get(credentials?.token ?? '');
    return clientIds ? { clientIds } : null;
  },
  methods: {
    'bag.get': { handler: (_params, { session }) => bagOf(session.clientId), params: (p) => p === undefined },
    'bag.add': async (thing, call) => {
      if (thing !== 'lantern') throw new RequestError('out-of-stock', 'there are only lanterns');
      await new Promise(setImmediate); // whatever takes its time
      const { clientId } = call.session;
      return call.commit(() => bags.set(clientId, [...bagOf(clientId), thing]).size);
    },
  },
  onSessionStart: (session) => process.stdout.write(`${session.clientId} is online\n`),
  onSessionEnd: (session, { cause }) => process.stdout.write(`${session.clientId} is offline: ${cause}\n`),
});

export const http = createServer((_request, response) => response.end('the page of the game'));
server.attach(http, '/game'); // or: await server.listen({ host, port, tls })

/** To the effective session, wherever it came from; false if there is none. */
export const tell = (score: number) => server.push('player-42', 'score', score);
