/** Judges servers by the document alone, one after the other, as it is sent tasks; {@link startDeclaredWorker} starts it. */
import { type Protocol, protocolOf } from '../../src/cases/protocol.js';
import { loadContract } from '../../src/document/index.js';
import type { Target } from '../../src/generated/types.js';
import { runSuite } from '../../src/run/suite.js';
import { Sites } from '../../src/testing/sites.js';
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

/** A faulty server need not stop. */
const STOP_MS = 3_000;

const protocols = new Map<string, Protocol>();

/** What a document describes; it is read once. */
function protocolIn(file: string): Protocol {
  const protocol = protocols.get(file) ?? protocolOf(loadContract(file));
  protocols.set(file, protocol);
  return protocol;
}

async function measure({
  contract,
  command,
  target,
  seed,
  cases,
  oneByOne,
}: DeclaredTask): Promise<Measurement> {
  const protocol = protocolIn(contract);
  const sites = new Sites({ command, ready: { line: '"url":"(?<url>[^"]+)"' }, stopTimeoutMs: STOP_MS }, '.');
  try {
    return sum(
      await runSuite({
        protocol,
        target,
        ...(await sites.another()),
        seed,
        ...(cases ? { cases: protocol.cases.filter(({ id }) => cases.includes(id)) } : {}),
        ...(oneByOne ? { jobs: 1 } : { startAnother: sites.another }),
      }),
    );
  } finally {
    await sites.end({ byForce: true });
  }
}

process.on('message', (task: DeclaredTask) => {
  measure(task).then(
    (measurement) => process.send!({ measurement }),
    (error: Error) => process.send!({ error: error.stack }),
  );
});
