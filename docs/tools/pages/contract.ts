import { readFileSync } from 'node:fs';
import { root } from '../facts.js';
import { blocks, code, fence, page, table } from '../markdown.js';

/** A part of the schema of the extension, as far as the page reads it. */
interface Part {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly additionalProperties?: Part | boolean;
  readonly propertyNames?: Part;
  readonly items?: Part;
  readonly oneOf?: readonly Part[];
  readonly $defs?: Readonly<Record<string, Part>>;
}

const EXAMPLE = 'conformance/protocols/game/contract.yaml';

const schema: Part = JSON.parse(
  readFileSync(`${root}conformance/schemas/single-session.schema.json`, 'utf8'),
);

/** The extension by which an AsyncAPI document says how a session begins, lives and ends: every key, from its schema. */
export const contractPage = (): string => {
  const { description = '', $defs = {} } = schema;
  return page(
    'x-single-session',
    description,
    `The [JSON Schema](../../../conformance/schemas/single-session.schema.json) has the \`$id\` ${code(String((schema as { $id?: string }).$id))}. \`solowire contract check FILE\` says all that is wrong with a document, place by place; [You have a protocol already](../../guides/your-own-protocol.md) shows the way from a plain document to the first verdict.`,
    blocks('## All keys', keysOf(schema)),
    ...Object.entries($defs).map(([name, part]) => blocks(`## ${name}`, part.description, bodyOf(part))),
    blocks(
      '## Example',
      `The game in which this project began: [${EXAMPLE}](../../../${EXAMPLE}), beside the vendor's own document.`,
      `<!-- from: ${EXAMPLE} -->`,
      fence('yaml', readFileSync(`${root}${EXAMPLE}`, 'utf8').trim()),
    ),
  );
};

function bodyOf(part: Part): string | undefined {
  if (part.oneOf) return blocks(...part.oneOf.map((one) => keysOf(one) ?? `Or ${typeOf(one)}.`));
  return keysOf(part) ?? (part.description === undefined ? `A ${typeOf(part)}.` : undefined);
}

function keysOf({ properties, required = [] }: Part): string | undefined {
  if (!properties) return undefined;
  return table(
    ['key', 'is', 'says'],
    Object.entries(properties).map(([key, part]) => [
      `${code(key)}${required.includes(key) ? ' (required)' : ''}`,
      typeOf(part),
      part.description ?? resolved(part).description ?? '',
    ]),
  );
}

const resolved = (part: Part): Part =>
  part.$ref === undefined ? part : (schema.$defs?.[part.$ref.split('/').at(-1)!] ?? part);

/** What stands there, in words; a definition by its name. */
function typeOf(part: Part): string {
  if (part.$ref !== undefined) {
    const name = part.$ref.split('/').at(-1)!;
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (part.const !== undefined) return code(JSON.stringify(part.const));
  if (part.enum) return part.enum.map((one) => code(String(one))).join(', ');
  if (part.items) return `list of ${typeOf(part.items)}`;
  if (part.propertyNames?.enum)
    return `by ${part.propertyNames.enum.map((one) => code(String(one))).join(', ')}: ${ofValues(part)}`;
  if (part.additionalProperties && part.type === 'object') return `by name: ${ofValues(part)}`;
  if (part.properties) return `object with ${Object.keys(part.properties).map(code).join(', ')}`;
  return [part.type ?? 'anything'].flat().join(' or ');
}

const ofValues = ({ additionalProperties }: Part): string =>
  typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'anything';
