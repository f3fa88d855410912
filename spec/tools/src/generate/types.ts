import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { Document, Schema } from '../document.js';
import { banner, pascalCase } from './modules.js';
import type { Protocol } from './protocol.js';
import { mapValues, messagesSentBy, namedSchemas, schemaNames } from './schemas.js';

/** The TypeScript types of all messages, of their parts, and of what the methods take, return and push. */
export async function typesModule(document: Document, { methods }: Protocol): Promise<string> {
  const $defs = namedSchemas(document, 'strict');
  const byMethod: Record<'params' | 'result', Record<string, string>> = { params: {}, result: {} };
  const byTopic: Record<string, string> = {};
  const define = (title: string, schema: Schema) => {
    $defs[title] = { ...schema, title };
    return title;
  };
  for (const [name, { params, result, events }] of Object.entries(methods)) {
    byMethod.params[name] = define(`${pascalCase(name)}Params`, params);
    byMethod.result[name] = define(`${pascalCase(name)}Result`, result);
    for (const [topic, schema] of Object.entries(events))
      byTopic[topic] = define(`${pascalCase(topic)}Data`, schema);
  }
  const source = await compile(
    { title: 'Unused', $defs: mapValues($defs, forTypes) } as JSONSchema,
    'Unused',
    {
      bannerComment: '',
      unreachableDefinitions: true,
      ignoreMinAndMaxItems: true,
      additionalProperties: false,
      format: true,
      style: { singleQuote: true, printWidth: 110 },
    },
  );
  const types = withoutPlumbing(source);
  const nameOf = schemaNames(document);
  const union = (doc: string, title: string, messages: string[]) =>
    `/** ${doc} */\nexport type ${title} =${messages
      .map((message) => `\n  | ${nameOf.get(document.components.messages[message]!.payload)}`)
      .join('')};\n`;
  const map = (doc: string, title: string, rows: Record<string, string>) =>
    `/** ${doc} */\nexport interface ${title} {${Object.entries(rows)
      .map(([name, type]) => `\n  '${name}': ${type};`)
      .join('')}\n}\n`;
  return [
    banner,
    union('Any message.', 'Message', Object.keys(document.components.messages)),
    union('What a client sends.', 'ClientMessage', messagesSentBy(document, 'client')),
    union('What a server sends.', 'ServerMessage', messagesSentBy(document, 'server')),
    map('What each method takes.', 'MethodParams', byMethod.params),
    map('What each method returns.', 'MethodResult', byMethod.result),
    map('What each topic carries.', 'TopicData', byTopic),
    types.trimStart(),
  ].join('\n');
}

/** Takes away the wrapper that the compiler needs, and its remarks on it. */
function withoutPlumbing(source: string): string {
  return source
    .replace(/ \*\n \* This interface was referenced by [\s\S]*?(?= \*\/)/g, '')
    .replace(/\/\*\*\n \* This interface was referenced by [\s\S]*?\*\/\n/g, '')
    .replace(/export interface Unused \{[\s\S]*?\n\}\n/, '');
}

/** Closer to what a TypeScript programmer would write. */
function forTypes(schema: Schema): Schema {
  const copy: Schema = { ...schema };
  // "Exactly one of these fields" is a rule for validators; both fields are optional in the type.
  if (copy.properties) delete copy.oneOf;
  if (copy.oneOf) copy.oneOf = copy.oneOf.map(forTypes);
  if (copy.items) copy.items = forTypes(copy.items);
  if (copy.properties) copy.properties = mapValues(copy.properties, forTypes);
  const says = ['type', '$ref', 'oneOf', 'enum', 'const'].some((keyword) => keyword in copy);
  return says ? copy : { ...copy, tsType: 'unknown' };
}
