import { expect, it } from 'vitest';
import { measureAll } from './pool.js';
import type { Task } from './worker.js';

const task = (kind: Task['kind'], id: string): Task => ({
  kind,
  id,
  seed: 1,
  settles: false,
  cases: ['handshake/hello'],
});

it('measures servers in the order of the tasks; what goes wrong with one is its own matter', async () => {
  const tasks = [task('null', 'dead port'), task('fault', 'unknown'), task('fault', 'HS22')];
  const told: string[] = [];
  const [dead, unknown, silent] = await measureAll(tasks, 2, ({ id }) => told.push(id));
  expect(told.sort()).toEqual(tasks.map(({ id }) => id).sort());
  expect(dead).toMatchObject({ failures: [], passes: [], harnessFaults: [] });
  expect(unknown!.harnessFaults).toHaveLength(1);
  expect(silent!.harnessFaults).toEqual([]);
  expect(silent!.failures.map(({ requirement }) => requirement)).toContain('SW-HANDSHAKE-3');
});
