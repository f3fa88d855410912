import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parsedMessages } from '../../spec/tools/src/testing/parsed.js';
import { readAsyncApi } from '../src/document/asyncapi.js';
import { Problems } from '../src/document/problem.js';
import { Sources } from '../src/document/sources.js';

/** For the parser the one of several files comes as it is published, in one: it follows no circle over files. */
const DOCUMENTS = [
  { path: '../../spec/asyncapi.yaml', inOne: '../../spec/generated/asyncapi.json' },
  { path: '../protocols/game/api.yaml', inOne: '../protocols/game/api.yaml' },
];

describe.each(DOCUMENTS)("the kit's reader and AsyncAPI's own parser read the same in $path:", (document) => {
  const [path, file] = [document.path, document.inOne].map((one) =>
    fileURLToPath(new URL(one, import.meta.url)),
  );
  const read = () => {
    const sources = new Sources(path!);
    const problems = new Problems(sources);
    const { messages } = readAsyncApi(sources, sources.whole(), 'server', problems);
    expect(problems.found).toEqual([]);
    return messages;
  };

  it('the messages, and who sends them', async () => {
    const parsed = await parsedMessages(file!);
    const senders = (messages: ReadonlyMap<string, { sentBy: ReadonlySet<string> }>) =>
      Object.fromEntries([...messages].map(([name, { sentBy }]) => [name, [...sentBy].sort()]));
    expect(parsed.size).toBeGreaterThan(5);
    expect(senders(read())).toEqual(senders(parsed));
  });

  it('which example fits which payload', async () => {
    const parsed = await parsedMessages(file!);
    const messages = read();
    const examples = [...parsed.values()].flatMap((one) => one.examples);
    expect(examples.length).toBeGreaterThan(5);
    for (const [name, { schema, examples: own }] of parsed) {
      const expected = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(schema);
      const { fits } = messages.get(name)!;
      for (const example of [...examples, ...examples.flatMap(crippled)])
        expect(fits!(example), `${name} and ${JSON.stringify(example)}`).toBe(expected(example));
      for (const example of own) expect(fits!(example), `${name} and its own example`).toBe(true);
    }
  });
});

/** A value without one of its fields, and with one of another type. */
function crippled(example: unknown): object[] {
  const fields = Object.keys(example as object);
  return fields.flatMap((field) => {
    const { [field]: _, ...rest } = example as Record<string, unknown>;
    return [rest, { ...rest, [field]: { odd: true } }];
  });
}
