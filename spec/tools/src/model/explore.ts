import type { RequirementId } from '@solowire/spec';
import { type Invariant, invariants, type Settlement, settlements } from './invariants.js';
import type { Model } from './model.js';
import type { Step } from './step.js';
import { stepsFrom } from './steps.js';
import { keyOf, type World } from './world.js';

/** A shortest way to break a rule. */
export interface Counterexample {
  readonly rule: string;
  readonly requirements: readonly RequirementId[];
  /** Who does what, from the beginning. */
  readonly path: readonly string[];
  /** What is wrong then. */
  readonly wrong: string;
}

export interface Exploration {
  readonly states: number;
  readonly steps: number;
  /** For each rule that can be broken, how. */
  readonly broken: readonly Counterexample[];
}

/** A state, on a shortest way to it. */
interface Node {
  readonly world: World;
  readonly from: number;
  readonly label: string;
  readonly arrivals: { readonly from: number; readonly kind: Step['kind'] }[];
  /** What the server can do by itself here. */
  readonly kinds: Set<Step['kind']>;
  /** Whether a rule is broken here or by a step from here, so that nothing more is asked of this state. */
  broken: boolean;
}

/** Visits every state that can be reached, breadth first; past what breaks an invariant it does not go on. */
export function explore(model: Model): Exploration {
  const nodes: Node[] = [];
  const known = new Map<string, number>();
  const broken = new Map<string, Counterexample>();
  let steps = 0;

  const visit = (world: World, from: number, label: string): Node => {
    const key = keyOf(world);
    const there = known.get(key) ?? nodes.length;
    if (there === nodes.length) {
      known.set(key, there);
      nodes.push({ world, from, label, arrivals: [], kinds: new Set(), broken: false });
    }
    return nodes[there]!;
  };
  const note = ({ name, requirements }: Rule, path: readonly string[], wrong: string) => {
    if (!broken.has(name)) broken.set(name, { rule: name, requirements, path, wrong });
  };
  /** Notes the invariants that `judge` finds broken; whether there are any. */
  const noteBroken = (judge: Judge, path: () => string[]): boolean => {
    let found = false;
    for (const invariant of invariants) {
      const wrong = judge(invariant);
      if (wrong) note(invariant, path(), wrong);
      found ||= Boolean(wrong);
    }
    return found;
  };

  visit(model.first, -1, '');
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    const inState =
      (world: World): Judge =>
      (invariant) =>
        invariant.inState?.(model, world);
    node.broken = noteBroken(inState(node.world), () => pathTo(nodes, at));
    if (node.broken) continue;
    for (const step of stepsFrom(model, node.world)) {
      steps++;
      const label = `${model.dials[step.who]!.name}: ${step.what}`;
      const path = () => [...pathTo(nodes, at), label];
      node.kinds.add(step.kind);
      if (noteBroken(({ inStep }) => inStep?.(model, node.world, step), path)) {
        noteBroken(inState(step.next), path);
        node.broken = true;
      } else {
        visit(step.next, at, label).arrivals.push({ from: at, kind: step.kind });
      }
    }
  }
  for (const settlement of settlements) {
    const stuck = firstUnsettled(model, nodes, settlement);
    if (stuck >= 0) note(settlement, pathTo(nodes, stuck), 'and there it stays, whatever the server does');
  }
  return { states: nodes.length, steps, broken: [...broken.values()] };
}

type Rule = Pick<Invariant, 'name' | 'requirements'>;

type Judge = (invariant: Invariant) => string | null | undefined;

/** Where the server does not come by itself, if possible with nothing left to do for it; -1 if it comes from everywhere. */
function firstUnsettled(model: Model, nodes: readonly Node[], { by, isSettled }: Settlement): number {
  const settled = new Set<number>();
  for (const [i, node] of nodes.entries()) if (node.broken || isSettled(model, node.world)) settled.add(i);
  for (const state of settled) {
    for (const { from, kind } of nodes[state]!.arrivals) if (by.includes(kind)) settled.add(from);
  }
  const isIdle = ({ kinds }: Node) => !by.some((kind) => kinds.has(kind));
  const idle = nodes.findIndex((node, i) => !settled.has(i) && isIdle(node));
  return idle >= 0 ? idle : nodes.findIndex((_, i) => !settled.has(i));
}

function pathTo(nodes: readonly Node[], to: number): string[] {
  const path: string[] = [];
  for (let at = to; at > 0; at = nodes[at]!.from) path.unshift(nodes[at]!.label);
  return path;
}
