import { basename } from 'node:path';
import type { RuleId } from '../contract/index.js';
import type { Clause } from '../generated/types.js';
import { asyncApiRoot } from './asyncapi.js';
import { type Guess, type Guesses, guess } from './guess.js';
import { type Problem, Problems } from './problem.js';
import { type Missing, missingIn, skeleton } from './skeleton.js';
import { Sources } from './sources.js';

/** A first extension for a document. */
export interface Proposal {
  /** The file, with comments. */
  readonly text: string;
  /** How many words of it are guessed. */
  readonly guessed: number;
  readonly missing: readonly Missing[];
}

/** The rules of which a guessed word says something: a sentence of its own, which warns and fails nobody. */
const IMPLIED: Readonly<Record<string, RuleId>> = {
  probe: 'SW-HEARTBEAT-4',
  'endings/taken-over': 'SW-TAKEOVER-3',
  'endings/silent': 'SW-HEARTBEAT-6',
  'endings/bad-credential': 'SW-IDENTITY-3',
  'endings/unopened': 'SW-HANDSHAKE-4',
  'endings/malformed': 'SW-MESSAGE-2',
  'endings/kicked': 'SW-TEARDOWN-14',
};

/**
 * Guesses how a session begins, lives and ends by the names and shapes in an AsyncAPI 3 document. `opens`: the rules that a word of the
 * extension opens, a line each. Problems of the document itself come instead. Throws `UsageError` if it cannot be read.
 */
export function propose(
  file: string,
  output: string,
  opens: (place: string) => readonly string[],
): { proposal?: Proposal; problems: readonly Problem[] } {
  const sources = new Sources(file);
  const problems = new Problems(sources);
  const root = asyncApiRoot(sources.whole(), problems, { shown: file });
  if (!root) return { problems: problems.found };
  const { document, guesses: found } = guess(sources, root, problems);
  if (problems.found.length > 0) return { problems: problems.found };
  const guesses = withClauses(found);
  const missing = missingIn(guesses, opens);
  const names = { title: document.title, document: `./${basename(file)}`, file: output };
  return {
    proposal: { text: skeleton(guesses, missing, names), guessed: guesses.size, missing },
    problems: [],
  };
}

function withClauses(guesses: Guesses): Guesses {
  const clauses = Object.entries(IMPLIED).flatMap(([place, rule]): [string, Clause][] => {
    const found = guesses.get(place);
    if (!found) return [];
    const text = `${place.replace('endings/', 'ending ')}: ${found.from}`;
    return [
      [
        rule,
        {
          implies: {
            id: place,
            text,
            derivation: 'guessed by names; put the sentence of your protocol here',
          },
        },
      ],
    ];
  });
  if (clauses.length === 0) return guesses;
  const guess: Guess = {
    value: Object.fromEntries(clauses),
    from: 'what the words above say; write `states` where your protocol says MUST',
  };
  return new Map([...guesses, ['clauses', guess]]);
}
