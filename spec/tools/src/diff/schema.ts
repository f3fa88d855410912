import type { Peer } from '@solowire/spec';
import type { Schema } from '../document.js';
import {
  type Change,
  change,
  compareLists,
  compareMaps,
  type Impact,
  impacts,
  same,
  show,
} from './change.js';

/** What happens to the set of values that a schema allows. */
type Effect = 'narrows' | 'widens' | 'replaces';

/** Keywords that say nothing about values. */
const wording = ['title', 'description', 'examples'];
const atLeast = ['minimum', 'minLength', 'minItems', 'minProperties'];
const atMost = ['maximum', 'maxLength', 'maxItems', 'maxProperties'];
const handled = new Set([
  ...[
    '$schema',
    '$id',
    '$defs',
    'type',
    'const',
    'enum',
    'properties',
    'required',
    'items',
    'additionalProperties',
  ],
  ...['pattern', 'format', 'uniqueItems', ...wording, ...atLeast, ...atMost],
]);

/**
 * Compares what a peer may send. Receivers ignore fields that they do not know, and enums end in the open form, so that
 * a new optional field harms nobody, and a word that is never sent any more harms no receiver.
 */
export function compareSchemas(
  before: Schema,
  after: Schema,
  senders: readonly Peer[],
  at: string,
): Change[] {
  const roots: [Schema, Schema] = [before, after];

  /** The worst of what a change means, over all that send it. */
  function judge(text: string, where: string, of: (sender: Peer) => [Impact, string]): Change {
    const verdicts = senders.map(of).sort(([a], [b]) => impacts.indexOf(a) - impacts.indexOf(b));
    const [impact, consequence] = verdicts[0] ?? ['notable', 'nobody sends it'];
    return change(impact, where, `${text}; ${consequence}`);
  }

  function effect(kind: Effect, text: string, where: string): Change {
    return judge(text, where, (sender) => {
      if (kind === 'replaces') return ['breaking', 'older and newer peers do not agree'];
      if (sender === 'client') {
        return kind === 'narrows'
          ? ['breaking', 'older clients are refused']
          : ['notable', 'older servers refuse it'];
      }
      return kind === 'widens'
        ? ['breaking', 'older clients do not expect it']
        : ['notable', 'newer clients may refuse what older servers send'];
    });
  }

  function compare(earlier: Schema, later: Schema, where: string): Change[] {
    const [b, a] = [normalise(earlier, roots[0]), normalise(later, roots[1])];
    const types = compareTypes(b, a, where);
    if (types.some(({ impact }) => impact === 'breaking')) return types;
    return [
      ...types,
      ...compareWords(b, a, where),
      ...compareBounds(b, a, where),
      ...compareFields(b, a, where),
      ...compareItems(b, a, where),
      ...compareRest(b, a, where),
    ];
  }

  function compareTypes(b: Schema, a: Schema, where: string): Change[] {
    const allows = (list: string[] | undefined, type: string) =>
      !list || list.includes(type) || (type === 'integer' && list.includes('number'));
    const [tb, ta] = [typesOf(b), typesOf(a)];
    const narrows = ta && (tb ?? ['anything']).some((type) => !allows(ta, type));
    const widens = tb && (ta ?? ['anything']).some((type) => !allows(tb, type));
    if (!narrows && !widens) return [];
    const text = `the type was ${tb?.join(' or ') ?? 'anything'} and is ${ta?.join(' or ') ?? 'anything'}`;
    return [effect(narrows && widens ? 'replaces' : narrows ? 'narrows' : 'widens', text, where)];
  }

  function compareWords(b: Schema, a: Schema, where: string): Change[] {
    const changes: Change[] = [];
    if (!same(b.const, a.const)) {
      changes.push(effect('replaces', `the constant was ${show(b.const)} and is ${show(a.const)}`, where));
    }
    const [eb, ea] = [b.enum, a.enum];
    if (eb && ea) {
      const { added, removed } = compareLists(eb, ea);
      for (const word of added) changes.push(effect('widens', `the new word ${show(word)} may come`, where));
      for (const word of removed) {
        const text = `the word ${show(word)} is not allowed any more`;
        changes.push(
          judge(text, where, (sender) =>
            sender === 'client'
              ? ['breaking', 'older clients are refused']
              : ['compatible', 'it is no longer sent'],
          ),
        );
      }
    } else if (ea) changes.push(effect('narrows', `only ${ea.map(show).join(', ')} are allowed now`, where));
    else if (eb)
      changes.push(effect('widens', `any word is allowed, no longer only ${eb.map(show).join(', ')}`, where));
    if (b.pattern !== a.pattern) {
      const kind = b.pattern === undefined ? 'narrows' : a.pattern === undefined ? 'widens' : 'replaces';
      changes.push(effect(kind, `the pattern was ${show(b.pattern)} and is ${show(a.pattern)}`, where));
    }
    return changes;
  }

  function compareBounds(b: Schema, a: Schema, where: string): Change[] {
    const bounds = [
      ...atLeast.map((keyword) => ({ keyword, none: -Infinity, sign: 1 })),
      ...atMost.map((keyword) => ({ keyword, none: Infinity, sign: -1 })),
    ];
    const moved = bounds.flatMap(({ keyword, none, sign }) => {
      const [from, to] = [b[keyword], a[keyword]] as [number?, number?];
      const difference = from === to ? 0 : ((to ?? none) - (from ?? none)) * sign;
      if (difference === 0) return [];
      const text = `${keyword} was ${show(from)} and is ${show(to)}`;
      return [effect(difference > 0 ? 'narrows' : 'widens', text, where)];
    });
    if (Boolean(b.uniqueItems) === Boolean(a.uniqueItems)) return moved;
    const text = a.uniqueItems ? 'items must be unique now' : 'items need not be unique any more';
    return [...moved, effect(a.uniqueItems ? 'narrows' : 'widens', text, where)];
  }

  function compareFields(b: Schema, a: Schema, where: string): Change[] {
    const must = (schema: Schema, field: string) => schema.required?.includes(field) ?? false;
    const changes = compareMaps<Schema>(b.properties ?? {}, a.properties ?? {}, {
      added: (field) => [
        must(a, field)
          ? judge(`the new field ${field} is required`, where, (sender) =>
              sender === 'client'
                ? ['breaking', 'older clients are refused']
                : ['notable', 'newer clients miss it from older servers'],
            )
          : change('compatible', where, `the new field ${field} is optional; older peers ignore it`),
      ],
      removed: (field) => [
        judge(`the field ${field} is gone`, where, (sender) => {
          if (sender === 'server') return ['breaking', 'older clients miss it'];
          return ['notable', must(b, field) ? 'older servers still ask for it' : 'newer servers ignore it'];
        }),
      ],
      kept: (field, earlier, later) => [
        ...compareRequired(field, must(b, field), must(a, field), where),
        ...compare(earlier, later, `${where}.${field}`),
      ],
    });
    const [cb, ca] = [b.additionalProperties ?? true, a.additionalProperties ?? true];
    if (same(cb, ca)) return changes;
    if (ca === true)
      return [...changes, change('compatible', where, 'other fields are allowed; older peers ignore them')];
    const text =
      ca === false ? 'other fields are not allowed any more' : 'what other fields may hold has changed';
    return [...changes, effect(cb === true ? 'narrows' : 'replaces', text, where)];
  }

  function compareRequired(field: string, before: boolean, after: boolean, where: string): Change[] {
    if (before === after) return [];
    if (after) {
      return [
        judge(`the field ${field} was optional and is required`, where, (sender) =>
          sender === 'client'
            ? ['breaking', 'older clients may leave it out']
            : ['notable', 'newer clients may miss it from older servers'],
        ),
      ];
    }
    return [
      judge(`the field ${field} was required and is optional`, where, (sender) =>
        sender === 'client'
          ? ['notable', 'older servers still ask for it']
          : ['breaking', 'older clients rely on it'],
      ),
    ];
  }

  function compareItems(b: Schema, a: Schema, where: string): Change[] {
    if (b.items && a.items) return compare(b.items, a.items, `${where}[]`);
    if (a.items) return [effect('narrows', 'what the items may be is restricted now', where)];
    return b.items ? [effect('widens', 'the items may be anything now', where)] : [];
  }

  function compareRest(b: Schema, a: Schema, where: string): Change[] {
    const keywords = new Set([...Object.keys(b), ...Object.keys(a)]);
    const changed = [...keywords].filter((keyword) => !same(b[keyword], a[keyword]));
    return [
      ...changed
        .filter((keyword) => !handled.has(keyword))
        .map((keyword) => effect('replaces', `the rule ${keyword} has changed`, where)),
      ...(changed.includes('format')
        ? [
            change(
              'notable',
              where,
              `the format was ${show(b.format)} and is ${show(a.format)}; look at generated code`,
            ),
          ]
        : []),
      ...changed
        .filter((keyword) => wording.includes(keyword))
        .map((keyword) => change('compatible', where, `${keyword} reworded`)),
    ];
  }

  return compare(before, after, at);
}

/** Behind references; `oneOf: [null, X]` becomes X whose type may be null. */
function normalise(schema: Schema, root: Schema): Schema {
  if (typeof schema.$ref === 'string') {
    const { $ref, ...beside } = schema;
    const name = schema.$ref.replace('#/$defs/', '');
    return normalise({ ...(root.$defs as Record<string, Schema>)[name], ...beside }, root);
  }
  const other = schema.oneOf?.find(({ type }) => type !== 'null');
  if (schema.oneOf?.length === 2 && other && schema.oneOf.some(({ type }) => type === 'null')) {
    const { oneOf, ...beside } = schema;
    const inner = normalise(other, root);
    return { ...inner, ...beside, type: [...(typesOf(inner) ?? []), 'null'] };
  }
  return schema;
}

function typesOf({ type }: Schema): string[] | undefined {
  return type === undefined || Array.isArray(type) ? type : [type];
}
