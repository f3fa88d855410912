import type { Requirement } from '@solowire/spec';
import type { Facts } from '../facts.js';
import { toCheck, toFault } from '../links.js';
import { blocks, list, page, slug, table } from '../markdown.js';

/** Every requirement, with the checks that judge it and the faults that break it. */
export const requirementsPage = (facts: Facts): string => {
  const rows = Object.values(facts.requirements);
  const sections = [...new Set(rows.map(({ section }) => section))];
  const count = (section: string, test: (row: Requirement) => boolean) =>
    rows.filter((row) => row.section === section && test(row)).length;
  return page(
    'Requirements',
    'Every normative sentence of the protocol, under an id that is never reused. MUST, SHOULD and MAY are those of RFC 2119. *Checks* are those of the conformance kit that judge the sentence; *faults* are the servers, wrong on purpose, that break it.',
    table(
      ['section', 'MUST', 'SHOULD', 'MAY', 'not on the wire'],
      sections.map((section) => [
        `[${section}](#${slug(section)})`,
        count(section, ({ level }) => level === 'MUST'),
        count(section, ({ level }) => level === 'SHOULD'),
        count(section, ({ level }) => level === 'MAY'),
        count(section, ({ notOnTheWire }) => notOnTheWire !== undefined),
      ]),
    ),
    ...sections.map((section) =>
      blocks(
        `## ${section}`,
        ...rows.filter((row) => row.section === section).map((row) => requirement(row, facts)),
      ),
    ),
  );
};

function requirement(
  { id, level, role, profile, text, rationale, source, notOnTheWire }: Requirement,
  facts: Facts,
): string {
  const checks = facts.checks.filter((one) => one.requirement === id);
  const faults = facts.faults.filter(({ violates }) => violates.includes(id));
  return blocks(
    `### ${id}`,
    text,
    list([
      `**${level}**, ${role}, profile ${profile}${source ? `; ${source}` : ''}`,
      ...(rationale ? [`**Why:** ${rationale}`] : []),
      ...(notOnTheWire ? [`**Not on the wire:** ${notOnTheWire}`] : []),
      ...(checks.length > 0 ? [`**Checks:** ${checks.map(toCheck).join(', ')}`] : []),
      ...(faults.length > 0
        ? [`**Broken by:** ${faults.map((fault) => toFault(fault, `${fault.id}: ${fault.name}`)).join('; ')}`]
        : []),
    ]),
  );
}
