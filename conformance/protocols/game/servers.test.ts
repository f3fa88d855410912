import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeWith } from '../../../spec/tools/src/testing/requires.js';
import tomcat from '../../ports/tomcat/ports.js';
import { solowire } from '../../src/solowire/index.js';
import { StartedServer } from '../../src/target/server.js';
import { faults } from './node/faults.js';
import { startGame } from './node/game.js';
import { broken, claims } from './testing/claims.js';
import { type GameDocument, readDocument } from './testing/document.js';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Short, so that three missed heartbeats are soon over; long enough for a machine that is busy. */
const heartbeatSeconds = 0.5;
/** A null server does not answer later either. */
const NULL_MS = 1_000;
const { needs } = tomcat[0]!;

let document: GameDocument;
beforeAll(async () => {
  document = await readDocument();
});

/** Starts a server as its users do; returns the claims that it breaks, and why. */
async function brokenBy(command: string, neverMs?: number): Promise<Record<string, string>> {
  const ready = { line: '"url":"(?<url>[^"]+)"' };
  const server = await StartedServer.start({ command: `exec ${command}`, ready, timeoutMs: 60_000 }, here);
  try {
    return await broken(server.url!, document, neverMs);
  } finally {
    await server.stop();
  }
}

const script = (command: string) => `${process.execPath} --import tsx ${command}`;
/** The sentences of the document that claims are named by. */
const sentencesOf = (titles: Readonly<Record<string, unknown>>) =>
  [...new Set(Object.keys(titles).map((title) => title.split(' ')[0]!))].sort();

describe('the document of the game', () => {
  it('is valid AsyncAPI', () => expect(document.problems).toEqual([]));

  it('has an example of each message, which is no other message', () => {
    expect(new Set(document.examples.map(({ type }) => type))).toEqual(new Set(document.names));
    for (const example of document.examples) expect(document.namesOf(example)).toEqual([example.type]);
  });

  it('has no sentence that the servers are not asked about', () => {
    const all = [...document.text.matchAll(/^- (GAME-\d+):/gm)].map(([, id]) => id!).sort();
    expect(sentencesOf(claims)).toEqual(all);
  });
});

describe('the game on Node', () => {
  it('keeps every claim', async () => {
    expect(await brokenBy(script(`node/server.ts 0 ${heartbeatSeconds}`))).toEqual({});
  });

  it.concurrent.each(faults)('with the fault $name breaks its own sentences, and no other', async (fault) => {
    const { url, stop } = await startGame({ heartbeatSeconds, Sessions: fault.Sessions });
    try {
      const found = await broken(url, document);
      expect(sentencesOf(found), JSON.stringify(found, null, 1)).toEqual([...fault.violates.game].sort());
    } finally {
      await stop();
    }
  });

  it('is wrong in ten ways, each named by requirements that there are', () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBe(10);
    for (const { violates } of faults)
      for (const id of violates.solowire) expect(solowire.contract.rules).toHaveProperty(id);
  });

  it('is started with a fault by its name', async () => {
    const found = await brokenBy(script(`node/server.ts 0 ${heartbeatSeconds} --fault ignores-bad-messages`));
    expect(sentencesOf(found)).toEqual(['GAME-5']);
  });

  it.each([
    ['--fault x', "no fault is named 'x'; known: removes-by-key"],
    ['x', "expected a port, got 'x'"],
    ['0 0', "expected seconds above 0, got '0'"],
  ])('says what is wrong with the arguments %s', (args, complaint) => {
    const command = ['--import', 'tsx', 'node/server.ts', ...args.split(' ')];
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: here, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain(complaint);
    expect(stderr).toContain('usage: ');
  });
});

describeWith(needs, 'the game on Tomcat', () => {
  it('keeps every claim when it is repaired', async () => {
    expect(await brokenBy(`./tomcat/run repaired 0 ${heartbeatSeconds}`)).toEqual({});
  });

  it('as it was, leaves open what it no longer knows, and forgets the newest session', async () => {
    const found = await brokenBy(`./tomcat/run seed 0 ${heartbeatSeconds}`);
    expect(sentencesOf(found)).toEqual(['GAME-12', 'GAME-3', 'GAME-4', 'GAME-5', 'GAME-6', 'GAME-7']);
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining([
        'GAME-3 a third login ends the second',
        'GAME-4 the end behind a message that cannot be read leaves the newest session online',
        'GAME-5 a message that cannot be read ends the session',
        'GAME-6 what a replaced client sends has no effect and no answer',
        'GAME-12 a chat reaches the newest session, and no other',
      ]),
    );
  });
});

it.each(['silent', 'echo', 'login-ok', 'closes', 'refuses'])(
  'the null server %s keeps no claim',
  async (name) => {
    const found = await brokenBy(script(`null/server.ts ${name}`), NULL_MS);
    expect(Object.keys(found)).toEqual(Object.keys(claims));
  },
);
