/** The kit inside a test suite: run it against a server, and let the suite say what failed. */
import { buildReport, runSuite, solowire } from '@solowire/conformance';

/** What a test asserts to be empty: each failed check with what was seen. */
export async function failures(url: string): Promise<string[]> {
  const run = await runSuite({ protocol: solowire, target: {}, addresses: [{ url }], seed: 1 });
  const report = buildReport(run, {
    target: { name: 'my server', url },
    selection: { only: [], skip: [] },
    strict: false,
  });
  return report.cases.flatMap((one) =>
    one.checks.filter((check) => check.verdict === 'fail').map((check) => `${check.id}: ${check.observed}`),
  );
}
