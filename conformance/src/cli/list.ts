import { requirements } from '@solowire/spec';
import { cases } from '../cases/index.js';
import { alwaysChecks } from '../judge/always/index.js';
import { wrap } from '../report/wrap.js';
import { select } from './select.js';

/** `solowire list`: the cases with their checks and requirements; all of them, or those that a pattern means. */
export function list(patterns: readonly string[], { json }: { json: boolean }): void {
  const rows = select(cases, { only: patterns, skip: [] }).map(({ id, title, needs = [], checks }) => ({
    id,
    title,
    needs,
    checks: checks.map((one) => ({
      id: `${id}#${one.id}`,
      requirement: one.requirement,
      level: requirements[one.requirement].level,
      expected: one.expected,
    })),
  }));
  const always = alwaysChecks.map(({ id, requirement, expected }) => ({
    id,
    requirement,
    level: requirements[requirement].level,
    expected,
  }));
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ cases: rows, always, requirements: Object.values(requirements) }, null, 2)}\n`,
    );
    return;
  }
  const line = (requirement: string, name: string) => `    ${requirement.padEnd(16)} ${name}`;
  const lines = rows.flatMap(({ id, title, needs, checks }) => [
    ...wrap(`${id}${needs.length > 0 ? ` (needs ${needs.join(', ')})` : ''}`, '', '    '),
    ...wrap(title, '  '),
    ...checks.map((one) => line(one.requirement, one.id.split('#')[1]!)),
  ]);
  const checks = rows.reduce((sum, one) => sum + one.checks.length, 0);
  process.stdout.write(
    `${[...lines, 'in every case', ...always.map((one) => line(one.requirement, one.id))].join('\n')}\n\n` +
      `${rows.length} cases with ${checks} checks, ${always.length} checks in every case\n` +
      '`solowire explain ID` explains each of these names\n',
  );
}
