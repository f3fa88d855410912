import type { CaseReport, CheckReport, CheckVerdict, Report } from '../generated/types.js';

/** A check and the case that it was judged in. */
export interface Found {
  case: CaseReport;
  check: CheckReport;
}

/** Every check that counts: those of the cases, and those that hold in every case where they did not pass. */
export const found = (report: Pick<Report, 'cases'>): Found[] =>
  report.cases.flatMap((one) =>
    one.checks.filter((c) => !c.always || c.verdict !== 'pass').map((check) => ({ case: one, check })),
  );

/** Whether a verdict fails its run: a warning does where the run was strict. */
export const isFailure = ({ strict }: Pick<Report, 'strict'>, verdict: CheckVerdict): boolean =>
  verdict === 'fail' || (strict && verdict === 'warn');

/** What failed the run, grouped by the requirement that it breaks. */
export const failuresByRequirement = (report: Report): Map<string, Found[]> =>
  byRequirement(report, (verdict) => isFailure(report, verdict));

/** What is only warned about, grouped likewise. */
export const warningsByRequirement = (report: Report): Map<string, Found[]> =>
  byRequirement(report, (verdict) => verdict === 'warn' && !isFailure(report, verdict));

function byRequirement(report: Report, wanted: (verdict: CheckVerdict) => boolean): Map<string, Found[]> {
  const groups = new Map<string, Found[]>();
  for (const one of found(report).filter(({ check }) => wanted(check.verdict)))
    groups.set(one.check.requirement, [...(groups.get(one.check.requirement) ?? []), one]);
  return groups;
}

/** Puts together what has the same key, in the order of the first. */
export function alike<T>(all: readonly T[], keyOf: (one: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

/** The same check with the same finding, once for all its cases. */
export const seenAlike = (all: readonly Found[]): [Found, ...Found[]][] =>
  alike(all, ({ check }) => `${check.id} ${seen(check)}`);

/** The name of a check by itself: `takeover/deaf#a-ended`, or `schema in takeover/deaf` for one that other cases make, too. */
export const nameOf = (one: Found): string =>
  isShared(one) ? `${one.check.id} in ${one.case.id}` : one.check.id;

/** Whether other cases make the same check, so that its id does not tell the case. */
export const isShared = ({ case: one, check }: Found): boolean => !check.id.startsWith(`${one.id}#`);

/** What was seen and why it does not settle, in one line. */
export const seen = ({ observed, reason }: Pick<CheckReport, 'observed' | 'reason'>): string =>
  [observed, reason].filter(Boolean).join('; ');

/** What a requirement is called, and what the protocol itself calls it: `SW-TAKEOVER-3 (GAME-2)`. */
export function nameOfRule({ rules }: Report, id: string): string {
  const clause = rules[id]?.clause;
  return clause === undefined ? id : `${id} (${clause})`;
}

/** The sentence of a requirement, and where it stands if not in the specification of Solowire. */
export function sentenceOf({ rules }: Report, id: string): string {
  const { text = '', source } = rules[id] ?? {};
  return source === undefined ? text : `${text} [${source}]`;
}

/** What the server was judged by: name, version, and the first digits of the hash of its document. */
export const contractOf = ({ contract: { name, version, hash } }: Report): string =>
  `${name} ${version}${hash === undefined ? '' : ` (${hash.slice(0, 12)})`}`;

/** What others demand and the server does not do, by requirement. */
export const adviceByRequirement = (report: Report): Map<string, Found[]> =>
  byRequirement(report, (verdict) => verdict === 'advice');

/** The counts of a report that are not nothing, in words, the passed ones first. */
export const counts = ({ summary }: Report): string[] =>
  Object.entries(COUNT_WORDS)
    .map(([name, words]) => ({ name, words, count: summary[name as keyof Report['summary']] ?? 0 }))
    .filter(({ name, count }) => count > 0 || name === 'pass' || name === 'fail')
    .map(({ words, count }) => `${count} ${count === 1 ? words.replace(/^(\w+)s\b/, '$1') : words}`);

/** Why a run came to no end, if so: what was not run has neither passed nor failed. */
export const brokenOff = ({ verdict, reason }: Report): string | undefined =>
  verdict === 'interrupted' || verdict === 'unreachable' ? `${verdict}: ${reason}` : undefined;

/** How reports say a verdict. */
export const COUNT_WORDS: Readonly<Record<keyof Report['summary'], string>> = {
  pass: 'passed',
  fail: 'failed',
  warn: 'warnings',
  knownFailing: 'known to fail',
  inconclusive: 'inconclusive',
  notExercised: 'not exercised',
  notApplicable: 'not applicable',
  harnessFault: 'faults of the kit',
  advice: 'pieces of advice',
};

/** A number of things: `1 check`, `2 checks`. */
export const numberOf = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** What a requirement set is called. */
export const nameOfSet = ({ set }: NonNullable<Report['requirements']>): string =>
  set === 'latest' ? 'latest requirements' : `requirement set ${set}`;

/** How many MUSTs a run judged: of its requirement set, or of a protocol that has none. */
export function mustsJudged({ coverage, requirements }: Report): string {
  if (!requirements) return `Judged ${coverage.judged} of ${coverage.must} MUSTs`;
  const { musts, judged, passed } = requirements;
  const name = nameOfSet(requirements);
  return `${name[0]!.toUpperCase()}${name.slice(1)}: judged ${judged} of ${musts} MUSTs, ${passed} passed`;
}

/** Where the other MUSTs of the protocol are, in words. */
export function otherMusts({ coverage, requirements }: Report): string {
  const { must, notOnTheWire, excused } = coverage;
  return requirements
    ? `no check for ${must - requirements.musts} more, ${notOnTheWire} of which do not show on the wire`
    : `${notOnTheWire} do not show on the wire, ${excused.length} not judged in this run`;
}

/** What is newer than the requirement set, in a sentence; undefined if nothing is. */
export function newerChecks({ requirements }: Report): string | undefined {
  if (!requirements || requirements.newer === 0) return undefined;
  const { set, newer } = requirements;
  return `${newer === 1 ? '1 check is' : `${newer} checks are`} new since requirement set ${set}: what fails there is a warning (--requirements latest counts it)`;
}
