import { stringify } from 'yaml';
import { type Case, type Means, needsOf } from '../cases/case.js';
import { meansInfo } from '../cases/means.js';
import type { Protocol } from '../cases/protocol.js';
import {
  type CloseCodeInfo,
  type MessageInfo,
  type Parameter,
  type ParameterName,
  Parameters,
  type Rule,
  type RuleId,
  resolveParameters,
} from '../contract/index.js';
import { type FaultRow, STACKS, type Stack } from '../fault-row.js';
import { families } from '../generated/families.js';
import { faults } from '../generated/faults.js';
import { checks, signatures } from '../generated/signatures.js';
import { targetKeys } from '../generated/target-keys.js';
import { type Check, expectedOf, levelOf } from '../judge/check.js';
import { checkId } from '../judge/judge.js';
import { wrap } from '../report/wrap.js';
import { didYouMean } from '../suggest.js';
import { UsageError } from '../usage.js';
import { type ProtocolOptions, protocolIn } from './protocol.js';

/**
 * `solowire explain ID`: a case, a check, a requirement, a close code by number or name, a parameter, a message, a key of a target
 * file, a means that cases need, or a fault.
 */
export async function explain(id: string, options: ProtocolOptions = {}): Promise<void> {
  const lines = explainerOf(await protocolIn(options)).explanation(id);
  process.stdout.write(`${lines.join('\n')}\n`);
}

const field = (name: string, text: string | undefined): string[] =>
  text ? wrap(`${name.padEnd(10)} ${text}`, '  ', ' '.repeat(13)) : [];

/** The faults of the catalogue that break a requirement. */
const faultsOf = (id: string): string[] =>
  Object.keys(faults).filter((name) => faults[name]!.violates?.includes(id));

/** The cure of a family, and how it is written on each stack. */
function curesOf(family: string): string[] {
  const { name, cure, stacks = {} } = families[family]!;
  return [
    ...field('family', `${name}.`),
    ...field('cure', cure),
    ...Object.entries(stacks).flatMap(([stack, text]) => field(STACKS[stack as Stack], text)),
  ];
}

/** How many cures a requirement or a check shows; each fault has its own. */
const MOST_CURES = 3;

/** The cures of the families to which most of these faults belong. */
function curesFor(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const { family } of ids.flatMap((id) => signatures[id] ?? []))
    counts.set(family, (counts.get(family) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_CURES);
  return most.flatMap(([family]) => ['', ...curesOf(family)]);
}

/** The faults that fail a check. */
const failing = (check: string): string[] =>
  Object.keys(signatures).filter((id) => signatures[id]!.failed.some((i) => checks[i]![0] === check));

const explainCode = (info: CloseCodeInfo): string[] => [
  `${info.code} ${info.name}  (close code)`,
  ...wrap(info.meaning, '  '),
  '',
  ...field('then', info.next),
  ...field('sent by', info.sentBy.join(' or ')),
  ...field(
    'bye',
    info.told ? 'the server says it in a bye before its Close' : 'no bye goes before its Close',
  ),
];

/** The path of a key of a target file, by it or by its last word, where no other key ends with that. */
function targetKeyOf(word: string): string | undefined {
  if (Object.hasOwn(targetKeys, word)) return word;
  const ends = Object.keys(targetKeys).filter((path) => path.endsWith(`.${word}`));
  return ends.length === 1 ? ends[0] : undefined;
}

/** Explains the words of the kit and of a protocol. */
export interface Explainer {
  /** The lines that explain a word. Throws {@link UsageError} if nobody knows it. */
  explanation(id: string): string[];
  /** All that can be explained. */
  names(): string[];
}

export function explainerOf(protocol: Protocol): Explainer {
  const { contract, cases, thorough, always: alwaysChecks } = protocol;
  const { rules, parameters, messages = {} } = contract;

  /** The lines that explain a word of the kit or of the protocol. Throws {@link UsageError} if nobody knows it. */
  function explanation(id: string): string[] {
    const kase = [...cases, ...thorough].find((one) => one.id === id);
    if (kase) return explainCase(kase);
    const always = alwaysChecks.find((one) => one.id === id);
    if (always) return explainCheck(always.id, always, 'every case');
    for (const one of cases) {
      const own = one.checks.find((c) => checkId(one, c) === id);
      if (own?.family) return explainShared(id);
      if (own) return explainCheck(id, own, `${one.id}: ${one.title}`);
    }
    const requirement = rules[id.toUpperCase() as RuleId];
    if (requirement) return explainRequirement(requirement);
    const code = contract.codes.known.find((one) => one.name === id || String(one.code) === id);
    if (code) return explainCode(code);
    const parameter = parameters[id as ParameterName];
    if (parameter) return explainParameter(id as ParameterName, parameter);
    const message = messages[id];
    if (message) return explainMessage(id, message);
    const means = Object.hasOwn(meansInfo, id) ? (id as Means) : undefined;
    const key = targetKeyOf(id);
    if (means !== undefined && key === undefined) return explainMeans(means);
    if (key !== undefined) return explainKey(key);
    const fault = faults[id.toUpperCase()];
    if (fault) return explainFault(id.toUpperCase(), fault);
    throw new UsageError(
      `nothing is called ${JSON.stringify(id)}`,
      didYouMean(id, names(), '`solowire list` shows what there is'),
    );
  }

  /** All that can be explained. */
  const names = (): string[] => [
    ...cases.flatMap((one) => [one.id, ...one.checks.map((c) => checkId(one, c))]),
    ...alwaysChecks.map((one) => one.id),
    ...Object.keys(rules),
    ...contract.codes.known.flatMap((one) => [one.name, String(one.code)]),
    ...Object.keys(parameters),
    ...Object.keys(messages),
    ...Object.keys(targetKeys),
    ...Object.keys(meansInfo).filter((one) => !(one in targetKeys)),
    ...Object.keys(faults),
  ];

  function explainCase(kase: Case): string[] {
    const waits = (timing: 'default' | 'short') => {
      const values = Object.fromEntries(Object.entries(parameters).map(([name, one]) => [name, one[timing]]));
      return kase.waits?.(new Parameters(parameters, resolveParameters(parameters, values))) ?? 0;
    };
    const forced = `${Math.round(waits('default'))} ms with default timings, ${Math.round(waits('short'))} ms with short ones`;
    return [
      `${kase.id}  (case)`,
      ...wrap(kase.title, '  '),
      '',
      ...field('needs', needsOf(kase, contract).join(', ')),
      ...field('waits', kase.waits && forced),
      ...field('alone', kase.alone && 'no other case runs against the server meanwhile'),
      ...field('run it', `solowire test --only ${kase.id} URL`),
      '',
      ...kase.checks.flatMap((one) => [
        `  ${one.requirement} (${levelOf(one, contract)})  ${one.id}`,
        ...wrap(expectedOf(one, contract), '      '),
      ]),
    ];
  }

  function explainCheck(id: string, one: Check, where: string): string[] {
    const rule = rules[one.requirement];
    return [
      `${id}  (check)`,
      ...field('expects', expectedOf(one, contract)),
      ...field('in', where),
      ...curesFor(failing(id)),
      '',
      ...(rule ? explainRequirement(rule, []) : []),
    ];
  }

  /** A check that several cases make: what it judges may be another requirement in each. */
  function explainShared(id: string): string[] {
    const made = cases.flatMap((kase) =>
      kase.checks.filter((one) => checkId(kase, one) === id).map((one) => ({ kase, one })),
    );
    const requirements = [...new Set(made.map(({ one }) => one.requirement))];
    return [
      `${id}  (check)`,
      ...field('expects', expectedOf(made[0]!.one, contract)),
      ...requirements.flatMap((requirement) => [
        '',
        `  ${requirement}  ${rules[requirement]?.level ?? ''}`.trimEnd(),
        ...wrap(rules[requirement]?.text ?? '', '    '),
        ...made.filter(({ one }) => one.requirement === requirement).map(({ kase }) => `    ${kase.id}`),
      ]),
      ...curesFor(failing(id)),
    ];
  }

  function explainRequirement(one: Rule, cures: readonly string[] = curesFor(faultsOf(one.id))): string[] {
    const judges = [
      ...cases.flatMap((kase) =>
        kase.checks.filter((c) => c.requirement === one.id).map((c) => checkId(kase, c)),
      ),
      ...alwaysChecks.filter((c) => c.requirement === one.id).map((c) => `${c.id} (in every case)`),
    ];
    return [
      `${one.id}  (${one.level}, ${one.clause === undefined ? `${one.role}, profile ${one.profile}` : one.clause})`,
      ...wrap(one.text, '  '),
      '',
      ...field('why', one.rationale),
      ...field('source', one.source),
      ...field('broken by', faultsOf(one.id).join(', ')),
      ...field('unseen', one.notOnTheWire && `the wire cannot show it: ${one.notOnTheWire}`),
      ...(judges.length > 0
        ? ['  judged by', ...[...new Set(judges)].map((name) => `    ${name}`)]
        : ['  judged by no check']),
      ...cures,
    ];
  }

  function explainFault(id: string, { sentence, shows, violates, notInV1 }: FaultRow): string[] {
    return [
      `${id}  (fault)`,
      ...wrap(sentence, '  '),
      '',
      ...field('shows', shows),
      ...field('not judged', notInV1),
      ...(violates ?? []).flatMap((one) => field(one, rules[one as RuleId]?.text)),
      ...(signatures[id]
        ? ['', ...field('to do', signatures[id].cure), ...curesOf(signatures[id].family)]
        : []),
    ];
  }

  /** The cases that need a means, by their ids. */
  const neededBy = (means: Means): string =>
    [...cases, ...thorough]
      .filter(({ needs = [] }) => needs.includes(means))
      .map(({ id }) => id)
      .join(', ');

  function explainMeans(means: Means): string[] {
    const { meaning, key } = meansInfo[means];
    return [
      `${means}  (means of a target)`,
      ...wrap(meaning, '  '),
      '',
      ...field('key', `${key} of the target file`),
      ...field('needed by', neededBy(means)),
    ];
  }

  function explainKey(path: string): string[] {
    const { description, examples } = targetKeys[path]!;
    const key = path.split('.').at(-1)!;
    const means = (Object.keys(meansInfo) as Means[]).filter((one) => meansInfo[one].key === path);
    return [
      `${path}  (key of a target file)`,
      ...wrap(description, '  '),
      '',
      ...examples.flatMap((one) =>
        stringify({ [key]: one })
          .trimEnd()
          .split('\n')
          .map((line, i) => `  ${(i === 0 ? 'example' : '').padEnd(10)} ${line}`),
      ),
      ...means.flatMap((one) => field('needed by', neededBy(one))),
    ];
  }

  const explainMessage = (name: string, { summary, sentBy, reply = [] }: MessageInfo): string[] => [
    `${name}  (message)`,
    ...wrap(summary ?? `${contract.name} does not say what it is for.`, '  '),
    '',
    ...field('sent by', sentBy.join(' or ')),
    ...field('answer', reply.join(' or ')),
    ...field(
      'answers',
      Object.keys(messages)
        .filter((one) => messages[one]!.reply?.includes(name))
        .join(', '),
    ),
  ];

  function explainParameter(name: ParameterName, parameter: Parameter): string[] {
    const { unit, default: usual, short, min, max, announced, meaning, why } = parameter;
    const of = new Parameters(parameters);
    const margin = of.latest(name) - of.get(name);
    return [
      `${name}  (parameter, ${unit})`,
      ...wrap(meaning, '  '),
      '',
      ...field('default', `${usual}; ${short} in the short timings; ${min} to ${max} are permitted`),
      ...field('announced', announced && `${announced} of the welcome`),
      ...field('tolerance', margin > 0 ? `${margin} ms later is in time, with the default` : undefined),
      ...field('why', why),
    ];
  }

  return { explanation, names };
}
