import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { protocolOf } from '../../src/cases/protocol.js';
import type { RuleId } from '../../src/contract/index.js';
import { loadContract } from '../../src/document/index.js';
import type { Check } from '../../src/judge/check.js';
import type { Fault } from '../fault.js';
import { uncaught } from '../matrix.js';
import { readMatrix } from '../matrix-file.js';
import type { Measurement } from '../measurement.js';
import { measureAll, startWorker } from '../pool.js';
import { fleetTarget } from '../variant.js';
import { bundleFleet, REFERENCE } from './fleet.js';
import { wordsOf } from './losses.js';
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
  readonly reference: { readonly cases: number; readonly passed: number; readonly failed: number };
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
 * Judges the reference server and the fleet by Solowire's document. A faulty server gets the cases that the matrix names for it, and then, if
 * these do not show it, those that judge what it violates. Where nothing of the document judges that, nobody need ask.
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
    const named = ({ id }: Fault) => {
      const some = rows.find((one) => one.id === id)?.cases ?? [];
      return protocol.cases.filter((kase) => some.includes(kase.id)).map((kase) => kase.id);
    };
    const judging = (rules: readonly RuleId[]) => {
      const isAbout = ({ requirement }: Check) => rules.includes(requirement);
      const some = protocol.cases.filter(({ checks }) => checks.some(isAbout));
      // What holds in every case shows itself in any, and the array of endings takes as long as all the others.
      const any = protocol.always.some((one) => isAbout(one) && !one.onlyFails)
        ? protocol.cases.filter(({ id }) => !id.startsWith('ending/'))
        : [];
      return (some.length > 0 ? some : any).map(({ id }) => id);
    };
    const problems: string[] = [];
    const measured = new Map<string, Measurement>();
    const round = (tasks: readonly DeclaredTask[]) =>
      measureAll(
        tasks,
        processes,
        ({ id }, measurement) => {
          const before = measured.get(id);
          const failures = [...(before?.failures ?? []), ...measurement.failures];
          const passes = [...(before?.passes ?? []), ...measurement.passes];
          measured.set(id, { ...measurement, failures, passes });
          problems.push(...measurement.harnessFaults.map((text) => `${id}: the kit itself failed: ${text}`));
          say(lineOf(id, fleet, measured.get(id)!));
        },
        startDeclaredWorker,
      );
    const missingOf = (fault: Fault) => uncaught(fault, measured.get(fault.id) ?? NOTHING);
    const tasksOf = (casesOf: (fault: Fault) => readonly string[]) =>
      fleet
        .map((fault) => ({ ...taskOf(fault), cases: missingOf(fault).length > 0 ? casesOf(fault) : [] }))
        .filter(({ cases }) => cases.length > 0);
    const right: DeclaredTask = { ...base, id: REFERENCE, command: commandOf(REFERENCE) };
    await round([right, ...tasksOf(named)]);
    const closer = (fault: Fault) => [...new Set([...named(fault), ...judging(missingOf(fault))])];
    const again = tasksOf(closer);
    say(`${again.length} of them once more, with all cases that judge what they violate`);
    await round(again);
    // What nothing explains may be lost to a busy machine.
    const isUnexplained = (fault: Fault) => {
      const { caughtBy = [] } = rows.find(({ id }) => id === fault.id) ?? {};
      return wordsOf({ id: fault.id, caughtBy }, missingOf(fault)).length === 0;
    };
    await round(tasksOf((fault) => (isUnexplained(fault) ? closer(fault) : [])));
    // Of a right server, too, only what repeats counts: the machine is busy.
    const doubted = measured.get(REFERENCE)!;
    if (doubted.failures.length > 0) {
      const cases = [...new Set(doubted.failures.map((one) => one.case))];
      measured.set(REFERENCE, { ...doubted, failures: [] });
      await round([{ ...right, cases, oneByOne: true }]);
    }
    const { passes, failures } = measured.get(REFERENCE)!;
    return {
      rows: fleet.map((fault) => ({ fault, missing: missingOf(fault) })),
      reference: { cases: protocol.cases.length, passed: passes.length, failed: failures.length },
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

function lineOf(id: string, fleet: readonly Fault[], measurement: Measurement): string {
  const fault = fleet.find((one) => one.id === id);
  const seconds = (measurement.wallMs / 1000).toFixed(1);
  if (!fault) return `${id} (${seconds} s): ${measurement.failures.length} failures`;
  const missing = uncaught(fault, measurement);
  return `${id} (${seconds} s): ${missing.length === 0 ? 'caught' : `no check of ${missing.join(', ')} fails`}`;
}
