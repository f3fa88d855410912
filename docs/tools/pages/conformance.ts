import { shortTimings } from '@solowire/spec';
import { type Case, needsOf } from '../../../conformance/src/cases/case.js';
import { meansInfo } from '../../../conformance/src/cases/means.js';
import { Parameters, resolveParameters } from '../../../conformance/src/contract/index.js';
import type { CheckVerdict } from '../../../conformance/src/generated/types.js';
import { BOUNDS } from '../../../conformance/src/history/bounds.js';
import { solowire } from '../../../conformance/src/solowire/index.js';
import type { CheckFact, Facts } from '../facts.js';
import { ALWAYS, EPILOGUE, toEpilogue, toFault, toRequirement } from '../links.js';
import { blocks, code, link, list, page, slug, table } from '../markdown.js';
import { capabilitiesOf } from './methods.js';

const { contract } = solowire;

/** What each verdict means; a new one does not compile until it is described here. */
const VERDICTS: Readonly<Record<CheckVerdict, string>> = {
  pass: 'What the requirement asks for was seen, in a case whose own positive control succeeded.',
  fail: 'The server broke a MUST, and the kit was on time to see it.',
  warn: 'A SHOULD was not met. Counts as a failure with `--strict` only.',
  inconclusive: 'The kit cannot tell: its own machine was late, or a barrier was missing. Never a pass.',
  notExercised: 'What the check judges did not occur. Never a pass.',
  notApplicable: 'The server does not claim the capability, or the target does not give the means.',
  advice:
    'Another protocol than Solowire says nothing of it, and the server does otherwise. It counts for nothing.',
  knownFailing: 'It failed, and the baseline says that it may.',
};

/** The cases of endings, and what is asked behind all of them. */
export const endingsPage = (facts: Facts): string =>
  page(
    'Endings',
    `How connections end, in the midst of what, and what follows. A server gets single paths of ending wrong: it tells presence after a Close, and not after a kick. Each ending meets several situations, and behind it the same is asked. ${link('Conformance', 'conformance.md')} has all other cases.`,
    blocks(
      `## ${EPILOGUE}`,
      'As far as it can show there. Which requirement is broken may depend on the ending.',
      checkTable(
        facts.checks.filter(({ family }) => family !== undefined),
        facts,
      ),
    ),
    blocks(
      '## Cases',
      ...facts.cases.filter(({ id }) => id.startsWith('ending/')).map((one) => caseBlock(one, facts)),
    ),
  );

/** The cases of the kit by section, what they need, what they judge; but for those of endings. */
export const conformancePage = (facts: Facts): string => {
  const sections = [...new Set(facts.cases.map(({ id }) => id.split('/')[0]!))].filter(
    (section) => section !== 'ending',
  );
  const must = Object.values(facts.requirements).filter((r) => r.level === 'MUST' && r.role === 'server');
  const judged = new Set(facts.checks.map(({ requirement }) => requirement));
  const onTheWire = must.filter(({ notOnTheWire }) => notOnTheWire === undefined);
  return page(
    'Conformance',
    `${facts.cases.length} cases with ${facts.checks.filter((one) => one.case).length} checks of their own, ${new Set(facts.checks.flatMap(({ id, family }) => (family === undefined ? [] : [id]))).size} behind every ending, and ${facts.checks.filter(isAlways).length} in every case. Of the ${must.length} requirements that a server MUST meet, the wire can show ${onTheWire.length}, and ${onTheWire.filter(({ id }) => judged.has(id)).length} have a check. How to run it: ${link('Run the kit', '../../guides/run-the-kit.md')}.`,
    blocks(
      '## Verdicts',
      table(
        ['verdict', 'meaning'],
        Object.entries(VERDICTS).map(([verdict, words]) => [code(verdict), words]),
      ),
    ),
    blocks(
      '## Profiles',
      `What a server announces in the ${code('capabilities')} of its welcome decides what is run. Cases that need nothing run for everybody: that is the profile **core**. A case whose capability is not announced is *not applicable*.`,
      table(
        ['needed', 'meaning', 'cases'],
        countedNeeds(facts).map(({ need, meaning, count }) => [code(need), meaning, count]),
      ),
    ),
    blocks(
      '## Bounds',
      'Whatever a server sends, a run stays below 300 MiB of memory, and its histories below 50 MiB. What the kit did not read it does not judge: such a check is *inconclusive*.',
      table(
        ['bound', 'value', 'meaning'],
        Object.entries(BOUNDS).map(([name, { value, unit, meaning }]) => [
          code(name),
          unit === 'bytes' ? inBinary(value) : `${value}${unit === 'count' ? '' : ` ${unit}`}`,
          meaning,
        ]),
      ),
      `A text that is cut keeps its head and its tail. Between them stands ${code('…[N characters, SHA-256 H]…')}, the length and the hash of the whole: of a text in UTF-8, of octets (then ${code('bytes')}) as they are, both without secrets. A long value of the application becomes such a text of its JSON. Where a target gives secrets, nothing is kept of a payload that was not held, in which they could not be found.`,
      `When a history is full, a last event (${code('full')}) says so, and the case ends. A failure that rests on something missing is *inconclusive* then; one that was seen stays a failure.`,
    ),
    blocks(
      '## The fault matrix',
      `That a check can fail is shown by servers that are wrong on purpose. The last column of each table below names those that the check was measured to fail: first for what they violate, then for what follows from it. ${link('Faults', 'faults.md')} has the same matrix by server, with the cures. Against servers that do nothing right, not one check of a case passes.`,
    ),
    blocks(
      '## Cases',
      list([
        ...sections.map((section) => link(section, `#${slug(section)}`)),
        `${link('ending', 'endings.md')}, on a page of its own`,
      ]),
    ),
    ...sections.map((section) =>
      blocks(
        `## ${section}`,
        ...facts.cases.filter(({ id }) => id.startsWith(`${section}/`)).map((one) => caseBlock(one, facts)),
      ),
    ),
    blocks(
      `## ${ALWAYS}`,
      'These hold for every history, whatever its case wanted to show.',
      checkTable(facts.checks.filter(isAlways), facts),
    ),
  );
};

/** A number of bytes in its largest whole unit. */
const inBinary = (bytes: number): string =>
  bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20} MiB` : `${bytes / 2 ** 10} KiB`;

function caseBlock(kase: Case, facts: Facts): string {
  const { id, title, waits, control, identities } = kase;
  const needs = needsOf(kase, contract);
  const own = facts.checks.filter((one) => one.case === id);
  const waitsMs = waits?.(
    new Parameters(contract.parameters, resolveParameters(contract.parameters, shortTimings)),
  );
  return blocks(
    `### ${id}`,
    `${title}.`,
    list([
      ...(needs.length > 0 ? [`**Needs:** ${needs.map(code).join(', ')}`] : []),
      ...(waitsMs ? [`**Forced wait** with short timings: ${Math.round(waitsMs)} ms`] : []),
      ...(identities ? [`**Identities:** ${identities}, with the control's`] : []),
      ...(control === 'twin'
        ? ['**Control:** the identity beside it, since its own connections are to be refused']
        : []),
    ]),
    own.length > 0 ? checkTable(own, facts) : `Its checks are those ${toEpilogue}.`,
  );
}

const isAlways = ({ case: kase, family }: CheckFact): boolean => kase === undefined && family === undefined;

/** A row of the fault matrix for each check: what it judges, and the servers that it has been seen to fail. */
const checkTable = (checks: readonly CheckFact[], { faults }: Facts): string =>
  table(
    ['check', 'requirement', 'what must be seen', 'fails'],
    checks.map(({ id, requirement, expected }) => {
      const failing = (list: 'caughtBy' | 'explained') =>
        faults.filter(({ measured }) => measured?.[list].includes(id));
      const shown = failing('caughtBy').map((fault) => toFault(fault));
      const besides = failing('explained').map((fault) => fault.id);
      return [
        code(id.split('#').at(-1)!),
        toRequirement(requirement),
        expected,
        [shown.join(', '), besides.length > 0 && `besides ${besides.join(' ')}`].filter(Boolean).join('; '),
      ];
    }),
  );

/** What cases need, and how many need it. */
function countedNeeds({ cases, document }: Facts): { need: string; meaning: string; count: number }[] {
  const meanings: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(meansInfo).map(([name, { meaning }]) => [name, meaning])),
    ...Object.fromEntries(capabilitiesOf(document).map(({ capability, summary }) => [capability, summary])),
  };
  const all = cases.map((one) => needsOf(one, contract));
  const needs = [...new Set(all.flat())].sort();
  return needs.map((need) => ({
    need,
    meaning: meanings[need] ?? '',
    count: all.filter((one) => one.includes(need)).length,
  }));
}
