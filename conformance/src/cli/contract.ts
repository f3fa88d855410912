import { lineOf, readContract } from '../document/index.js';
import { visible } from '../report/visible.js';
import { didYouMean } from '../suggest.js';
import { UsageError } from '../usage.js';

const ACTIONS = ['check'];

/** `solowire contract check FILE`: all that is wrong with the document of a protocol, a line each; exit code 3 if anything is. */
export function contract(action: string, file: string): void {
  if (!ACTIONS.includes(action))
    throw new UsageError(
      `there is no contract ${action}`,
      didYouMean(action, ACTIONS, 'write solowire contract check FILE'),
    );
  const { protocol, problems } = readContract(file);
  if (!protocol) {
    for (const problem of problems) process.stdout.write(`${visible(lineOf(problem))}\n`);
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    process.stderr.write(`solowire: ${count} in ${file}\n`);
    process.exitCode = 3;
    return;
  }
  const { name, version, rules, endings, roles } = protocol.contract;
  const own = Object.values(rules).filter(({ clause }) => clause !== undefined).length;
  process.stdout.write(
    `${visible(`${file}: ${name} ${version}, ${own} clauses, ${Object.keys(endings).length} endings, ${Object.keys(roles).length} roles`)}\n`,
  );
}
