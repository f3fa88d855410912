import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSpecification } from '../../document.js';
import { describeWith, type Need } from '../../testing/requires.js';
import { protocolOf } from '../protocol.js';
import { csharpFiles } from './csharp.js';
import { javaFiles } from './java.js';
import { modelOf } from './model.js';

const { document } = readSpecification();
const protocol = protocolOf(document);
const harness = (name: string) => fileURLToPath(new URL(`../../testing/models/${name}`, import.meta.url));

/** One input line for the harness, and what it must answer. */
interface Case {
  claim: string;
  json: string;
  /** A value: round trip gives it back. `unknown`: no error and no message. A pattern: an error that says so. */
  answer: object | 'unknown' | RegExp;
}

const hello = {
  type: 'hello',
  version: 1,
  clientId: 'a',
  instanceId: '9f86d081884c7d659a2feaa0c55ad015',
  attempt: 1,
};
const event = { type: 'event', topic: 't', data: {} };
const cases: Case[] = [
  ...Object.entries(document.components.messages).flatMap(([type, { examples }]) =>
    examples!.flatMap(({ name, payload }) => [
      {
        claim: `${type} ${name} comes back as it was`,
        json: JSON.stringify(payload),
        answer: payload as object,
      },
      {
        claim: `${type} ${name} with fields of a later version comes back without them`,
        json: JSON.stringify(grown(payload)),
        answer: payload as object,
      },
      ...withoutRequired(payload, '').map(({ pointer, rest }) => ({
        claim: `${type} ${name} without ${pointer} is refused`,
        json: JSON.stringify(rest),
        answer: new RegExp(`^${pointer}: missing$|^/: expected exactly one of result and error$`),
      })),
    ]),
  ),
  {
    claim: 'ext is kept',
    json: JSON.stringify({ ...hello, ext: { a: [1] } }),
    answer: { ...hello, ext: { a: [1] } },
  },
  {
    claim: 'a new error code is taken',
    json: '{"type":"error","code":"new","message":""}',
    answer: { type: 'error', code: 'new', message: '' },
  },
  { claim: 'an unknown type is no error', json: '{"type":"later","x":1}', answer: 'unknown' },
  {
    claim: 'the largest exact integer is kept',
    json: '{"type":"heartbeat","n":9007199254740991}',
    answer: { type: 'heartbeat', n: 9007199254740991 },
  },
  {
    claim: 'an integer may be written with a fraction of zero',
    json: '{"type":"heartbeat","n":7.0}',
    answer: { type: 'heartbeat', n: 7 },
  },
  {
    claim: 'a string that looks like a date stays one',
    json: JSON.stringify({ ...event, data: '2020-01-01T00:00:00Z' }),
    answer: { ...event, data: '2020-01-01T00:00:00Z' },
  },
  {
    claim: 'text beyond ASCII is kept',
    json: JSON.stringify({ ...event, data: 'né 🎮' }),
    answer: { ...event, data: 'né 🎮' },
  },
  {
    claim: 'data may be null',
    json: JSON.stringify({ ...event, data: null }),
    answer: { ...event, data: null },
  },
  {
    claim: 'a result may be null',
    json: '{"type":"response","id":"1","result":null}',
    answer: { type: 'response', id: '1', result: null },
  },
  {
    claim: 'result and error at once are refused',
    json: '{"type":"response","id":"1","result":1,"error":{"code":"a","message":""}}',
    answer: /exactly one of result and error/,
  },
  {
    claim: 'a number too large is refused',
    json: '{"type":"heartbeat","n":92233720368547758080}',
    answer: /^\/n: expected an integer of 64 bits/,
  },
  {
    claim: 'a fraction is refused',
    json: '{"type":"heartbeat","n":1.5}',
    answer: /^\/n: expected an integer, found/,
  },
  {
    claim: 'a number in a string is refused',
    json: '{"type":"heartbeat","n":"1"}',
    answer: /^\/n: expected an integer, found/,
  },
  {
    claim: 'null for a required field is refused',
    json: JSON.stringify({ ...hello, clientId: null }),
    answer: /^\/clientId: expected a string, found/,
  },
  {
    claim: 'null for an optional part is refused',
    json: JSON.stringify({ ...hello, credentials: null }),
    answer: /^\/credentials: expected an object, found/,
  },
  {
    claim: 'a wrong kind deep inside is told by its pointer',
    json: JSON.stringify({ ...hello, heartbeat: { intervalMs: true } }),
    answer: /^\/heartbeat\/intervalMs: expected an integer/,
  },
  { claim: 'a type that is no string is refused', json: '{"type":7}', answer: /^\/type: expected a string/ },
  { claim: 'an array is refused', json: '[]', answer: /expected one JSON object/ },
  { claim: 'half a message is refused', json: '{"type":', answer: /not JSON/ },
  {
    claim: 'something after the message is refused',
    json: '{"type":"heartbeat","n":1} {}',
    answer: /not JSON|nothing else/,
  },
];

/** The payload with an unknown field in every object whose fields the protocol names. */
function grown(payload: unknown, depth = 0): unknown {
  if (!payload || typeof payload !== 'object' || Array.isArray(payload)) return payload;
  const open = ['params', 'result', 'data', 'ext'];
  const inner = Object.entries(payload).map(([key, value]) => [
    key,
    open.includes(key) ? value : grown(value, depth + 1),
  ]);
  return { ...Object.fromEntries(inner), [`later${depth}`]: { deep: [1, null] } };
}

/** The payload without one required field, for each of them at any depth. */
function withoutRequired(payload: unknown, at: string): { pointer: string; rest: unknown }[] {
  const { messages, parts } = modelOf(document);
  const type = (payload as { type: string }).type;
  const visit = (
    value: Record<string, unknown>,
    className: string,
    where: string,
  ): { pointer: string; rest: unknown }[] => {
    const { fields, exactlyOne } = [...messages, ...parts].find(({ name }) => name === className)!;
    return fields
      .filter(({ name }) => name in value)
      .flatMap(({ name, kind, className: inner, required }) => {
        const { [name]: field, ...rest } = value;
        const lost =
          required || exactlyOne.includes(name)
            ? [{ pointer: `${where}/${name}`, rest: rest as unknown }]
            : [];
        if (kind !== 'object' || field === null) return lost;
        const deeper = visit(field as Record<string, unknown>, inner!, `${where}/${name}`);
        return [...lost, ...deeper.map((d) => ({ pointer: d.pointer, rest: { ...value, [name]: d.rest } }))];
      });
  };
  return visit(payload as Record<string, unknown>, messages.find((m) => m.type === type)!.name, at);
}

/** What both languages promise. `program` compiles the generated files with the harness and returns how to run it. */
function keepsItsPromises(files: Map<string, string>, program: (folder: string) => [string, ...string[]]) {
  let folder: string;
  let lines: string[];
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'solowire-models-'));
    for (const [name, text] of files) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    }
    const [command, ...args] = program(folder);
    const input = cases.map(({ json }) => `${json}\n`).join('');
    lines = execFileSync(command, args, { input, encoding: 'utf8' }).trim().split(/\r?\n/);
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it.each(cases.map(({ claim, answer }, i) => ({ claim, answer, i })))('$claim', ({ answer, i }) => {
    const [, word, rest = ''] = /^(\w+) ?(.*)$/.exec(lines[i]!)!;
    if (answer instanceof RegExp) {
      expect(word).toBe('error');
      expect(rest).toMatch(answer);
    } else if (answer === 'unknown') {
      expect(word).toBe('unknown');
    } else {
      expect(word, lines[i]).toBe('ok');
      expect(JSON.parse(rest)).toEqual(answer);
    }
  });

  it('knows what to do after every close code, known or not', () => {
    const table = lines.slice(cases.length, cases.length + 4001);
    for (const line of table) {
      const [code, name, step] = line.split(' ');
      const row = protocol.closeCodes[code!];
      expect(name).toBe(row?.name ?? '-');
      const expected = row?.reconnect ?? (Number(code) >= 4500 && Number(code) <= 4999 ? 'never' : 'backoff');
      expect(step!.replaceAll('_', '').toLowerCase(), code).toBe(expected.replaceAll('-', ''));
    }
  });

  it('has the limits of every parameter', () => {
    const rows = Object.entries(protocol.parameters).map(([name, p]) =>
      [name, p.unit, p.default, p.short, p.min, p.max].join(' '),
    );
    expect(lines.slice(cases.length + 4001, -1).sort()).toEqual(rows.sort());
  });

  it('refuses to write a message that lacks a field', () => {
    expect(lines.at(-1)).toBe('HelloMessage/clientId: not set');
  });
}

const newtonsoft = '/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll';
const csharpNeeds: Need[] = [
  { file: 'mcs', package: 'mono-mcs' },
  { file: 'mono', package: 'mono-runtime' },
  { file: newtonsoft, package: 'libnewtonsoft-json-cil-dev' },
];
describeWith(csharpNeeds, 'the C# models', () => {
  keepsItsPromises(csharpFiles(document), (folder) => {
    const options = ['-langversion:6', '-warn:4', '-warnaserror', `-r:${newtonsoft}`];
    const program = path.join(folder, 'harness.exe');
    execFileSync('mcs', [...options, `-out:${program}`, harness('Harness.cs'), `${folder}/*.cs`], {
      stdio: 'pipe',
    });
    fs.copyFileSync(newtonsoft, path.join(folder, 'Newtonsoft.Json.dll'));
    return ['mono', program];
  });
});

describe('the C# sources', () => {
  it('use nothing that ahead-of-time compilation or code stripping takes away', () => {
    const text = [...csharpFiles(document).values()].join('\n');
    expect(text).not.toMatch(/\bdynamic\b|Reflection|Expressions|JsonConvert|\[JsonProperty|typeof/);
    const classes = text.match(/public sealed class \w+ : Message\b/g)!;
    expect(classes).toHaveLength(Object.keys(protocol.messages).length);
    expect(text.match(/\[Preserve\]\n\s+public \w+\(\)/g)!.length).toBeGreaterThan(classes.length);
  });
});

const jars = ['databind', 'core', 'annotations'].map((part) => `/usr/share/java/jackson-${part}.jar`);
const javaNeeds: Need[] = [
  { file: 'javac', package: 'openjdk-17-jdk-headless' },
  ...jars.map((file) => ({ file, package: 'libjackson2-databind-java' })),
];
describeWith(javaNeeds, 'the Java models', () => {
  keepsItsPromises(javaFiles(document), (folder) => {
    const sources = [...javaFiles(document).keys()].map((name) => path.join(folder, name));
    const options = ['--release', '11', '-Xlint:all', '-Werror', '-cp', jars.join(':'), '-d', folder];
    execFileSync('javac', [...options, harness('Harness.java'), ...sources], { stdio: 'pipe' });
    return ['java', '-cp', [folder, ...jars].join(':'), 'Harness'];
  });
});
