import { PORTS, type Port, portTarget } from '../ports/port.js';
import { runSuite, solowire } from '../src/index.js';
import type { Site } from '../src/run/site.js';
import type { ServerControl } from '../src/stimulus/stage.js';
import { StartedServer } from '../src/target/server.js';
import type { Fault } from './fault.js';
import { type Measurement, sum } from './measurement.js';
import type { NullServer } from './null/server.js';
import { stopInOrder } from './stop.js';
import { fleetTarget, type Running, startVariant } from './variant.js';

export interface MeasureOptions {
  seed: number;
  /** Ids of the cases to run. Default: all. */
  cases?: readonly string[];
  /** Run them one by one. Default: some at once. */
  oneByOne?: boolean;
}

/** Runs the kit against a faulty server in this process; without anything wrong it is the reference server. */
export const measureFault = (
  { alone, ...wrong }: Pick<Fault, 'replace' | 'options' | 'alone'>,
  options: MeasureOptions,
): Promise<Measurement> =>
  measure(() => startVariant(wrong, { credentials: true }), alone ? { ...options, oneByOne: true } : options);

/** Other servers run beside it, and a JVM warms up: the tolerances are widened, the announced bounds are not. */
const SHARED_MACHINE = 4;

/**
 * Runs the kit against an independent server. One that is wrong on purpose is given no more time than anybody, since much of what is
 * wrong shows by lateness alone.
 */
export async function measurePort(
  port: Port,
  { seed, cases, oneByOne }: MeasureOptions,
): Promise<Measurement> {
  const { start, credentials, special } = portTarget(port);
  const server = await StartedServer.start(start!, PORTS);
  try {
    return sum(
      await runSuite({
        protocol: solowire,
        target: { ...(credentials && { credentials }), ...(special && { special }) },
        addresses: [{ url: server.url! }],
        seed,
        timeScale: port.cases ? 1 : SHARED_MACHINE,
        ...(oneByOne ? { jobs: 1 } : {}),
        ...selection(cases),
      }),
    );
  } finally {
    await server.stop();
  }
}

/** Runs the kit against a null server. */
export const measureNullServer = (server: NullServer, options: MeasureOptions): Promise<Measurement> =>
  measure(() => server.start(), options);

async function measure(
  start: () => Promise<Running>,
  { seed, cases, oneByOne = false }: MeasureOptions,
): Promise<Measurement> {
  const site = await siteOf(start);
  try {
    return sum(
      await runSuite({
        protocol: solowire,
        target: fleetTarget(),
        ...site,
        seed,
        ...selection(cases),
        ...(oneByOne ? { jobs: 1 } : { jobs: JOBS, startAnother: () => siteOf(start) }),
      }),
    );
  } finally {
    await site.server.stop();
  }
}

const selection = (ids: readonly string[] | undefined) =>
  ids === undefined ? {} : { cases: solowire.cases.filter(({ id }) => ids.includes(id)) };

/** A server that the kit may stop and start again. */
export async function siteOf(start: () => Promise<Running>): Promise<Site & { server: ServerControl }> {
  let running = await start();
  return {
    addresses: [{ url: running.url }],
    server: {
      stop: () => stopInOrder(running),
      async start() {
        running = await start();
        return [{ url: running.url }];
      },
    },
    // A process of its own would tell what it holds; among what this one holds is the kit's.
    process: {
      look: async () => ({
        processes: 1,
        descriptors: running.sockets,
        sockets: running.sockets > 0 ? { ESTABLISHED: running.sockets } : {},
        memoryBytes: 0,
      }),
    },
  };
}

/** Cases at once: most of them wait. The servers run in this process, too, so that the kit gets half of it at most. */
const JOBS = 24;
