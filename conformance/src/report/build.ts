import { cpus } from 'node:os';
import { capabilitiesOf } from '../cases/case.js';
import type { Protocol } from '../cases/protocol.js';
import type { Contract, RuleId } from '../contract/index.js';
import type {
  AlwaysReport,
  CaseReport,
  CheckReport,
  CheckVerdict,
  Report,
  RuleReport,
} from '../generated/types.js';
import type { EventOf } from '../history/history.js';
import { expectedOf, levelOf, unjudged, type Verdict } from '../judge/check.js';
import { checkId, gravest } from '../judge/judge.js';
import type { CaseResult } from '../run/case-result.js';
import type { SuiteResult } from '../run/suite.js';
import type { ProcessFacts } from '../target/process.js';
import { KIT_VERSION } from '../version.js';
import { applyBaseline, type Baseline } from './baseline.js';
import { numberOf } from './checks.js';
import { diagnosisOf, signsOf } from './diagnosis.js';
import { codeOfSignal } from './exit-codes.js';
import { groupsOf } from './groups.js';
import { type RequirementSet, Requirements, requirementSet } from './requirement-set.js';
import { allVisible } from './visible.js';

export interface ReportContext {
  target: { name: string; url: string };
  selection: { only: string[]; skip: string[]; profiles?: string[] };
  /** The parameters that the target gives, where the server announces none. */
  timing?: Readonly<Record<string, number>>;
  /** Warnings count as failures. */
  strict: boolean;
  /** What is known to fail; default: nothing. */
  baseline?: Baseline;
  /** The requirement set that counts; default: the newest of the protocol, if it has any. */
  requirements?: RequirementSet;
  /** The command that repeats cases of the run, with {only} in their place. */
  repeat?: string;
}

/** Makes the report of a run. Whatever a server has said in it is text to be shown, and so are all reports made from it. */
export function buildReport(run: SuiteResult, { repeat, ...context }: ReportContext): Report {
  // A command that is to be run again stays as it was called: the server has no part in it.
  return { ...allVisible(reportOf(run, context)), ...(repeat === undefined ? {} : { repeat }) };
}

function reportOf(run: SuiteResult, context: Omit<ReportContext, 'repeat'>): Report {
  const { only, skip, profiles = [] } = context.selection;
  const whole = only.length + skip.length + profiles.length === 0;
  const { contract } = run.protocol;
  const requirements = new Requirements(run.protocol, context.requirements ?? requirementSet(run.protocol));
  const results = run.results.map((one) => requirements.judgeCase(one));
  const judged = {
    cases: results.map((one) => caseReport(one, contract)),
    always: alwaysReports(results, run.protocol, whole),
  };
  const { baseline = { entries: {}, today: '' } } = context;
  const { cases, always, red } = applyBaseline(judged, baseline);
  const summary = summarize(cases, always);
  const coverage = coverageOf(contract, cases);
  const share = requirements.share(cases);
  const { values } = run.parameters;
  const longest = run.results
    .filter((one) => one.judgement)
    .reduce<CaseResult | undefined>((a, b) => (!a || b.forcedWaitMs > a.forcedWaitMs ? b : a), undefined);
  return {
    format: 'solowire-report/2',
    kit: KIT_VERSION,
    contract: {
      name: contract.name,
      version: contract.version,
      ...(contract.hash === undefined ? {} : { hash: contract.hash }),
    },
    seed: run.seed,
    startedAt: run.startedAt.toISOString(),
    target: {
      ...context.target,
      capabilities: run.capabilities,
      parameters: { ...values },
      timing: timingOf(run, context.timing ?? {}),
    },
    ...verdictOf(run, {
      summary,
      red,
      unsettled: requirements.unsettled(cases, always),
      strict: context.strict,
      mustsJudged: whole ? coverage.judged : undefined,
    }),
    strict: context.strict,
    selection: { ...context.selection, cases: cases.length },
    environment: {
      node: process.version,
      platform: process.platform,
      cpus: cpus().length,
      jobs: run.jobs,
      timeScale: run.parameters.timeScale,
    },
    calibration: run.calibration,
    summary,
    coverage,
    ...(share ? { requirements: share } : {}),
    rules: rulesOf(contract, cases, always, coverage),
    groups: groupsOf({ cases, strict: context.strict }),
    cases,
    always,
    diagnosis: diagnosisOf(signsOf(cases, always, whole)),
    ...(Object.keys(baseline.entries).length > 0
      ? { baseline: { entries: Object.keys(baseline.entries).length, red } }
      : {}),
    ...processOf(run.results),
    timing: {
      wallMs: Math.round(run.wallMs),
      longestForcedWaitMs: Math.round(longest?.forcedWaitMs ?? 0),
      longestForcedWaitCase: longest && longest.forcedWaitMs > 0 ? longest.case.id : null,
      maxEventLoopDelayMs: Math.round(run.maxEventLoopDelayMs),
    },
  };
}

/** What the system told of the server's processes, from the history in which the kit looked at them. */
function processOf(results: readonly CaseResult[]): Pick<Report, 'process'> {
  for (const { history } of results) {
    const looks = history?.all('process') ?? [];
    const [before, after] = [
      looks.find((e) => e.when === 'before'),
      looks.findLast((e) => e.when === 'after'),
    ];
    if (before && after) return { process: { before: factsOf(before), after: factsOf(after) } };
  }
  return {};
}

const factsOf = ({ processes, descriptors, sockets, memoryBytes }: EventOf<'process'>): ProcessFacts => ({
  processes,
  descriptors,
  sockets,
  memoryBytes,
});
const timingOf = ({ announced }: SuiteResult, given: object): Report['target']['timing'] =>
  Object.keys(announced).length > 0 ? 'announced' : Object.keys(given).length > 0 ? 'target' : 'default';

function caseReport(result: CaseResult, contract: Contract): CaseReport {
  const { case: kase, judgement, skipped } = result;
  const checks: CheckReport[] = judgement
    ? [
        ...judgement.own.map((one) => ({ ...one, always: false })),
        // What an always-on check had nothing to say about is not worth a line in each case.
        ...judgement.always
          .filter((one) => one.verdict !== 'notExercised')
          .map((one) => ({ ...one, always: true })),
      ]
    : kase.checks.map((one) => ({
        ...unjudged(one, contract, skipped?.verdict ?? 'notExercised', skipped?.reason ?? ''),
        id: checkId(kase, one),
        always: false,
      }));
  return {
    id: kase.id,
    title: kase.title,
    profile: capabilitiesOf(kase, contract).join(', ') || 'core',
    verdict: gravest(checks.map((one) => one.verdict)),
    durationMs: Math.round(result.durationMs),
    forcedWaitMs: Math.round(result.forcedWaitMs),
    history: result.historyFile,
    repeat: result.history?.header.repeat ?? 0,
    ...(result.again === undefined ? {} : { again: result.again }),
    harnessFault: result.harnessFault,
    checks,
  };
}

/** An always-on check counts once for a run: its gravest verdict over all histories. In a selection, only what occurred. */
function alwaysReports(
  results: readonly CaseResult[],
  { contract, always }: Protocol,
  whole: boolean,
): AlwaysReport[] {
  const onlyFails = new Set(always.filter((one) => one.onlyFails).map(({ id }) => id));
  const judged = new Map(always.map(({ id }) => [id, new Map<Verdict, string[]>()]));
  for (const { case: kase, judgement } of results)
    for (const { id, verdict } of judgement?.always ?? []) {
      const mine = judged.get(id)!;
      const cases = mine.get(verdict);
      if (cases) cases.push(kase.id);
      else mine.set(verdict, [kase.id]);
    }
  return always
    .map((check) => {
      const { id, requirement } = check;
      const mine = judged.get(id)!;
      const verdict = overall([...mine.keys()]);
      const cases = mine.get(verdict) ?? [];
      const level = levelOf(check, contract);
      return { id, requirement, level, verdict, expected: expectedOf(check, contract), cases };
    })
    .filter(({ id, verdict }) => verdict !== 'notExercised' || (whole && !onlyFails.has(id)));
}

/** The gravest verdict of an always-on check. Where it did not occur in any history, one that says that it cannot counts. */
function overall(verdicts: readonly CheckVerdict[]): CheckVerdict {
  const worst = gravest(verdicts);
  return worst === 'notExercised' && verdicts.includes('notApplicable') ? 'notApplicable' : worst;
}

function summarize(cases: readonly CaseReport[], always: readonly AlwaysReport[]): Report['summary'] {
  const verdicts = [...cases.flatMap((one) => one.checks.filter((c) => !c.always)), ...always].map(
    (one) => one.verdict,
  );
  const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
  return {
    pass: count('pass'),
    fail: count('fail'),
    warn: count('warn'),
    inconclusive: count('inconclusive'),
    notExercised: count('notExercised'),
    notApplicable: count('notApplicable'),
    knownFailing: count('knownFailing'),
    harnessFault: cases.filter((one) => one.harnessFault !== null).length,
    ...(verdicts.includes('advice') ? { advice: count('advice') } : {}),
  };
}

/** The first that holds, in the order of {@link EXIT_CODES}. */
function verdictOf(
  run: SuiteResult,
  {
    summary,
    red,
    unsettled,
    strict,
    mustsJudged,
  }: {
    summary: Report['summary'];
    red: NonNullable<Report['baseline']>['red'];
    /** How many checks that count could not be settled. */
    unsettled: number;
    strict: boolean;
    /** How many MUSTs a run of all cases judged. */
    mustsJudged: number | undefined;
  },
): Pick<Report, 'verdict' | 'exitCode' | 'reason'> {
  const failed = summary.fail + (strict ? summary.warn : 0);
  const failures = failed > 0 ? [`${numberOf(failed, 'check')} failed`] : [];
  if (run.cut?.signal)
    return {
      verdict: 'interrupted',
      exitCode: codeOfSignal(run.cut.signal),
      reason: [run.cut.message, ...failures].join('; before that '),
    };
  if (run.needsCredentials)
    return {
      verdict: 'unusable',
      exitCode: 3,
      reason: 'the server wants credentials; give `credentials` in a target file',
    };
  const { foreign, unreachable = foreign } = run;
  if (unreachable) return { verdict: 'unreachable', exitCode: 4, reason: unreachable };
  const lost = run.lost ? `; the server was lost in mid-run (${run.lost})` : '';
  const short = run.cut ? `; the run was cut short: ${run.cut.message}` : '';
  const reasons = [
    ...failures.map((one) => `${one}${lost}`),
    ...red.map(({ check, why }) => `known failure ${check} ${why}`),
  ];
  // Where the kit failed as a whole, it may have made others seem to fail.
  if (run.cut?.isFault)
    return {
      verdict: 'harness-fault',
      exitCode: 5,
      reason: [run.cut.message, ...(reasons.length > 0 ? [`before that ${reasons.join('; ')}`] : [])].join(
        '; ',
      ),
    };
  if (reasons.length > 0) return { verdict: 'failed', exitCode: 1, reason: `${reasons.join('; ')}${short}` };
  if (summary.harnessFault > 0)
    return {
      verdict: 'harness-fault',
      exitCode: 5,
      reason: `the kit itself failed in ${numberOf(summary.harnessFault, 'case')}`,
    };
  if (unsettled > 0)
    return {
      verdict: 'unsettled',
      exitCode: 2,
      reason: `${numberOf(unsettled, 'check')} could not be settled${lost}${short}`,
    };
  if (mustsJudged === 0)
    return { verdict: 'unsettled', exitCode: 2, reason: 'no MUST was judged, so that nothing is known' };
  return { verdict: 'conformant', exitCode: 0, reason: 'every check that applies passed' };
}

/** The sentences that a report speaks of. */
function rulesOf(
  { rules }: Contract,
  cases: readonly CaseReport[],
  always: readonly AlwaysReport[],
  { excused }: Report['coverage'],
): Report['rules'] {
  const named = new Set(
    [...cases.flatMap((one) => one.checks), ...always, ...excused].map((one) => one.requirement),
  );
  const ids = Object.keys(rules).filter((id) => named.has(id)) as RuleId[];
  return Object.fromEntries(
    ids.map((id): [string, RuleReport] => {
      const { level, text, clause, rationale, source } = rules[id]!;
      return [
        id,
        {
          level,
          text,
          ...(clause ? { clause } : {}),
          ...(rationale ? { rationale } : {}),
          ...(source ? { source } : {}),
        },
      ];
    }),
  );
}

function coverageOf({ rules }: Contract, cases: readonly CaseReport[]): Report['coverage'] {
  const musts = Object.values(rules).filter((one) => one.role === 'server' && one.level === 'MUST');
  const observable = musts.filter((one) => one.notOnTheWire === undefined);
  const checks = cases.flatMap((one) => one.checks);
  const settled = new Set(
    checks.filter((c) => ['pass', 'fail', 'knownFailing'].includes(c.verdict)).map((c) => c.requirement),
  );
  return {
    must: musts.length,
    judged: observable.filter((one) => settled.has(one.id)).length,
    notOnTheWire: musts.length - observable.length,
    excused: observable
      .filter((one) => !settled.has(one.id))
      .map((one) => ({ requirement: one.id, reason: excuse(one.id, one.profile, checks) })),
  };
}

function excuse(id: string, profile: string, checks: readonly CheckReport[]): string {
  const mine = checks.filter((c) => c.requirement === id);
  if (mine.length === 0)
    return profile === 'core'
      ? 'no check of this run judges it'
      : `profile ${profile}: no check of this run judges it`;
  const { verdict, reason, observed } = mine[0]!;
  return [verdict, reason || observed].filter(Boolean).join(': ');
}
