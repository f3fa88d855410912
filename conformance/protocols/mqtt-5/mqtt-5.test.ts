import { describe, expect, it } from 'vitest';
import { checksOf, clausesIn } from '../judged.js';
import { judged, mqtt5 } from './judged.js';
import { faults } from './node/faults.js';

/** Only its document tells the kit about MQTT. */

const NODE = 'node --import tsx node/server.ts';
/** What the cases of a fault wait for, twice, on a machine that others use. */
const LONG_MS = 180_000;

/** The cases that show each fault. */
const SHOWN_BY: Readonly<Record<string, readonly string[]>> = {
  'keeps-both': ['takeover/other-instance'],
  'refuses-newcomer': ['takeover/other-instance'],
  'takes-over-first': ['identity/wrong-credential'],
  'checks-nobody': ['identity/wrong-credential'],
  'keep-alive-too-late': ['heartbeat/silence'],
  'keep-alive-too-early': ['heartbeat/silence'],
  'keeps-no-time': ['heartbeat/silence'],
  'accepts-second-connect': ['handshake/second-hello'],
  'ignores-second-connect': ['handshake/second-hello'],
  'ignores-text': ['message/malformed-4'],
  'ignores-malformed': ['message/malformed-1', 'message/malformed-2', 'message/malformed-3'],
  'answers-twice': ['handshake/hello'],
  'sends-behind-disconnect': ['takeover/other-instance'],
  'delivers-twice': ['takeover/push-finds-the-new'],
  'speaks-before-connack': ['handshake/hello'],
};

it('has a case for each fault', () => {
  expect(Object.keys(SHOWN_BY).sort()).toEqual(faults.map(({ name }) => name).sort());
  const known = new Set(mqtt5.cases.map(({ id }) => id));
  expect(
    Object.values(SHOWN_BY)
      .flat()
      .filter((id) => !known.has(id)),
  ).toEqual([]);
});

describe('a right broker', () => {
  it.each([NODE, `${NODE} --server-keep-alive 3`])('passes: %s', { timeout: LONG_MS }, async (command) => {
    const report = await judged(command);
    expect(checksOf(report, 'fail').map(({ id }) => id)).toEqual([]);
    expect(report.summary.harnessFault).toBe(0);
    expect(report.coverage.judged).toBeGreaterThan(20);
  });
});

describe.concurrent.each(faults)('a broker that $what', ({ name, violates, follows = false }) => {
  it(follows ? 'is warned of what it breaks' : 'is failed by what it breaks', {
    timeout: LONG_MS,
  }, async () => {
    const report = await judged(`${NODE} --fault ${name}`, { cases: SHOWN_BY[name]! });
    const broken = clausesIn(report, follows ? 'warn' : 'fail');
    expect(violates.filter((clause) => broken.has(clause))).not.toEqual([]);
  });
});

describe.concurrent.each(['silent', 'echo', 'connack', 'closes', 'refuses'])(
  'a server that is none (%s)',
  (name) => {
    it('passes nothing', { timeout: LONG_MS }, async () => {
      const report = await judged(`node --import tsx null/server.ts ${name}`);
      expect(checksOf(report, 'pass')).toEqual([]);
      expect(report.exitCode).not.toBe(0);
    });
  },
);
