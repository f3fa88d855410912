import type { Protocol } from '../src/cases/protocol.js';
import type { Report, Target } from '../src/generated/types.js';
import { buildReport } from '../src/report/build.js';
import { runSuite } from '../src/run/suite.js';
import { Sites } from '../src/testing/sites.js';

/** How a server is judged. `cases`: only these; default: all. */
export interface Judging {
  seed?: number;
  cases?: readonly string[];
  timeScale?: number;
  historyFolder?: string;
}

/**
 * Judges servers of a protocol that only its document tells the kit about. A shell command starts each in `folder`; `target`: who may
 * connect to it.
 */
export const judgedBy =
  (protocol: Protocol, folder: string, target: Target) =>
  async (
    command: string,
    { seed = 1, cases, timeScale = 1, historyFolder }: Judging = {},
  ): Promise<Report> => {
    const sites = new Sites({ command: `exec ${command}`, ready: { line: '"url":"(?<url>[^"]+)"' } }, folder);
    try {
      const run = await runSuite({
        protocol,
        target,
        ...(await sites.another()),
        startAnother: sites.another,
        seed,
        timeScale,
        ...(cases ? { cases: protocol.cases.filter(({ id }) => cases.includes(id)) } : {}),
        ...(historyFolder === undefined ? {} : { historyFolder }),
      });
      return buildReport(run, {
        target: { name: command, url: '' },
        selection: { only: [...(cases ?? [])], skip: [] },
        strict: false,
      });
    } finally {
      await sites.end();
    }
  };

/** The checks of a run that came to a verdict; one that holds in every case counts once. */
export const checksOf = ({ cases, always }: Report, verdict: string) => [
  ...cases.flatMap(({ checks }) => checks.filter((one) => !one.always && one.verdict === verdict)),
  ...always.filter((one) => one.verdict === verdict),
];

/** What the protocol calls the rules whose checks came to one of these verdicts. Default: those that were broken. */
export const clausesIn = (report: Report, ...verdicts: readonly string[]): Set<string> =>
  new Set(
    (verdicts.length === 0 ? ['fail'] : verdicts)
      .flatMap((verdict) => checksOf(report, verdict))
      .flatMap(({ requirement }) => report.rules[requirement]?.clause ?? []),
  );
