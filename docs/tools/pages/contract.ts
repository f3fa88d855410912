import { readFileSync } from 'node:fs';
import { root } from '../facts.js';
import { blocks, code, fence, page } from '../markdown.js';
import { type Part, schemaKeys } from '../schema-keys.js';

const EXAMPLE = 'conformance/protocols/game/contract.yaml';

const schema: Part = JSON.parse(
  readFileSync(`${root}conformance/schemas/single-session.schema.json`, 'utf8'),
);

/** The extension by which an AsyncAPI document says how a session begins, lives and ends: every key, from its schema. */
export const contractPage = (): string => {
  const { keysOf, definitions } = schemaKeys(schema);
  return page(
    'x-single-session',
    schema.description ?? '',
    `The [JSON Schema](../../../conformance/schemas/single-session.schema.json) has the \`$id\` ${code(String(schema.$id))}. \`solowire contract check FILE\` says all that is wrong with a document, place by place; [You have a protocol already](../../guides/your-own-protocol.md) shows the way from a plain document to the first verdict.`,
    blocks('## All keys', keysOf(schema)),
    ...definitions(),
    blocks(
      '## Example',
      `The game in which this project began: [${EXAMPLE}](../../../${EXAMPLE}), beside the vendor's own document.`,
      `<!-- from: ${EXAMPLE} -->`,
      fence('yaml', readFileSync(`${root}${EXAMPLE}`, 'utf8').trim()),
    ),
  );
};
