import type { CheckVerdict, Report } from '../generated/types.js';
import { gravest } from '../judge/judge.js';
import { escapeMarkup as text } from './escape.js';
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
}

interface Row {
  check: string;
  requirement: string;
  level: string;
  /** One for each column; null where that run does not have the check. */
  verdicts: (CheckVerdict | null)[];
}

/** Puts reports side by side, in the order given. */
export function compare(reports: readonly Report[]): Comparison {
  const names = reports.map((one) => one.target.name);
  const columns = reports.map((one): Column => {
    const { target, kit, startedAt, verdict, summary, coverage } = one;
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
      judged: coverage.judged,
      must: coverage.must,
    };
  });
  const rows = new Map<string, Row>();
  for (const [i, { cases, always }] of reports.entries()) {
    for (const one of [...cases.flatMap(({ checks }) => checks.filter((c) => !c.always)), ...always]) {
      const row: Row = rows.get(one.id) ?? {
        check: one.id,
        requirement: one.requirement,
        level: one.level,
        verdicts: reports.map(() => null),
      };
      const earlier = row.verdicts[i];
      row.verdicts[i] = earlier ? gravest([earlier, one.verdict]) : one.verdict;
      rows.set(one.id, row);
    }
  }
  return { columns, rows: [...rows.values()] };
}

/** Rows of interest: those that not every server passes. */
const open = ({ rows }: Comparison): Row[] =>
  rows.filter((row) => row.verdicts.some((one) => one !== 'pass'));

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

/** The matrix for a terminal: columns A, B, … with a legend, then the checks that not every server passes. */
export function comparisonText(comparison: Comparison): string {
  const { columns, rows } = comparison;
  const letter = (i: number) => String.fromCharCode(65 + (i % 26)) + (i >= 26 ? Math.floor(i / 26) : '');
  const legend = columns.flatMap((one, i) =>
    wrap(
      `${letter(i)}  ${one.label}: ${one.verdict}, ${one.summary.pass} passed, ${one.summary.fail} failed; judged ${one.judged} of ${one.must} MUSTs (kit ${one.kit})`,
      '',
      '   ',
    ),
  );
  const line = (cells: readonly string[], name: string) =>
    `${cells.map((c) => c.padEnd(6)).join('')}${name}`.trimEnd();
  const shown = open(comparison);
  const body = shown.map((row) => line(row.verdicts.map(word), row.check));
  const agreed = rows.length - shown.length;
  return [
    ...legend,
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

/** The matrix as one HTML page without network access: open checks first, all of them on demand. */
export function comparisonHtml(comparison: Comparison): string {
  const { columns, rows } = comparison;
  const head = columns.map((one) => `<th scope="col">${text(one.label)}</th>`).join('');
  const cell = (verdict: CheckVerdict | null) =>
    `<td>${verdict ? `<span class="badge ${verdict}">${WORDS[verdict]}</span>` : ''}</td>`;
  const table = (caption: string, shown: readonly Row[]) => `<table><caption>${caption}</caption>
<thead><tr><th scope="col">Check</th><th scope="col">Requirement</th>${head}</tr></thead>
<tbody>
${shown.map((row) => `<tr><th scope="row"><code>${text(row.check)}</code></th><td>${text(row.requirement)} <small>${row.level}</small></td>${row.verdicts.map(cell).join('')}</tr>`).join('\n')}
</tbody></table>`;
  const shown = open(comparison);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Solowire: ${columns.length} servers side by side</title>
<style>${PAGE_STYLE}
.wide { overflow-x: auto; } caption { text-align: left; color: var(--soft); padding-bottom: .3rem; } td, th { padding-right: 1.2rem; }</style>
</head>
<body>
<header><p class="product">Solowire conformance</p><h1>${columns.length} servers side by side</h1></header>
<main class="wide" tabindex="0">
<table><thead><tr><th scope="col">Server</th><th scope="col">Verdict</th><th scope="col">Passed</th><th scope="col">Failed</th><th scope="col">MUSTs judged</th><th scope="col">Kit</th><th scope="col">When</th></tr></thead><tbody>
${columns.map((one) => `<tr><th scope="row">${text(one.label)}</th><td>${one.verdict}</td><td>${one.summary.pass}</td><td>${one.summary.fail}</td><td>${one.judged} of ${one.must}</td><td>${text(one.kit)}</td><td>${text(one.startedAt)}</td></tr>`).join('\n')}
</tbody></table>
<h2>Where not every server passes</h2>
${shown.length > 0 ? table(`${shown.length} checks`, shown) : '<p>Every server passes every check.</p>'}
<details><summary>All ${rows.length} checks</summary>${table('All checks', rows)}</details>
</main>
</body>
</html>
`;
}
