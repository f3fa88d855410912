import { isDeepStrictEqual } from 'node:util';
import type {
  CloseCodeInfo,
  Contract,
  Ending,
  EndingInfo,
  Fact,
  ParameterName,
  Rule,
  RuleId,
} from '../contract/index.js';
import type { Clause } from '../generated/types.js';
import type { Language } from './language.js';
import { CODES, FIRST_FREE_CODE, RFC_6455, SERVER_CODES } from './rfc6455.js';
import { DocumentSession } from './session.js';
import { parameterOf } from './times.js';

/** The contract that a document describes. `hash`: of the document. */
export function contractOf(language: Language, hash: string): Contract {
  const { single, document } = language;
  const endings = endingsOf(language);
  const codes = new Map<number, CloseCodeInfo>();
  const isOpen = Object.values(endings).some((one) => one.codes.length === 0);
  for (const [ending, { codes: all, told }] of Object.entries(endings) as [Ending, EndingInfo][])
    for (const code of all)
      codes.set(code, {
        code,
        name: ending,
        sentBy: ['server'],
        told,
        meaning: `The server ends the connection: ${ending}.`,
        ...(single.endings[ending]?.next === undefined ? {} : { next: single.endings[ending].next }),
      });
  return {
    name: document.title,
    version: document.version,
    hash,
    subprotocols: single.upgrade?.subprotocols ?? [],
    rules: rulesOf(language),
    permits: permitsOf(language),
    endings,
    codes: {
      known: [...codes.values()],
      told: (code) => codes.get(code)?.told ?? false,
      // Where the document does not say all of them, those that RFC 6455 §7.4.2 leaves to libraries and applications.
      serverMaySend: (code) =>
        codes.has(code) || SERVER_CODES.has(code) || (code >= FIRST_FREE_CODE && isOpen),
      refuses: () => true,
    },
    parameters: Object.fromEntries(
      [...language.times].map(([name, { value, arithmetic }]) => [
        name,
        parameterOf(name, value, arithmetic ? 'the opening' : undefined),
      ]),
    ) as Partial<Record<ParameterName, ReturnType<typeof parameterOf>>>,
    facts: factsOf(language),
    roles: language.roles,
    words: {
      asksToOpen: 'message' in single.identity ? single.identity.message : 'upgrade',
      welcomed: wordOfWelcome(language),
      told: wordOfLast(language),
      probe: language.nameOfTemplate(single.probe.send),
      probeAnswer: language.nameOfTemplate(single.probe.answer),
      asked: 'request',
      answered: 'response',
      pushed: 'message',
      complained: single.complaint === undefined ? 'complaint' : language.nameOfTemplate(single.complaint),
    },
    messages: Object.fromEntries(
      [...document.messages.values()].map(({ name, summary, sentBy }) => [
        name,
        { sentBy: [...sentBy], ...(summary === undefined ? {} : { summary }) },
      ]),
    ),
    refusals: Object.fromEntries(
      Object.entries(single.refusals ?? {}).map(([refusal, word]) => [refusal, String(word)]),
    ),
    knows: (message) => language.knows(message),
    session: () => new DocumentSession(language),
  };
}

function endingsOf({ single, told }: Language): Partial<Record<Ending, EndingInfo>> {
  const below = Object.entries(CODES).map(([ending, code]): [string, EndingInfo] => [
    ending,
    { codes: [code], told: false, words: `${code}` },
  ]);
  const own = Object.entries(single.endings).map(
    ([ending, { message, optional = false, close = [] }]): [string, EndingInfo] => {
      // Where one message says several endings, the first is heard; the Close tells the others.
      const first = told.find((one) => isDeepStrictEqual(one.message, message));
      return [
        ending,
        {
          codes: close,
          told: message !== undefined && !optional && first?.ending === ending,
          words: `${close.join(' or ')} ${ending}`.trim(),
        },
      ];
    },
  );
  return Object.fromEntries([...below, ...own]);
}

function rulesOf({ single, document }: Language): Record<RuleId, Rule> {
  const own = Object.entries(single.clauses).flatMap(([id, clause]): [string, Rule][] => {
    const rule = ruleOf(id as RuleId, clause, document.title);
    return rule ? [[id, rule]] : [];
  });
  const rules: Record<RuleId, Rule> = { ...RFC_6455, ...Object.fromEntries(own) };
  for (const [id, { permits }] of Object.entries(single.clauses)) if (permits) delete rules[id as RuleId];
  return rules;
}

function permitsOf({ single }: Language): Record<RuleId, string> {
  return Object.fromEntries(
    Object.entries(single.clauses).flatMap(([id, { permits }]) => (permits ? [[id, permits.source]] : [])),
  );
}

/** The rule that a clause makes; undefined where the protocol allows the contrary. */
function ruleOf(id: RuleId, { states, implies, policy }: Clause, title: string): Rule | undefined {
  const common = { id, section: title, role: 'server', profile: 'core' } as const;
  if (implies) {
    const { id: clause, text, derivation, source = title } = implies;
    return { ...common, clause, level: 'SHOULD', text, source, rationale: `It follows: ${derivation}` };
  }
  const sentence = states ?? policy;
  if (!sentence) return undefined;
  const { id: clause, level, text, source = policy ? 'the deployment' : title } = sentence;
  return { ...common, clause, level, text, source };
}

function factsOf(language: Language): Set<Fact> {
  const { single, opening } = language;
  const facts = new Set<Fact>();
  if ('message' in single.identity) facts.add('opening.message');
  if (opening.some((step) => 'expect' in step)) facts.add('opening.welcome');
  if (single.welcome?.session !== undefined) facts.add('session.id');
  if (single.welcome?.epoch !== undefined) facts.add('session.epoch');
  if (single.welcome?.tookOver !== undefined) facts.add('session.predecessor');
  if (language.asksBy('store', 'afterMs')) facts.add('store.pending');
  if (language.asksBy('kick', 'epoch')) facts.add('kick.epoch');
  if (single.roles?.watch?.causes) facts.add('watch.cause');
  if (single.serverProbe) facts.add('probe.server');
  return facts;
}

function wordOfWelcome(language: Language): string {
  const step = language.opening[language.opens];
  return step && 'expect' in step ? language.nameOfTemplate(step.expect) : 'answer to the upgrade';
}

/** What people call the message before a Close: the name that most of them have. */
function wordOfLast(language: Language): string {
  const names = language.told.map(({ message }) => language.nameOfTemplate(message));
  const count = (name: string) => names.filter((one) => one === name).length;
  return names.sort((a, b) => count(b) - count(a))[0] ?? 'message';
}
