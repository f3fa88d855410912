import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { lineOf, readContract } from '../document/index.js';
import { filesOf } from '../testing/documents.js';
import { writeExtension } from './init-contract.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-extension-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.restoreAllMocks());

/** What is written for a document, what is printed, and what a check says of it. */
function written(document: string) {
  const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  writeExtension({ document, force: true });
  const printed = print.mock.calls.map(([text]) => String(text)).join('');
  const output = document.replace('.yaml', '.session.yaml');
  const text = readFileSync(output, 'utf8');
  const problems = readContract(output).problems.map((one) => lineOf(one).replaceAll(`${folder}/`, ''));
  return { text, printed, problems, said: parse(text)['x-single-session'] };
}
function writtenFor(path: string) {
  const file = join(folder, path.split('/').at(-1)!);
  cpSync(fileURLToPath(new URL(path, import.meta.url)), file);
  return written(file);
}

describe('init --contract', () => {
  it("guesses of the game's own document all that its contract says of messages", () => {
    const { said, text, printed, problems } = writtenFor('../../protocols/game/api.yaml');
    expect(problems).toEqual([]);
    const right = parse(readFileSync(new URL('../../protocols/game/contract.yaml', import.meta.url), 'utf8'))[
      'x-single-session'
    ];
    // That nothing may have been stored is left to say.
    right.roles.read.answer = right.roles.read.answer.$in[0];
    for (const part of ['identity', 'opening', 'probe', 'roles', 'policy'])
      expect(said[part], part).toEqual(right[part]);
    const messages = (endings: Record<string, { message: unknown }>) =>
      Object.fromEntries(Object.entries(endings).map(([ending, { message }]) => [ending, message]));
    expect(messages(said.endings)).toEqual(messages(right.endings));
    expect(text).toContain('# guessed: heartbeat, answered by heartbeatAck\n');
    expect(printed).toMatch(/^left to say: roles\/expire, which opens SW-IDENTITY-14, /m);
    expect(text).toContain('# opens SW-IDENTITY-14 (When a credential expires');
    expect(printed).toContain('it is complete enough to run: solowire test --contract ');
  });

  it('guesses a chat with numbered pings, and who was replaced', () => {
    const { said, problems } = writtenFor('../document/testdata/chat.yaml');
    expect(problems).toEqual([]);
    expect(said).toMatchObject({
      identity: { message: 'hello', at: '/user' },
      opening: [{ send: { t: 'hello', user: '{identity}', secret: '{token}' } }, { expect: { t: 'ready' } }],
      probe: { send: { t: 'ping', n: '{n}' }, answer: { t: 'pong', n: '{n}' } },
      endings: {
        'taken-over': { message: { t: 'bye', why: 'replaced' } },
        silent: { message: { t: 'bye', why: 'idle' } },
      },
      roles: { push: { send: { t: 'say', to: '{to}', body: '{data|json}' } } },
    });
  });

  it('guesses calls that are arrays, with the identity in the path; what is missing is said', () => {
    const { said, problems, text } = writtenFor('../document/testdata/charging.yaml');
    expect(said).toMatchObject({
      upgrade: { path: '/charge/{identity}' },
      identity: { upgrade: 'path' },
      opening: [
        { send: [2, '{instance}', 'Boot', { vendor: 'x' }] },
        { expect: [3, '{instance}', { interval: { $any: true } }] },
      ],
      probe: { send: [2, '{n|json}', 'Heartbeat', {}], answer: [3, '{n|json}', { time: { $any: true } }] },
    });
    expect(text).toContain('    # taken-over: { close: [ 4000 ] }\n');
    expect(problems).toEqual([
      'charging.session.yaml:4:1 /x-single-session: x-single-session lacks the field "endings"',
    ]);
    const { folder: where, remove } = filesOf({
      'charging.yaml': readFileSync(join(folder, 'charging.yaml'), 'utf8'),
      'api.yaml': text.replace('  # endings:', '  endings:').replace('    # taken-over:', '    taken-over:'),
    });
    try {
      expect(readContract(join(where, 'api.yaml')).problems).toEqual([]);
    } finally {
      remove();
    }
  });

  it('of a document without anything that it knows, says exactly what is missing', () => {
    const { folder: where, remove } = filesOf({
      'api.yaml': {
        asyncapi: '3.0.0',
        info: { title: 'Odd\n\u001b[2J', version: '1' },
        channels: { a: { messages: { foo: {} } } },
      },
    });
    try {
      const { problems, text } = written(join(where, 'api.yaml'));
      const lacks = problems.map((line) => /lacks the field "(.*)"/.exec(line)?.[1]);
      expect(lacks).toEqual(['identity', 'probe', 'endings', 'clauses']);
      expect(text).not.toContain('\u001b');
    } finally {
      remove();
    }
  });

  it('replaces no file, goes to no other folder, and takes no AsyncAPI 2', () => {
    const document = join(folder, 'api.yaml');
    expect(() => writeExtension({ document, force: false })).toThrow(
      /api\.session\.yaml exists already; pass --force/,
    );
    const output = join(tmpdir(), 'x.yaml');
    expect(() => writeExtension({ document, output, force: false })).toThrow(/lies elsewhere than/);
    const { folder: where, remove } = filesOf({ 'api.yaml': { asyncapi: '2.6.0' } });
    try {
      expect(() => writeExtension({ document: join(where, 'api.yaml'), force: false })).toThrow(
        /convert it: npx @asyncapi\/cli/,
      );
    } finally {
      remove();
    }
  });
});
