import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Protocol, protocolOf } from '../../src/cases/protocol.js';
import type { RuleId } from '../../src/contract/index.js';
import { loadContract } from '../../src/document/index.js';
import type { Fault } from '../fault.js';
import { uncaught } from '../matrix.js';
import { readMatrix } from '../matrix-file.js';
import type { Measurement } from '../measurement.js';
import { measureAll, startWorker } from '../pool.js';
import { fleetTarget } from '../variant.js';
import { bundleFleet, REFERENCE } from './fleet.js';
import type { DeclaredTask } from './worker.js';

/** Solowire as a document. */
export const CONTRACT = fileURLToPath(
  new URL('../../../spec/generated/single-session.yaml', import.meta.url),
);

/** Starts a process that judges servers by a document, and cannot import what is Solowire's own. */
export const startDeclaredWorker = () =>
  startWorker('./declared/worker.ts', [new URL('./refuse.ts', import.meta.url).href]);

/** What the document shows of one faulty server. */
export interface DeclaredRow {
  readonly fault: Fault;
  /** Requirements that it violates and no check fails. */
  readonly missing: readonly RuleId[];
}

/** What a run by the document came to. */
export interface Declared {
  readonly rows: readonly DeclaredRow[];
  /** What fails against the reference server, which is right; and what went wrong with the kit itself. */
  readonly problems: readonly string[];
}

export interface DeclaredOptions {
  readonly seed: number;
  /** How many servers at once. */
  readonly processes: number;
  readonly say: (...lines: string[]) => void;
}

/**
 * Judges the reference server and the fleet by Solowire's document. A faulty server gets the cases that the matrix names for it,
 * and all of them if these do not show it and others might.
 */
export async function judgeByDocument(
  fleet: readonly Fault[],
  { seed, processes, say }: DeclaredOptions,
): Promise<Declared> {
  const protocol = protocolOf(loadContract(CONTRACT));
  const folder = mkdtempSync(join(tmpdir(), 'solowire-declared-'));
  try {
    const commandOf = await bundleFleet(join(folder, 'fleet.mjs'));
    const base = { contract: CONTRACT, target: fleetTarget(), seed };
    const taskOf = ({ id, alone }: Fault): DeclaredTask => ({
      ...base,
      id,
      command: commandOf(id),
      ...(alone ? { oneByOne: true } : {}),
    });
    const rows = readMatrix().faults;
    const known = fleet.map((fault) => {
      const named = rows.find(({ id }) => id === fault.id)?.cases ?? [];
      const cases = protocol.cases.map(({ id }) => id).filter((id) => named.includes(id));
      return { ...taskOf(fault), ...(cases.length > 0 ? { cases } : {}) };
    });
    const problems: string[] = [];
    const measured = new Map<string, Measurement>();
    const round = (tasks: readonly DeclaredTask[]) =>
      measureAll(
        tasks,
        processes,
        ({ id }, measurement) => {
          const before = measured.get(id);
          const failures = [...(before?.failures ?? []), ...measurement.failures];
          measured.set(id, { ...measurement, failures });
          problems.push(...measurement.harnessFaults.map((text) => `${id}: the kit itself failed: ${text}`));
          say(lineOf(id, fleet, measured.get(id)!));
        },
        startDeclaredWorker,
      );
    const judged = judgedBy(protocol);
    // Where nothing judges what it violates, nobody need ask.
    const askable = known.filter(({ id }) =>
      fleet.find((one) => one.id === id)!.violates.some((rule) => judged.has(rule)),
    );
    await round([{ ...base, id: REFERENCE, command: commandOf(REFERENCE) }, ...askable]);
    const missingOf = (fault: Fault) => uncaught(fault, measured.get(fault.id) ?? NOTHING);
    const doubtful = fleet.filter((fault) => {
      const isInPart = askable.find(({ id }) => id === fault.id)?.cases !== undefined;
      return isInPart && missingOf(fault).some((rule) => judged.has(rule));
    });
    say(`${doubtful.length} of them with all cases`);
    await round(doubtful.map(taskOf));
    const { failures } = measured.get(REFERENCE)!;
    return {
      rows: fleet.map((fault) => ({ fault, missing: missingOf(fault) })),
      problems: [
        ...problems,
        ...failures.map((one) => `${REFERENCE}: ${one.check} fails (${one.case}: ${one.observed})`),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const NOTHING: Pick<Measurement, 'failures'> = { failures: [] };

/** The requirements that a check of the protocol judges. */
export const judgedBy = ({ cases, always }: Protocol): ReadonlySet<RuleId> =>
  new Set([...cases.flatMap(({ checks }) => checks), ...always].map(({ requirement }) => requirement));

function lineOf(id: string, fleet: readonly Fault[], measurement: Measurement): string {
  const fault = fleet.find((one) => one.id === id);
  const seconds = (measurement.wallMs / 1000).toFixed(1);
  if (!fault) return `${id} (${seconds} s): ${measurement.failures.length} failures`;
  const missing = uncaught(fault, measurement);
  return `${id} (${seconds} s): ${missing.length === 0 ? 'caught' : `no check of ${missing.join(', ')} fails`}`;
}
