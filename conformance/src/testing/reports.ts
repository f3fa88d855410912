import type { RuleId } from '../contract/index.js';
import type { CaseReport, CheckReport, CheckVerdict, Report } from '../generated/types.js';
import { solowire } from '../solowire/index.js';

/** A check for a report's test. */
export const checkReport = (
  id: string,
  verdict: CheckVerdict,
  more: Partial<CheckReport> = {},
): CheckReport => ({
  id,
  requirement: 'SW-CLOSE-6',
  level: 'MUST',
  verdict,
  reason: '',
  expected: 'TCP ends in time',
  observed: verdict === 'fail' ? 'open at the <deadline> & "beyond"' : 'FIN',
  events: [],
  always: false,
  ...more,
});

export const caseReport = (
  id: string,
  verdict: CheckVerdict,
  checks: CheckReport[],
  more: Partial<CaseReport> = {},
): CaseReport => ({
  id,
  title: `What ${id} shows`,
  profile: 'core',
  verdict,
  durationMs: 1234,
  forcedWaitMs: 0,
  history: null,
  repeat: 0,
  harnessFault: null,
  checks,
  ...more,
});

/** The sentences that the cases speak of. */
const rulesOf = (cases: readonly CaseReport[]): Report['rules'] =>
  Object.fromEntries(
    cases
      .flatMap((one) => one.checks)
      .flatMap(({ requirement }) => {
        const rule = solowire.contract.rules[requirement as RuleId];
        return rule ? [[requirement, { level: rule.level, text: rule.text }]] : [];
      }),
  );

/** A report for a test: conformant, unless its cases say otherwise. */
export function reportOf(cases: CaseReport[], more: Partial<Report> = {}): Report {
  const checks = cases.flatMap((one) => one.checks);
  const count = (verdict: CheckVerdict) => checks.filter((one) => one.verdict === verdict).length;
  const failed = count('fail');
  return {
    format: 'solowire-report/2',
    kit: '0.1.0',
    contract: { name: 'solowire', version: '1.0.0' },
    seed: 7,
    startedAt: '2026-01-02T03:04:05.000Z',
    target: {
      name: 'test server',
      url: 'ws://127.0.0.1:1/',
      capabilities: [],
      parameters: {},
      timing: 'default',
    },
    verdict: failed > 0 ? 'failed' : 'conformant',
    exitCode: failed > 0 ? 1 : 0,
    reason:
      failed > 0
        ? `${failed} ${failed === 1 ? 'check' : 'checks'} failed`
        : 'every check that applies passed',
    strict: false,
    selection: { only: [], skip: [], cases: cases.length },
    repeat: 'solowire test {only} --seed 7 ws://127.0.0.1:1/',
    environment: { node: 'v20', platform: 'linux', cpus: 2, jobs: 4, timeScale: 1 },
    calibration: { loopbackRttMs: 0.1, loopbackRttMaxMs: 1, timerLateMs: 0.1, timerLateMaxMs: 1 },
    summary: {
      pass: count('pass'),
      fail: failed,
      warn: count('warn'),
      inconclusive: count('inconclusive'),
      notExercised: count('notExercised'),
      notApplicable: count('notApplicable'),
      knownFailing: count('knownFailing'),
      harnessFault: 0,
    },
    coverage: { must: 10, judged: 8, notOnTheWire: 1, excused: [] },
    rules: rulesOf(cases),
    cases,
    always: [],
    diagnosis: [],
    timing: { wallMs: 4321, longestForcedWaitMs: 600, longestForcedWaitCase: null, maxEventLoopDelayMs: 3 },
    ...more,
  };
}

/** One report of each kind that the tests of formats need. */
export const passing = (): Report =>
  reportOf([
    caseReport('takeover/deaf', 'pass', [checkReport('takeover/deaf#a-ended', 'pass')]),
    caseReport('drop/rst', 'notApplicable', [
      checkReport('drop/rst#b-lives', 'notApplicable', {
        reason: 'the target does not give special.operator',
      }),
    ]),
  ]);
export const failing = (): Report =>
  reportOf([
    caseReport('takeover/deaf', 'fail', [
      checkReport('takeover/deaf#a-ended', 'fail'),
      checkReport('takeover/deaf#b-lives', 'pass'),
    ]),
    caseReport('drop/rst', 'warn', [
      checkReport('drop/rst#soon', 'warn', { level: 'SHOULD', requirement: 'SW-CLOSE-10' }),
      checkReport('drop/rst#known', 'knownFailing', { reason: 'the old library' }),
      checkReport('drop/rst#odd', 'inconclusive', { reason: 'the machine stood still' }),
    ]),
  ]);
