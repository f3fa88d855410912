import { describe, strictAjv } from '../ajv.js';
import { messageSchemas, namedSchemas } from '../generate/schemas.js';
import { type Check, type Problem, pointer } from './check.js';

/** Every example is what the strict schema of its message allows, and so is every example within a schema. */
export const examplesMatch: Check = ({ document }) => {
  const ajv = strictAjv();
  const schemas = messageSchemas(document, 'strict');
  const problems: Problem[] = [];
  for (const [name, { examples = [] }] of Object.entries(document.components.messages)) {
    const validate = ajv.compile(schemas[`${name}.schema.json`]!);
    for (const [i, { payload }] of examples.entries()) {
      if (validate(payload)) continue;
      const error = validate.errors![0]!;
      const at = `${pointer('components', 'messages', name, 'examples', i, 'payload')}${error.instancePath}`;
      problems.push({ at, message: `the example does not match its schema: ${describe(error)}` });
    }
  }
  ajv.addSchema({ $id: 'named', $defs: namedSchemas(document, 'strict') });
  for (const [name, { examples = [] }] of Object.entries(document.components.schemas)) {
    const validate = ajv.compile({ $ref: `named#/$defs/${name}` });
    for (const [i, example] of examples.entries()) {
      if (validate(example)) continue;
      const at = pointer('components', 'schemas', name, 'examples', i);
      problems.push({
        at,
        message: `the example does not match its schema: ${describe(validate.errors![0]!)}`,
      });
    }
  }
  return problems;
};

/** A message is found by its `type`, so that the constant, the key and the name are one word. */
export const typesAreNames: Check = ({ document }) =>
  Object.entries(document.components.messages).flatMap(([key, { name, payload }]) => {
    const at = pointer('components', 'messages', key);
    const type = payload.properties?.type?.const;
    const problems: Problem[] = [];
    if (name !== key)
      problems.push({ at: `${at}/name`, message: `the name is ${quote(name)}, the key is ${quote(key)}` });
    if (type !== key) {
      problems.push({
        at: `${at}/payload/properties/type`,
        message: `type must be const: ${key}, found ${quote(type)}`,
      });
    }
    if (!payload.required?.includes('type'))
      problems.push({ at: `${at}/payload/required`, message: 'lacks type' });
    return problems;
  });

/** What an operation exchanges and what answers it belongs to the channel that it names. */
export const repliesInChannel: Check = ({ document }) =>
  Object.entries(document.operations).flatMap(([id, { channel, messages, reply }]) => {
    const at = pointer('operations', id);
    const outside = (of: typeof channel, list: typeof messages, where: string) =>
      list.flatMap((message, i) =>
        Object.values(of.messages).includes(message)
          ? []
          : [
              {
                at: `${where}/${i}`,
                message: `${quote(message.name)} is not a message of the channel that is named here`,
              },
            ],
      );
    return [
      ...outside(channel, messages, `${at}/messages`),
      ...(reply ? outside(reply.channel, reply.messages, `${at}/reply/messages`) : []),
    ];
  });

const quote = (value: unknown) => JSON.stringify(value) ?? 'nothing';
