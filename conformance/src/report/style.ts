/** The filters, with what stands beside them, stay at the top; on a small screen they are one row. */
const FILTER_STYLE = `html { scroll-padding-top: 7rem; }
.bar { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--line); margin: 0 -1rem; padding: .4rem 1rem; } .bar nav a { margin-right: 1rem; white-space: nowrap; }
#filter { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: end; margin-bottom: .3rem; } #filter[hidden] { display: none; } #filter label { display: grid; font-size: .85rem; color: var(--soft); min-width: 0; } #filter select, #filter input { font: inherit; font-size: 1rem; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: .35rem; padding: .25rem .4rem; min-width: 0; width: 12rem; height: 2.2rem; }
button { font: inherit; font-size: .88rem; color: var(--ink); background: var(--tint); border: 1px solid var(--line); border-radius: .35rem; padding: .2rem .6rem; cursor: pointer; }
@media (max-width: 40rem) { .bar { margin: 0 -.75rem; padding: .4rem .75rem; } html { scroll-padding-top: 8.5rem; } #filter { display: grid; grid-template-columns: 1fr 1fr 1.2fr; gap: .3rem; } #filter select, #filter input { width: 100%; } #filter output { grid-column: span 2; } #filter button { grid-area: 2 / 3; } .bar nav { overflow-x: auto; white-space: nowrap; } }
@media print { .bar { display: none; } }`;

/** What all pages of the kit look like: light and dark, on screen and on paper. Colours keep a contrast of 4.5:1. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --soft: #57606a; --line: #d0d7de; --tint: #f4f6f8; --good: #116329; --bad: #a40e26; --odd: #7d4e00; --wait: #fff1cc; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --soft: #9ba3ac; --line: #30363d; --tint: #161b22; --good: #56d364; --bad: #ff7b72; --odd: #e3b341; --wait: #3a2f12; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem 1.25rem 4rem; max-width: 76rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { margin: 0; font-size: 1.8rem; overflow-wrap: anywhere; } h2 { margin-top: 2.5rem; } h3 { margin: 0; } a { color: inherit; }
small, .soft, figcaption, .product { color: var(--soft); } .product { margin: 0; letter-spacing: .04em; }
:focus-visible { outline: 2px solid var(--odd); outline-offset: 2px; }
.badge { border: 1px solid currentColor; border-radius: .4rem; padding: 0 .45rem; font-size: .85rem; font-weight: 600; white-space: nowrap; }
.pass { color: var(--good); } .fail { color: var(--bad); } .warn, .inconclusive, .knownFailing, .harnessFault { color: var(--odd); } .notApplicable, .notExercised, .advice { color: var(--soft); }
table { border-collapse: collapse; width: 100%; font-size: .92rem; } th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-top: 1px solid var(--line); } th { font-weight: 600; } thead th { border-top: 0; }
details { border-top: 1px solid var(--line); padding: .5rem 0; } summary { cursor: pointer; } code, pre { font: .88em ui-monospace, monospace; overflow-wrap: anywhere; } pre { white-space: pre-wrap; }
@media (max-width: 40rem) { body { padding: .6rem .75rem 3rem; } h1 { font-size: 1.35rem; } }
${FILTER_STYLE}
@media print { :root { --ink: #000; --paper: #fff; --soft: #444; --line: #bbb; --good: #116329; --bad: #a40e26; --odd: #7d4e00; --tint: #fff; } body { max-width: none; padding: 0; } }
`;
