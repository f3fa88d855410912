import { requirements } from '@solowire/spec';
import { cases } from '../cases/index.js';
import { alwaysChecks } from '../judge/always/index.js';

/** `solowire list`: the cases with their checks and requirements. */
export function list({ json }: { json: boolean }): void {
  const rows = cases.map(({ id, title, needs = [], checks }) => ({
    id,
    title,
    needs,
    checks: checks.map((one) => ({
      id: `${id}#${one.id}`,
      requirement: one.requirement,
      expected: one.expected,
    })),
  }));
  const always = alwaysChecks.map(({ id, requirement, expected }) => ({ id, requirement, expected }));
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ cases: rows, always, requirements: Object.values(requirements) }, null, 2)}\n`,
    );
    return;
  }
  const lines = rows.flatMap(({ id, title, needs, checks }) => [
    `${id}${needs.length > 0 ? `  (needs ${needs.join(', ')})` : ''}`,
    `  ${title}`,
    ...checks.map((one) => `    ${one.requirement.padEnd(16)} ${one.id.split('#')[1]}`),
  ]);
  const checks = rows.reduce((sum, one) => sum + one.checks.length, 0);
  process.stdout.write(
    `${[...lines, 'in every case', ...always.map((one) => `    ${one.requirement.padEnd(16)} ${one.id}`)].join('\n')}\n\n` +
      `${rows.length} cases with ${checks} checks, ${always.length} checks in every case\n`,
  );
}
