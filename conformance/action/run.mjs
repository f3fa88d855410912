/** What the GitHub Action does: calls the kit with the inputs, which come as SOLOWIRE_*, and passes on what it found. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';

const { env } = process;
const REPORT = 'report/report.json';

/** The lines of an input that takes several values. */
const lines = (text = '') =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const one = (option, value) => (value ? [option, value] : []);
const each = (option, text) => lines(text).flatMap((value) => [option, value]);

// A report that an earlier step left would be told as this one's.
rmSync(REPORT, { force: true });
const [program, ...first] = (env.SOLOWIRE_KIT || 'npx --yes @solowire/conformance').split(/\s+/);
const run = spawnSync(
  program,
  [
    ...first,
    'test',
    ...one('--target', env.SOLOWIRE_TARGET),
    ...one('--command', env.SOLOWIRE_COMMAND),
    ...one('--ready', env.SOLOWIRE_READY),
    ...one('--baseline', env.SOLOWIRE_BASELINE),
    ...each('--only', env.SOLOWIRE_ONLY),
    ...each('--skip', env.SOLOWIRE_SKIP),
    ...each('--profile', env.SOLOWIRE_PROFILE),
    ...one('--time-scale', env.SOLOWIRE_TIME_SCALE),
    ...one('--requirements', env.SOLOWIRE_REQUIREMENTS),
    ...(env.SOLOWIRE_STRICT === 'true' ? ['--strict'] : []),
    ...each('--report', env.SOLOWIRE_REPORTS),
    '--report',
    `json=${REPORT}`,
    ...one('--report', env.GITHUB_STEP_SUMMARY && `github=${env.GITHUB_STEP_SUMMARY}`),
    ...(env.SOLOWIRE_URL ? ['--', env.SOLOWIRE_URL] : []),
  ],
  { stdio: 'inherit' },
);
if (run.error) process.stdout.write(`::error title=solowire::cannot run ${program}: ${run.error.message}\n`);
const exitCode = run.status ?? 5;
const outputs = { 'exit-code': exitCode };
// Wrong usage (3) leaves no report.
if (existsSync(REPORT)) {
  const { verdict, summary } = JSON.parse(readFileSync(REPORT, 'utf8'));
  Object.assign(outputs, {
    verdict,
    passed: summary.pass,
    failed: summary.fail,
    'known-failing': summary.knownFailing,
    unsettled: summary.inconclusive + summary.notExercised,
    report: REPORT,
  });
}
if (env.GITHUB_OUTPUT)
  appendFileSync(
    env.GITHUB_OUTPUT,
    Object.entries(outputs)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
process.exitCode = exitCode;
