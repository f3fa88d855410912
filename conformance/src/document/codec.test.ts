import { join } from 'node:path';
import { encode } from '@msgpack/msgpack';
import { afterAll, describe, expect, it } from 'vitest';
import { bounds } from '../history/bounds.js';
import { changed, filesOf } from '../testing/documents.js';
import { CODECS } from './codecs.js';
import { loadCodecs, loadContract, loadProtocol } from './index.js';

const msgpack = CODECS.msgpack!();
const bytes = (value: unknown) => Buffer.from(encode(value, { maxDepth: 2 * bounds.jsonDepth }));

describe('MessagePack', () => {
  it('takes what it has made', () => {
    const value = { type: 'login', n: -1, deep: [{ half: 0.5, none: null, yes: true }, 'ü'.repeat(300)] };
    const message = msgpack.encode(value);
    expect(message).toBeInstanceOf(Buffer);
    expect(msgpack.decode(message)).toEqual([{ value }]);
  });

  it('has bytes as their base64, and times as ISO 8601', () => {
    const value = { bytes: Buffer.from('hello'), at: new Date(0) };
    expect(msgpack.decode(bytes(value))).toEqual([
      { value: { bytes: 'aGVsbG8=', at: '1970-01-01T00:00:00.000Z' } },
    ]);
  });

  it.each([
    ['a text message', '{}', /^a text message, where MessagePack comes as binary$/],
    ['nothing', Buffer.alloc(0), /^not MessagePack: /],
    ['half a message', bytes({ type: 'login' }).subarray(0, 5), /^not MessagePack: /],
    ['two messages', Buffer.concat([bytes(1), bytes(2)]), /^not MessagePack: /],
    ['a byte that it does not use', Buffer.from([0xc1]), /^not MessagePack: /],
    ['a number that JSON has not', bytes({ n: Number.NaN }), /^holds NaN, which is no value of JSON$/],
    ['a type of somebody else', Buffer.from('d40101', 'hex'), /^holds a ExtData, which is no value of JSON$/],
  ])('does not read %s', (_, message, fault) => {
    expect(msgpack.decode(message)).toEqual([{ fault: expect.stringMatching(fault) }]);
  });

  const array16 = (count: number) => Buffer.from([0xdc, count >> 8, count & 255]);
  const nested = (depth: number) =>
    Buffer.concat([...Array.from({ length: depth }, () => Buffer.from([0x91])), Buffer.from([0xc0])]);
  it.each([
    ['announces a long list and ends', Buffer.from('dd7fffffff', 'hex')],
    ['announces a long map and ends', Buffer.from('dfffffffff', 'hex')],
    ['announces lists within lists', Buffer.concat(Array.from({ length: 80 }, () => array16(65_000)))],
    ['holds too many values', bytes(Array.from({ length: bounds.jsonValues + 1 }, () => 0))],
    ['nests too deep', nested(bounds.jsonDepth + 1)],
    ['nests too deep behind a text', Buffer.concat([Buffer.from([0x92, 0xa1, 0x91]), nested(9_999)])],
  ])('leaves unread what %s', (_, message) => {
    const before = process.memoryUsage().rss;
    expect(msgpack.decode(message)).toEqual([{ excess: expect.stringContaining('the kit reads up to') }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 2 ** 20);
  });

  it.each([
    ['in number', Array.from({ length: bounds.jsonValues - 1 }, () => 0)],
    ['in depth', JSON.parse('['.repeat(bounds.jsonDepth) + ']'.repeat(bounds.jsonDepth))],
    ['of each kind', ['x'.repeat(40), 'y'.repeat(70_000), -(2 ** 40), 2 ** 40, 1.5, { a: { b: [[]] } }]],
  ])('reads as much as of JSON: %s', (_, value) => {
    expect(msgpack.decode(bytes(value))).toEqual([{ value }]);
  });
});

describe('a codec of the target', () => {
  const codec = (decode: string, encode = '({ data: JSON.stringify(message), binary: false })') =>
    `export default { decode(bytes, isBinary, state) { ${decode} }, encode: (message, state) => ${encode} };`;
  const { folder, remove } = filesOf({
    'lines.mjs': codec(
      `const lines = ((state.rest ?? '') + bytes).split('\\n'); state.rest = lines.pop(); return lines.map((line) => JSON.parse(line));`,
      `({ data: Buffer.from(JSON.stringify(message) + '\\n'), binary: true })`,
    ),
    'promise.mjs': codec('return Promise.resolve([])', '({ data: 1, binary: false })'),
    'many.mjs': codec(`return new Array(${bounds.jsonValues + 1}).fill(0)`),
    'strange.mjs': codec('return [undefined, () => 1, 10n, new Map()]'),
    'none.mjs': 'export const decode = 1;',
    'broken.mjs': 'export default {',
    'api.yaml': changed((_, session) => (session.codec = 'lines')),
  });
  afterAll(remove);
  const load = (file: string, name = 'lines') => loadCodecs({ [name]: join(folder, file) });
  const api = join(folder, 'api.yaml');

  it('may need several frames for a message, and find several in one', async () => {
    const one = (await load('lines.mjs')).lines!();
    expect(one.decode(Buffer.from('{"a":1}\n{"b":'))).toEqual([{ value: { a: 1 } }]);
    expect(one.decode(Buffer.from('2'))).toEqual([]);
    expect(one.decode(Buffer.from('}\n3\n'))).toEqual([{ value: { b: 2 } }, { value: 3 }]);
  });

  it('remembers of each connection apart', async () => {
    const { lines } = await load('lines.mjs');
    const [a, b] = [lines!(), lines!()];
    a.decode(Buffer.from('{"a":'));
    expect(b.decode(Buffer.from('1\n'))).toEqual([{ value: 1 }]);
  });

  it('speaks for a session, which takes all that one frame holds', async () => {
    const { contract } = loadProtocol(api, await load('lines.mjs'));
    const session = contract.session();
    const login = session.open({ identity: 'x', instance: 'a'.repeat(32), attempt: 1 })!;
    expect(String(login)).toBe('{"type":"login","user":"x","token":""}\n');
    expect(session.read('out', login).means).toMatchObject([{ kind: 'asksToOpen', identity: 'x' }]);
    session.probe(1);
    const heard = session.read('in', Buffer.from('{"type":"ok","session":"s"}\n{"type":"pong","n":1}\n{"ty'));
    expect(heard.means).toMatchObject([
      { kind: 'welcomed', session: 's' },
      { kind: 'probeAnswer', n: 1 },
    ]);
    expect(session.read('in', Buffer.from('pe":\n')).means).toMatchObject([
      { kind: 'malformed', detail: expect.stringMatching(/^the codec cannot read it: /) },
    ]);
  });

  it('is not needed where no server is met', () => {
    expect(loadContract(api).name).toBe('Tiny');
    expect(() => loadProtocol(api, {})).toThrow(
      'the protocol has the codec lines, which the kit does not have; let the target file provide it: codecs: { lines: ./lines.mjs }',
    );
  });

  it.each([
    ['missing.mjs', 'lines', /the codec lines .*missing\.mjs\) cannot be loaded: /],
    ['broken.mjs', 'lines', /broken\.mjs\) cannot be loaded: /],
    ['none.mjs', 'lines', /none\.mjs\) does not export a codec; expected export default \{ decode/],
    ['lines.mjs', 'json', /has the name of a codec of the kit; choose another name/],
  ])('is refused by %s as %s', async (file, name, message) => {
    await expect(load(file, name)).rejects.toThrow(message);
  });

  it('is blamed for what it does against its form, and the server is not', async () => {
    const one = (await load('promise.mjs')).lines!();
    expect(() => one.decode('x')).toThrow(/decode returned a promise; expected a list of messages/);
    expect(() => one.encode({})).toThrow(/encode returned \{ data: number, binary: boolean \}/);
  });

  it('is bounded in what it returns', async () => {
    expect((await load('many.mjs')).lines!().decode('x')).toEqual([
      { excess: expect.stringContaining('messages in one') },
    ]);
    const faults = ['a undefined', 'a function', 'a bigint', 'a Map'];
    expect((await load('strange.mjs')).lines!().decode('x')).toEqual(
      faults.map((kind) => ({ fault: `holds ${kind}, which is no value of JSON` })),
    );
  });
});
