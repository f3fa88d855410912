import type { Case } from '../cases/case.js';
import { alwaysChecks } from '../judge/always/index.js';
import { UsageError } from '../usage.js';

/**
 * Which cases a selection means. A pattern is a case (`takeover/deaf`), a section (`takeover`), a check, a requirement
 * (`SW-CLOSE-6`) or a glob of any of these (`takeover/*`). One that matches nothing is an error: an empty run proves nothing.
 */
export function select(cases: readonly Case[], only: readonly string[], skip: readonly string[]): Case[] {
  const matching = (pattern: string) => {
    const found = cases.filter((kase) => namesOf(kase).some((name) => globToRegExp(pattern).test(name)));
    if (found.length === 0)
      throw new UsageError(
        `nothing matches ${JSON.stringify(pattern)}`,
        '`solowire list` shows what there is',
      );
    return found;
  };
  const wanted = new Set(only.length > 0 ? only.flatMap(matching) : cases);
  for (const kase of skip.flatMap(matching)) wanted.delete(kase);
  if (wanted.size === 0)
    throw new UsageError('--skip leaves nothing of --only', '`solowire list` shows what there is');
  return cases.filter((kase) => wanted.has(kase));
}

const namesOf = ({ id, checks }: Case): string[] => [
  id,
  id.split('/')[0]!,
  ...checks.flatMap((one) => [one.requirement, `${id}#${one.id}`]),
  ...alwaysRequirements,
];

/** An always-on check is exercised by any case. */
const alwaysRequirements = alwaysChecks.flatMap((one) => [one.id, one.requirement]);

const globToRegExp = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );
