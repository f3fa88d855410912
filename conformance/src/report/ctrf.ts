import type { CheckVerdict, Report } from '../generated/types.js';
import {
  brokenOff,
  contractOf,
  type Found,
  found,
  isFailure,
  nameOf,
  nameOfRule,
  seen,
  sentenceOf,
} from './checks.js';

/** The version of the format (https://ctrf.io). */
const SPEC_VERSION = '0.0.0';

/**
 * CTRF, the Common Test Report Format: a test for each check, with the sentence that it judges. What is known to fail or does not
 * apply is skipped, what could not be settled is `other`; `rawStatus` has the kit's own verdict.
 */
export function ctrfReport(report: Report): string {
  const broken = brokenOff(report);
  const tests = [
    ...report.cases.flatMap((one) => [
      ...found({ ...report, cases: [one] }).map((check, i) => testOf(report, check, i === 0)),
      ...(one.harnessFault === null
        ? []
        : [{ name: `${one.id}: kit`, status: 'other', duration: 0, message: one.harnessFault }]),
    ]),
    ...(report.baseline?.red ?? []).map(({ check, why }) => ({
      name: `baseline: ${check}`,
      status: 'failed',
      duration: 0,
      message: why,
    })),
    ...(broken === undefined
      ? []
      : [{ name: 'run: comes to its end', status: 'other', duration: 0, message: broken }]),
  ];
  const count = (status: string) => tests.filter((one) => one.status === status).length;
  const start = Date.parse(report.startedAt);
  const document = {
    reportFormat: 'CTRF',
    specVersion: SPEC_VERSION,
    results: {
      tool: { name: 'solowire', version: report.kit },
      summary: {
        tests: tests.length,
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: 0,
        other: count('other'),
        start,
        stop: start + report.timing.wallMs,
      },
      tests,
      environment: {
        appName: report.target.name,
        testEnvironment: contractOf(report),
        osPlatform: report.environment.platform,
      },
      extra: { verdict: report.verdict, exitCode: report.exitCode, reason: report.reason, seed: report.seed },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The time of a case stands at its first check, so that sums are right. */
function testOf(report: Report, one: Found, first: boolean) {
  const { check, case: kase } = one;
  const status = isFailure(report, check.verdict) ? 'failed' : STATUSES[check.verdict];
  return {
    name: `${nameOf(one)}: ${check.expected}`,
    status,
    rawStatus: check.verdict,
    duration: first ? kase.durationMs : 0,
    suite: kase.id.split('/').slice(0, 1),
    tags: [check.requirement, check.level],
    ...(check.verdict === 'pass'
      ? {}
      : {
          message: seen(check),
          trace: `${nameOfRule(report, check.requirement)}: ${sentenceOf(report, check.requirement)}\nexpected: ${check.expected}\nseen: ${seen(check)}`,
        }),
    ...(kase.history === null ? {} : { filePath: kase.history }),
  };
}

const STATUSES: Readonly<Record<CheckVerdict, 'passed' | 'failed' | 'skipped' | 'other'>> = {
  pass: 'passed',
  fail: 'failed',
  // A SHOULD fails only a strict run.
  warn: 'passed',
  knownFailing: 'skipped',
  notApplicable: 'skipped',
  advice: 'skipped',
  inconclusive: 'other',
  notExercised: 'other',
};
