import type { CaseReport, CheckReport, Report } from '../../generated/types.js';
import type { History } from '../../history/history.js';
import {
  adviceByRequirement,
  COUNT_WORDS,
  contractOf,
  type Found,
  failuresByRequirement,
  seen,
  seenAlike,
  sentenceOf,
} from '../checks.js';
import { escapeMarkup as text } from '../escape.js';
import { repeatCommand } from '../repeat.js';
import { directionOf, shortWords, timelineOf } from '../timeline.js';
import { visible } from '../visible.js';
import { actorsOf, lanes } from './lanes.js';
import { referenceHistory } from './reference.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

/** How many raw frames of a case a page shows, and how many characters of each. */
const RAW_FRAMES = 200;
const RAW_LENGTH = 300;

/**
 * One HTML file without any network access: the summary, the failures with what happened and what happens on the reference
 * server, and every case, to be filtered.
 */
export function htmlReport(report: Report, histories: ReadonlyMap<string, History>): string {
  const { target } = report;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(target.name)}: ${report.verdict}</title>
<style>${STYLE}</style>
</head>
<body>
${header(report)}
<main>
${diagnosis(report)}
${advice(report)}
${red(report)}
${failures(report, histories)}
${cases(report, histories)}
${always(report)}
${excused(report)}
${sentences(report)}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function header(report: Report): string {
  const { target, summary, coverage, timing } = report;
  const counts = Object.entries(COUNT_WORDS)
    .map(([name, words]) => ({ name, words, count: summary[name as keyof Report['summary']] ?? 0 }))
    .filter(({ name, count }) => count > 0 || name === 'pass' || name === 'fail');
  const longest = timing.longestForcedWaitCase
    ? `, longest forced wait ${timing.longestForcedWaitMs} ms (${text(timing.longestForcedWaitCase)})`
    : '';
  return `<header>
<p class="product">Solowire conformance</p>
<h1>${text(target.name)} <span class="badge ${report.exitCode === 0 ? 'pass' : report.exitCode === 1 ? 'fail' : 'warn'}">${report.verdict}</span></h1>
<p>${text(report.reason)}. Judged ${coverage.judged} of ${coverage.must} MUSTs; ${coverage.notOnTheWire} do not show on the wire.</p>
<dl class="counts">${counts.map(({ name, words, count }) => `<div class="${name}"><dt>${words}</dt><dd>${count}</dd></div>`).join('')}</dl>
<p class="soft">${text(target.url)} · ${(timing.wallMs / 1000).toFixed(1)} s${longest} · seed ${report.seed} · kit ${text(report.kit)}, ${text(contractOf(report))} · <time datetime="${text(report.startedAt)}">${text(report.startedAt.slice(0, 16).replace('T', ' '))} UTC</time></p>
<nav aria-label="Parts of this page">${failuresByRequirement(report).size > 0 ? '<a href="#failed">What failed</a>' : ''}<a href="#cases">Cases</a><a href="#always">In every case</a><a href="#excused">Not judged</a><a href="#sentences">Requirements</a></nav>
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
<dl>${found.map(({ fault, cure }) => `<dt><strong>${text(fault)}</strong></dt><dd>${text(cure)}</dd>`).join('')}</dl>`;
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

function failures(report: Report, histories: ReadonlyMap<string, History>): string {
  const groups = [...failuresByRequirement(report)];
  if (groups.length === 0) return '';
  const drawn = new Set<string>();
  const parts = groups.map(([id, found]) => {
    const { level = '', clause } = report.rules[id] ?? {};
    const names = [...new Set(found.map((one) => one.case.id))];
    const again = repeatCommand(report, names);
    const [{ case: first, check }] = found as [(typeof found)[number]];
    // The same picture for several requirements would only fill the page.
    const key = `${first.id} ${check.events.join()}`;
    const picture = drawn.has(key) ? '' : happened(first.id, check, histories.get(first.id));
    drawn.add(key);
    return `<section class="failure" data-verdicts="fail" data-section="${[...new Set(names.map(sectionOf))].join(' ')}" aria-labelledby="failed-${id}">
<h3 id="failed-${id}">${id} <small>${text([level, ...(clause === undefined ? [] : [clause])].join(', '))}</small></h3>
<blockquote>${text(sentenceOf(report, id))}</blockquote>
${seenAlike(found).map(failedCheck).join('\n')}
${again ? `<p class="again"><small>Again:</small> <code>${text(again)}</code></p>` : ''}
${picture}
</section>`;
  });
  return `<h2 id="failed">What failed</h2>\n${parts.join('\n')}`;
}

function failedCheck(same: readonly [Found, ...Found[]]): string {
  const [{ check }] = same;
  const cases = same.map(({ case: one }) => `<a href="#case-${one.id}">${text(one.title)}</a>`);
  return `<dl class="check"><dt>check</dt><dd><code>${text(check.id)}</code> in ${cases.join('; ')}</dd><dt>expected</dt><dd>${text(check.expected)}</dd><dt>seen</dt><dd><strong>${text(seen(check))}</strong></dd></dl>`;
}

/** What happened in a case, and beside it what happens there on the reference server. */
function happened(id: string, check: CheckReport, history: History | undefined): string {
  if (!history) return '';
  const twin = referenceHistory(id, history.contract);
  const words = shortWords(history);
  const options = { marked: check.events, title: `What happened in ${id}` };
  const reference = twin
    ? lanes(twin, { title: 'The same case on the reference server', actors: actorsOf(history, check.events) })
    : '';
  return `<div class="twins">${lanes(history, options)}${reference}</div>
<p class="key">▸ what the verdict rests on; dashed arrow: FIN; dotted red arrow: RST; dashed box: until when TCP must end after a Close; shaded: waited in vain. Times in ms; the server's own heartbeats are left out.</p>
<details><summary>The same in words</summary><ol>${timelineOf(history, check.events)
    .map(
      (e) => `<li>${Math.round(e.t)} ms, ${text(e.actor)} ${SPOKEN[directionOf(e)]}: ${text(words(e)!)}</li>`,
    )
    .join('')}</ol></details>
${rawFrames(history, check)}`;
}

const SPOKEN = { '>': 'to the server', '<': 'from the server', '·': 'does' } as const;

function rawFrames(history: History, check: CheckReport): string {
  const actors = actorsOf(history, check.events);
  const frames = history.all('frame').filter((e) => actors.includes(e.actor));
  const lines = frames.slice(0, RAW_FRAMES).map((e) => {
    const body = visible(e.text ?? (e.base64 === undefined ? '' : `base64 ${e.base64}`));
    const cut = body.length > RAW_LENGTH ? `${body.slice(0, RAW_LENGTH)}…` : body;
    return `${e.t.toFixed(1).padStart(9)} ms  ${e.actor} ${e.dir === 'in' ? '<' : '>'} ${e.opcode}${e.fin ? '' : ' (to be continued)'} ${e.bytes} B  ${e.code ?? ''} ${cut}`;
  });
  const more = frames.length - lines.length;
  return `<details><summary>Raw frames (${frames.length})</summary><div class="raw" tabindex="0" role="group" aria-label="Raw frames"><pre>${text(lines.join('\n'))}${more > 0 ? `\n${more} more in the history` : ''}</pre></div></details>`;
}

function cases(report: Report, histories: ReadonlyMap<string, History>): string {
  const option = (value: string, words = value) => `<option value="${value}">${words}</option>`;
  const sections = [...new Set(report.cases.map((one) => sectionOf(one.id)))];
  const verdicts = [...new Set(report.cases.flatMap((one) => one.checks.map((c) => c.verdict)))];
  return `<h2 id="cases">Cases</h2>
<form id="filter" hidden role="search" aria-label="Filter the cases">
<label>Verdict<select name="verdict">${option('', 'all')}${verdicts.map((one) => option(one, COUNT_WORDS[one])).join('')}</select></label>
<label>Section<select name="section">${option('', 'all')}${sections.map((one) => option(one)).join('')}</select></label>
<label>Text<input type="search" name="text" placeholder="id, requirement, words"></label>
<button type="reset">Clear</button>
<output id="shown" role="status"></output>
</form>
${report.cases.map((one) => caseSection(report, one, histories.get(one.id))).join('\n')}`;
}

const sectionOf = (id: string): string => id.split('/')[0]!;

function caseSection(report: Report, one: CaseReport, history: History | undefined): string {
  const verdicts = [...new Set(one.checks.map((c) => c.verdict))].join(' ');
  return `<details id="case-${one.id}" data-verdicts="${verdicts}" data-section="${sectionOf(one.id)}"><summary>${badge(one.verdict)} <strong>${text(one.title)}</strong> <code>${one.id}</code></summary>
<table><caption class="visually-hidden">Checks of ${one.id}</caption><thead><tr><th scope="col">Check</th><th scope="col">Requirement</th><th scope="col">Verdict</th><th scope="col">Seen</th></tr></thead><tbody>
${one.checks.map((c) => checkRow(report, c)).join('\n')}
</tbody></table>
${one.harnessFault ? `<p class="fail">Fault of the kit: ${text(one.harnessFault)}</p>` : ''}
${history ? lanes(history, { title: `What happened in ${one.id}` }) : ''}
</details>`;
}

const checkRow = (report: Report, c: CheckReport): string =>
  `<tr><td><code>${text(c.id.split('#').at(-1)!)}</code>${c.always ? ' <small>in every case</small>' : ''}<br>${text(c.expected)}</td><td>${requirement(report, c.requirement)}</td><td>${badge(c.verdict)}</td><td>${text(seen(c))}</td></tr>`;

function always(report: Report): string {
  const row = (c: Report['always'][number]) =>
    `<tr><td><code>${c.id}</code><br>${text(c.expected)}</td><td>${requirement(report, c.requirement)}</td><td>${badge(c.verdict)}</td></tr>`;
  return `<h2 id="always">What holds in every case</h2>
<table><thead><tr><th scope="col">Check</th><th scope="col">Requirement</th><th scope="col">Verdict</th></tr></thead><tbody>
${report.always.map(row).join('\n')}
</tbody></table>`;
}

function excused(report: Report): string {
  const rows = report.coverage.excused.map(
    (one) => `<tr><td>${requirement(report, one.requirement)}</td><td>${text(one.reason)}</td></tr>`,
  );
  return `<h2 id="excused">Not judged in this run</h2>
<table><thead><tr><th scope="col">Requirement</th><th scope="col">Why</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}

/** The sentences of the protocol that this report speaks of. */
function sentences(report: Report): string {
  const rows = Object.entries(report.rules).map(
    ([id, { level, text: sentence, rationale }]) =>
      `<dt id="${id}"><strong>${id}</strong> <small>${level}</small></dt><dd>${text(sentence)}${rationale ? `<br><small>${text(rationale)}</small>` : ''}</dd>`,
  );
  return `<h2 id="sentences">Requirements</h2>\n<dl>${rows.join('\n')}</dl>`;
}

const badge = (verdict: CheckReport['verdict']): string =>
  `<span class="badge ${verdict}">${COUNT_WORDS[verdict]}</span>`;

const requirement = ({ rules }: Report, id: string): string =>
  `<a href="#${id}" title="${text(rules[id]?.text ?? '')}">${id}</a>`;
