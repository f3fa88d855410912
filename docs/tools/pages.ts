import { readFileSync } from 'node:fs';
import { type Facts, root } from './facts.js';
import { closeCodesPage } from './pages/close-codes.js';
import { conformancePage, endingsPage } from './pages/conformance.js';
import { contractPage } from './pages/contract.js';
import { decisions } from './pages/decisions.js';
import { faultFamiliesPage } from './pages/fault-families.js';
import { faultsPage } from './pages/faults.js';
import { lifeCyclePage } from './pages/life-cycle.js';
import { messagesPage } from './pages/messages.js';
import { methodsPage } from './pages/methods.js';
import { modelsPage } from './pages/models.js';
import { requirementsPage } from './pages/requirements.js';
import { targetPage } from './pages/target.js';
import { timingPage } from './pages/timing.js';
import type { Recordings } from './recordings.js';

/** Where the generated pages lie, in `docs/`. */
export const GENERATED = 'reference/generated';

/** A page written by hand that holds a generated part between two comments. */
const WITH_PARTS: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'guides/write-a-client.md': { decisions },
};

/** Every file that is generated, wholly or in part, by its path in `docs/`. */
export function generatedFiles(facts: Facts, recordings: Recordings): Map<string, string> {
  const pages: Record<string, string> = {
    messages: messagesPage(facts),
    timing: timingPage(facts),
    'close-codes': closeCodesPage(facts),
    'life-cycle': lifeCyclePage(recordings),
    requirements: requirementsPage(facts),
    conformance: conformancePage(facts),
    endings: endingsPage(facts),
    faults: faultsPage(facts),
    'fault-families': faultFamiliesPage(),
    methods: methodsPage(facts),
    models: modelsPage(),
    contract: contractPage(),
    target: targetPage(facts),
  };
  return new Map([
    ...Object.entries(pages).map(([name, text]) => [`${GENERATED}/${name}.md`, text] as const),
    ...Object.entries(WITH_PARTS).map(([file, parts]) => [file, withParts(file, parts)] as const),
  ]);
}

function withParts(file: string, parts: Readonly<Record<string, () => string>>): string {
  let text = readFileSync(`${root}docs/${file}`, 'utf8');
  for (const [name, make] of Object.entries(parts)) {
    const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- end of ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`docs/${file} lacks the comments ${begin} and ${end}`);
    text = `${text.slice(0, from + begin.length)}\n\n${make()}\n\n${text.slice(to)}`;
  }
  return text;
}
