import { describe, expect, it } from 'vitest';
import { Parameters, type ParameterValues, resolveParameters } from '../../contract/index.js';
import { solowire } from '../../solowire/index.js';
import { Random } from '../../stimulus/random.js';
import type { Need } from '../case.js';
import { type Drawing, drawWalk, groupsOf, identitiesIn, needsOfStep, walkCase } from './index.js';
import { Pace } from './pace.js';
import { BEING, ENDS, LIKE, TRIES, wrongWith } from './step.js';

const table = solowire.contract.parameters;
const drawing = (announced: ParameterValues = {}, has: (need: Need) => boolean = () => true): Drawing => ({
  parameters: new Parameters(table, resolveParameters(table, announced)),
  has,
});
const short = Object.fromEntries(Object.entries(table).map(([name, one]) => [name, one!.short]));
const walks = (count: number, given: Drawing) =>
  Array.from({ length: count }, (_, i) => drawWalk(new Random(i), given));

describe('drawing a walk', () => {
  it('is the same for the same seed, and another one for another', () => {
    const [one, again] = [walks(50, drawing(short)), walks(50, drawing(short))];
    expect(one).toEqual(again);
    expect(new Set(one.map((steps) => JSON.stringify(steps))).size).toBeGreaterThan(45);
  });

  it('comes to each ending, attempt, situation and variation', () => {
    const all = walks(1_000, drawing(short)).flat();
    const named = (field: 'by' | 'in' | 'like') => new Set(all.flatMap((step) => step[field] ?? []));
    expect([...named('by')].sort()).toEqual([...ENDS.keys(), ...TRIES.keys()].sort());
    expect([...named('in')].sort()).toEqual([...BEING.keys()].sort());
    expect([...named('like')].sort()).toEqual([...LIKE.keys()].sort());
    expect(all.some(({ atOnce }) => atOnce)).toBe(true);
  });

  it('has no step that server, protocol or target have nothing for', () => {
    const absent = new Set<Need>(['push', 'watch', 'kick', 'special.wrong', 'opening.message']);
    const all = walks(
      200,
      drawing(short, (need) => !absent.has(need)),
    ).flat();
    expect(all.flatMap(needsOfStep).filter((need) => absent.has(need))).toEqual([]);
    expect(all.filter(({ as }) => as === 'H')).toEqual([]);
  });

  it.each([
    ['the short timings', short],
    ['the defaults', {}],
    ['small limits', { ...short, messagesMax: 20, takeoversMax: 3, takeoversWindowMs: 60_000 }],
  ])('respects the limits of 200 seeds: %s', (_, announced) => {
    const given = drawing(announced);
    const get = (name: keyof typeof table) => given.parameters.get(name);
    for (const steps of walks(200, given)) {
      const identities = identitiesIn(steps);
      expect(steps.flatMap((step) => wrongWith(step) ?? [])).toEqual([]);
      const probes = steps.reduce((sum, { do: what, times = 0 }) => sum + (what === 'burst' ? times : 0), 0);
      expect(probes).toBeLessThanOrEqual(get('messagesMax') / 4);
      expect(walkCase({ name: 'x', steps: steps as never }).pendingSockets).toBeLessThan(
        get('maxPendingSockets'),
      );
      // As a walk without any wait would say its hellos: the pace alone keeps them apart.
      const said = new Map<string, number[]>();
      const paces = new Map<string, Pace>();
      for (const { do: what, client, times = 1 } of groupsOf(steps).flat()) {
        if (!client || !['hello', 'try', 'sessions'].includes(what)) continue;
        const identity = identities.get(client)!;
        const pace = paces.get(identity) ?? new Pace(given.parameters);
        paces.set(identity, pace);
        const times_ = said.get(identity) ?? [];
        for (let i = 0; i < (what === 'sessions' ? times : 1); i++) {
          const now = times_.at(-1) ?? 0;
          times_.push(now + pace.next(now));
        }
        said.set(identity, times_);
      }
      for (const times of said.values())
        for (const [i, at] of times.entries())
          expect(
            times.filter((t, k) => k <= i && t > at - get('takeoversWindowMs')).length,
          ).toBeLessThanOrEqual(Math.max(1, get('takeoversMax') - 1));
    }
  });
});
