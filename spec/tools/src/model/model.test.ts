import type { GuardName, LifeCycle } from '@solowire/spec';
import { describe, expect, it } from 'vitest';
import { lifeCycle } from '../../../src/generated/protocol.js';
import { type Counterexample, explore } from './explore.js';
import { invariants, settlements } from './invariants.js';
import { createModel, type Dial } from './model.js';
import { tell } from './tell.js';

/** Connections in the order in which their hellos arrive: `x2` is the second dial of the instance x. */
function dials(text: string): Dial[] {
  return text.split(' ').map((dial, i) => ({
    name: 'ABC'.charAt(i),
    instance: dial.charAt(0),
    attempt: Number(dial.slice(1)),
  }));
}

/** Two instances; a redial; a redial whose older dial arrives last. */
const pairs = ['x1 y1', 'x1 x2', 'x2 x1'];
const triples = ['x1 y1 z1', 'x2 y1 x1'];

describe('the life cycle keeps the rules over every interleaving', () => {
  it.each([...pairs, ...triples])('of the connections %s', (text) => {
    const { states, broken } = explore(createModel(lifeCycle, dials(text)));
    expect(broken.map(tell).join('\n\n')).toBe('');
    expect(states).toBeGreaterThan(1000);
  });
});

/** For each rule that a server without this guard can break, the shortest way. */
function breaksWithout(guard: GuardName): Counterexample[] {
  const shortest = new Map<string, Counterexample>();
  for (const found of pairs.flatMap((text) => explore(createModel(lifeCycle, dials(text), [guard])).broken)) {
    const known = shortest.get(found.rule);
    if (!known || found.path.length < known.path.length) shortest.set(found.rule, found);
  }
  return [...shortest.values()];
}

const without = (Object.keys(lifeCycle.guards) as GuardName[]).map((guard) => {
  const { protects } = lifeCycle.guards[guard];
  const broken = breaksWithout(guard);
  const example = protects.flatMap((id) => broken.filter((one) => one.requirements.includes(id)))[0];
  const how = example ? `${example.path.join(', ')} => ${example.wrong}` : 'no rule breaks';
  return { guard, protects, broken, example, how };
});

describe('each guard is needed', () => {
  for (const { guard, protects, broken, how } of without) {
    it(`without ${guard}: ${how}`, () => {
      const breaks = broken.flatMap(({ requirements }) => requirements);
      expect(breaks, broken.map(tell).join('\n\n')).toEqual(expect.arrayContaining([...protects]));
    });
  }

  it('and each rule is broken without one of them', () => {
    const rules = [...invariants, ...settlements].map(({ name }) => name);
    expect([...new Set(without.flatMap(({ broken }) => broken.map(({ rule }) => rule)))].sort()).toEqual(
      rules.sort(),
    );
  });

  it('and a counterexample tells how, step by step', () => {
    const { example } = without.find(({ guard }) => guard === 'compareOnRelease')!;
    expect(tell(example!)).toMatchInlineSnapshot(`
      "broken: the end of one session does not take another out of the slot (SW-TEARDOWN-2)
        1. A: hello
        2. A: credential is good
        3. A: claims the slot
        4. A: welcome
        5. B: hello
        6. B: credential is good
        7. B: claims the slot
        8. B: peerClose
        9. B: release
        => A is effective, and not in the slot"
    `);
  });
});

describe('the transitions are those of the document', () => {
  it.each<[mistake: string, edit: (states: States) => void, rule: RegExp]>([
    [
      'a fenced session that becomes effective again',
      ({ closing }) => {
        closing.on!.peerClose = { next: 'effective' };
      },
      /no way back/,
    ],
    [
      'a closing that may last',
      ({ closing }) => {
        delete closing.deadline;
      },
      /come to their end by the server alone/,
    ],
    [
      'an effective session that may be silent',
      ({ effective }) => {
        delete effective.deadline;
      },
      /goes offline when its clients fall silent/,
    ],
  ])('so that this breaks a rule: %s', (_mistake, edit, rule) => {
    const wrong = structuredClone(lifeCycle) as Mutable<LifeCycle>;
    edit(wrong.states);
    const { broken } = explore(createModel(wrong as LifeCycle, dials('x1 y1')));
    expect(broken.map((one) => one.rule)).toContainEqual(expect.stringMatching(rule));
  });
});

/** The life cycle is read-only for everybody but a test that breaks it. */
type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T;
type States = Mutable<LifeCycle>['states'];
