import type { Ending, Role } from '../contract/index.js';
import type { DocumentMessage } from './asyncapi.js';
import type { Language, RolePlay } from './language.js';
import type { Problems } from './problem.js';
import { mayFit } from './schemas.js';
import type { Place, Sources } from './sources.js';
import { at, fill, namesIn, OPERATORS, operatorOf, placesIn, pointerOf, Unnamed } from './value.js';
import { wrap } from './wrap.js';

/** What a document is checked with. `place`: where its extension stands. */
interface Checked {
  readonly language: Language;
  readonly sources: Sources;
  readonly place: Place;
  readonly problems: Problems;
}

/** What stands for any value when a pattern is held against schemas. */
const ANY = Symbol('any value');

/** The names that have a value from the opening on. */
const OF_A_CLIENT = ['identity', 'instance', 'attempt', 'token', 'scheme'];

/** The names that a role gives besides, with a value of each by which its templates are tried. */
const OF_A_ROLE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ask: { value: 'meanwhile', padBytes: 1 },
  late: { ms: 100 },
  store: { value: 'new', afterMs: 0 },
  read: {},
  push: { to: 'somebody', other: 'somebody', data: wrap('for X', { index: 0 }), count: 1, padBytes: 1 },
  subscribe: { intervalMs: 20 },
  watch: { to: 'somebody' },
  kick: { to: 'somebody', epoch: 1 },
  expire: {},
};

/** Those of them that are not always given. */
const SOMETIMES: Readonly<Record<string, readonly string[]>> = {
  ask: ['padBytes'],
  push: ['padBytes', 'other'],
  kick: ['epoch'],
};

/** The names that patterns of roles and endings give a meaning. */
const OF_AN_ANSWER = ['found', 'epoch', 'error', 'index', 'who', 'cause', 'reason', 'retryAfterMs', 'ref'];

/** Names that an opening may not give to what it saves. */
const OF_THE_KIT: ReadonlySet<string> = new Set([
  'n',
  'id',
  'idNumber',
  ...OF_AN_ANSWER,
  ...Object.values(OF_A_ROLE).flatMap(Object.keys),
]);

/** Values by which templates are tried. */
const SAMPLE = {
  identity: 'somebody',
  instance: '0123456789abcdef0123456789abcdef',
  attempt: 1,
  token: 'a-token',
  scheme: 'token',
  n: 1,
  id: 'a1',
  idNumber: 1,
};

/**
 * The rules that a document must keep so that a verdict means something: what is expected tells messages apart, whatever is sent is a
 * message of the document, at least one control is answered by the application, and each name has a value.
 */
export function hardRules(checked: Checked): void {
  policy(checked);
  identity(checked);
  opening(checked);
  probes(checked);
  endings(checked);
  if (checked.language.single.complaint !== undefined)
    pattern(checked, ['complaint'], checked.language.single.complaint, [], true);
  roles(checked);
  refusals(checked);
  times(checked);
}

/** A problem at a place in the extension. */
function complain(
  { place, problems }: Checked,
  keys: readonly (string | number)[],
  ...said: [string, string?]
): void {
  problems.add({ ...place, pointer: place.pointer + pointerOf(keys) }, ...said);
}

function policy(checked: Checked): void {
  const { policy } = checked.language.single;
  if (policy !== 'newest')
    complain(
      checked,
      ['policy'],
      `the kit cannot judge the policy ${policy} yet`,
      'expected newest: the newest session of an identity stays',
    );
}

function identity(checked: Checked): void {
  const { language } = checked;
  const { identity, upgrade } = language.single;
  if ('upgrade' in identity) {
    const parts = { path: upgrade?.path, query: upgrade?.query, header: upgrade?.headers };
    if (!namesIn(parts[identity.upgrade]).some((name) => name === 'identity' || name === 'token'))
      complain(
        checked,
        ['identity', 'upgrade'],
        `no ${identity.upgrade} of the upgrade says who the client is`,
        `let {identity} stand in upgrade.${identity.upgrade === 'header' ? 'headers' : identity.upgrade}`,
      );
    return;
  }
  const known = isMessage(checked, ['identity', 'message'], identity.message);
  const sends = language.opening.flatMap((step) => ('send' in step ? [step.send] : []));
  if (!known) return;
  if (sends.length === 0) {
    complain(
      checked,
      ['identity'],
      'no step of the opening sends a message',
      'let one send the message that says who the client is',
    );
    return;
  }
  if (identity.at !== undefined && !sends.some((send) => namesIn(at(identity.at!, send)).length > 0))
    complain(
      checked,
      ['identity', 'at'],
      `no step of the opening puts a name at ${identity.at}`,
      'expected {identity} there',
    );
}

function opening(checked: Checked): void {
  const { language } = checked;
  const { opening } = language;
  const known = [...OF_A_CLIENT];
  opening.forEach((step, i) => {
    if ('send' in step) {
      template(checked, ['opening', i, 'send'], step.send, known);
      const next = opening[i + 1];
      if (i < opening.length - 1 && next && 'send' in next)
        complain(
          checked,
          ['opening', i + 1],
          'two messages in a row cannot be sent yet',
          'let an expect stand between them',
        );
    } else {
      pattern(checked, ['opening', i, 'expect'], step.expect, known);
      for (const name of [...namesIn(step.expect), ...Object.keys(step.save ?? {})])
        if (!OF_THE_KIT.has(name)) known.push(name);
        else if (!Object.hasOwn(SAMPLE, name))
          complain(
            checked,
            ['opening', i],
            `{${name}} has a meaning of its own elsewhere`,
            'save it by another name',
          );
    }
  });
  const opens = opening.flatMap((step, i) => ('expect' in step && step.opens ? [i] : []));
  if (opens.length > 1)
    complain(checked, ['opening', opens[1]!, 'opens'], 'a session opens once', 'leave out one of the two');
  const last = opening.at(-1);
  if (last && !('expect' in last))
    complain(
      checked,
      ['opening', opening.length - 1],
      'nothing answers the last message of the opening, so that nobody knows when the session is open',
      'let an expect follow',
    );
  for (const [key, name] of Object.entries(language.single.welcome ?? {}))
    if (!saved(checked).includes(name))
      complain(
        checked,
        ['welcome', key],
        `the opening saves no ${name}`,
        `saved: ${saved(checked).join(', ') || 'nothing'}`,
      );
}

/** The names that the opening saves. */
const saved = ({ language }: Checked): string[] =>
  language.opening.flatMap((step) =>
    'expect' in step ? [...namesIn(step.expect), ...Object.keys(step.save ?? {})] : [],
  );

function probes(checked: Checked): void {
  const { language } = checked;
  const { probe, keepAlive, serverProbe } = language.single;
  const known = [...OF_A_CLIENT, ...saved(checked)];
  template(checked, ['probe', 'send'], probe.send, [...known, 'n']);
  pattern(checked, ['probe', 'answer'], probe.answer, [...known, 'n']);
  if (keepAlive) template(checked, ['keepAlive', 'send'], keepAlive.send, known);
  if (!serverProbe) return;
  pattern(checked, ['serverProbe', 'expect'], serverProbe.expect, [...known, 'n']);
  template(checked, ['serverProbe', 'answer'], serverProbe.answer, [...known, 'n']);
}

function endings(checked: Checked): void {
  const { single } = checked.language;
  for (const [ending, { message, close = [] }] of Object.entries(single.endings) as [
    Ending,
    { message?: unknown; close?: number[] },
  ][]) {
    if (message !== undefined)
      pattern(checked, ['endings', ending, 'message'], message, [...OF_A_CLIENT, ...saved(checked)]);
    else if (close.length === 0)
      complain(
        checked,
        ['endings', ending],
        'neither a message nor a close code says this ending',
        'leave it out, or say which',
      );
    for (const code of close)
      if ([1004, 1005, 1006, 1015].includes(code))
        complain(
          checked,
          ['endings', ending, 'close'],
          `${code} may not stand in a Close (RFC 6455 §7.4.1)`,
          'leave it out',
        );
  }
}

function roles(checked: Checked): void {
  const known = [...OF_A_CLIENT, ...saved(checked)];
  const { plays } = checked.language;
  for (const [role, play] of Object.entries(plays) as [Role, NonNullable<(typeof plays)[Role]>][]) {
    const given = OF_A_ROLE[role]!;
    const names = [...known, 'id', 'idNumber', ...Object.keys(given)];
    const bare = {
      ...given,
      ...Object.fromEntries((SOMETIMES[role] ?? []).map((name) => [name, undefined])),
    };
    for (const some of [given, bare]) template(checked, ['roles', role, 'send'], play.send, names, some);
    for (const key of ['answer', 'refused', 'delivers', 'online', 'offline'] as const)
      if (play[key] !== undefined) pattern(checked, ['roles', role, key], play[key], names, true);
    const needs = {
      ask: 'answer',
      late: 'answer',
      store: 'answer',
      read: 'answer',
      push: 'delivers',
      subscribe: 'delivers',
    };
    const key = needs[role as keyof typeof needs] as 'answer' | 'delivers' | undefined;
    if (key && play[key] === undefined)
      complain(
        checked,
        ['roles', role],
        `nobody would see that the role ${role} was played`,
        `say its ${key}`,
      );
    const shows = {
      ask: ['send', 'answer'],
      store: ['send'],
      read: ['answer'],
      push: ['send', 'delivers'],
    } as const;
    const what = role === 'push' ? 'data' : 'value';
    for (const side of shows[role as keyof typeof shows] ?? [])
      if (play[side] !== undefined && !namesIn(play[side]).includes(what))
        complain(
          checked,
          ['roles', role, side],
          `{${what}} does not stand in it`,
          `expected a place for {${what}}`,
        );
    if (role === 'watch') watch(checked, play);
    if (play.answer !== undefined && play.done !== undefined)
      complain(
        checked,
        ['roles', role, 'done'],
        'an answer says when it was done',
        'leave out one of answer and done',
      );
  }
}

/** Whoever is told of a session is told whose it is. */
function watch(checked: Checked, play: RolePlay): void {
  const needs = [
    ['online', 'who'],
    ['offline', 'who'],
    ...(play.causes ? [['offline', 'cause'] as const] : []),
  ] as const;
  for (const [key, name] of needs)
    if (!namesIn(play[key]).includes(name))
      complain(
        checked,
        ['roles', 'watch', key],
        `{${name}} does not stand in it`,
        name === 'who' ? 'expected it in place of the identity' : 'expected it where the cause stands',
      );
}

/** Words of refusals are heard where `refused` has a place for them. */
function refusals(checked: Checked): void {
  const { single, plays } = checked.language;
  if (single.refusals && !Object.values(plays).some(({ refused }) => namesIn(refused).includes('error')))
    complain(
      checked,
      ['refusals'],
      'no role has {error} in its refused',
      'say where the word stands that tells why',
    );
}

function times(checked: Checked): void {
  const known = saved(checked);
  for (const [name, { arithmetic }] of checked.language.times)
    for (const used of arithmetic?.names ?? [])
      if (!known.includes(used))
        complain(
          checked,
          ['times', name, 'value'],
          `the opening saves no ${used}`,
          `saved: ${known.join(', ') || 'nothing'}`,
        );
}

/** Whether the document has a message; a problem if not. */
function isMessage(checked: Checked, keys: readonly (string | number)[], name: string): boolean {
  const { messages } = checked.language.document;
  if (messages.has(name)) return true;
  complain(
    checked,
    keys,
    `the document has no message ${JSON.stringify(name)}`,
    `messages: ${[...messages.keys()].join(', ')}`,
  );
  return false;
}

/** What the kit would send: each name has a value, each operator is one, and it is a message of the document. */
function template(
  checked: Checked,
  keys: readonly (string | number)[],
  value: unknown,
  known: readonly string[],
  given: Readonly<Record<string, unknown>> = {},
): void {
  const withValue = new Set(known);
  const unknown = namesIn(value).find((name) => !withValue.has(name));
  if (unknown !== undefined) {
    complain(
      checked,
      keys,
      `nothing stands for {${unknown}}`,
      `names that have a value here: ${[...withValue].join(', ')}`,
    );
    return;
  }
  if (!operators(checked, keys, value, [...OPERATORS.template])) return;
  const names: Record<string, unknown> = { ...SAMPLE, ...given };
  // What a server says in an opening nobody knows; what is made of it is checked when it is sent.
  if (namesIn(value).some((name) => !Object.hasOwn(names, name))) return;
  try {
    const fault = checked.language.faultOf(fill(value, names));
    if (fault !== undefined)
      complain(checked, keys, fault, 'a text field takes {name|json}, where the value is no text');
  } catch (error) {
    if (!(error instanceof Unnamed)) throw error;
    complain(checked, keys, error.message);
  }
}

/** What the kit expects: exactly one message of the server can be like it, as far as constants tell. */
function pattern(
  checked: Checked,
  keys: readonly (string | number)[],
  value: unknown,
  known: readonly string[],
  mayBeAny = false,
): void {
  const { language, sources } = checked;
  if (!operators(checked, keys, value, [...new Set([...OPERATORS.template, ...OPERATORS.pattern])])) return;
  const withValue = new Set(known);
  if (!readableNames(checked, keys, value, withValue)) return;
  const [operator, operand] = operatorOf(value) ?? [];
  if (operator === '$message') return;
  const strange = mayBeAny
    ? undefined
    : namesIn(value).find((name) => !withValue.has(name) && Object.hasOwn(SAMPLE, name));
  if (strange !== undefined) complain(checked, keys, `nothing stands for {${strange}}`);
  const alternatives = operator === '$in' ? (operand as unknown[]) : [value];
  for (const one of alternatives) {
    const fitting = [...language.document.messages.values()].filter(
      ({ sentBy, payload }) =>
        sentBy.has('server') && (!payload || mayFit(sources, payload, sketch(one), ANY)),
    );
    if (fitting.length === 1 || language.document.messages.size === 0) continue;
    const shown = JSON.stringify(one);
    if (fitting.length === 0)
      complain(checked, keys, `no message that the server sends is like ${shown}`, sentByServer(checked));
    else
      complain(
        checked,
        keys,
        `${fitting.map((message: DocumentMessage) => message.name).join(' and ')} are both like ${shown}`,
        'say more of the one that is meant, so that it is like no other',
      );
  }
}

const sentByServer = ({ language }: Checked): string => {
  const names = [...language.document.messages.values()].filter(({ sentBy }) => sentBy.has('server'));
  return `the server sends: ${names.map(({ name }) => name).join(', ') || 'nothing'}`;
};

/** Whether each name in a pattern can take its value from what is seen, if it has none; a problem if not. */
function readableNames(
  checked: Checked,
  keys: readonly (string | number)[],
  value: unknown,
  withValue: ReadonlySet<string>,
): boolean {
  if (typeof value === 'string') {
    const open = placesIn(value).filter((name) => !withValue.has(name));
    if (open.length > 1)
      complain(
        checked,
        keys,
        `nobody knows where {${open[0]}} ends and {${open[1]}} begins`,
        'expected one name at most that takes its value from the text',
      );
    return open.length <= 1;
  }
  if (typeof value !== 'object' || value === null) return true;
  const [operator = ''] = operatorOf(value) ?? [];
  const open = namesIn(value).find((name) => !withValue.has(name));
  if (['$base64', '$join'].includes(operator) && open !== undefined) {
    complain(
      checked,
      [...keys, operator],
      `nothing stands for {${open}}`,
      `in ${operator} each name has a value before`,
    );
    return false;
  }
  return Object.entries(value).every(([key, one]) => readableNames(checked, [...keys, key], one, withValue));
}

/** A pattern as a value, in which nobody knows what stands for names and operators. */
function sketch(value: unknown): unknown {
  if (typeof value === 'string') return namesIn(value).length > 0 ? ANY : value;
  if (typeof value !== 'object' || value === null) return value;
  if (operatorOf(value)) return ANY;
  if (Array.isArray(value)) return value.map(sketch);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => operatorOf(one)?.[0] !== '$absent')
      .map(([key, one]) => [key, sketch(one)]),
  );
}

/** Whether each operator in a value is one of these, with an operand that it takes; a problem if not. */
function operators(
  checked: Checked,
  keys: readonly (string | number)[],
  value: unknown,
  allowed: readonly string[],
): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const [operator, operand] = operatorOf(value) ?? [];
  if (operator !== undefined) {
    if (!allowed.includes(operator)) {
      complain(
        checked,
        [...keys, operator],
        `there is no operator ${operator} here`,
        `operators: ${allowed.join(', ')}`,
      );
      return false;
    }
    if (['$in', '$join'].includes(operator) && !Array.isArray(operand)) {
      complain(checked, [...keys, operator], `${operator} takes a list, found ${JSON.stringify(operand)}`);
      return false;
    }
    if (operator === '$message') {
      if (typeof operand === 'string') return isMessage(checked, [...keys, operator], operand);
      complain(
        checked,
        [...keys, operator],
        `$message takes the name of a message, found ${JSON.stringify(operand)}`,
      );
      return false;
    }
  }
  return Object.entries(value).every(([key, one]) => operators(checked, [...keys, key], one, allowed));
}
