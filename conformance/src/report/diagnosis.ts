import type { FaultSignature } from '../fault-row.js';
import { families } from '../generated/families.js';
import { checks, signatures } from '../generated/signatures.js';
import type { AlwaysReport, CaseReport, Report } from '../generated/types.js';

/** What a run says of a server, for a diagnosis: ids of checks. */
export interface Signs {
  readonly failed: ReadonlySet<string>;
  /** Those that did not fail, although they had the occasion. */
  readonly held: ReadonlySet<string>;
}

/** A known fault that a run resembles. */
export interface Cause {
  id: string;
  /** From 0 to 1. */
  similarity: number;
}

/** Known faults by their ids. */
export type Fleet = Readonly<Record<string, Pick<FaultSignature, 'family' | 'failed'>>>;

/** How many causes are named. */
const MOST = 3;

/** As similar as the best, nearly: such faults are named even if they are of one family. */
const NEARLY = 0.95;

/** Below this nothing resembles anything. */
const LEAST = 0.03;

/** Of many failures, mixed at random, some fault always shares a few: from MANY on a fault has to be more similar than most such mixes. */
const LEAST_OF_MANY = 0.18;
const MANY = 6;

/** What a check that fails says, besides itself: the requirement, what that belongs to, and the section of the case. */
const WEIGHTS = { check: 1, requirement: 1, group: 1, section: 0.5 };

/** What failed, with weights; rare things weigh more. */
type Features = ReadonlyMap<string, number>;

/**
 * The causes that explain best what failed, the most similar first. Empty: nothing failed, or nothing known resembles it. What no known
 * fault fails is left out: it tells none from another.
 */
export function causesOf({ failed: all, held }: Signs, fleet: Fleet = signatures): Cause[] {
  const failed = [...all].filter((check) => requirementOf.has(check));
  if (failed.length === 0) return [];
  const weigh = weigherOf(fleet);
  const seen = weigh(featuresOf(failed));
  const ranked = Object.entries(fleet)
    .map(([id, { family, failed: indices }]) => {
      const own = idsOf(indices);
      // A check that this run did not ask says nothing of the fault.
      const asked = own.filter((check) => all.has(check) || held.has(check));
      const share = asked.length / own.length;
      return { id, family, share, similarity: similarityOf(seen, weigh(featuresOf(asked))) };
    })
    .sort((a, b) => b.similarity - a.similarity || b.share - a.share);
  const best = ranked[0]?.similarity ?? 0;
  if (best < (failed.length < MANY ? LEAST : LEAST_OF_MANY)) return [];
  const chosen = ranked.filter(({ similarity }) => similarity >= NEARLY * best).slice(0, MOST);
  // Others of its family have the same cure: another family tells more.
  for (const one of ranked) {
    const isNew = one.similarity >= LEAST && !chosen.some(({ family }) => family === one.family);
    if (isNew && chosen.length < MOST) chosen.push(one);
  }
  return chosen.map(({ id, similarity }) => ({ id, similarity }));
}

const requirementOf = new Map(checks.map(([id, requirement]) => [id, requirement]));
const idsOf = (indices: readonly number[]): string[] => indices.map((i) => checks[i]![0]);

function featuresOf(failed: readonly string[]): Features {
  const features = new Map<string, number>();
  for (const check of failed) {
    features.set(check, WEIGHTS.check);
    const [section] = /^[^#/]+(?=[^#]*#)/.exec(check) ?? [];
    if (section !== undefined) features.set(`section ${section}`, WEIGHTS.section);
    const requirement = requirementOf.get(check);
    if (requirement === undefined) continue;
    features.set(`requirement ${requirement}`, WEIGHTS.requirement);
    features.set(`group ${requirement.replace(/-\d+$/, '')}`, WEIGHTS.group);
  }
  return features;
}

/** Multiplies weights by how rare a feature is among the known faults. */
function weigherOf(fleet: Fleet): (features: Features) => Features {
  const all = Object.values(fleet);
  const having = new Map<string, number>();
  for (const { failed } of all)
    for (const feature of featuresOf(idsOf(failed)).keys())
      having.set(feature, (having.get(feature) ?? 0) + 1);
  const rarity = (feature: string) => Math.log((all.length + 1) / ((having.get(feature) ?? 0) + 0.5));
  return (features) => new Map([...features].map(([feature, weight]) => [feature, weight * rarity(feature)]));
}

/** What both have, of what one of them has (Jaccard), by weight. */
function similarityOf(a: Features, b: Features): number {
  const sum = (weights: Iterable<number>) => [...weights].reduce((x, y) => x + y, 0);
  const both = sum([...a].filter(([feature]) => b.has(feature)).map(([, weight]) => weight));
  const either = sum(a.values()) + sum(b.values()) - both;
  return either > 0 ? both / either : 0;
}

/**
 * What the report of a run says for a diagnosis. A check that several cases make, or every case, holds only in a run of all: where it
 * held in a few, another case may show the fault.
 */
export function signsOf(
  cases: readonly CaseReport[],
  always: readonly AlwaysReport[],
  whole: boolean,
): Signs {
  const all = cases.flatMap((one) =>
    one.checks.map(({ id, verdict }) => ({ check: id, verdict, case: one.id })),
  );
  const shared = always.map(({ id, verdict }) => ({ check: id, verdict, case: '' }));
  const having = (...verdicts: string[]) =>
    [...all, ...shared].filter((one) => verdicts.includes(one.verdict));
  return signs(having('fail', 'warn'), having('pass'), whole);
}

/** The same from lists of what failed and what passed, by case. */
export function signs(
  failures: readonly { check: string }[],
  passes: readonly { check: string; case: string }[],
  whole: boolean,
): Signs {
  const held = passes.filter((one) => whole || one.check.startsWith(`${one.case}#`));
  return {
    failed: new Set(failures.map(({ check }) => check)),
    held: new Set(held.map(({ check }) => check)),
  };
}

/** The diagnosis of a run, as its report has it. */
export function diagnosisOf(observed: Signs): Report['diagnosis'] {
  return causesOf(observed).map(({ id, similarity: own }) => {
    const { name, cure, family } = signatures[id]!;
    return { id, fault: name, family: families[family]!.name, similarity: Math.round(own * 100) / 100, cure };
  });
}
