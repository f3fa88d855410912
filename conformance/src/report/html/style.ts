import { PAGE_STYLE } from '../style.js';
import { MOST_LANES } from './lanes.js';

/** Places of the lanes: how many there are, and which one something stands in. */
const PLACES = Array.from(
  { length: MOST_LANES },
  (_, i) => `.n${i + 1} { --n: ${i + 1}; } .l${i} { --i: ${i}; }`,
).join(' ');

/**
 * A trace: the time, then the lanes, each with a line for the client and one for the server. Where the lanes are too narrow for
 * words, these stand above the arrow and begin with the name of the connection.
 */
const TRACE_STYLE = `${PLACES}
.trace { margin: .75rem 0; min-width: 0; container-type: inline-size; } .trace figcaption { font-size: .88rem; } .trace .scroll { max-height: 42rem; overflow-y: auto; border: 1px solid var(--line); border-radius: .4rem; font: 12px/1.35 ui-monospace, monospace; --time: 3.6rem; --span: calc((100% - var(--time)) / var(--n)); }
.trace .head { position: sticky; top: 0; z-index: 1; height: 1.7rem; margin: 0; background: var(--paper); border-bottom: 1px solid var(--line); font-weight: 700; } .trace .head span { position: absolute; left: calc(var(--time) + var(--span) * var(--i)); width: calc(var(--span) - 14px); padding-top: .3rem; display: flex; justify-content: space-between; white-space: nowrap; overflow: hidden; } .trace .head small { font-weight: 400; }
.trace ol { list-style: none; margin: 0; padding: 0; background: repeating-linear-gradient(90deg, var(--line) 0 2px, transparent 2px calc(100% / var(--n) - 14px), var(--line) calc(100% / var(--n) - 14px) calc(100% / var(--n) - 12px), transparent calc(100% / var(--n) - 12px) calc(100% / var(--n))) no-repeat var(--time) 0 / calc(100% - var(--time)) 100%; }
.trace details { border: 0; padding: 0; } .trace summary { display: block; position: relative; min-height: 24px; padding-left: var(--time); } .trace summary::-webkit-details-marker { display: none; } .trace time { position: absolute; left: 0; width: calc(var(--time) - 8px); bottom: 1px; text-align: right; color: var(--soft); white-space: nowrap; }
.trace summary > span { display: block; position: relative; margin-left: calc(100% / var(--n) * var(--i)); width: calc(100% / var(--n) - 14px); padding: 4px 8px 3px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; text-shadow: 0 0 3px var(--paper), 0 0 2px var(--paper); } .trace summary > span b { display: none; }
.trace summary::before, .trace summary::after { content: ''; position: absolute; z-index: 1; --x: calc(var(--time) + var(--span) * var(--i)); } .trace .in summary::before, .trace .out summary::before { left: calc(var(--x) + 1px); width: calc(var(--span) - 14px); bottom: 3px; border-top: 1px solid var(--ink); } .trace .in summary::after, .trace .out summary::after { bottom: 0; border: 3.5px solid transparent; } .trace .out summary::after { left: calc(var(--x) + var(--span) - 20px); border-left: 7px solid var(--ink); border-right: 0; } .trace .in summary::after { left: calc(var(--x) + 2px); border-right: 7px solid var(--ink); border-left: 0; } .trace .own summary::after { left: calc(var(--x) - 2px); bottom: 8px; width: 6px; height: 6px; border-radius: 3px; background: var(--soft); }
.trace .step summary > span { font-style: italic; color: var(--soft); } .trace .close summary::before { border-top-width: 2.5px; } .trace .end summary::before { border-top-style: dashed; } .trace .rst summary::before { border-top: 2px dotted var(--bad); }
.trace .marked summary > span, .trace .marked time { font-weight: 700; color: var(--bad); } .trace .marked summary::before { border-top-color: var(--bad); } .trace .marked.out summary::after { border-left-color: var(--bad); } .trace .marked.in summary::after { border-right-color: var(--bad); } .trace .current { background: var(--tint); } .trace .current pre { border-left: 3px solid var(--odd); }
.trace i { position: absolute; inset-block: 0; left: calc(var(--time) + var(--span) * var(--i)); width: calc(var(--span) - 12px); background: var(--wait); } .trace i.all { left: var(--time); width: auto; right: 0; } .trace i.due { opacity: .5; border-inline: 1px dashed var(--odd); }
.trace pre { margin: 0; padding: .5rem .75rem; background: var(--tint); font-size: 12px; } .trace .steps { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin: .3rem 0; font-size: .88rem; }
${[
  [2, 24],
  [3, 46],
  [4, 62],
  [5, 76],
]
  .map(([n, rem]) => `@container (max-width: ${rem}rem) { ${narrow(n!)} }`)
  .join('\n')}
${narrow(6)}`;

/** Rules for at least so many lanes, in a place that is too small for words in them. */
function narrow(n: number): string {
  const of = Array.from({ length: MOST_LANES + 1 - n }, (_, i) => `.n${n + i}`).join(', ');
  return `:is(${of}) summary { min-height: 36px; } :is(${of}) summary > span { margin-left: 0; width: auto; padding: 3px 4px 10px; white-space: normal; overflow-wrap: anywhere; background: none; } :is(${of}) summary > span b { display: inline; } :is(${of}) .head small { display: none; }`;
}

/** The look of a report, on top of that of all pages. */
export const STYLE = `${PAGE_STYLE}
td > a, td[class] { white-space: nowrap; } td[class] { font-weight: 600; }
.counts { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin: .5rem 0; } .counts div { display: flex; flex-direction: column-reverse; } .counts dt { font-size: .85rem; color: var(--ink); } .counts dd { margin: 0; font-size: 1.5rem; font-weight: 650; line-height: 1.1; } header p { margin: .3rem 0; overflow-wrap: anywhere; }
.index h2 { font-size: 1.1rem; margin: .8rem 0 .3rem; } .index ol, .index ul { margin: 0; padding-left: 1.6rem; } .index li > div { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; padding: 1px 0; } .index .sentence { color: var(--soft); }
.failure { border: 0; border-left: 4px solid var(--bad); padding: .25rem 0 .25rem 1rem; margin: .75rem 0; } .failure.warn { border-color: var(--odd); color: inherit; } .failure.fail { color: inherit; } .failure details { border-top: 0; padding: 0; } .following { margin-left: 1.5rem; }
blockquote { margin: .3rem 0 .8rem; color: var(--soft); } dl.check { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .8rem; margin: .6rem 0; } dl.check dt { color: var(--soft); } dl.check dd { margin: 0; overflow-wrap: anywhere; }
.again { background: var(--tint); border: 1px solid var(--line); border-radius: .4rem; padding: .45rem .7rem; margin: .6rem 0; } .copy { margin-left: .5rem; padding: 0 .4rem; font-size: .8rem; }
.twins { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 0 1.25rem; } .twins.many { grid-template-columns: minmax(0, 1fr); }
.key { font-size: .85rem; color: var(--soft); }
${TRACE_STYLE}
@media (max-width: 40rem) { .run { font-size: .8rem; } .failure { padding-left: .6rem; } .following { margin-left: .6rem; } dl.check { grid-template-columns: 1fr; } .index li > div { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; white-space: normal; } table, thead, tbody, tr, td { display: block; } thead { position: absolute; clip-path: inset(50%); } td, td + td { border-top: 0; padding: .1rem 0; } tr { border-top: 1px solid var(--line); padding: .3rem 0; } }
@media print { body { font-size: 10pt; } .again, .copy, .trace .steps, .key, .index, .failure details:not(.trace details), .twins figure + figure, .trace .far { display: none; } main > :not([data-part]), main > [data-part]:not(:has(> .failure, > .following)) { display: none; } .failure.warn { display: none; } .failure::details-content { content-visibility: visible; display: block; } .trace .scroll { overflow: visible; max-height: none; font-size: 8pt; } .trace .head { position: relative; } .trace summary { min-height: 20px; } .trace summary > span { padding-block: 1px 5px; } h2, summary { break-after: avoid-page; } dl, .trace li, tr { break-inside: avoid-page; } .failure { margin: .3rem 0; } h2 { margin: .8rem 0 .2rem; } }
`;
