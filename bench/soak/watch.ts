import { Client } from '../harness/client.js';
import { differences, type Gauges } from './gauges.js';
import { credentials, OPERATOR, type SoakServer, settings } from './server.js';
import { echo, request } from './steps.js';

export const BYSTANDERS = 2;
/** When everybody has gone, the server's own deadlines bring the gauges back within this. */
const SETTLE_MS = settings.deadAfterMs + settings.closeTimeoutMs + 10_000;

/** What the server did wrong, each kind once with its number. */
export class Wrong {
  private readonly kinds = new Map<string, number>();

  add(what: string, error: unknown): void {
    const line = `${what}: ${(error as Error).message}`;
    if (!this.kinds.has(line)) process.stdout.write(`wrong: ${line}\n`);
    this.kinds.set(line, (this.kinds.get(line) ?? 0) + 1);
  }

  get lines(): string[] {
    return [...this.kinds].map(([line, count]) => `${line} (${count} ×)`);
  }
}

/** An operator who asks, and bystanders who must never notice anything (rule 9). They stay from start to end. */
export async function watch(server: SoakServer, wrong: Wrong) {
  const watchers: Client[] = [];
  const latencies: number[] = [];
  let stopped = false;
  for (let i = 0; i <= BYSTANDERS; i++) {
    const client = new Client(server.port);
    await client.open;
    const answer = await client.hello(
      i === 0
        ? { clientId: OPERATOR, credentials: credentials.operator }
        : { clientId: `solowire-bystander-${i}`, credentials: credentials.client },
    );
    if (answer.type !== 'welcome') throw new Error(`a bystander got ${JSON.stringify(answer)}`);
    watchers.push(client);
    client.gone.then(() => {
      if (!stopped) wrong.add('a bystander', new Error('its connection has ended'));
    });
  }
  const lives = async (client: Client) => {
    while (!stopped) {
      const asked = performance.now();
      await echo(client);
      latencies.push(performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  for (const client of watchers.slice(1)) lives(client).catch((error) => wrong.add('a bystander', error));
  return {
    watchers,
    latencies,
    stop: () => {
      stopped = true;
    },
  };
}

/** The gauges when nothing is left to happen: as `expected`, or if that is null, with the watchers' sockets alone. */
export async function settled(
  server: SoakServer,
  operator: Client,
  expected: Gauges | null,
): Promise<Gauges> {
  const deadline = performance.now() + SETTLE_MS;
  for (;;) {
    const gauges = { ...(await server.gauges()), ...(await observed(operator)) };
    const done = expected
      ? differences(expected, gauges).length === 0
      : gauges.solowire_sockets === 1 + BYSTANDERS && gauges.solowire_queued_bytes === 0;
    if (done || performance.now() > deadline) return gauges;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** What `observe` says to an operator, without the sessions that have ended. */
async function observed(operator: Client): Promise<Gauges> {
  const answer = await operator.ask(request('observe', { clientId: 'nobody' }));
  if (answer.type !== 'response' || !answer.result) throw new Error(`observe got ${JSON.stringify(answer)}`);
  const { ended: _ended, ...counts } = answer.result as Record<string, number>;
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [`observe ${name}`, count]));
}
