import type { CheckVerdict, Report } from '../generated/types.js';
import { gravest } from '../judge/judge.js';
import { alike, nameOfSet } from './checks.js';
import { escapeMarkup as text } from './escape.js';
import { FILTER } from './html/script.js';
import { filterForm, htmlPage } from './html-page.js';
import { PAGE_STYLE } from './style.js';
import { wrap } from './wrap.js';

/** Several servers, or several versions of one, side by side. */
export interface Comparison {
  columns: Column[];
  rows: Row[];
}

interface Column {
  /** Unique: the server's name, with the time of the run where several have the same. */
  label: string;
  url: string;
  kit: string;
  startedAt: string;
  verdict: Report['verdict'];
  summary: Report['summary'];
  judged: number;
  must: number;
  /** Its requirement set, if its protocol has any. */
  requirements?: Report['requirements'];
}

interface Row {
  /** That of its requirement. */
  section: string;
  requirement: string;
  level: string;
  check: string;
  /** One for each column; null where that run does not have the check. */
  verdicts: (CheckVerdict | null)[];
  /** For each column the case that shows its verdict, if one does. */
  cases: (string | null)[];
}

/**
 * Puts reports side by side, in the order given: by section and requirement, as the first reports have them, without checks that
 * apply to none.
 */
export function compare(reports: readonly Report[]): Comparison {
  const names = reports.map((one) => one.target.name);
  const columns = reports.map((one): Column => {
    const { target, kit, startedAt, verdict, summary, coverage, requirements } = one;
    const same = names.filter((name) => name === target.name).length > 1;
    const when = startedAt.slice(0, 19).replace('T', ' ');
    const label = same ? `${target.name} (${when})` : target.name;
    return {
      label,
      url: target.url,
      kit,
      startedAt,
      verdict,
      summary,
      judged: requirements?.judged ?? coverage.judged,
      must: requirements?.musts ?? coverage.must,
      ...(requirements ? { requirements } : {}),
    };
  });
  const rows = new Map<string, Row>();
  const add = (
    i: number,
    one: { id: string; requirement: string; level: string; verdict: CheckVerdict },
    kase: string | null,
  ) => {
    const { id: check, requirement, level, verdict } = one;
    const row: Row = rows.get(check) ?? {
      section: sectionOf(requirement),
      requirement,
      level,
      check,
      verdicts: reports.map(() => null),
      cases: reports.map(() => null),
    };
    const earlier = row.verdicts[i];
    const worst = earlier ? gravest([earlier, verdict]) : verdict;
    if (worst !== earlier) row.cases[i] = kase;
    row.verdicts[i] = worst;
    rows.set(check, row);
  };
  for (const [i, { cases, always }] of reports.entries()) {
    for (const { id, checks } of cases) for (const one of checks.filter((c) => !c.always)) add(i, one, id);
    for (const one of always) add(i, one, one.cases[0] ?? null);
  }
  const order = [...new Set(reports.flatMap((one) => Object.keys(one.rules)))];
  const sections = [...new Set(order.map(sectionOf))];
  const placeOf = (list: readonly string[], one: string) =>
    (list.indexOf(one) + list.length + 1) % (list.length + 1);
  const sorted = [...rows.values()]
    .filter((row) => row.verdicts.some((one) => one !== null && !APPLIES_NOT.has(one)))
    .sort(
      (a, b) =>
        placeOf(sections, a.section) - placeOf(sections, b.section) ||
        placeOf(order, a.requirement) - placeOf(order, b.requirement),
    );
  return { columns, rows: sorted };
}

const APPLIES_NOT: ReadonlySet<CheckVerdict> = new Set(['notApplicable', 'advice']);

/** The section of a requirement: `takeover` of `SW-TAKEOVER-3`. */
const sectionOf = (requirement: string): string => requirement.split('-').at(1)?.toLowerCase() ?? requirement;

/** What may fail a comparison. */
export type FailOn = 'worse' | 'difference';

/** The checks that the first report passes and another does not, or those of which two reports say something else. */
export function failing({ rows }: Comparison, on: FailOn): string[] {
  const fails = ({ verdicts }: Row): boolean => {
    const [first, ...others] = verdicts;
    if (on === 'worse') return first === 'pass' && others.some((one) => one !== null && BROKEN.has(one));
    return new Set(verdicts.filter((one) => one !== null)).size > 1;
  };
  return rows.filter(fails).map(({ check }) => check);
}

const BROKEN: ReadonlySet<CheckVerdict> = new Set(['fail', 'warn', 'knownFailing']);

/** Whether not every server passes it. */
const isOpen = ({ verdicts }: Row): boolean => verdicts.some((one) => one !== 'pass');

const WORDS: Readonly<Record<CheckVerdict, string>> = {
  pass: 'ok',
  fail: 'FAIL',
  warn: 'warn',
  knownFailing: 'known',
  inconclusive: '?',
  notExercised: '-',
  notApplicable: 'n/a',
  advice: 'n/a',
};
const word = (verdict: CheckVerdict | null): string => (verdict ? WORDS[verdict] : '');

/** What a column was judged by: the kit, and its requirement set. */
const kitOf = ({ kit, requirements }: Column): string =>
  `kit ${kit}${requirements ? `, ${nameOfSet(requirements)}` : ''}`;

/** Whether the columns were judged by several requirement sets, so that a difference may be one of the sets. */
const ofSeveralSets = ({ columns }: Comparison): boolean =>
  new Set(columns.map(({ requirements }) => requirements?.set)).size > 1;

const SEVERAL_SETS =
  'The reports are of different requirement sets: what is new since one only warns there. `solowire test --requirements` chooses.';

/** The letter of a column. */
const letter = (i: number): string =>
  String.fromCharCode(65 + (i % 26)) + (i >= 26 ? Math.floor(i / 26) : '');

/** The matrix for a terminal: columns A, B, … with a legend, then the checks that not every server passes. */
export function comparisonText(comparison: Comparison): string {
  const { columns, rows } = comparison;
  const legend = columns.flatMap((one, i) =>
    wrap(
      `${letter(i)}  ${one.label}: ${one.verdict}, ${one.summary.pass} passed, ${one.summary.fail} failed; judged ${one.judged} of ${one.must} MUSTs (${kitOf(one)})`,
      '',
      '   ',
    ),
  );
  const line = (cells: readonly string[], name: string) =>
    `${cells.map((c) => c.padEnd(6)).join('')}${name}`.trimEnd();
  const shown = rows.filter(isOpen);
  const body = alike(shown, ({ requirement }) => requirement).flatMap((same) => [
    `${same[0].requirement} (${same[0].level})`,
    ...same.map((row) => line(row.verdicts.map(word), row.check)),
  ]);
  const agreed = rows.length - shown.length;
  return [
    ...legend,
    ...(ofSeveralSets(comparison) ? wrap(SEVERAL_SETS, '', '') : []),
    '',
    ...(shown.length > 0
      ? [
          line(
            columns.map((_, i) => letter(i)),
            'check',
          ),
          ...body,
          '',
        ]
      : []),
    `${agreed} of ${rows.length} checks pass on ${columns.length === 1 ? 'it' : 'every server'}`,
    ...(shown.some((row) => row.verdicts.includes('inconclusive') || row.verdicts.includes('notExercised'))
      ? ['(? inconclusive, - not exercised, n/a not applicable)']
      : []),
  ].join('\n');
}

/**
 * The matrix as one HTML page without network access: by section and requirement, to be filtered. `pages` has for each column the
 * address of its HTML report, to whose cases it links, or null.
 */
export function comparisonHtml(comparison: Comparison, pages: readonly (string | null)[] = []): string {
  const { columns, rows } = comparison;
  const sections = alike(rows, ({ section }) => section);
  const verdicts = [...new Set(rows.flatMap((row) => row.verdicts))].filter((one) => one !== null);
  const title = `${columns.length} ${columns.length === 1 ? 'server' : 'servers side by side'}`;
  return htmlPage({
    title: `Solowire: ${title}`,
    style: STYLE,
    script: FILTER,
    body: `<header><p class="product">Solowire conformance</p><h1>${title}</h1></header>
<div class="bar">${filterForm({
      noun: 'checks',
      verdicts: [
        ['open', 'not passed everywhere'],
        ['different', 'different'],
        ...verdicts.map((one) => [one, WORDS[one]] as const),
      ],
      sections: sections.map(([{ section }]) => section),
      placeholder: 'check, requirement',
    })}</div>
<main>
<table class="legend"><thead><tr><th>Server</th><th>Verdict</th><th>Passed</th><th>Failed</th><th>MUSTs judged</th><th>Kit</th><th>When</th></tr></thead><tbody>
${columns.map((one, i) => `<tr><th scope="row">${letter(i)} ${pages[i] ? `<a href="${text(pages[i])}">${text(one.label)}</a>` : text(one.label)}</th><td data-label="Verdict">${one.verdict}</td><td data-label="Passed">${one.summary.pass}</td><td data-label="Failed">${one.summary.fail}</td><td data-label="MUSTs judged">${one.judged} of ${one.must}</td><td data-label="Kit">${text(kitOf(one).slice('kit '.length))}</td><td data-label="When">${text(one.startedAt)}</td></tr>`).join('\n')}
</tbody></table>
${ofSeveralSets(comparison) ? `<p>${text(SEVERAL_SETS.replaceAll('`', ''))}</p>` : ''}
<p class="soft">ok passed, known fails as its baseline expects, ? inconclusive, - not exercised, n/a not applicable; checks that apply to no server are left out.</p>
${sections.map((same) => sectionHtml(comparison, same, pages)).join('\n')}
</main>`,
  });
}

function sectionHtml(
  comparison: Comparison,
  rows: readonly [Row, ...Row[]],
  pages: readonly (string | null)[],
): string {
  const requirements = alike(rows, ({ requirement }) => requirement);
  return `<section data-part><h2>${text(rows[0].section)}</h2>
${requirements.map((same) => requirementHtml(comparison, same, pages)).join('\n')}</section>`;
}

/** What not every server passes is in sight; the rest opens. */
function requirementHtml(
  { columns }: Comparison,
  rows: readonly [Row, ...Row[]],
  pages: readonly (string | null)[],
): string {
  const [{ requirement, level }] = rows;
  const [some, all] = [rows.filter(isOpen), rows.filter((row) => !isOpen(row))];
  const head = columns.map((_, i) => `<th>${letter(i)}</th>`).join('');
  const table = (shown: readonly Row[]) =>
    `<table class="matrix" aria-label="${text(requirement)}"><thead><tr><th>Check</th>${head}</tr></thead><tbody>${shown.map((row) => rowHtml(row, pages)).join('\n')}</tbody></table>`;
  const passed = `${all.length} ${all.length === 1 ? 'check passes' : 'checks pass'} everywhere`;
  return `<div data-part><h3>${text(requirement)} <small>${text(level)}</small></h3>
${some.length > 0 ? table(some) : ''}
${all.length > 0 ? `<details data-part><summary>${passed}</summary>${table(all)}</details>` : ''}</div>`;
}

function rowHtml(row: Row, pages: readonly (string | null)[]): string {
  const told = row.verdicts.filter((one) => one !== null);
  const kinds = [
    ...new Set(told),
    ...(isOpen(row) ? ['open'] : []),
    ...(new Set(told).size > 1 ? ['different'] : []),
  ];
  const cell = (verdict: CheckVerdict | null, i: number) => {
    if (verdict === null) return `<td data-label="${letter(i)}"></td>`;
    const [page, kase] = [pages[i], row.cases[i]];
    const shown =
      page && kase ? `<a href="${text(`${page}#case-${kase}`)}">${WORDS[verdict]}</a>` : WORDS[verdict];
    return `<td data-label="${letter(i)}" class="${verdict}">${shown}</td>`;
  };
  return `<tr data-counted data-section="${text(row.section)}" data-verdicts="${kinds.join(' ')}"><th scope="row"><code>${text(row.check)}</code><span hidden>${text(row.requirement)}</span></th>${row.verdicts.map(cell).join('')}</tr>`;
}

const STYLE = `${PAGE_STYLE}
h3 { margin-top: 1rem; } td[class] { font-weight: 600; } .matrix th:not(:first-child), .matrix td { width: 4.5rem; } details { border-top: 0; }
@media (max-width: 40rem) { thead { position: absolute; clip-path: inset(50%); } table, tbody { display: block; } tr:not([hidden]) { display: flex; flex-wrap: wrap; gap: .1rem 1rem; border-top: 1px solid var(--line); padding: .35rem 0; } th[scope], td { border-top: 0; padding: 0; } th[scope] { width: 100%; } .matrix td { width: auto; } td:not(:empty)::before { content: attr(data-label) ' '; color: var(--soft); font-weight: 400; } }
`;
