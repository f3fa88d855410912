/** Filters the cases, and opens failures for the printer. Without it the page shows everything. */
export const SCRIPT = `
const form = document.getElementById('filter');
const shown = document.getElementById('shown');
const items = [...document.querySelectorAll('[data-section]')];
const words = new Map(items.map((item) => [item, item.textContent.toLowerCase()]));
function filter() {
  const { verdict, section, text } = Object.fromEntries(new FormData(form));
  const wanted = text.toLowerCase().split(/\\s+/).filter(Boolean);
  let count = 0;
  for (const item of items) {
    const fits = (!verdict || item.dataset.verdicts.split(' ').includes(verdict))
      && (!section || item.dataset.section.split(' ').includes(section))
      && wanted.every((word) => words.get(item).includes(word));
    item.hidden = !fits;
    if (fits && item.matches('details')) count++;
  }
  shown.textContent = count + ' of ' + items.filter((item) => item.matches('details')).length + ' cases';
}
form.hidden = false;
form.addEventListener('input', filter);
form.addEventListener('reset', () => setTimeout(filter));
form.addEventListener('submit', (event) => event.preventDefault());
filter();
addEventListener('beforeprint', () => {
  for (const item of document.querySelectorAll('details[data-verdicts~="fail"]')) item.open = true;
});
`;
