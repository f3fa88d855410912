import {
  type CloseCodeInfo,
  closeCodes,
  type ParameterName,
  parameters,
  type Reconnect,
  type Requirement,
  type RequirementId,
  requirements,
} from '@solowire/spec';
import type { Case } from '../cases/case.js';
import { cases } from '../cases/index.js';
import { faults } from '../generated/faults.js';
import { alwaysChecks } from '../judge/always/index.js';
import type { Check } from '../judge/check.js';
import { wrap } from '../report/wrap.js';
import { didYouMean } from '../suggest.js';
import { Parameters, resolveParameters } from '../target/parameters.js';
import { UsageError } from '../usage.js';
import type { FaultRow } from './fault-row.js';

/** `solowire explain ID`: a case, a check, a requirement, a close code by number or name, a parameter, or a fault. */
export function explain(id: string): void {
  const lines = explanation(id);
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The lines that explain a word of the kit or of the protocol. Throws {@link UsageError} if nobody knows it. */
export function explanation(id: string): string[] {
  const kase = cases.find((one) => one.id === id);
  if (kase) return explainCase(kase);
  const always = alwaysChecks.find((one) => one.id === id);
  if (always) return explainCheck(always.id, always, 'every case');
  for (const one of cases) {
    const own = one.checks.find((c) => `${one.id}#${c.id}` === id);
    if (own) return explainCheck(id, own, `${one.id}: ${one.title}`);
  }
  const requirement = requirements[id.toUpperCase() as RequirementId];
  if (requirement) return explainRequirement(requirement);
  const code = Object.values(closeCodes).find((one) => one.name === id || String(one.code) === id);
  if (code) return explainCode(code);
  if (Object.hasOwn(parameters, id)) return explainParameter(id as ParameterName);
  const fault = faults[id.toUpperCase()];
  if (fault) return explainFault(id.toUpperCase(), fault);
  throw new UsageError(
    `nothing is called ${JSON.stringify(id)}`,
    didYouMean(id, names(), '`solowire list` shows what there is'),
  );
}

/** All that can be explained. */
export const names = (): string[] => [
  ...cases.flatMap((one) => [one.id, ...one.checks.map((c) => `${one.id}#${c.id}`)]),
  ...alwaysChecks.map((one) => one.id),
  ...Object.keys(requirements),
  ...Object.values(closeCodes).flatMap((one) => [one.name, String(one.code)]),
  ...Object.keys(parameters),
  ...Object.keys(faults),
];

const field = (name: string, text: string | undefined): string[] =>
  text ? wrap(`${name.padEnd(10)} ${text}`, '  ', ' '.repeat(13)) : [];

function explainCase(kase: Case): string[] {
  const waits = (timing: 'default' | 'short') => {
    const values = Object.fromEntries(Object.entries(parameters).map(([name, one]) => [name, one[timing]]));
    return kase.waits?.(new Parameters(resolveParameters(values, {}))) ?? 0;
  };
  const forced = `${Math.round(waits('default'))} ms with default timings, ${Math.round(waits('short'))} ms with short ones`;
  return [
    `${kase.id}  (case)`,
    ...wrap(kase.title, '  '),
    '',
    ...field('needs', kase.needs?.join(', ')),
    ...field('waits', kase.waits && forced),
    ...field('alone', kase.alone && 'no other case runs against the server meanwhile'),
    ...field('run it', `solowire test --only ${kase.id} URL`),
    '',
    ...kase.checks.flatMap((one) => [
      `  ${one.requirement} (${requirements[one.requirement].level})  ${one.id}`,
      ...wrap(one.expected, '      '),
    ]),
  ];
}

function explainCheck(id: string, one: Check, where: string): string[] {
  return [
    `${id}  (check)`,
    ...field('expects', one.expected),
    ...field('in', where),
    '',
    ...explainRequirement(requirements[one.requirement]),
  ];
}

function explainRequirement(one: Requirement): string[] {
  const judges = [
    ...cases.flatMap((kase) =>
      kase.checks.filter((c) => c.requirement === one.id).map((c) => `${kase.id}#${c.id}`),
    ),
    ...alwaysChecks.filter((c) => c.requirement === one.id).map((c) => `${c.id} (in every case)`),
  ];
  return [
    `${one.id}  (${one.level}, ${one.role}, profile ${one.profile})`,
    ...wrap(one.text, '  '),
    '',
    ...field('why', one.rationale),
    ...field('source', one.source),
    ...field('broken by', faultsOf(one.id).join(', ')),
    ...field('unseen', one.notOnTheWire && `the wire cannot show it: ${one.notOnTheWire}`),
    ...(judges.length > 0
      ? ['  judged by', ...judges.map((name) => `    ${name}`)]
      : ['  judged by no check']),
  ];
}

/** The faults of the catalogue that break a requirement. */
const faultsOf = (id: RequirementId): string[] =>
  Object.keys(faults).filter((name) => faults[name]!.violates?.includes(id));

function explainFault(id: string, { sentence, shows, violates, notInV1 }: FaultRow): string[] {
  return [
    `${id}  (fault)`,
    ...wrap(sentence, '  '),
    '',
    ...field('shows', shows),
    ...field('not judged', notInV1),
    ...(violates ?? []).flatMap((one) => field(one, requirements[one as RequirementId].text)),
  ];
}

/** What a client does after a code, in words for people. */
const NEXT_STEP: Readonly<Record<Reconnect, string>> = {
  backoff: 'the client dials again, with backoff',
  capped: 'the client dials again after its longest backoff, and stops after three in a row',
  'fresh-credential': 'the client gets a new credential, then dials; it stops at the second in a row',
  'new-instance': 'the client, if this was its newest dial, takes a new instanceId and dials once more',
  never: 'the client stops; a person or the application decides',
};

const explainCode = (info: CloseCodeInfo): string[] => [
  `${info.code} ${info.name}  (close code)`,
  ...wrap(info.meaning, '  '),
  '',
  ...field('then', NEXT_STEP[info.reconnect]),
  ...field('sent by', info.sentBy.join(' or ')),
  ...field('bye', info.bye ? 'the server says it in a bye before its Close' : 'no bye goes before its Close'),
];

function explainParameter(name: ParameterName): string[] {
  const { unit, default: usual, short, min, max, announced, meaning, why } = parameters[name];
  const of = new Parameters(resolveParameters({}, {}));
  const margin = of.latest(name) - of.get(name);
  return [
    `${name}  (parameter, ${unit})`,
    ...wrap(meaning, '  '),
    '',
    ...field('default', `${usual}; ${short} in the short timings; ${min} to ${max} are permitted`),
    ...field('announced', `${announced} of the welcome`),
    ...field('tolerance', margin > 0 ? `${margin} ms later is in time, with the default` : undefined),
    ...field('why', why),
  ];
}
