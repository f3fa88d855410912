import { deflateRawSync } from 'node:zlib';
import type { CaseReport, CheckReport, GroupedCheck, GroupReport, Report } from '../../generated/types.js';
import type { History } from '../../history/history.js';
import { againOf, type Cause, casesOf, causesOf, extentOf, FEW_CASES, FIX_FIRST } from '../causes.js';
import {
  adviceByRequirement,
  COUNT_WORDS,
  contractOf,
  found,
  isFailure,
  mustsJudged,
  nameOfRule,
  newerChecks,
  otherMusts,
  seen,
  sentenceOf,
} from '../checks.js';
import { escapeMarkup as text } from '../escape.js';
import { filterForm, htmlPage } from '../html-page.js';
import { actorsOf, lanes } from './lanes.js';
import { referenceHistory } from './reference.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

/**
 * One HTML file without any network access: the verdict, what did not hold with what happened and what happens on the reference
 * server, and every case as a trace, to be filtered. It can be read without JavaScript.
 */
export function htmlReport(report: Report, histories: ReadonlyMap<string, History>): string {
  const causes = causesOf(report);
  return htmlPage({
    title: `${report.target.name}: ${report.verdict}`,
    style: STYLE,
    script: SCRIPT,
    body: `${header(report)}
${bar(report, causes)}
<main>
${index(report, causes)}
${diagnosis(report)}
${red(report)}
${failures(report, causes, histories)}
${advice(report)}
${cases(report, histories)}
${always(report)}
${excused(report)}
${sentences(report)}
</main>
${traces(report, histories)}`,
  });
}

/** What stays in sight: the filters, and links to the parts of the page. */
const bar = (report: Report, causes: readonly Cause[]): string =>
  `<div class="bar">${filter(report)}<nav aria-label="Parts of this page">${causes.length > 0 ? '<a href="#failed">Fix first</a>' : ''}<a href="#cases">Cases</a><a href="#always">In every case</a><a href="#excused">Not judged</a><a href="#sentences">Requirements</a></nav></div>`;

function header(report: Report): string {
  const { target, summary, timing } = report;
  const counts = Object.entries(COUNT_WORDS)
    .map(([name, words]) => ({ name, words, count: summary[name as keyof Report['summary']] ?? 0 }))
    .filter(({ name, count }) => count > 0 || name === 'pass' || name === 'fail');
  const longest = timing.longestForcedWaitCase
    ? `, longest forced wait ${timing.longestForcedWaitMs} ms (${text(timing.longestForcedWaitCase)})`
    : '';
  return `<header>
<p class="product">Solowire conformance</p>
<h1>${text(target.name)} <span class="badge ${report.exitCode === 0 ? 'pass' : report.exitCode === 1 ? 'fail' : 'warn'}">${report.verdict}</span></h1>
<p>${text(report.reason)}. ${[`${mustsJudged(report)} (${otherMusts(report)})`, ...[newerChecks(report)].filter((line) => line !== undefined)].join('. ')}.</p>
<dl class="counts">${counts.map(({ name, words, count }) => `<div class="${name}"><dt>${words}</dt><dd>${count}</dd></div>`).join('')}</dl>
<p class="soft run">${target.url === target.name ? '' : `${text(target.url)} · `}${(timing.wallMs / 1000).toFixed(1)} s${longest} · seed ${report.seed} · kit ${text(report.kit)}, ${text(contractOf(report))} · <time datetime="${text(report.startedAt)}">${text(report.startedAt.slice(0, 16).replace('T', ' '))} UTC</time></p>
</header>`;
}

/** What others demand and this protocol does not, out of sight until somebody asks. */
function advice(report: Report): string {
  const groups = [...adviceByRequirement(report)];
  if (groups.length === 0) return '';
  const items = groups.map(
    ([id, found]) =>
      `<li><strong>${id}</strong> ${text(sentenceOf(report, id))} <small>seen: ${text(seen(found[0]!.check))}</small></li>`,
  );
  return `<details><summary>Advice: where ${text(report.contract.name)} says nothing (${groups.length})</summary><ul>${items.join('')}</ul></details>`;
}

function diagnosis({ diagnosis: found }: Report): string {
  if (found.length === 0) return '';
  return `<h2>What this looks like</h2>
<dl>${found.map(({ fault, similarity, cure }) => `<dt><strong>${text(fault)}</strong> <small>${Math.round(similarity * 100)} % alike</small></dt><dd>${text(cure)}</dd>`).join('')}</dl>`;
}

function red({ baseline, stability }: Report): string {
  const stale = (baseline?.red ?? []).map(
    ({ check, why }) => `<li><code>${text(check)}</code> ${text(why)}</li>`,
  );
  const changed = (stability?.unstable ?? []).map(
    ({ check, verdicts }) => `<li><code>${text(check)}</code> ${verdicts.join(', ')}</li>`,
  );
  return [
    stale.length > 0 ? `<h2>Known failures that hold no more</h2><ul>${stale.join('')}</ul>` : '',
    changed.length > 0 ? `<h2>Changed between runs</h2><ul>${changed.join('')}</ul>` : '',
  ].join('');
}

/** What did not hold: each group a line, causes first; what follows from one stands below it. */
function index(report: Report, causes: readonly Cause[]): string {
  if (causes.length === 0) return '';
  const line = (group: GroupReport) =>
    `${badge(group.verdict)} <a href="#failed-${group.verdict}-${group.requirement}">${text(nameOfRule(report, group.requirement))}</a> <small>${extentOf(group)}</small> <span class="sentence">${text(sentenceOf(report, group.requirement))}</span>`;
  const items = causes.map(
    ({ group, following }) =>
      `<li ${filtered(report, group)}><div>${line(group)}</div>${following.length > 0 ? `<ul>${following.map((one) => `<li ${filtered(report, one)}><div>${line(one)}</div></li>`).join('')}</ul>` : ''}</li>`,
  );
  const groups = causes.flatMap(({ group, following }) => [group, ...following]);
  const broken = groups.filter(({ verdict }) => verdict === 'fail').length;
  const title = `Requirements: ${[
    [broken, 'broken'] as const,
    [groups.length - broken, 'warned about'] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ')}`;
  return `<nav class="index" aria-label="What did not hold" data-part><h2>${title}</h2><ol>${items.join('\n')}</ol></nav>`;
}

/** What the filter knows of a group. */
const filtered = (report: Report, group: GroupReport): string =>
  `data-verdicts="${verdictsOf(report, group).join(' ')}" data-section="${[...new Set(casesOf(group).map(sectionOf))].join(' ')}"`;

/** The verdicts of its checks: in a strict run a warning fails it, and stays a warning. */
const verdictsOf = (report: Report, { requirement, verdict }: GroupReport): string[] => [
  ...new Set(
    found(report)
      .filter(({ check }) => check.requirement === requirement && ['fail', 'warn'].includes(check.verdict))
      .filter(({ check }) => isFailure(report, check.verdict) === (verdict === 'fail'))
      .map(({ check }) => check.verdict),
  ),
];

/** The groups in full: what to fix first is open. */
function failures(report: Report, causes: readonly Cause[], histories: ReadonlyMap<string, History>): string {
  const drawn = new Set<string>();
  const one = (group: GroupReport, open: boolean) => failure(report, group, open, histories, drawn);
  const parts = causes.map(({ group, following }, i) => {
    const below = following.map((it) => one(it, false)).join('\n');
    return `${one(group, i < FIX_FIRST)}${below === '' ? '' : `<div class="following">${below}</div>`}`;
  });
  const some = (title: string, id: string, shown: readonly string[]) =>
    shown.length === 0 ? '' : `<div data-part><h2 id="${id}">${title}</h2>\n${shown.join('\n')}</div>`;
  return `${some('Fix this first', 'failed', parts.slice(0, FIX_FIRST))}\n${some('What else did not hold', 'others', parts.slice(FIX_FIRST))}`;
}

function failure(
  report: Report,
  group: GroupReport,
  open: boolean,
  histories: ReadonlyMap<string, History>,
  drawn: Set<string>,
): string {
  const { requirement, level, verdict, checks, follows } = group;
  const again = againOf(report, group);
  return `<details class="failure ${verdict}" id="failed-${verdict}-${requirement}" ${filtered(report, group)}${open ? ' open' : ''}><summary>${badge(verdict)} <strong>${text(nameOfRule(report, requirement))}</strong> <small>${level}, ${extentOf(group)}</small></summary>
<blockquote>${text(sentenceOf(report, requirement))} ${requirementLink(report, requirement, 'Why')}</blockquote>
${follows ? `<p>Follows from ${requirementLink(report, follows.requirement)}: ${text(follows.because)}</p>` : ''}
${checks.map((check) => failedCheck(report, check)).join('\n')}
${again ? `<p class="again"><small>Again:</small> <code class="copyable">${text(again)}</code></p>` : ''}
${happened(report, group, histories, drawn)}
</details>`;
}

function failedCheck(report: Report, { id, expected, seen: first, cases }: GroupedCheck): string {
  const titles = new Map(report.cases.map((one) => [one.id, one.title]));
  const links = (ids: readonly string[]) =>
    ids.map((one) => `<a href="#case-${text(one)}">${text(titles.get(one) ?? one)}</a>`).join('; ');
  const more = cases.slice(FEW_CASES);
  const folded =
    more.length > 0 ? `<details><summary>and ${more.length} more</summary>${links(more)}</details>` : '';
  return `<dl class="check"><dt>check</dt><dd><code class="copyable">${text(id)}</code></dd><dt>in</dt><dd>${links(cases.slice(0, FEW_CASES))}${folded}</dd><dt>expected</dt><dd>${text(expected)}</dd><dt>seen</dt><dd><strong>${text(first)}</strong></dd></dl>`;
}

/**
 * What happened in the first case of a group, and beside it what happens there on the reference server. The same picture for several
 * groups would only fill the page.
 */
function happened(
  report: Report,
  { checks: [first] }: GroupReport,
  histories: ReadonlyMap<string, History>,
  drawn: Set<string>,
): string {
  const kase = report.cases.find((one) => one.id === first?.cases[0]);
  const check = kase?.checks.find((one) => one.id === first?.id);
  const history = kase && histories.get(kase.id);
  if (!kase || !check || !history) return '';
  const key = `${kase.id} ${check.events.join()}`;
  if (drawn.has(key)) return '';
  drawn.add(key);
  const options = { marked: check.events, title: `What happened in ${kase.id}` };
  const actors = actorsOf(history, check.events);
  const twin = referenceHistory(kase.id, history.contract);
  const reference = twin ? lanes(twin, { title: 'The same case on the reference server', actors }) : '';
  return `<div class="twins${actors.length > 2 ? ' many' : ''}">${lanes(history, options)}${reference}</div>
${KEY}`;
}

const KEY = `<p class="key">Each event opens to all that is known of it; the arrow keys lead to the next one. ▸ what the verdict rests on; dashed arrow: FIN; dotted red arrow: RST; dashed shade: until when TCP must end after a Close; full shade: waited in vain. Times in ms; the server's own heartbeats are left out.</p>`;

function cases(report: Report, histories: ReadonlyMap<string, History>): string {
  return `<div data-part><h2 id="cases">Cases</h2>
${report.cases.map((one) => caseSection(report, one, histories.get(one.id))).join('\n')}</div>`;
}

/** Filters for all that has a section; of no use, and hidden, without JavaScript. */
function filter(report: Report): string {
  const sections = [...new Set(report.cases.map((one) => sectionOf(one.id)))];
  const verdicts = [...new Set(report.cases.flatMap((one) => one.checks.map((c) => c.verdict)))];
  return filterForm({
    noun: 'cases',
    verdicts: verdicts.map((one) => [one, COUNT_WORDS[one]]),
    sections,
    placeholder: 'id, requirement, words',
  });
}

const sectionOf = (id: string): string => id.split('/')[0]!;

function caseSection(report: Report, one: CaseReport, history: History | undefined): string {
  const shown = found({ ...report, cases: [one] }).map(({ check }) => check);
  const verdicts = [...new Set(shown.map((c) => c.verdict))].join(' ');
  return `<details id="case-${text(one.id)}" data-counted data-verdicts="${verdicts}" data-section="${text(sectionOf(one.id))}"><summary>${badge(one.verdict)} <strong>${text(one.title)}</strong> <code>${text(one.id)}</code></summary>
<table aria-label="Checks of ${text(one.id)}"><thead><tr><th>Check</th><th>Requirement</th><th>Verdict</th><th>Seen</th></tr></thead><tbody>
${shown.map((c) => checkRow(report, c)).join('\n')}
</tbody></table>
${one.harnessFault ? `<p class="fail">Fault of the kit: ${text(one.harnessFault)}</p>` : ''}
${history ? placeOf(one.id, one.history) : ''}
</details>`;
}

/** The place of a case's trace, which a script puts there when the case is opened. */
const placeOf = (id: string, file: string | null): string =>
  `<div data-trace="${text(id)}"><p class="soft">The trace needs JavaScript; all of it stands in <code>${text(file ?? 'the recorded history')}</code>.</p></div>`;

/** The traces of all cases by id, compressed as one: there are many, and they are much alike. */
function traces(report: Report, histories: ReadonlyMap<string, History>): string {
  const drawn = report.cases.flatMap(({ id, checks }): [string, string][] => {
    const history = histories.get(id);
    if (!history) return [];
    const marked = checks.filter((c) => c.verdict !== 'pass').flatMap((c) => c.events);
    return [[id, lanes(history, { title: `What happened in ${id}`, marked })]];
  });
  const packed = deflateRawSync(JSON.stringify(Object.fromEntries(drawn)), { level: 9 });
  return `<script type="text/plain" id="traces">${packed.toString('base64')}</script>`;
}

const checkRow = (report: Report, c: CheckReport): string =>
  `<tr><td><code>${text(c.id.split('#').at(-1)!)}</code>${c.always ? ' <small>in every case</small>' : ''}<br>${text(c.expected)}</td><td>${requirementLink(report, c.requirement)}</td><td class="${c.verdict}">${BADGES[c.verdict]}</td><td>${text(seen(c))}</td></tr>`;

function always(report: Report): string {
  const row = (c: Report['always'][number]) =>
    `<tr><td><code>${c.id}</code><br>${text(c.expected)}</td><td>${requirementLink(report, c.requirement)}</td><td class="${c.verdict}">${BADGES[c.verdict]}</td></tr>`;
  return `<h2 id="always">What holds in every case</h2>
<table><thead><tr><th scope="col">Check</th><th scope="col">Requirement</th><th scope="col">Verdict</th></tr></thead><tbody>
${report.always.map(row).join('\n')}
</tbody></table>`;
}

function excused(report: Report): string {
  const rows = report.coverage.excused.map(
    (one) => `<tr><td>${requirementLink(report, one.requirement)}</td><td>${text(one.reason)}</td></tr>`,
  );
  return `<h2 id="excused">Not judged in this run</h2>
<table><thead><tr><th scope="col">Requirement</th><th scope="col">Why</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}

/** The requirements that this report speaks of: sentence, reason, source, and the cases that judge each. */
function sentences(report: Report): string {
  const judging = new Map<string, Set<string>>();
  for (const { check, case: one } of found(report))
    judging.set(check.requirement, (judging.get(check.requirement) ?? new Set()).add(one.id));
  const rows = Object.entries(report.rules).map(([id, { level, rationale }]) => {
    const ids = [...(judging.get(id) ?? [])];
    const more = ids.length - FEW_CASES;
    const links = ids.slice(0, FEW_CASES).map((one) => `<a href="#case-${text(one)}">${text(one)}</a>`);
    const judged =
      links.length > 0
        ? `<br><small>Judged in ${links.join(', ')}${more > 0 ? ` and ${more} more` : ''}</small>`
        : '';
    return `<dt id="${text(id)}"><strong>${text(nameOfRule(report, id))}</strong> <small>${level}</small></dt><dd>${text(sentenceOf(report, id))}${rationale ? `<br><small>${text(rationale)}</small>` : ''}${judged}</dd>`;
  });
  return `<h2 id="sentences">Requirements</h2>\n<dl>${rows.join('\n')}</dl>`;
}

const badge = (verdict: CheckReport['verdict']): string =>
  `<span class="badge ${verdict}">${BADGES[verdict]}</span>`;

/** A verdict as a word behind which no count stands. */
const BADGES: Readonly<Record<CheckReport['verdict'], string>> = {
  ...COUNT_WORDS,
  warn: 'warning',
  advice: 'advice',
};

/** A link to what this page says of a requirement. */
const requirementLink = ({ rules }: Report, id: string, words = id): string =>
  Object.hasOwn(rules, id) ? `<a href="#${text(id)}">${text(words)}</a>` : text(words);
