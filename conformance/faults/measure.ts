import { fileURLToPath } from 'node:url';
import type { Port } from '../ports/port.js';
import type { RuleId } from '../src/contract/index.js';
import { runSuite, type SuiteResult, solowire } from '../src/index.js';
import type { Site } from '../src/run/site.js';
import type { ServerControl } from '../src/stimulus/stage.js';
import { StartedServer } from '../src/target/server.js';
import type { Fault } from './fault.js';
import type { NullServer } from './null/server.js';
import { fleetTarget, type Running, startVariant } from './variant.js';

/** A check that failed against one server, in one case. */
export interface Failure {
  /** `case#check`; for an always-on check the check alone. */
  check: string;
  requirement: RuleId;
  case: string;
  observed: string;
}

/** A check that passed against one server, in one case. */
export type Pass = Pick<Failure, 'check' | 'case'>;

/** What a run of the kit against one server came to. */
export interface Measurement {
  failures: Failure[];
  passes: Pass[];
  /** What went wrong with the kit itself. */
  harnessFaults: string[];
  wallMs: number;
}

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

/** Runs the kit against an independent server. */
export async function measurePort(
  { command, cases: few }: Port,
  { seed, cases = few, oneByOne }: MeasureOptions,
): Promise<Measurement> {
  const ready = { line: '"url":"(?<url>[^"]+)"' };
  const folder = fileURLToPath(new URL('../ports', import.meta.url));
  const server = await StartedServer.start({ command, ready, timeoutMs: 60_000 }, folder);
  try {
    return sum(
      await runSuite({
        protocol: solowire,
        target: {},
        addresses: [{ url: server.url! }],
        seed,
        // A few cases leave the machine to the server.
        timeScale: few ? 1 : SHARED_MACHINE,
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

function sum({ results, wallMs }: Pick<SuiteResult, 'results' | 'wallMs'>): Measurement {
  const judged = results.flatMap(({ case: { id }, judgement }) =>
    judgement ? [...judgement.own, ...judgement.always].map((one) => ({ ...one, case: id })) : [],
  );
  return {
    failures: judged
      .filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
      .map(({ id, requirement, case: kase, observed }) => ({ check: id, requirement, case: kase, observed })),
    passes: judged
      .filter(({ verdict }) => verdict === 'pass')
      .map(({ id, case: kase }) => ({ check: id, case: kase })),
    harnessFaults: results.flatMap(({ case: { id }, harnessFault }) =>
      harnessFault ? [`${id}: ${harnessFault}`] : [],
    ),
    wallMs,
  };
}

/** A server that the kit may stop and start again. */
export async function siteOf(start: () => Promise<Running>): Promise<Site & { server: ServerControl }> {
  let running = await start();
  return {
    addresses: [{ url: running.url }],
    server: {
      async stop() {
        await atMost(STOP_MS, running.drain());
        await atMost(STOP_MS, running.close());
      },
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

/** A faulty server need not stop; then it is left behind, with nobody who knows its port. */
const STOP_MS = 3_000;

function atMost(ms: number, promise: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    promise.then(done, done);
  });
}
