import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesOf, type Loose } from '../testing/documents.js';
import { isReadable, mayFit, SchemaFault, Schemas, UNSETTLED } from './schemas.js';
import { Sources } from './sources.js';

const removes: (() => void)[] = [];
afterAll(() => removes.forEach((remove) => void remove()));

/** The schema at `/schema` of a file. */
function schemaOf(file: Loose, more: Record<string, unknown> = {}) {
  const { folder, remove } = filesOf({ 'api.yaml': file, ...more });
  removes.push(remove);
  const sources = new Sources(join(folder, 'api.yaml'));
  return { sources, part: { ...sources.part(sources.whole(), 'schema')! } };
}
const compiled = (file: Loose, more = {}) => {
  const { sources, part } = schemaOf(file, more);
  return new Schemas(sources).compile(part);
};
const ref = (pointer: string) => ({ $ref: `#/${pointer}` });

describe('a schema of a document', () => {
  it('may be recursive', () => {
    const fits = compiled({
      schema: { type: 'object', properties: { next: ref('schema') }, additionalProperties: false },
    });
    expect(fits({ next: { next: {} } })).toBe(true);
    expect(fits({ next: { nest: {} } })).toBe(false);
  });

  it('is draft-07: a list of items is a tuple, and a reference stands alone', () => {
    const fits = compiled({
      schema: { items: [{ const: 2 }, { type: 'string' }], additionalItems: false },
    });
    expect([fits([2, 'a']), fits([3, 'a']), fits([2, 'a', 1])]).toEqual([true, false, false]);
    const beside = compiled({
      schema: { properties: { a: { ...ref('text'), maxLength: 1 } } },
      text: { type: 'string' },
    });
    expect(beside({ a: 'long' })).toBe(true);
  });

  it('keeps what is no schema as it is', () => {
    const fits = compiled({
      schema: { properties: { of: { const: { id: 'x', $ref: '#/none' } }, id: { type: 'string' } } },
    });
    expect(fits({ of: { id: 'x', $ref: '#/none' }, id: 'y' })).toBe(true);
    expect(fits({ of: { $ref: '#/none' } })).toBe(false);
    expect(fits({ id: 1 })).toBe(false);
  });

  it('takes parts of other files in its folder, and what these refer to', () => {
    const fits = compiled(
      { schema: { $ref: 'parts/user.yaml#/user' } },
      {
        'parts/user.yaml': { user: { properties: { id: ref('id') } }, id: { $ref: '../id.json' } },
        'id.json': '{"type": "string"}',
      },
    );
    expect([fits({ id: 'a' }), fits({ id: 1 })]).toEqual([true, false]);
  });

  it('checks nothing by words that draft-07 does not have, wherever they lead', () => {
    const fits = compiled({
      schema: {
        $async: true,
        nullable: true,
        discriminator: 'a',
        'x-of': ref('none'),
        example: ref('none'),
        definitions: { a: ref('none') },
      },
    });
    expect(fits(5)).toBe(true);
  });

  it('says the place of a fault, in whichever file', () => {
    const other = { 'other.yaml': { one: { properties: { a: { minimum: 'x' } } } } };
    const fault = (() => {
      try {
        compiled({ schema: { $ref: 'other.yaml#/one' } }, other);
      } catch (error) {
        return error as SchemaFault;
      }
    })();
    expect(fault).toBeInstanceOf(SchemaFault);
    expect(fault?.place.pointer).toBe('/one/properties/a/minimum');
    expect(fault?.place.file).toMatch(/other\.yaml$/);
  });

  it('that has a fault does not make one of another that has none', () => {
    const { sources, part } = schemaOf({
      schema: { properties: { a: ref('text'), b: ref('wrong') } },
      text: { type: 'string' },
      wrong: { type: 'x' },
    });
    const schemas = new Schemas(sources);
    expect(() => schemas.compile(part)).toThrow(SchemaFault);
    const text = schemas.compile(sources.part(sources.whole(), 'text')!);
    expect([text('a'), text(1)]).toEqual([true, false]);
    expect(() => schemas.compile(part)).toThrow(SchemaFault);
  });

  it('tells all faults of a value, or the first', () => {
    const fits = compiled({ schema: { required: ['a'], properties: { b: { const: 1 } } } });
    expect(fits.faultsOf({ b: 2 }, 'all').map(({ keyword }) => keyword)).toEqual(['required', 'const']);
    expect(fits.faultsOf({ b: 2 }, 'first')).toHaveLength(1);
    expect(fits.faultsOf({ a: 2 }, 'all')).toEqual([]);
  });
});

describe('a value that would take too long', () => {
  const kinds = (schema: Loose, value: unknown) =>
    compiled(schema)
      .faultsOf(value, 'first')
      .map(({ keyword }) => keyword);

  it('by a pattern fits nothing, and nobody is blamed', () => {
    const schema = { schema: { type: 'string', pattern: '^(a+)+$' } };
    const fits = compiled(schema);
    expect([fits('aaa'), fits('b')]).toEqual([true, false]);
    const long = `${'a'.repeat(40)}!`;
    expect(fits(long)).toBe(false);
    // From now on nobody tries it.
    expect(fits.faultsOf('aaa', 'first')).toEqual([{ instancePath: '', keyword: UNSETTLED, params: {} }]);
    expect(kinds(schema, long)).toEqual([UNSETTLED]);
    expect(kinds({ schema: { not: schema.schema } }, long)).toEqual([UNSETTLED]);
  });

  it('by schemas that double fits nothing either', () => {
    const deep = (n: number): unknown => (n === 0 ? { wrong: 1 } : { next: deep(n - 1) });
    const node = { oneOf: [ref('node'), { properties: { next: ref('node') } }] };
    const twice = {
      anyOf: [
        { properties: { next: ref('schema'), wrong: false } },
        { properties: { next: ref('schema'), wrong: false }, minProperties: 1 },
      ],
    };
    expect(kinds({ schema: twice }, deep(40))).toEqual([UNSETTLED]);
    expect(() => compiled({ schema: ref('node'), node })).toThrow(/leads back to itself/);
  });
});

it.each([
  ['application/vnd.aai.asyncapi+yaml;version=3.0.0', true],
  ['application/vnd.aai.asyncapi;version=3.1.0', true],
  ['application/schema+json;version=draft-07', true],
  ['application/schema+yaml; version=draft-07', true],
  ['application/schema+json;version=draft-2020-12', false],
  ['application/vnd.apache.avro+json;version=1.9.0', false],
  ['application/vnd.oai.openapi;version=3.0.0', false],
])('the schemaFormat %s is read: %s', (format, isRead) => {
  expect(isReadable(format)).toBe(isRead);
});

describe('whether a value may fit is told by constants', () => {
  const unknown = Symbol('unknown');
  const may = (file: Loose, value: unknown) => {
    const { sources, part } = schemaOf(file);
    return mayFit(sources, part, value, unknown);
  };
  const kick = {
    type: 'object',
    properties: { type: { const: 'kick' }, why: { enum: ['a', 'b'] } },
    additionalProperties: false,
  };

  it.each([
    [{ type: 'kick' }, true],
    [{ type: 'bye' }, false],
    [{ type: unknown, why: 'b' }, true],
    [{ type: 'kick', why: 'c' }, false],
    [{ other: 1 }, false],
    [[], false],
    ['kick', false],
    [unknown, true],
  ])('%o: %s', (value, fits) => {
    expect(may({ schema: kick }, value)).toBe(fits);
    expect(may({ schema: { allOf: [{}, ref('kick')] }, kick }, value)).toBe(fits);
    expect(may({ schema: { oneOf: [false, ref('kick')] }, kick }, value)).toBe(fits);
  });

  it('of an array by the place', () => {
    const call = { type: 'array', items: [{ const: 2 }, {}, { const: 'Boot' }] };
    expect([
      may({ schema: call }, [2, unknown, 'Boot']),
      may({ schema: call }, [3, unknown, 'Boot']),
    ]).toEqual([true, false]);
    expect(may({ schema: { items: { type: 'integer' } } }, [1, 1.5])).toBe(false);
  });

  it('also where schemas lead back to themselves', () => {
    expect(may({ schema: { allOf: [ref('schema'), { type: 'string' }] } }, 'a')).toBe(true);
    expect(may({ schema: { allOf: [ref('schema'), { type: 'string' }] } }, 1)).toBe(false);
  });
});
