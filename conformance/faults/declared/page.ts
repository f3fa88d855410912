import { catalogue } from '../catalogue.js';
import { losses } from './losses.js';
import type { DeclaredMatrix } from './matrix.js';

/** Where and when the run was. */
export interface Circumstances {
  readonly where: string;
  readonly day: string;
}

/** The page that `npm run faults -- --declared` writes. */
export function pageOf(
  { native, caught, losses: lost, reference }: DeclaredMatrix,
  { where, day }: Circumstances,
): string {
  const words = Object.entries(losses.words)
    .map(([word, { says }]) => ({ word, says, of: lost.filter((one) => one.words.includes(word)) }))
    .filter(({ of }) => of.length > 0)
    .sort((a, b) => b.of.length - a.of.length);
  return `${[
    '# Solowire as a document',
    '',
    `\`npm run faults -- --declared\` on ${day}: ${where}. Written by the script.`,
    '',
    'The reference server and the fleet of faulty servers, judged by [single-session.yaml](../../spec/generated/single-session.yaml) alone,',
    "in processes that cannot import Solowire's own modules. A fault is caught if a check of each requirement that it violates fails.",
    '',
    row(['', 'faults']),
    row(['---', '---:']),
    row(['caught natively', String(native)]),
    row(['caught by the document', String(caught.length)]),
    row(['lost', String(lost.length)]),
    '',
    `The reference server: ${reference.passed} checks passed, ${reference.failed} failed, in ${reference.cases} cases.`,
    '',
    '## What the language has no word for',
    '',
    row(['word', 'what it would say', 'faults']),
    row(['---', '---', '---']),
    ...words.map(({ word, says, of }) => row([word, says, of.map(({ id }) => id).join(' ')])),
    '',
    '## Each loss',
    '',
    row(['fault', 'what it does', 'unseen', 'missing word']),
    row(['---', '---', '---', '---']),
    ...lost.map(({ id, missing, words: some }) =>
      row([id, catalogue[id]!.sentence, missing.join(', '), some.join(', ') || '**none**']),
    ),
  ].join('\n')}\n`;
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
