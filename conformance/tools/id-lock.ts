import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Protocol, RequirementSets } from '../src/cases/protocol.js';
import { checkId } from '../src/judge/judge.js';

const file = new URL('../src/cases/cases.ids.txt', import.meta.url);

/** A frozen requirement set. */
export interface FrozenSet {
  number: number;
  /** The first version of the kit that has it as its default. */
  kit: string;
  /** SHA-256 of its entries: nobody adds one by hand later, or takes one away. */
  hash: string;
}

/** The file that locks ids, as data. */
export interface Lock {
  /** In the order of their numbers, from 1. */
  sets: readonly FrozenSet[];
  /** Each entry with the first set that has it; null: none yet. */
  entries: ReadonlyMap<string, number | null>;
}

/** What reports, baselines and requirement sets refer to: ids of cases, and ids of checks with the requirement that they judge. */
export const entriesOf = ({ cases, always }: Pick<Protocol, 'cases' | 'always'>): string[] => [
  ...cases.map((one) => one.id),
  // A check of a family has one id, whatever cases make it.
  ...new Set(
    cases.flatMap((one) => one.checks.filter((c) => c.family).map((c) => entryOf(checkId(one, c), c))),
  ),
  ...cases.flatMap((one) => one.checks.filter((c) => !c.family).map((c) => entryOf(checkId(one, c), c))),
  ...always.map((one) => entryOf(one.id, one)),
];

const entryOf = (id: string, { requirement }: { requirement: string }): string => `${id} ${requirement}`;

const HEAD = `# Every case and every check that was ever given an id, and the requirement that a check judges; in front the first requirement set
# that has it (-: none yet). \`npm run rows\` adds lines, \`npm run freeze\` numbers them; nothing else changes one.
`;

/** The text of the file: entries sorted, those that are new without a set. */
export function lockOf({ sets, entries: known }: Lock, entries: readonly string[]): string {
  const heads = sets.map(({ number, kit, hash }) => `# set ${number}: kit ${kit}, sha256 ${hash}\n`);
  const lines = [...entries].sort().map((entry) => `${known.get(entry) ?? '-'} ${entry}\n`);
  return [HEAD, ...heads, ...lines].join('');
}

/** Reads the file. Throws if a line is none of the lock. */
export function readLock(text: string = readFileSync(file, 'utf8')): Lock {
  const lines = text.split('\n').filter((line) => line !== '');
  const sets = lines.flatMap((line): FrozenSet[] => {
    const [, number, kit, hash] = /^# set (\d+): kit (\S+), sha256 (\S+)$/.exec(line) ?? [];
    return number ? [{ number: Number(number), kit: kit!, hash: hash! }] : [];
  });
  const entries = lines
    .filter((line) => !line.startsWith('#'))
    .map((line): [string, number | null] => {
      const [, set, entry] = /^(\d+|-) (.+)$/.exec(line) ?? [];
      if (!set) throw new Error(`cases.ids.txt: ${JSON.stringify(line)} is not "SET ID" or "- ID"`);
      return [entry!, set === '-' ? null : Number(set)];
    });
  return { sets, entries: new Map(entries) };
}

export const writeLock = (text: string): void => writeFileSync(file, text);

/** The hash of what a set has, whatever came later. */
export function hashOf({ entries }: Pick<Lock, 'entries'>, set: number): string {
  const mine = [...entries].filter(([, since]) => since !== null && since <= set).map(([entry]) => entry);
  return createHash('sha256').update(mine.sort().join('\n')).digest('hex');
}

/** What the kit knows of its sets: only what is newer than the first. */
export const setsOf = ({ sets, entries }: Lock): RequirementSets => ({
  newest: sets.length,
  since: Object.fromEntries([...entries].filter(([, since]) => since !== 1)),
});

/**
 * Freezes the next set: all that none has yet. Throws for a version that has one, since what is new in a minor version warns until
 * the next; `renew` takes it into that set all the same, which is right only before its release.
 */
export function freeze({ sets, entries }: Lock, kit: string, { renew = false } = {}): Lock {
  const last = sets.at(-1);
  const minorOf = (version: string): string => version.split('.').slice(0, 2).join('.');
  const isSame = last !== undefined && minorOf(last.kit) === minorOf(kit);
  if (isSame && !renew)
    throw new Error(
      `set ${last.number} is that of kit ${last.kit}: raise the minor version first, or, before the release of ${last.kit}, give --renew`,
    );
  if (renew && !isSame)
    throw new Error(`there is no set of kit ${kit} to renew; \`npm run freeze\` makes one`);
  const number = isSame ? last.number : sets.length + 1;
  const numbered = new Map([...entries].map(([entry, since]) => [entry, since ?? number]));
  const kept = isSame ? sets.slice(0, -1) : sets;
  const hash = hashOf({ entries: numbered }, number);
  return { sets: [...kept, { number, kit: isSame ? last.kit : kit, hash }], entries: numbered };
}
