import { signatures } from '../src/generated/signatures.js';
import { causesOf, type Fleet, type Signs } from '../src/report/diagnosis.js';
import { membersOf } from './families.js';

/** A run against a server. */
export interface Run {
  readonly id: string;
  readonly signs: Signs;
}

/** What the diagnosis of one run came to. */
export interface Answer {
  readonly id: string;
  /** Of the causes that were named, the most similar first. */
  readonly named: ReturnType<typeof resembling>;
  /** For people: the fault, or the families, that would be right. */
  readonly expected: string;
  readonly isRight: boolean;
}

/** How often a diagnosis was right. */
export interface Rate {
  readonly asks: string;
  /** The least share that is good enough. */
  readonly bound: number;
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly Answer[];
}

export const rateOf = (asks: string, bound: number, answers: readonly Answer[]): Rate => ({
  asks,
  bound,
  right: answers.filter(({ isRight }) => isRight).length,
  of: answers.length,
  wrong: answers.filter(({ isRight }) => !isRight),
});

/** The causes with their families. */
const resembling = (observed: Signs, fleet: Fleet = signatures) =>
  causesOf(observed, fleet).map((cause) => ({ ...cause, family: signatures[cause.id]!.family }));

/** A family with fewer members is too small to be found by the others. */
const LEAST_MEMBERS = 5;

/** The run of a server, and what its diagnosis came to. `isRight`: whether one of the causes is. */
export function answerOf(
  { id, signs }: Run,
  expected: readonly string[],
  key: 'id' | 'family',
  fleet: Fleet = signatures,
): Answer {
  const named = resembling(signs, fleet);
  return {
    id,
    named,
    expected: expected.join(', '),
    isRight: named.some((cause) => expected.includes(cause[key])),
  };
}

/** The same with the signature of its fault left out; nothing if the family is too small. */
export function leftOut(run: Run): Answer[] {
  const { [run.id]: own, ...others } = signatures;
  if (!own || membersOf(own.family).length < LEAST_MEMBERS) return [];
  return [answerOf(run, [own.family], 'family', others)];
}

/** The rates as a page in Markdown. */
export function pageOf(
  rates: readonly Rate[],
  {
    command,
    where,
    day,
    seed,
    missing,
  }: { command: string; where: string; day: string; seed: number; missing: number },
): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    '# Diagnosis, held to account',
    '',
    `\`${command}\` on ${day}: ${where}, seed ${seed}. Written by the script.`,
    '',
    'Of each run, is what is wrong among the up to three causes that the diagnosis names?',
    ...(missing > 0 ? ['', `Natural faults left out, whose stack is missing: ${missing}.`] : []),
    '',
    row(['named among the three', 'right', 'runs', 'rate', 'at least']),
    row(['---', '---:', '---:', '---:', '---:']),
    ...rates.map(({ asks, right, of, bound }) =>
      row([asks, right, of, of > 0 ? percent(right / of) : '', percent(bound)]),
    ),
    '',
    ...rates
      .filter(({ wrong }) => wrong.length > 0)
      .flatMap(({ asks, wrong }) => [
        `## Not named: ${asks}`,
        '',
        row(['server', 'expected', 'named instead']),
        row(['---', '---', '---']),
        ...wrong.map(({ id, expected, named }) => row([id, expected, wordsOf(named) || 'nothing'])),
        '',
      ]),
  ].join('\n');
}

const wordsOf = (named: Answer['named']): string =>
  named.map(({ id, family, similarity }) => `${id} (${family}, ${similarity.toFixed(2)})`).join(', ');
