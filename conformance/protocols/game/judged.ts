import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadProtocol } from '../../src/document/index.js';
import type { Report } from '../../src/generated/types.js';
import { buildReport } from '../../src/report/build.js';
import { runSuite } from '../../src/run/suite.js';
import { Sites } from '../../src/testing/sites.js';

const document = fileURLToPath(new URL('contract.yaml', import.meta.url));
const folder = dirname(document);

/** The game, as its document describes it: all that the kit knows of it. */
export const game = loadProtocol(document);

/** What players show. */
const TOKEN = { scheme: 'token', token: 'good' };
const WRONG = { scheme: 'token', token: 'wrong' };

/** Judges a server of the game, which a shell command starts in this folder. `cases`: only these; default: all. */
export async function judged(
  command: string,
  {
    seed = 1,
    cases,
    timeScale = 1,
    historyFolder,
  }: { seed?: number; cases?: readonly string[]; timeScale?: number; historyFolder?: string } = {},
): Promise<Report> {
  const sites = new Sites({ command: `exec ${command}`, ready: { line: '"url":"(?<url>[^"]+)"' } }, folder);
  try {
    const run = await runSuite({
      protocol: game,
      target: { credentials: TOKEN, special: { wrong: { credentials: WRONG } } },
      ...(await sites.another()),
      startAnother: sites.another,
      seed,
      timeScale,
      ...(cases ? { cases: game.cases.filter(({ id }) => cases.includes(id)) } : {}),
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
}

/** The checks of a run that came to a verdict; one that holds in every case counts once. */
export const checksOf = ({ cases, always }: Report, verdict: string) => [
  ...cases.flatMap(({ checks }) => checks.filter((one) => !one.always && one.verdict === verdict)),
  ...always.filter((one) => one.verdict === verdict),
];

/** What the game calls the rules that were broken. */
export const brokenIn = (report: Report): Set<string> =>
  new Set(checksOf(report, 'fail').flatMap(({ requirement }) => report.rules[requirement]?.clause ?? []));
