import { describe, expect, it } from 'vitest';
import type { Measurement } from './measurement.js';
import { measureTwice, type Outcome } from './rounds.js';
import type { Task } from './worker.js';

const came = (more: Partial<Measurement> = {}): Measurement => ({
  failures: [],
  passes: [],
  harnessFaults: [],
  wallMs: 0,
  ...more,
});
const SEEN = came({ passes: [{ check: 'seen', case: '' }] });
const TASK: Task = { kind: 'fault', id: 'W', seed: 1, settles: true, cases: ['drop/reset'] };

/** Measures one task, which comes to `results` in turn; all but SEEN is wrong. */
async function measured(task: Task, ...results: Measurement[]) {
  const asked: { tasks: readonly Task[]; processes: number }[] = [];
  const outcomes: Outcome[] = [];
  const last = await measureTwice(
    [task],
    [4, 2],
    (_, one) => (one === SEEN ? [] : ['nothing shows it']),
    (outcome) => outcomes.push(outcome),
    async (tasks, processes, onMeasured) => {
      asked.push({ tasks, processes });
      return tasks.map((one) => {
        const measurement = results.shift()!;
        onMeasured(one, measurement);
        return measurement;
      });
    },
  );
  const counted = outcomes.filter(({ isAskedAgain }) => !isAskedAgain).flatMap(({ problems }) => problems);
  return { asked, last: last.get(task.id), counted };
}

describe('a server with which something is wrong', () => {
  it('is measured once more, in full and with fewer beside it, and that counts', async () => {
    const { asked, last, counted } = await measured(TASK, came(), SEEN);
    const { cases: _, ...inFull } = TASK;
    expect(asked).toEqual([
      { tasks: [TASK], processes: 4 },
      { tasks: [inFull], processes: 2 },
    ]);
    expect(last).toBe(SEEN);
    expect(counted).toEqual([]);
  });

  it('is wrong if it is again, and is not asked a third time', async () => {
    const { asked, counted } = await measured(TASK, came(), came(), SEEN);
    expect(asked).toHaveLength(2);
    expect(counted).toEqual(['nothing shows it']);
  });

  it.each<[string, Task, Measurement]>([
    ['the kit itself failed', TASK, came({ harnessFaults: ['a case threw'] })],
    ['something passes on a null server', { ...TASK, kind: 'null' }, came()],
  ])('is so at once where %s', async (_, task, measurement) => {
    const { asked, counted } = await measured(task, measurement, SEEN);
    expect(asked[1]!.tasks).toEqual([]);
    expect(counted).toEqual(['nothing shows it']);
  });
});
