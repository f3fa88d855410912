import { describe, expect, it } from 'vitest';
import { describeWith } from '../../../spec/tools/src/testing/requires.js';
import tomcat from '../../ports/tomcat/ports.js';
import { checksOf, clausesIn } from '../judged.js';
import { game, judged } from './judged.js';
import { faults } from './node/faults.js';

/** Only the document tells the kit about these servers. */

const NODE = 'node --import tsx node/server.ts';
/** What the cases of a fault wait for, twice, on a machine that others use. */
const LONG_MS = 180_000;

/** The cases that show each fault; the nightly run asks all of them. */
const SHOWN_BY: Readonly<Record<string, readonly string[]>> = {
  'removes-by-key': ['takeover/third'],
  'closes-silently': ['takeover/third'],
  'trusts-close': ['takeover/put-after-fence'],
  'timer-per-player': ['ending/takeover-idle'],
  'waits-for-old': ['takeover/deaf'],
  'terminates-the-silent': ['heartbeat/silence'],
  'ignores-bad-messages': ['message/malformed-1'],
  'awaits-between': ['race/parallel-hellos'],
  'checks-token-late': ['identity/wrong-credential'],
  'saves-on-logout': ['takeover/put-after-fence'],
};

it('has a case for each fault', () => {
  expect(Object.keys(SHOWN_BY).sort()).toEqual(faults.map(({ name }) => name).sort());
  const known = new Set(game.cases.map(({ id }) => id));
  expect(
    Object.values(SHOWN_BY)
      .flat()
      .filter((id) => !known.has(id)),
  ).toEqual([]);
});

it('names clauses that the vendor has written', async () => {
  const { readFileSync } = await import('node:fs');
  const api = readFileSync(new URL('api.yaml', import.meta.url), 'utf8').replace(/\s+/g, ' ');
  const clauses = Object.values(game.contract.rules).flatMap(({ clause }) => clause ?? []);
  expect(clauses.length).toBeGreaterThan(20);
  for (const clause of clauses) expect(api).toContain(`- ${clause}: `);
});

describe('a right server of the game', () => {
  it('on Node passes', { timeout: LONG_MS }, async () => {
    const report = await judged(NODE);
    expect(checksOf(report, 'fail').map(({ id }) => id)).toEqual([]);
    expect(report.summary.harnessFault).toBe(0);
    expect(report.coverage.judged).toBeGreaterThan(25);
  });
});

describe.each(faults)('a server of the game that $what', ({ name, violates }) => {
  it('is failed by what it breaks', { timeout: LONG_MS }, async () => {
    const report = await judged(`${NODE} --fault ${name}`, { cases: SHOWN_BY[name]! });
    const broken = clausesIn(report);
    expect(violates.game.filter((clause) => broken.has(clause))).not.toEqual([]);
  });
});

describe.each(['silent', 'echo', 'login-ok', 'closes', 'refuses'])('a server that is none (%s)', (name) => {
  it('passes nothing', { timeout: LONG_MS }, async () => {
    const report = await judged(`node --import tsx null/server.ts ${name}`);
    expect(checksOf(report, 'pass')).toEqual([]);
    expect(report.exitCode).not.toBe(0);
  });
});

describeWith(tomcat[0]!.needs, 'the game on Tomcat', () => {
  it('as it was breaks what its own document says', { timeout: LONG_MS }, async () => {
    const report = await judged('tomcat/run seed', {
      cases: [
        'message/bad-json-then-reconnect',
        'message/malformed-1',
        'takeover/third',
        'takeover/put-after-fence',
      ],
    });
    // Not closed after a bad message, a third connection, and an effect of the old one.
    expect([...clausesIn(report)]).toEqual(
      expect.arrayContaining(['GAME-2', 'GAME-3', 'GAME-4', 'GAME-5', 'GAME-6']),
    );
  });

  it('repaired passes', { timeout: LONG_MS }, async () => {
    const report = await judged('tomcat/run repaired');
    expect(checksOf(report, 'fail').map(({ id }) => id)).toEqual([]);
  });
});
