import type { Facts, FaultFact } from '../facts.js';
import { toAlways, toCase, toEpilogue, toRequirement } from '../links.js';
import { blocks, code, link, list, page, table } from '../markdown.js';

/** The matrix by server: what each does wrong, the checks that see it, the cure. */
export const faultsPage = (facts: Facts): string => {
  const { faults, others } = facts;
  return page(
    'Faults',
    `A suite that nobody has seen fail proves nothing. These ${faults.length} servers are the reference server with one part replaced, each wrong in one way that was seen in real servers. Run one with \`npx tsx conformance/faults/serve.ts ID\`. ${link('Conformance', 'conformance.md')} has the same matrix by check. ${link('Families', 'fault-families.md')} have the cures by stack. Checks ${toAlways} and ${toEpilogue} are made by many cases.`,
    ...faults.map((fault) => blocks(`## ${fault.id}`, `${capital(fault.name)}.`, list(factsOf(fault)))),
    blocks(
      '## Servers on other stacks',
      table(
        ['server', 'violates', 'failed by', 'fails besides'],
        others.independent.map(({ id, violates, caughtBy, explained, unexpected }) => [
          id,
          violates.map(toRequirement).join(', ') || 'nothing',
          toChecks(caughtBy) || 'nothing',
          toChecks([...explained, ...unexpected]) || 'nothing',
        ]),
      ),
    ),
    blocks(
      '## Servers that do nothing right',
      table(
        ['server', 'checks that pass'],
        others.nullServers.map(({ name, passed }) => [name, toChecks(passed) || 'none']),
      ),
    ),
  );
};

function factsOf({ violates, measured, explained = {}, cure, links = [] }: FaultFact): string[] {
  const besides = Object.entries(explained).map(([what, why]) => `${code(what)}: ${why}`);
  return [
    `**Violates:** ${violates.map(toRequirement).join(', ')}`,
    `**Failed by:** ${measured ? toChecks(measured.caughtBy) || 'nothing' : 'not measured'}`,
    ...(besides.length > 0 ? [`**Fails besides:** ${besides.join('; ')}`] : []),
    `**Cure:** ${cure}`,
    ...(links.length > 0 ? [`**Seen in:** ${links.map((url) => `<${url}>`).join(', ')}`] : []),
  ];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Checks by the cases that they belong to, with a link for each case: a link for each check makes a heavy page. */
function toChecks(ids: readonly string[]): string {
  const byCase = new Map<string, string[]>();
  for (const id of ids) {
    const [own, kase] = id.split('#').reverse();
    const where =
      kase === undefined ? 'in every case' : kase.includes('/') ? toCase(kase) : 'behind every ending';
    byCase.set(where, [...(byCase.get(where) ?? []), own!]);
  }
  return [...byCase].map(([where, own]) => `${where} ${own.join(', ')}`).join('; ');
}
