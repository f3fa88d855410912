import type { RequirementId } from '@solowire/spec';
import { cases as allCases, runSuite } from '../src/index.js';
import type { Site } from '../src/run/suite.js';
import type { ServerControl } from '../src/stimulus/stage.js';
import { type Fault, fleetTarget, type Running, startFault } from './fault.js';
import type { NullServer } from './null/server.js';

/** A check that failed against one server, in one case. */
export interface Failure {
  /** `case#check`; for an always-on check the check alone. */
  check: string;
  requirement: RequirementId;
  case: string;
  observed: string;
}

/** What a run of the kit against one server came to. */
export interface Measurement {
  failures: Failure[];
  /** The checks that passed, by id. */
  passed: string[];
  /** What went wrong with the kit itself. */
  harnessFaults: string[];
  wallMs: number;
}

export interface MeasureOptions {
  seed: number;
  /** Ids of the cases to run. Default: all. */
  cases?: readonly string[];
}

/** Runs the kit against a faulty server in this process; without anything wrong it is the reference server. */
export const measureFault = (
  { alone, ...wrong }: Pick<Fault, 'replace' | 'options' | 'alone'>,
  options: MeasureOptions,
): Promise<Measurement> => measure(() => startFault(wrong, { credentials: true }), options, alone);

/** Runs the kit against a null server. */
export const measureNullServer = (server: NullServer, options: MeasureOptions): Promise<Measurement> =>
  measure(() => server.start(), options);

async function measure(
  start: () => Promise<Running>,
  { seed, cases }: MeasureOptions,
  alone = false,
): Promise<Measurement> {
  const site = await siteOf(start);
  try {
    const { results, wallMs } = await runSuite({
      target: fleetTarget(),
      ...site,
      seed,
      ...(cases ? { cases: allCases.filter(({ id }) => cases.includes(id)) } : {}),
      ...(alone ? { jobs: 1 } : { jobs: JOBS, startSecond: () => siteOf(start) }),
    });
    const judged = results.flatMap(({ case: { id }, judgement }) =>
      judgement ? [...judgement.own, ...judgement.always].map((one) => ({ ...one, case: id })) : [],
    );
    return {
      failures: judged
        .filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
        .map(({ id, requirement, case: kase, observed }) => ({
          check: id,
          requirement,
          case: kase,
          observed,
        })),
      passed: [...new Set(judged.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id))],
      harnessFaults: results.flatMap(({ case: { id }, harnessFault }) =>
        harnessFault ? [`${id}: ${harnessFault}`] : [],
      ),
      wallMs,
    };
  } finally {
    await site.server.stop();
  }
}

/** A server that the kit may stop and start again. */
async function siteOf(start: () => Promise<Running>): Promise<Site & { server: ServerControl }> {
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

/** Cases at once. The servers run in this process, too, so that the kit gets half of it at most. */
const JOBS = 8;

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
