import type { Report } from '../generated/types.js';
import { brokenOff, type Found, found, nameOf, nameOfRule, seen, sentenceOf } from './checks.js';

/** SARIF 2.1.0 for code scanning: a rule for each requirement, a result for each check that did not hold or could not tell. */
export function sarifReport(report: Report): string {
  const results = found(report).filter(({ check }) => Object.hasOwn(LEVELS, check.verdict));
  const ids = [...new Set(results.map(({ check }) => check.requirement))];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'solowire',
            semanticVersion: report.kit,
            rules: ids.map((id) => ({
              id,
              shortDescription: { text: plain(nameOfRule(report, id)) },
              fullDescription: { text: plain(sentenceOf(report, id) || id) },
              help: { text: plain(report.rules[id]?.rationale ?? `solowire explain ${id}`) },
            })),
          },
        },
        properties: { contract: report.contract },
        invocations: [
          {
            executionSuccessful: report.verdict !== 'harness-fault' && brokenOff(report) === undefined,
            exitCode: report.exitCode,
            exitCodeDescription: report.reason,
          },
        ],
        results: results.map((one) => resultOf(one, ids.indexOf(one.check.requirement))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** SARIF's levels; a result of another kind than `fail` has the level `none` (SARIF 2.1.0 §3.27.10). */
const LEVELS: Readonly<Record<string, 'error' | 'warning' | 'none'>> = {
  fail: 'error',
  knownFailing: 'error',
  warn: 'warning',
  inconclusive: 'none',
};

/** What would be a link in a plain text message (SARIF 2.1.0 §3.11.6). */
const LINK = /\\*\[(?:\\.|[^[\]\\])*\]\(/g;

/** A text as a message that has neither placeholders (SARIF 2.1.0 §3.11.5) nor links, whatever a server wrote. */
const plain = (text: string): string =>
  text.replace(/[{}]/g, '$&$&').replace(LINK, (link) => link.replace(/[\\[\]]/g, '\\$&'));

function resultOf(one: Found, ruleIndex: number): object {
  const { check, case: kase } = one;
  return {
    ruleId: check.requirement,
    ruleIndex,
    kind: check.verdict === 'inconclusive' ? 'review' : 'fail',
    level: LEVELS[check.verdict],
    message: { text: plain(`${nameOf(one)}: expected ${check.expected}; seen ${seen(check)}`) },
    // The server has no file that the kit knows; what the verdict rests on has one.
    locations: [
      {
        ...(kase.history === null
          ? {}
          : {
              physicalLocation: { artifactLocation: { uri: encodeURI(kase.history.replaceAll('\\', '/')) } },
            }),
        logicalLocations: [{ fullyQualifiedName: nameOf(one), kind: 'member' }],
      },
    ],
    partialFingerprints: { check: nameOf(one) },
    ...(check.verdict === 'knownFailing'
      ? { suppressions: [{ kind: 'external', justification: check.reason }] }
      : {}),
  };
}
