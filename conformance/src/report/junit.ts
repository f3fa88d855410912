import type { CaseReport, CheckReport, Report } from '../generated/types.js';
import { brokenOff, contractOf, found, isFailure, nameOfRule, seen, sentenceOf } from './checks.js';
import { escapeMarkup as text } from './escape.js';

/**
 * JUnit XML as Jenkins, GitLab and others read it: a suite for each section, a test case for each check. What is known to
 * fail or could not be judged is skipped, with the reason; a fault of the kit is an error, and so is a run that came to no end.
 */
export function junitReport(report: Report): string {
  const sections = new Map<string, CaseReport[]>();
  for (const one of report.cases) {
    const name = one.id.split('/')[0]!;
    sections.set(name, [...(sections.get(name) ?? []), one]);
  }
  const suites = [...sections].map(([name, cases]) => suite(report, name, cases));
  const stale = (report.baseline?.red ?? []).map(
    ({ check, why }) =>
      `    <testcase name="${text(check)}" classname="baseline" time="0"><failure message="${text(why)}" type="baseline"/></testcase>`,
  );
  if (stale.length > 0) suites.push(wrapSuite(report, 'baseline', stale, 0));
  const broken = brokenOff(report);
  if (broken !== undefined) {
    const error = `<error message="${text(broken)}" type="run"/>`;
    suites.push(
      wrapSuite(
        report,
        'run',
        [`    <testcase name="comes to its end" classname="run" time="0">${error}</testcase>`],
        0,
      ),
    );
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${text(`${report.target.name}, judged by ${contractOf(report)}`)}">\n${suites.join('\n')}\n</testsuites>\n`;
}

function suite(report: Report, name: string, cases: readonly CaseReport[]): string {
  const tests = cases.flatMap((one) => {
    const checks = found({ ...report, cases: [one] }).map(({ check }, i) =>
      testCase(report, one, check, i === 0),
    );
    const fault = one.harnessFault;
    return fault === null
      ? checks
      : [...checks, element(one, 'kit', `<error message="${text(fault)}" type="harness"/>`, 0)];
  });
  return wrapSuite(
    report,
    name,
    tests,
    cases.reduce((sum, one) => sum + one.durationMs, 0),
  );
}

function wrapSuite(report: Report, name: string, tests: readonly string[], ms: number): string {
  const count = (part: string) => tests.filter((test) => test.includes(part)).length;
  return `  <testsuite name="${text(name)}" tests="${tests.length}" failures="${count('<failure')}" errors="${count('<error')}" skipped="${count('<skipped')}" time="${(ms / 1000).toFixed(3)}" timestamp="${report.startedAt.slice(0, 19)}">
${tests.join('\n')}
  </testsuite>`;
}

/** The time of a case stands at its first check, so that sums are right. */
function testCase(report: Report, one: CaseReport, check: CheckReport, first: boolean): string {
  const name = `${check.id.split('#').at(-1)}: ${check.expected}`;
  return element(one, name, outcome(report, check), first ? one.durationMs : 0);
}

const element = ({ id }: CaseReport, name: string, body: string, ms: number): string =>
  `    <testcase name="${text(name)}" classname="${text(id.replace('/', '.'))}" time="${(ms / 1000).toFixed(3)}">${body}</testcase>`;

function outcome(report: Report, check: CheckReport): string {
  const { verdict, requirement, expected } = check;
  if (isFailure(report, verdict))
    return `<failure message="${text(seen(check))}" type="${text(requirement)}">${text(`${check.id}\n${nameOfRule(report, requirement)}: ${sentenceOf(report, requirement)}\nexpected: ${expected}\nseen: ${seen(check)}`)}</failure>`;
  switch (verdict) {
    case 'pass':
      return '';
    case 'warn':
      return `<system-out>${text(`warning: ${requirement}: ${seen(check)}`)}</system-out>`;
    default:
      return `<skipped message="${text(`${verdict}: ${seen(check)}`)}"/>`;
  }
}
