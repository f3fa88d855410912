import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Case } from '../cases/case.js';
import type { Fact, RuleId } from '../contract/index.js';
import { lineOf, propose, readContract } from '../document/index.js';
import { visible } from '../report/visible.js';
import { UsageError } from '../usage.js';
import { writeText } from '../writable.js';
import { protocol } from './protocol.js';

/** So many rules are named of those that a word opens. */
const SHOWN = 2;

/** The facts of a protocol that a word of the extension states. */
const FACTS: Readonly<Record<string, readonly Fact[]>> = {
  identity: ['opening.message'],
  opening: ['opening.message', 'opening.welcome'],
  serverProbe: ['probe.server'],
};

/**
 * `solowire init --contract FILE`: writes a first extension beside an AsyncAPI document, and says which rules each word opens that is
 * left to say. Throws {@link UsageError} if the file exists, or the document cannot be read.
 */
export function writeExtension({
  document,
  output = document.replace(/(\.[a-z]+)?$/i, '.session.yaml'),
  force,
}: {
  document: string;
  output?: string;
  force: boolean;
}): void {
  if (dirname(resolve(output)) !== dirname(resolve(document)))
    throw new UsageError(
      `${output} lies elsewhere than ${document}`,
      'references stay in the folder of the document',
    );
  if (existsSync(output) && !force)
    throw new UsageError(`${output} exists already`, 'pass --force to replace it, or --output FILE');
  const { proposal, problems } = propose(document, output, opens);
  if (!proposal) throw new UsageError(lineOf(problems[0]!));
  writeText('extension', output, proposal.text);
  for (const { place, opens: rules } of proposal.missing)
    process.stdout.write(
      `${visible(`left to say: ${place}${rules.length === 0 ? '' : `, which opens ${rules.map(idOf).join(', ')}`}`)}\n`,
    );
  const { problems: open } = readContract(output);
  const next =
    open.length === 0
      ? `it is complete enough to run: solowire test --contract ${output} URL`
      : `${open.length} left to correct: solowire contract check ${output}`;
  process.stdout.write(`${visible(`wrote ${output}, ${proposal.guessed} words of it guessed; ${next}`)}\n`);
}

/** The id of a rule; the file has its sentence. */
const idOf = (rule: string): string => rule.replace(/ \(.*$/s, '');

const rulesOf = ({ checks }: Case): string[] => checks.map(({ requirement }) => requirement);

/** The rules that a word of the extension opens: those of the cases that need it, with their sentences. */
function opens(place: string): readonly string[] {
  const [outer, inner] = place.split('/') as [string, string?];
  const needed: readonly string[] = outer === 'roles' ? [inner!] : (FACTS[outer] ?? []);
  const ending = outer === 'malformed' ? 'malformed' : outer === 'endings' ? inner : undefined;
  const ofEnding = protocol.cases
    .flatMap(({ checks }) => checks)
    .filter(({ endings = [] }) => endings.some((one) => one === ending));
  const cases = protocol.cases.filter(({ needs = [] }) => needs.some((one) => needed.includes(one)));
  const rules = [...new Set([...ofEnding.map(({ requirement }) => requirement), ...cases.flatMap(rulesOf)])];
  // First those that few other cases show.
  const count = (id: string) => protocol.cases.filter((one) => rulesOf(one).includes(id)).length;
  const known = rules
    .sort((a, b) => count(a) - count(b))
    .flatMap((id) => protocol.contract.rules[id as RuleId] ?? []);
  const lines = known.slice(0, SHOWN).map(({ id, text }) => `${id} (${text})`);
  return known.length > SHOWN ? [...lines, `${known.length - SHOWN} more`] : lines;
}
