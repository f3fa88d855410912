/**
 * Records what happens in each case on the reference server, for reports to show beside a failure:
 * `tsx conformance/tools/record-reference.ts`, after a build; `npm run rows` records those that are new. Only what a timeline
 * shows is kept.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Case } from '../src/cases/case.js';
import { MAX_MINUTES, RunLimits } from '../src/cli/run-limits.js';
import { withServers } from '../src/cli/servers.js';
import type { HistoryEvent } from '../src/history/events.js';
import { writeHistory } from '../src/history/file.js';
import { History } from '../src/history/history.js';
import { CONTROL } from '../src/history/marks.js';
import { referenceFile, referenceFolder, referenceHistory } from '../src/report/html/reference.js';
import { directionOf, timelineOf } from '../src/report/timeline.js';
import type { CaseResult } from '../src/run/case-result.js';
import type { Site } from '../src/run/site.js';
import { runSuite } from '../src/run/suite.js';
import { solowire } from '../src/solowire/index.js';
import { loadTarget } from '../src/target/load.js';

const { cases, contract } = solowire;

/** How many events of a case are kept; pictures show no more. */
export const KEPT = 120;
/** Of many connections that do the same, the first and the last are kept. */
const FIRST_ACTORS = 6;
const LAST_ACTORS = 2;

/** What came of a recording. */
export interface Recording {
  histories: History[];
  /** Cases that a busy machine kept from showing what they are about. */
  disturbed: string[];
  /** Cases that cannot happen on the bundled server, with the reason. */
  notApplicable: Readonly<Record<string, string>>;
}

/**
 * Runs cases against the bundled server; default: all. Throws if the server is not conformant: a wrong example is worse than
 * none.
 */
export async function recordReference(selected: readonly Case[] = cases): Promise<Recording> {
  const target = loadTarget(
    fileURLToPath(new URL('../bundled/target.yaml', import.meta.url)),
    contract.parameters,
  );
  const limits = new RunLimits(MAX_MINUTES);
  const record = (site: Site, startAnother: (() => Promise<Site>) | undefined) =>
    runSuite({
      protocol: solowire,
      target,
      addresses: site.addresses,
      cases: selected,
      seed: 1,
      ...(site.server ? { server: site.server } : {}),
      ...(site.process ? { process: site.process } : {}),
      ...(startAnother ? { startAnother } : {}),
      cut: limits.signal,
    });
  const run = await withServers(target, undefined, record, limits.signal).finally(() => limits.end());
  limits.signal.throwIfAborted();
  const verdicts = ({ judgement }: CaseResult) => [...(judgement?.own ?? []), ...(judgement?.always ?? [])];
  const failed = run.results.flatMap(verdicts).filter((one) => one.verdict === 'fail');
  if (failed.length > 0)
    throw new Error(
      `the reference server fails ${failed.map(({ id, observed }) => `${id} (${observed})`).join(', ')}`,
    );
  const undisturbed = (result: CaseResult) =>
    verdicts(result).every((one) => one.verdict !== 'inconclusive') &&
    result.judgement?.own.every((one) => one.verdict !== 'notExercised');
  const skipped = run.results.flatMap(({ case: { id }, skipped }) =>
    skipped?.verdict === 'notApplicable' ? [[id, skipped.reason] as const] : [],
  );
  const notApplicable = Object.fromEntries(skipped);
  const histories = run.results.flatMap((result) =>
    result.history && undisturbed(result) ? [kept(result.history)] : [],
  );
  const shown = new Set(histories.map(({ header }) => header.case));
  const disturbed = selected.map(({ id }) => id).filter((id) => !shown.has(id) && !(id in notApplicable));
  return { histories, disturbed, notApplicable };
}

/** What a timeline shows of a history: no idle heartbeats, no control identity, no contents. */
function kept(history: History): History {
  const { header, events } = history;
  const actors = [...new Set(events.filter((e) => e.kind === 'dial').map((e) => e.actor))].filter(
    (one) => one !== CONTROL,
  );
  const left = new Set(actors.slice(FIRST_ACTORS, Math.max(FIRST_ACTORS, actors.length - LAST_ACTORS)));
  const shown = timelineOf(history, []).filter((e) => e.actor !== CONTROL && !left.has(e.actor));
  return new History(
    { ...header, cut: true },
    shown.slice(0, KEPT).map((e, seq) => ({ ...withoutContent(e), seq })),
    contract,
  );
}

function withoutContent(e: HistoryEvent): HistoryEvent {
  switch (e.kind) {
    case 'frame': {
      const { text: _, base64: __, ...frame } = e;
      return frame;
    }
    case 'welcomed':
      return { ...e, parameters: {}, capabilities: [] };
    case 'asked':
      return { ...e, params: null };
    case 'answered': {
      const { result: _, value: __, ...answer } = e;
      return answer;
    }
    case 'pushed':
      return { ...e, data: null };
    default:
      return e;
  }
}

/** What must stay the same from one recording of a case to the next: the order of what was meant on each connection. */
export function comparable(history: History): unknown {
  // What was cut ends now here, now there.
  if (history.events.length === KEPT) return KEPT;
  // Who wins a race is decided anew each time: there, only what the kit does is compared.
  const varies = cases.find(({ id }) => id === history.header.case)?.varies;
  return Object.fromEntries(Object.entries(orderOf(history)).filter(([way]) => !varies || way.endsWith('>')));
}

/** The order on each connection in each direction, without what comes by the clock. */
function orderOf(history: History): Record<string, string[]> {
  const order = new Map<string, string[]>();
  for (const e of history.events) {
    if (e.layer !== 'meaning' || e.kind === 'probe' || e.kind === 'probeAnswer' || e.kind === 'pushed')
      continue;
    const words = e.kind === 'told' ? `told ${e.code}` : e.kind === 'answered' ? `answered ${e.ok}` : e.kind;
    const way = `${e.actor} ${directionOf(e)}`;
    order.set(way, [...(order.get(way) ?? []), words]);
  }
  return Object.fromEntries(order);
}

/** Writes what is new and what has changed, and names those cases; an example that differs in its times alone stays. */
export function writeReference(histories: readonly History[]): string[] {
  mkdirSync(referenceFolder(contract), { recursive: true });
  const changed = histories.filter((history) => {
    const shipped = referenceHistory(history.header.case, contract);
    return !shipped || !isDeepStrictEqual(comparable(shipped), comparable(history));
  });
  for (const history of changed) writeHistory(referenceFile(history.header.case, contract), history);
  return changed.map(({ header }) => header.case);
}

async function main(): Promise<void> {
  const { histories, disturbed, notApplicable } = await recordReference();
  const written = writeReference(histories);
  const folder = referenceFolder(contract);
  const known = new Set(cases.map(({ id }) => referenceFile(id, contract)));
  const files = readdirSync(folder).map((name) => join(folder, name));
  for (const file of files.filter((one) => !known.has(one))) rmSync(file);
  const left = disturbed.length + Object.keys(notApplicable).length;
  process.stdout.write(
    `${histories.length} histories of the reference server, ${written.length} written` +
      `${left > 0 ? `; ${left} case(s) did not happen here or were disturbed` : ''}\n`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
