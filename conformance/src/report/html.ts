import { type RequirementId, requirements } from '@solowire/spec';
import type { CaseReport, CheckReport, Report } from '../generated/types.js';
import type { History } from '../history/history.js';
import { failuresByRequirement } from './build.js';
import { escapeMarkup as text } from './escape.js';
import { directionOf, timelineOf, wordsOf } from './timeline.js';

/** One HTML file without any network access: the summary, the failures with their timelines, and every case. */
export function htmlReport(report: Report, histories: ReadonlyMap<string, History>): string {
  const { summary, target, timing, coverage } = report;
  const counts = Object.entries(summary).filter(
    ([name, count]) => count > 0 || name === 'pass' || name === 'fail',
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(target.name)}: ${report.verdict}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="product">Solowire conformance</p>
<h1>${text(target.name)} <span class="badge ${report.exitCode === 0 ? 'pass' : 'fail'}">${report.verdict}</span></h1>
<p>${text(report.reason)}. Judged ${coverage.judged} of ${coverage.must} MUSTs; ${coverage.notOnTheWire} of them do not show on the wire.</p>
<dl class="counts">${counts.map(([name, count]) => `<div class="${name}"><dt>${COUNT_WORDS[name] ?? name}</dt><dd>${count}</dd></div>`).join('')}</dl>
<p class="facts">${text(target.url)} · ${(timing.wallMs / 1000).toFixed(1)} s, longest forced wait ${timing.longestForcedWaitMs} ms${timing.longestForcedWaitCase ? ` (${timing.longestForcedWaitCase})` : ''} · seed ${report.seed} · kit ${report.kit}, protocol ${report.protocol} · ${report.startedAt}</p>
</header>
<main>
${failures(report, histories)}
<h2>Cases</h2>
${report.cases.map((one) => caseSection(one, histories.get(one.id))).join('\n')}
<h2>What holds in every case</h2>
<table><thead><tr><th>Check</th><th>Requirement</th><th>Verdict</th></tr></thead><tbody>
${report.always.map((c) => `<tr><td><code>${c.id}</code><br>${text(c.expected)}</td><td>${requirement(c.requirement)}</td><td>${verdict(c.verdict)}</td></tr>`).join('\n')}
</tbody></table>
<h2>Not judged in this run</h2>
<table><thead><tr><th>Requirement</th><th>Why</th></tr></thead><tbody>
${coverage.excused.map((e) => `<tr><td>${requirement(e.requirement)}</td><td>${text(e.reason)}</td></tr>`).join('\n')}
</tbody></table>
</main>
</body>
</html>
`;
}

function failures(report: Report, histories: ReadonlyMap<string, History>): string {
  const groups = [...failuresByRequirement(report)];
  if (groups.length === 0) return '';
  const sections = groups.map(([id, found]) => {
    const { case: first, check } = found[0]!;
    const history = histories.get(first.id);
    return `<section class="failure">
<h3>${id} <small>${requirements[id as RequirementId].level}</small></h3>
<blockquote>${text(requirements[id as RequirementId].text)}</blockquote>
${found.map(({ case: one, check: c }) => `<p><code>${c.id.includes('#') ? c.id : `${c.id} (in ${one.id})`}</code><br>expected: ${text(c.expected)}<br>seen: <strong>${text(c.observed)}</strong></p>`).join('\n')}
${history ? `<h4>What happened in ${first.id}</h4>${lanes(history, check.events)}` : ''}
</section>`;
  });
  return `<h2>What failed</h2>\n${sections.join('\n')}`;
}

function caseSection(one: CaseReport, history: History | undefined): string {
  return `<details><summary>${verdict(one.verdict)} <strong>${text(one.title)}</strong> <code>${one.id}</code></summary>
<table><thead><tr><th>Check</th><th>Requirement</th><th>Verdict</th><th>Seen</th></tr></thead><tbody>
${one.checks.map(checkRow).join('\n')}
</tbody></table>
${one.harnessFault ? `<p class="fail">Fault of the kit: ${text(one.harnessFault)}</p>` : ''}
${history ? lanes(history, []) : ''}
</details>`;
}

const checkRow = (c: CheckReport): string =>
  `<tr><td><code>${text(c.id.split('#').at(-1)!)}</code>${c.always ? ' <small>in every case</small>' : ''}<br>${text(c.expected)}</td><td>${requirement(c.requirement)}</td><td>${verdict(c.verdict)}</td><td>${text([c.observed, c.reason].filter(Boolean).join('; '))}</td></tr>`;

const LANE = 250;
const ROW = 22;
const LEFT = 80;

/** One lane an actor, time downwards, an arrow for each message; the events that a verdict rests on are marked. */
function lanes(history: History, marked: readonly number[]): string {
  const events = timelineOf(history.events, marked);
  const actors = [...new Set(events.map((e) => e.actor))].filter((actor) => actor !== 'kit');
  const width = LEFT + LANE * Math.max(1, actors.length) + 20;
  const height = ROW * (events.length + 2);
  const x = (actor: string) => LEFT + LANE * Math.max(0, actors.indexOf(actor)) + 14;
  const rows = events.map((e, i) => {
    const y = ROW * (i + 2);
    const words = wordsOf(e) ?? '';
    const direction = directionOf(e);
    const arrow = direction === '>' ? '→' : direction === '<' ? '←' : '·';
    const mark = marked.includes(e.seq) ? ' class="marked"' : '';
    const label = words.length > 40 ? `${words.slice(0, 39)}…` : words;
    return `<text class="time" x="${LEFT - 12}" y="${y}">${Math.round(e.t)} ms</text><text${mark} x="${x(e.actor)}" y="${y}"><title>${text(words)}</title>${arrow} ${text(label)}</text>`;
  });
  const heads = actors.map(
    (actor) =>
      `<text class="actor" x="${x(actor)}" y="14">${text(actor)}${actor === 'o' ? ' (control)' : ''}</text><line x1="${x(actor) - 8}" x2="${x(actor) - 8}" y1="20" y2="${height - 6}"/>`,
  );
  return `<figure tabindex="0"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Timeline of ${text(history.header.case)}">${heads.join('')}${rows.join('')}</svg><figcaption>→ to the server, ← from the server, · a step of the kit. Time in ms since the start of the case; heartbeats of the server are left out.</figcaption></figure>`;
}

const COUNT_WORDS: Record<string, string> = {
  pass: 'passed',
  fail: 'failed',
  warn: 'warnings',
  inconclusive: 'inconclusive',
  notExercised: 'not exercised',
  notApplicable: 'not applicable',
  harnessFault: 'faults of the kit',
};

const verdict = (word: string): string => `<span class="badge ${word}">${COUNT_WORDS[word] ?? word}</span>`;

const requirement = (id: string): string =>
  `<abbr title="${text(requirements[id as RequirementId]?.text ?? '')}">${id}</abbr>`;

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --soft: #57606a; --line: #d0d7de; --good: #116329; --bad: #a40e26; --odd: #7d4e00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --soft: #9ba3ac; --line: #30363d; --good: #56d364; --bad: #ff7b72; --odd: #e3b341; } }
body { margin: 0 auto; padding: 1rem 1.25rem 4rem; max-width: 72rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { margin: 0; font-size: 1.8rem; } h2 { margin-top: 2.5rem; } h3 { margin: 0; } small, .facts, figcaption, .product { color: var(--soft); } .product { margin: 0; letter-spacing: .04em; }
.badge { border: 1px solid currentColor; border-radius: .4rem; padding: 0 .45rem; font-size: .85rem; font-weight: 600; white-space: nowrap; }
.badge.pass, .counts .pass { color: var(--good); } .badge.fail, .counts .fail, p.fail { color: var(--bad); } .badge.inconclusive, .badge.warn, .counts .warn, .counts .inconclusive { color: var(--odd); } .badge.notApplicable, .badge.notExercised { color: var(--soft); }
.counts { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: 1rem 0; } .counts div { display: flex; flex-direction: column-reverse; } .counts dt { font-size: .9rem; } .counts dd { margin: 0; font-size: 1.8rem; font-weight: 650; line-height: 1.1; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; } th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-top: 1px solid var(--line); } th { font-weight: 600; }
details { border-top: 1px solid var(--line); padding: .5rem 0; } summary { cursor: pointer; } code { font: .88em ui-monospace, monospace; overflow-wrap: anywhere; } abbr { text-decoration: none; white-space: nowrap; }
.failure { border-left: 4px solid var(--bad); padding: .25rem 0 .25rem 1rem; margin: 1.5rem 0; } blockquote { margin: .3rem 0 .8rem; color: var(--soft); }
figure { margin: 1rem 0; overflow-x: auto; } svg { font: 12.5px ui-monospace, monospace; fill: var(--ink); max-width: none; } svg line { stroke: var(--line); } svg .actor { font-weight: 700; } svg .time { text-anchor: end; fill: var(--soft); } svg .marked { font-weight: 700; fill: var(--bad); }
@media print { details { break-inside: avoid; } figure { overflow: visible; } svg { width: 100%; height: auto; } }
`;
