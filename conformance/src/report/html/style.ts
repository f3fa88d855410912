import { PAGE_STYLE } from '../style.js';

/** The look of a report, on top of that of all pages. */
export const STYLE = `${PAGE_STYLE}
nav a { margin-right: 1rem; } td > a { white-space: nowrap; }
.counts { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: 1rem 0; } .counts div { display: flex; flex-direction: column-reverse; } .counts dt { font-size: .9rem; color: var(--ink); } .counts dd { margin: 0; font-size: 1.8rem; font-weight: 650; line-height: 1.1; }
.failure { border-left: 4px solid var(--bad); padding: .25rem 0 .25rem 1rem; margin: 1.75rem 0; } .failure details { border-top: 0; padding: .15rem 0; }
blockquote { margin: .3rem 0 .8rem; color: var(--soft); } dl.check { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .8rem; margin: .6rem 0; } dl.check dt { color: var(--soft); } dl.check dd { margin: 0; overflow-wrap: anywhere; }
.again { background: var(--tint); border: 1px solid var(--line); border-radius: .4rem; padding: .45rem .7rem; margin: .6rem 0; }
#filter { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; margin: 1rem 0; } #filter[hidden] { display: none; } #filter label { display: grid; font-size: .85rem; color: var(--soft); } #filter select, #filter input { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: .35rem; padding: .3rem .5rem; min-width: 11rem; }
.twins { display: flex; flex-wrap: wrap; gap: 1.25rem; } .twins figure { flex: 1 1 22rem; min-width: 0; }
figure { margin: .75rem 0; } figcaption { font-size: .88rem; margin-bottom: .25rem; } .scroll { overflow: auto; max-height: 42rem; border: 1px solid var(--line); border-radius: .4rem; }
svg { display: block; font: 12px ui-monospace, monospace; fill: var(--ink); } svg line, svg path, svg circle { stroke: var(--ink); fill: var(--ink); stroke-width: 1; } svg .lane { stroke: var(--line); stroke-width: 2; } svg .actor { font-weight: 700; } svg .end.actor { text-anchor: end; font-weight: 400; fill: var(--soft); } svg .time { text-anchor: end; fill: var(--soft); }
svg .label { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-opacity: .55; } svg .step .label { font-style: italic; fill: var(--soft); } svg .step circle { fill: var(--soft); stroke: none; }
svg .close line, svg .close path { stroke-width: 2.5; } svg .end line { stroke-dasharray: 6 4; } svg .rst line, svg .rst path { stroke: var(--bad); fill: var(--bad); stroke-dasharray: 2 3; } svg .rst path { stroke-dasharray: none; }
svg .marked .label, svg .marked .time { font-weight: 700; fill: var(--bad); } svg .marked line, svg .marked path { stroke: var(--bad); fill: var(--bad); }
svg .wait { fill: var(--wait); } svg .due { fill: var(--wait); fill-opacity: .45; stroke: var(--odd); stroke-dasharray: 3 4; }
.key { font-size: .85rem; color: var(--soft); } .raw { max-height: 24rem; overflow: auto; margin: .3rem 0; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { #filter, nav, .again { display: none; } .scroll { overflow: visible; max-height: none; border: 0; } svg { max-width: 100%; height: auto; } h2, h3 { break-after: avoid-page; } dl, figure, tr { break-inside: avoid-page; } .twins { display: block; } }
`;
