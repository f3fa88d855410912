import { Parser } from '@asyncapi/parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { strictAjv } from '../ajv.js';
import { type Document, readSpecification } from '../document.js';
import { generateAll } from './all.js';

let document: Document;
let files: Map<string, string>;
beforeAll(async () => {
  document = readSpecification().document;
  files = await generateAll(document);
});

const json = (file: string) => JSON.parse(files.get(`generated/${file}`)!);

describe('generation', () => {
  it('gives the same bytes again', async () => {
    expect(await generateAll(readSpecification().document)).toEqual(files);
  });

  it('bundles a document that the AsyncAPI parser takes without a word', async () => {
    const parsed = await new Parser().parse(files.get('generated/asyncapi.json')!);
    expect(parsed.diagnostics).toEqual([]);
    expect(
      parsed
        .document!.operations()
        .get('receiveHello')!
        .reply()!
        .messages()
        .all()
        .map((m) => m.name()),
    ).toEqual(['welcome', 'bye']);
  });

  it('leaves no reference out of a generated JSON file', () => {
    for (const [file, text] of files) {
      if (!file.endsWith('.json')) continue;
      for (const [, ref] of text.matchAll(/"\$ref": "([^"]*)"/g)) expect(ref, file).toMatch(/^#\//);
    }
  });

  it('tells who sends a message and what may answer it', () => {
    const { messages } = json('protocol.json');
    expect(messages.hello).toMatchObject({ sentBy: ['client'], reply: ['welcome', 'bye'] });
    expect(messages.heartbeat).toMatchObject({ sentBy: ['client', 'server'], reply: ['heartbeatAck'] });
    expect(messages.bye).toMatchObject({ sentBy: ['server'], reply: [] });
  });

  it('makes validators that need no other module and no code at run time', () => {
    const module = files.get('src/generated/validators.ts')!;
    expect(module.startsWith('// @ts-nocheck\n')).toBe(true);
    expect(module).not.toMatch(/\bimport\b|new Function|\beval\(/);
    expect(module.match(/\brequire\("[^"]*"\)(?!\.default')/g)).toBeNull();
  });
});

describe('the schema files', () => {
  const names = () => [...files.keys()].filter((file) => file.startsWith('generated/schemas/'));

  it('stand alone: each compiles strictly by itself, under the id of its path', () => {
    expect(names()).toHaveLength(2 * (Object.keys(document.components.messages).length + 3));
    for (const file of names()) {
      const schema = JSON.parse(files.get(file)!);
      expect(schema.$id).toBe(`https://solowire.dev/v1/${file.replace('generated/', '')}`);
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      strictAjv().compile(schema);
    }
  });

  it('take every example: its own schema, the union of all, and the union of its sender', () => {
    const { messages } = json('protocol.json');
    for (const form of ['strict', 'open']) {
      const ajv = strictAjv();
      const validator = (name: string) => {
        const schema = json(`schemas/${form}/${name}.schema.json`);
        return ajv.getSchema(schema.$id) ?? ajv.compile(schema);
      };
      for (const [name, { examples = [] }] of Object.entries(document.components.messages)) {
        expect(examples.length, name).toBeGreaterThan(0);
        for (const { payload } of examples) {
          expect(validator(name)(payload)).toBe(true);
          expect(validator('message')(payload)).toBe(true);
          for (const peer of ['client', 'server']) {
            expect(validator(`${peer}-message`)(payload)).toBe(messages[name].sentBy.includes(peer));
          }
        }
      }
    }
  });

  it('differ: an unknown field or word passes the open form alone, a value out of range neither', () => {
    const check = (form: string, value: object) =>
      strictAjv().compile(json(`schemas/${form}/message.schema.json`))(value);
    const grown = { type: 'error', code: 'unknown-field', message: 'x', more: { deep: 1 } };
    expect(check('strict', grown)).toBe(false);
    expect(check('open', grown)).toBe(true);
    const wrong = { type: 'bye', code: 3999, reason: 'x' };
    expect(check('strict', wrong)).toBe(false);
    expect(check('open', wrong)).toBe(false);
  });

  it('give one exact error for a union, thanks to the discriminator', () => {
    const validate = strictAjv({ allErrors: true }).compile(json('schemas/strict/message.schema.json'));
    expect(validate({ type: 'bye', reason: 'x' })).toBe(false);
    expect(validate.errors).toHaveLength(1);
    expect(validate.errors![0]!.params).toEqual({ missingProperty: 'code' });
  });
});
