import { type Case, capabilitiesOf } from '../cases/case.js';
import type { Protocol } from '../cases/protocol.js';
import { levelOf } from '../judge/check.js';
import { checkId } from '../judge/judge.js';
import { didYouMean } from '../suggest.js';
import { UsageError } from '../usage.js';

/** What the options `--only`, `--skip`, `--profile` and `--grep` say. */
export interface Selection {
  only: readonly string[];
  skip: readonly string[];
  profile?: readonly string[];
  /** A text that a case has in its id, its title or the id of a requirement, in capitals or not. */
  grep?: string;
}

/**
 * Which cases a selection means. A pattern is a case (`takeover/deaf`), a section (`takeover`), a check, a requirement
 * (`SW-CLOSE-6`), a level (`SHOULD`), a profile (`testing`) or a glob of any of these (`takeover/*`). One that matches
 * nothing is an error: an empty run proves nothing.
 */
export function select(
  protocol: Protocol,
  { only, skip, profile = [], grep }: Selection,
  cases: readonly Case[] = protocol.cases,
): Case[] {
  const matching = (pattern: string, namesOf: (kase: Case, protocol: Protocol) => string[]) => {
    const wanted = globToRegExp(pattern);
    const found = cases.filter((kase) => namesOf(kase, protocol).some((name) => wanted.test(name)));
    if (found.length > 0) return found;
    const hint = didYouMean(
      pattern,
      cases.flatMap((kase) => namesOf(kase, protocol)),
      '`solowire list` shows what there is',
    );
    throw new UsageError(`nothing matches ${JSON.stringify(pattern)}`, hint);
  };
  const all = new Set(cases);
  const chosen = only.length > 0 ? new Set(only.flatMap((one) => matching(one, namesOf))) : all;
  const profiled = profile.length > 0 ? new Set(profile.flatMap((one) => matching(one, profilesOf))) : all;
  const named = new Set(grep === undefined ? all : containing(grep, cases));
  const left = new Set(skip.flatMap((one) => matching(one, namesOf)));
  const selected = cases.filter(
    (kase) => chosen.has(kase) && profiled.has(kase) && named.has(kase) && !left.has(kase),
  );
  if (selected.length === 0)
    throw new UsageError('the options together select nothing', '`solowire list` shows what there is');
  return selected;
}

/** The cases that contain a text. Throws {@link UsageError} if none does, or if the text is empty. */
function containing(text: string, cases: readonly Case[]): Case[] {
  const wanted = text.toLowerCase();
  const words = ({ id, title, checks }: Case) =>
    [id, title, ...checks.map((one) => one.requirement)].join('\n').toLowerCase();
  const found = wanted === '' ? [] : cases.filter((kase) => words(kase).includes(wanted));
  if (found.length > 0) return found;
  throw new UsageError(
    `no case contains ${JSON.stringify(text)}`,
    '--grep looks in ids, titles and requirements; `solowire list` shows them',
  );
}

/** The profiles that a case belongs to: the capabilities that it needs, or `core`, and those of its rules. */
export function profilesOf(kase: Case, { contract }: Protocol): string[] {
  const capabilities = capabilitiesOf(kase, contract);
  const families = capabilities.map((one) => one.split('.')[0]!);
  const required = kase.checks.flatMap(({ requirement }) => contract.rules[requirement]?.profile ?? []);
  const special = required.filter((one) => one !== 'core' && one !== 'testing');
  return [
    ...new Set([...(capabilities.length > 0 ? [] : ['core']), ...capabilities, ...families, ...special]),
  ];
}

/** All words that mean a case in a selection; an always-on check is exercised by any case. */
const namesOf = (kase: Case, protocol: Protocol): string[] => [
  kase.id,
  kase.id.split('/')[0]!,
  ...profilesOf(kase, protocol),
  ...kase.checks.flatMap((one) => [one.requirement, levelOf(one, protocol.contract), checkId(kase, one)]),
  ...protocol.always.flatMap((one) => [one.id, one.requirement]),
];

const globToRegExp = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );
