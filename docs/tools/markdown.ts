import type { Schema } from '../../spec/tools/src/document.js';

/** First line of every generated page. */
export const NOTICE =
  '<!-- Generated from the specification and the lists of the kit by `npm run docs:generate`. -->';

/** Joins blocks by empty lines; `undefined` and empty blocks are left out. */
export const blocks = (...parts: readonly (string | undefined | false)[]): string =>
  parts.filter(Boolean).join('\n\n');

/** A page with its title. */
export const page = (title: string, ...parts: readonly (string | undefined | false)[]): string =>
  `${blocks(`# ${title}`, NOTICE, ...parts)}\n`;

/** A table; a cell may hold Markdown, but no line break. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** A fenced block. */
export const fence = (language: string, text: string): string =>
  `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

export const code = (text: string | number): string => `\`${text}\``;

/** The anchor of a heading, as repository browsers make it. The site is configured to make the same. */
export const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

export const link = (text: string, target: string): string => `[${text}](${target})`;

/** The fields of an object schema as a table, parts of it nested with dots. */
export function fields(schema: Schema): string {
  const rows = fieldRows(schema, '');
  return rows.length === 0
    ? 'No fields.'
    : table(['field', 'type', 'must be there', 'constraints', 'meaning'], rows);
}

function fieldRows(schema: Schema, prefix: string): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, raw]) => {
    const nullable = raw.oneOf?.some(({ type }) => type === 'null') ?? false;
    const field = nullable ? (raw.oneOf!.find(({ type }) => type !== 'null') ?? raw) : raw;
    const type =
      field.type === undefined ? 'any JSON' : [field.type, ...(nullable ? ['null'] : [])].flat().join(' or ');
    const required = schema.required?.includes(name) ? 'yes' : 'no';
    const row = [
      code(prefix + name),
      type,
      required,
      constraints(field),
      raw.description ?? field.description ?? '',
    ];
    if (name === 'ext') return [row];
    const inner = field.type === 'array' ? field.items : field;
    const nested = inner?.properties
      ? fieldRows(inner, `${prefix}${name}${field.type === 'array' ? '[]' : ''}.`)
      : [];
    return [row, ...nested];
  });
}

const BOUNDS: readonly (readonly [keyword: string, words: (value: unknown) => string])[] = [
  ['const', (value) => code(JSON.stringify(value))],
  ['enum', (values) => (values as unknown[]).map((value) => code(JSON.stringify(value))).join(', ')],
  ['pattern', (value) => code(String(value))],
  ['minimum', (value) => `≥ ${value}`],
  ['maximum', (value) => `≤ ${value}`],
  ['minLength', (value) => `at least ${value} characters`],
  ['maxLength', (value) => `at most ${value} characters`],
  ['minItems', (value) => `at least ${value}`],
  ['maxItems', (value) => `at most ${value}`],
  ['uniqueItems', () => 'no item twice'],
];

/** The constraints of one value in words. */
function constraints(schema: Schema): string {
  const own = BOUNDS.filter(([keyword]) => schema[keyword] !== undefined).map(([keyword, words]) =>
    words(schema[keyword]),
  );
  const ofItems = schema.items && !schema.items.properties ? constraints(schema.items) : '';
  return [...own, ...(ofItems ? [`each: ${ofItems}`] : [])].join(', ');
}
