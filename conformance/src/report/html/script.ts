/**
 * Filters what has a section (`data-section`), and keeps the filter in the address of the page. Without it the page shows everything.
 */
export const FILTER = `
const form = document.getElementById('filter');
const items = [...document.querySelectorAll('[data-section]')];
const counted = items.filter((item) => item.matches('[data-counted]'));
const words = new Map(items.map((item) => [item, item.textContent.toLowerCase()]));
function filter() {
  const chosen = Object.fromEntries(new FormData(form));
  const { verdict, section, text } = chosen;
  const wanted = text.toLowerCase().split(/\\s+/).filter(Boolean);
  for (const item of items)
    item.hidden = !((!verdict || item.dataset.verdicts.split(' ').includes(verdict))
      && (!section || item.dataset.section.split(' ').includes(section))
      && wanted.every((word) => words.get(item).includes(word)));
  for (const part of document.querySelectorAll('[data-part]')) part.hidden = !part.querySelector('[data-section]:not([hidden])');
  const shown = document.getElementById('shown');
  shown.textContent = counted.filter((item) => !item.hidden).length + ' of ' + counted.length + ' ' + shown.dataset.noun;
  const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value)).toString();
  history.replaceState(null, '', location.pathname + (query && '?' + query) + location.hash);
}
for (const [name, value] of new URLSearchParams(location.search)) {
  const field = form.elements[name];
  if (field instanceof HTMLInputElement || [...field?.options ?? []].some((one) => one.value === value)) field.value = value;
}
form.hidden = false;
form.addEventListener('input', filter);
form.addEventListener('reset', () => setTimeout(filter));
form.addEventListener('submit', (event) => event.preventDefault());
filter();
`;

/** Adds buttons that copy, unpacks the traces of cases, steps through them, opens what a link names, and the failures for the printer. */
export const SCRIPT = `${FILTER}
for (const source of document.querySelectorAll('.copyable')) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'copy', textContent: 'Copy' });
  button.setAttribute('aria-label', 'Copy: ' + source.textContent);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source.textContent);
      button.textContent = 'Copied';
    } catch {
      // A page that may not write to the clipboard selects the text instead.
      getSelection().selectAllChildren(source);
      button.textContent = 'Selected';
    }
    setTimeout(() => { button.textContent = 'Copy'; }, 1500);
  });
  source.after(button);
}

let traces;
async function unpack() {
  const bytes = Uint8Array.from(atob(document.getElementById('traces').textContent), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).json();
}
/** The trace of a case, once it is opened. */
async function draw(box) {
  const { trace } = box.dataset;
  delete box.dataset.trace;
  traces ??= unpack();
  box.innerHTML = (await traces)[trace];
  steps(box.querySelector('.trace'));
}

/** Previous and next, by buttons and arrow keys; the event that one stands at is open, and alone in the order of Tab. */
function steps(trace) {
  const rows = [...trace.querySelectorAll('li')];
  let at = -1;
  const bar = document.createElement('p');
  bar.className = 'steps';
  const place = document.createElement('span');
  place.setAttribute('role', 'status');
  const go = (to) => {
    if (!rows[to]) return;
    rows[at]?.classList.remove('current');
    at = to;
    for (const [i, row] of rows.entries()) {
      row.firstChild.open = i === at;
      row.firstChild.firstChild.tabIndex = i === at ? 0 : -1;
    }
    rows[at].classList.add('current');
    rows[at].scrollIntoView({ block: 'nearest' });
    place.textContent = 'Event ' + (at + 1) + ' of ' + rows.length;
  };
  const evidence = () => {
    const marked = [...rows.keys()].filter((i) => rows[i].classList.contains('marked'));
    return marked.find((i) => i > at) ?? marked[0];
  };
  const button = (label, to) => {
    const one = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
    one.addEventListener('click', () => go(to()));
    bar.append(one);
  };
  button('\\u25c0 Previous', () => Math.max(0, at - 1));
  button('Next \\u25b6', () => Math.min(rows.length - 1, at + 1));
  if (trace.querySelector('.marked')) button('\\u25b8 What the verdict rests on', evidence);
  place.textContent = rows.length + ' events';
  bar.append(place);
  trace.querySelector('figcaption').after(bar);
  for (const [i, row] of rows.entries()) {
    row.firstChild.firstChild.tabIndex = i === 0 ? 0 : -1;
    row.firstChild.firstChild.addEventListener('click', (event) => {
      if (row.firstChild.open) return;
      event.preventDefault();
      go(i);
    });
  }
  trace.addEventListener('keydown', (event) => {
    const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined || !rows[to]) return;
    event.preventDefault();
    go(to);
    if (!event.target.matches('button')) rows[to].firstChild.firstChild.focus({ preventScroll: true });
  });
}
for (const trace of document.querySelectorAll('.trace')) steps(trace);

for (const one of document.querySelectorAll('details')) one.addEventListener('toggle', () => {
  if (one.open) for (const box of one.querySelectorAll(':scope > [data-trace]')) draw(box);
});
function reveal() {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let one = named; one; one = one.parentElement) {
    if (one.matches('details')) one.open = true;
    one.hidden = false;
  }
  named?.scrollIntoView();
}
addEventListener('hashchange', reveal);
reveal();
addEventListener('beforeprint', () => {
  for (const one of document.querySelectorAll('details.failure')) one.open = true;
});
`;
