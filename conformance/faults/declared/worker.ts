/** Judges servers by the document alone, one after the other, as it is sent tasks; {@link startDeclaredWorker} starts it. */
import { protocolOf } from '../../src/cases/protocol.js';
import { loadContract } from '../../src/document/index.js';
import type { Target } from '../../src/generated/types.js';
import type { Site } from '../../src/run/site.js';
import { runSuite } from '../../src/run/suite.js';
import { StartedServer } from '../../src/target/server.js';
import { type Measurement, sum } from '../measurement.js';

/** A server to be judged by a document. */
export interface DeclaredTask {
  readonly id: string;
  /** The file of the document. */
  readonly contract: string;
  /** Starts the server. */
  readonly command: string;
  readonly target: Target;
  readonly seed: number;
  /** Ids of the cases to run. Default: all that the document's protocol has. */
  readonly cases?: readonly string[];
  /** Run them one by one. */
  readonly oneByOne?: boolean;
}

/** Cases at once: most of them wait. The server has a process of its own. */
const JOBS = 24;

/** A faulty server need not stop. */
const STOP_MS = 3_000;

async function measure({
  contract,
  command,
  target,
  seed,
  cases,
  oneByOne,
}: DeclaredTask): Promise<Measurement> {
  const protocol = protocolOf(loadContract(contract));
  const servers: StartedServer[] = [];
  const start = async () => {
    const server = await StartedServer.start(
      { command, ready: { line: '"url":"(?<url>[^"]+)"' }, stopTimeoutMs: STOP_MS },
      '.',
    );
    servers.push(server);
    return server;
  };
  const site = async (): Promise<Site> => {
    let server = await start();
    return {
      addresses: [{ url: server.url! }],
      server: {
        stop: () => server.stop(),
        start: async () => {
          server = await start();
          return [{ url: server.url! }];
        },
      },
      process: { look: () => server.look() },
    };
  };
  try {
    return sum(
      await runSuite({
        protocol,
        target,
        ...(await site()),
        seed,
        ...(cases ? { cases: protocol.cases.filter(({ id }) => cases.includes(id)) } : {}),
        ...(oneByOne ? { jobs: 1 } : { jobs: JOBS, startAnother: site }),
      }),
    );
  } finally {
    await Promise.all(servers.map((server) => server.kill()));
  }
}

process.on('message', (task: DeclaredTask) => {
  measure(task).then(
    (measurement) => process.send!({ measurement }),
    (error: Error) => process.send!({ error: error.stack }),
  );
});
