import type { Level, RuleId } from '../src/contract/index.js';
import { checkId } from '../src/judge/judge.js';
import { solowire } from '../src/solowire/index.js';
import type { Fault } from './fault.js';
import { byId } from './load.js';
import type { Failure, Measurement } from './measurement.js';

const { cases, always: alwaysChecks, contract } = solowire;

export const levelOfRule = (id: RuleId): Level => contract.rules[id]!.level;

/** What `faults.json` holds: which checks see which faults. */
export interface Matrix {
  faults: MatrixRow[];
  nullServers: NullRow[];
  /** Servers on other stacks. */
  independent: Omit<MatrixRow, 'cases'>[];
}

/** A server that is wrong, and what is known of that. */
export type Subject = Pick<Fault, 'id' | 'violates' | 'explained'>;

/** One faulty server; checks by id. */
export interface MatrixRow {
  id: string;
  violates: RuleId[];
  /** What failed and judges a requirement that the fault violates. */
  caughtBy: string[];
  /** What failed besides, as its file explains. */
  explained: string[];
  /** What failed and is not explained. */
  unexpected: string[];
  /** The cases that CI runs: they fail a check of each requirement that it violates, and the checks that it stands for. */
  cases: string[];
}

/** One check of the kit. */
export interface KitCheck {
  id: string;
  requirement: RuleId;
  level: string;
}

/** One null server and the checks that passed against it: none may. */
export interface NullRow {
  name: string;
  passed: string[];
}

/** Every check of the kit. */
export const kitChecks: readonly KitCheck[] = distinct([
  ...cases.flatMap((kase) =>
    kase.checks.map((one) => ({ id: checkId(kase, one), requirement: one.requirement })),
  ),
  // What only ever fails is shown to fail by lies (src/judge/model/lies.test.ts).
  ...alwaysChecks.filter((one) => !one.onlyFails).map(({ id, requirement }) => ({ id, requirement })),
]).map((one) => ({ ...one, level: levelOfRule(one.requirement) }));

const requirements = new Map<string, Set<RuleId>>();
for (const [id, requirement] of [
  ...cases.flatMap((kase) => kase.checks.map((one) => [checkId(kase, one), one.requirement] as const)),
  ...alwaysChecks.map((one) => [one.id, one.requirement] as const),
])
  requirements.set(id, (requirements.get(id) ?? new Set()).add(requirement));

/** What a check judges, by its id: in several cases it may be several requirements. */
export const requirementsOf = (check: string): RuleId[] => [...(requirements.get(check) ?? [])];

/** Each id once: a check that several cases make may judge another requirement in each. */
function distinct<T extends { id: string }>(checks: readonly T[]): T[] {
  return [...new Map(checks.map((one) => [one.id, one])).values()];
}

/** Sorts what failed against one server. */
export function rowOf(
  subject: Subject,
  { failures }: Pick<Measurement, 'failures'>,
): Omit<MatrixRow, 'cases'> {
  const caught = failures.filter(({ requirement }) => subject.violates.includes(requirement));
  const besides = failures.filter((one) => !caught.includes(one) && levelOfRule(one.requirement) === 'MUST');
  const explained = besides.filter(
    (one) => explanationsOf(subject, one).length > 0 || (isByModel(one) && subject.violates.length > 0),
  );
  return {
    id: subject.id,
    violates: [...subject.violates],
    caughtBy: idsOf(caught),
    explained: idsOf(explained),
    unexpected: idsOf(besides.filter((one) => !explained.includes(one))),
  };
}

/**
 * The model names the rule that explains best what it saw. Of a server that is wrong that may be another one than the fault stands for;
 * a right server it must not blame at all.
 */
const isByModel = ({ check }: Failure): boolean =>
  alwaysChecks.some((one) => one.onlyFails && one.id === check);

/** A server and what a run against it came to. */
export type Measured<T> = readonly (readonly [T, Measurement])[];

/** Makes the matrix of a full run. */
export function buildMatrix(
  faults: Measured<Subject>,
  nullServers: Measured<{ name: string }>,
  independent: Measured<Subject> = [],
): Matrix {
  const cases = casesForCi(faults);
  return {
    faults: faults.map(([subject, measurement], i) => ({ ...rowOf(subject, measurement), cases: cases[i]! })),
    nullServers: nullServers.map(([{ name }, { passes }]) => ({ name, passed: idsOf(passes) })),
    independent: independent.map(([subject, measurement]) => rowOf(subject, measurement)),
  };
}

/**
 * The matrix with what was measured of one more server, or, of one that it has, in more cases. What it knows stays: only a full
 * run forgets.
 */
export function withMeasured(
  { faults, ...rest }: Matrix,
  subject: Subject,
  measurement: Measurement,
): Matrix {
  const known = faults.find(({ id }) => id === subject.id);
  const row = rowOf(subject, measurement);
  // What a server violates, the cases of its row show already.
  const asked = known ? { ...subject, violates: [] } : subject;
  const [cases = []] = casesForCi([[asked, measurement]], new Set(faults.flatMap(failedChecks)));
  const both = (key: 'caughtBy' | 'explained' | 'unexpected') =>
    [...new Set([...(known?.[key] ?? []), ...row[key]])].sort();
  const joined: MatrixRow = {
    ...row,
    caughtBy: both('caughtBy'),
    explained: both('explained'),
    // What is explained by now is unexpected no more.
    unexpected: both('unexpected').filter((id) => !row.caughtBy.includes(id) && !row.explained.includes(id)),
    cases: [...new Set([...(known?.cases ?? []), ...cases])].sort(),
  };
  return { faults: [...faults.filter((one) => one !== known), joined].sort(byId), ...rest };
}

/** Every check that a faulty server fails. */
export const failedChecks = (row: Omit<MatrixRow, 'cases'>): string[] => [
  ...row.caughtBy,
  ...row.explained,
  ...row.unexpected,
];

/** The MUST checks that no faulty server fails: nothing shows that they can fail. */
export function unseenChecks({ faults }: Pick<Matrix, 'faults'>): KitCheck[] {
  const seen = new Set(faults.flatMap(failedChecks));
  return kitChecks.filter(({ id, level }) => level === 'MUST' && !seen.has(id));
}

/**
 * Behind every ending all of its consequences are asked: a fault of the whole server fails more of them than it violates, in each
 * row. That they blame no right server, the reference server and the independent ones show.
 */
const EVERYWHERE = ['epilogue#*'];

/** The keys of a fault's explanations that explain this failure. */
export function explanationsOf(
  { explained = {}, violates }: Subject,
  { check, requirement }: Failure,
): string[] {
  // A server that violates nothing has nothing that could follow from it.
  const all = [...Object.keys(explained), ...(violates.length > 0 ? EVERYWHERE : [])];
  return all.filter((pattern) => {
    const matches = globToRegExp(pattern);
    return matches.test(check) || matches.test(requirement);
  });
}

/** Requirements that the fault violates without a check that says so. */
export const uncaught = (subject: Subject, { failures }: Pick<Measurement, 'failures'>): RuleId[] =>
  subject.violates.filter((id) => !failures.some(({ requirement }) => requirement === id));

/** Explanations of what did not happen. */
export const idle = (subject: Subject, { failures }: Pick<Measurement, 'failures'>): string[] => {
  const used = new Set(failures.flatMap((one) => explanationsOf(subject, one)));
  return Object.keys(subject.explained ?? {}).filter((pattern) => !used.has(pattern));
};

/** Greedily: the case that shows most of what is left. */
function fewestCases(violates: readonly RuleId[], caught: readonly Failure[]): string[] {
  const left = new Set(violates.filter((id) => caught.some(({ requirement }) => requirement === id)));
  const chosen: string[] = [];
  while (left.size > 0) {
    const shows = (kase: string) =>
      new Set(
        caught.filter((one) => one.case === kase && left.has(one.requirement)).map((one) => one.requirement),
      );
    const best = [...new Set(caught.map((one) => one.case))]
      .sort()
      .reduce((a, b) => (shows(b).size > shows(a).size ? b : a));
    for (const id of shows(best)) left.delete(id);
    chosen.push(best);
  }
  return chosen.sort();
}

/**
 * For each fault the cases that show it, and so many more that together they fail every check that any of them fails; `shown`:
 * checks that others fail already.
 */
function casesForCi(faults: Measured<Subject>, shown: ReadonlySet<string> = new Set()): string[][] {
  const chosen = faults.map(
    ([{ violates }, { failures }]) =>
      new Set(
        fewestCases(
          violates,
          failures.filter(({ requirement }) => violates.includes(requirement)),
        ),
      ),
  );
  for (const { id, level } of kitChecks) {
    if (level !== 'MUST' || shown.has(id)) continue;
    const witnesses = faults.flatMap(([, { failures }], i) =>
      failures.filter(({ check }) => check === id).map((one) => ({ i, kase: one.case })),
    );
    const [first] = witnesses;
    if (first && !witnesses.some(({ i, kase }) => chosen[i]!.has(kase))) chosen[first.i]!.add(first.kase);
  }
  return chosen.map((cases) => [...cases].sort());
}

const idsOf = (checks: readonly { check: string }[]): string[] =>
  [...new Set(checks.map(({ check }) => check))].sort();

const globToRegExp = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
