import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { meansInfo } from '../../../conformance/src/cases/means.js';
import { type Facts, root } from '../facts.js';
import { toCase } from '../links.js';
import { blocks, code, link, page, table } from '../markdown.js';
import { type Part, schemaKeys } from '../schema-keys.js';

const schema: Part = JSON.parse(readFileSync(`${root}conformance/schemas/target.schema.json`, 'utf8'));

/** One key with its value, in a line of YAML. */
const line = (key: string, example: unknown): string =>
  `${key}: ${stringify(example, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`;

/** The target file: every key, from its schema, and the cases that need what only some of them do. */
export const targetPage = ({ cases }: Facts): string => {
  const { keysOf, definitions } = schemaKeys(schema, line);
  return page(
    'Target file',
    schema.description ?? '',
    `The kit reads YAML or JSON. ${link('Run the kit', '../../guides/run-the-kit.md')} shows whole files, ${code('solowire init')} writes a first one, and ${code('solowire explain KEY')} explains a key. The ${link('JSON Schema', '../../../conformance/schemas/target.schema.json')} ships in the package; an editor finds it by the first line that ${code('init')} writes. Paths start from the folder of the file. In tokens, headers, URLs and the environment of ${code('start')}, ${code('${NAME}')} is taken from the environment of the kit; in every single token, ${code('{clientId}')} is replaced by the identity that shows it.`,
    blocks('## All keys', keysOf(schema)),
    blocks(
      '## Who needs what',
      'All cases run with an address alone but for these, which are *not applicable* where their key is left out.',
      table(
        ['key', 'gives', 'cases that need it'],
        Object.entries(meansInfo).map(([means, { key, meaning }]) => [
          code(key),
          meaning,
          cases
            .filter(({ needs = [] }) => needs.some((need) => need === means))
            .map(({ id }) => toCase(id))
            .join(', '),
        ]),
      ),
    ),
    ...definitions(),
  );
};
