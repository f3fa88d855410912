import type { Facts, FaultFact } from '../facts.js';
import { faultHeading, toCheck, toFault, toRequirement } from '../links.js';
import { blocks, link, list, page, table } from '../markdown.js';

/** The matrix by server: what each does wrong, the checks that see it, the cure. */
export const faultsPage = (facts: Facts): string => {
  const { faults, others } = facts;
  const toChecks = (ids: readonly string[]) =>
    ids.map((id) => toCheck(facts.checks.find((one) => one.id === id) ?? { id })).join(', ');
  return page(
    'Faults',
    `A suite that nobody has seen fail proves nothing. These ${faults.length} servers are the reference server with one part replaced, each wrong in one way that was seen in real servers. Run one with \`npx tsx conformance/faults/serve.ts ID\`. ${link('Conformance', 'conformance.md')} has the same matrix by check.`,
    table(
      ['fault', 'violates', 'failed by'],
      faults.map((fault) => [
        toFault(fault),
        fault.violates.map(toRequirement).join(', '),
        fault.measured ? counted(fault.measured.caughtBy.length, 'check') : 'not measured',
      ]),
    ),
    ...faults.map((fault) => blocks(`## ${faultHeading(fault)}`, list(factsOf(fault, toChecks)))),
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

function factsOf(
  { violates, measured, explained = {}, cure, links = [] }: FaultFact,
  toChecks: (ids: readonly string[]) => string,
): string[] {
  const reasons = [...new Set(Object.values(explained))].join('; ');
  return [
    `**Violates:** ${violates.map(toRequirement).join(', ')}`,
    ...(measured ? [`**Failed by:** ${toChecks(measured.caughtBy) || 'nothing'}`] : []),
    ...(measured && measured.explained.length > 0
      ? [`**Fails besides:** ${toChecks(measured.explained)}; ${reasons}`]
      : []),
    `**Cure:** ${cure}`,
    ...(links.length > 0 ? [`**Seen in:** ${links.map((url) => `<${url}>`).join(', ')}`] : []),
  ];
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
