import { needsOf } from '../cases/case.js';
import type { Contract } from '../contract/index.js';
import { type Check, expectedOf, levelOf } from '../judge/check.js';
import { checkId } from '../judge/judge.js';
import { wrap } from '../report/wrap.js';
import { type ProtocolOptions, protocolIn } from './protocol.js';
import { select } from './select.js';

/** `solowire list`: the cases with their checks and requirements; all of them, or those that a pattern means. */
export async function list(
  patterns: readonly string[],
  { json, ...options }: ProtocolOptions & { json: boolean },
): Promise<void> {
  const protocol = await protocolIn(options);
  const { contract } = protocol;
  const rows = select(protocol, { only: patterns, skip: [] }).map((kase) => ({
    id: kase.id,
    title: kase.title,
    needs: needsOf(kase, contract),
    checks: kase.checks.map((one) => rowOf(one, checkId(kase, one), contract)),
  }));
  const always = protocol.always.map((one) => rowOf(one, one.id, contract));
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ cases: rows, always, requirements: Object.values(contract.rules) }, null, 2)}\n`,
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

const rowOf = (one: Check, id: string, contract: Contract) => ({
  id,
  requirement: one.requirement,
  level: levelOf(one, contract),
  expected: expectedOf(one, contract),
});
