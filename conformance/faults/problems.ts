import { rowOf, type Subject, uncaught } from './matrix.js';
import type { Measurement } from './measurement.js';
import type { Task } from './worker.js';

/** What is wrong with what one server came to, in words. */
export function problemsOf(task: Task, measurement: Measurement, subjects: readonly Subject[]): string[] {
  const { failures, passes, harnessFaults } = measurement;
  const problems = harnessFaults.map((text) => `the kit itself failed: ${text}`);
  if (task.kind === 'null') return [...problems, ...passes.map(({ check }) => `${check} passes`)];
  const told = (check: string) => failures.find((one) => one.check === check);
  const subject = subjects.find(({ id }) => id === task.id) ?? { id: task.id, violates: [] };
  return [
    ...problems,
    ...uncaught(subject, measurement).map((id) => `no check of ${id} fails`),
    ...rowOf(subject, measurement).unexpected.map(
      (id) => `${id} fails unexplained (${told(id)!.case}: ${told(id)!.observed})`,
    ),
  ];
}
