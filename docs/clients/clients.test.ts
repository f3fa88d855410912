import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createSolowireServer } from '@solowire/reference-server';
import { CloseCode, shortTimings } from '@solowire/spec';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../../spec/tools/src/testing/requires.js';
import { Examiner } from './testing/examiner.js';
import { Builds, EXAMPLE, languages, Program } from './testing/programs.js';
import { scenarios, upgradeDelayMs } from './testing/scenarios.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the programs are told, in ms (`program.ts`). */
const [FIRST_BACKOFF, LONGEST_BACKOFF, WELCOME_TIMEOUT] = [60, 300, 800];
/** Two clocks of whole milliseconds. */
const ROUNDING = 2;

const builds = new Builds();
afterAll(() => builds.remove());

for (const language of languages) {
  describeWith(language.needs, `the ${language.name} client`, () => {
    const examiner = new Examiner(scenarios, upgradeDelayMs);
    let program: Program;
    beforeAll(async () => {
      program = new Program(builds.program(language), await examiner.listen(), ...Object.keys(scenarios));
      await program.exit;
    });
    afterAll(() => {
      program?.stop();
      examiner.stop();
    });

    const dials = (scenario: string) => examiner.of(scenario);
    const stopsWith = (scenario: string, code: number, dialled: number) => {
      expect(program.of(scenario).at(-1)).toBe(`stopped ${code}`);
      expect(dials(scenario)).toHaveLength(dialled);
    };
    /** From the server's end of a dial to the next upgrade. */
    const pause = (scenario: string, dial = 0) => {
      const [before, after] = dials(scenario).slice(dial);
      return after!.at - (before!.toldAt ?? before!.closeAt ?? Number.NaN);
    };

    it('is under 200 lines', () => {
      expect(
        readFileSync(root + language.source, 'utf8')
          .trimEnd()
          .split('\n').length,
      ).toBeLessThan(200);
    });

    it('is used as the guide shows: online, told why it is ended, and staying away', async () => {
      const server = createSolowireServer({ timing: 'short' });
      const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
      const example = new Program(builds.example(language, url));
      try {
        expect(await example.prints('online, epoch ')).toBe(true);
        server.kick(EXAMPLE.clientId);
        await example.exit;
        expect(example.lines.at(-1)).toBe(`not coming back: ${CloseCode.kicked}`);
      } finally {
        example.stop();
        await server.close();
      }
    });

    it('sends only valid messages, hello first and once (SW-CLIENT-4)', () => {
      for (const name of Object.keys(scenarios)) {
        for (const { received, wrong } of dials(name)) {
          expect(wrong).toEqual([]);
          expect(received.slice(0, 1).map(({ type }) => type)).toEqual(received.length > 0 ? ['hello'] : []);
          expect(received.filter(({ type }) => type === 'hello').length).toBeLessThanOrEqual(1);
        }
      }
    });

    it('has one instanceId of its own, and counts its dials (SW-CLIENT-5)', () => {
      const hellos = dials('reset').map(({ hello }) => hello!);
      expect(new Set(hellos.map(({ instanceId }) => instanceId)).size).toBe(1);
      expect(hellos.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4]);
      expect(dials('drain')[0]!.hello!.instanceId).not.toBe(hellos[0]!.instanceId);
    });

    it('acknowledges each heartbeat once, with its n (SW-CLIENT-6)', () => {
      const { received, late } = dials('heartbeats')[0]!;
      const acks = [...received, ...late].flatMap((one) => (one.type === 'heartbeatAck' ? [one.n] : []));
      expect(acks).toEqual([7, 14, 21]);
    });

    it('sends nothing after a bye or a Close but its Close (SW-CLIENT-7, SW-CLIENT-8)', () => {
      for (const name of Object.keys(scenarios)) for (const { late } of dials(name)) expect(late).toEqual([]);
      for (const name of ['taken-over', 'drain', 'close-alone'])
        expect(dials(name)[0]!.close, `${name}: the Close that answers`).not.toBe(1006);
    });

    it('takes the code of a bye as the truth, whatever end follows (SW-CLIENT-9)', () => {
      stopsWith('bye-without-close', CloseCode.sessionTakenOver, 1);
    });

    it('does not reconnect after 4500 to 4999, known or not (SW-CLIENT-10)', () => {
      stopsWith('taken-over', CloseCode.sessionTakenOver, 1);
      stopsWith('close-alone', CloseCode.sessionTakenOver, 1);
      stopsWith('unknown-final-code', 4777, 1);
    });

    it('does not reconnect after its user closed, with 1000 (SW-CLIENT-11, SW-CLIENT-20)', () => {
      stopsWith('closed-by-user', CloseCode.normal, 1);
      expect(dials('closed-by-user')[0]!.close).toBe(CloseCode.normal);
    });

    it('reconnects after a reset, an unasked 1000 and unknown codes below 4500 (SW-CLIENT-12)', () => {
      stopsWith('reset', CloseCode.kicked, 4);
      stopsWith('unasked-normal', CloseCode.kicked, 2);
      stopsWith('unknown-code', CloseCode.kicked, 2);
      expect(program.of('reset').filter((line) => line.startsWith('ended 1006'))).toHaveLength(3);
    });

    it('waits at least retryAfterMs (SW-CLIENT-13)', () => {
      expect(pause('drain')).toBeGreaterThanOrEqual(400 - ROUNDING);
    });

    it('backs off further each time while no session lasts (SW-CLIENT-14)', () => {
      for (const dial of [0, 1, 2])
        expect(pause('reset', dial)).toBeGreaterThanOrEqual(FIRST_BACKOFF * 2 ** dial - ROUNDING);
    });

    it('waits for the longest backoff after 1009, and stops after three in a row (SW-CLIENT-15)', () => {
      stopsWith('too-big', CloseCode.messageTooBig, 3);
      expect(pause('too-big')).toBeGreaterThanOrEqual(LONGEST_BACKOFF - ROUNDING);
    });

    it('gets a fresh credential when told so, and stops at the second time (SW-CLIENT-16)', () => {
      stopsWith('expired', CloseCode.credentialExpired, 2);
      expect(dials('expired').map(({ hello }) => hello!.credentials!.token)).toEqual(['first', 'fresh']);
    });

    it('redials once as a new instance after stale-attempt (SW-CLIENT-17)', () => {
      stopsWith('stale', CloseCode.staleAttempt, 2);
      const [one, two] = dials('stale').map(({ hello }) => hello!);
      expect(two!.instanceId).not.toBe(one!.instanceId);
      expect(two!.attempt).toBe(1);
    });

    it('gives up without a welcome, closes with 4001 and redials (SW-CLIENT-18)', () => {
      stopsWith('no-welcome', CloseCode.kicked, 2);
      const { at, close, closeAt } = dials('no-welcome')[0]!;
      expect(close).toBe(CloseCode.heartbeatTimeout);
      expect(closeAt! - at).toBeGreaterThanOrEqual(WELCOME_TIMEOUT - ROUNDING);
    });

    it('uses no dial that it has given up, even if it succeeds late (SW-CLIENT-2)', () => {
      stopsWith('late-upgrade', CloseCode.kicked, 2);
      expect(dials('late-upgrade')[0]!.received).toEqual([]);
    });

    it('closes with 4001 after deadAfterMs of silence and redials (SW-CLIENT-19)', () => {
      stopsWith('silence', CloseCode.kicked, 2);
      const { at, close, closeAt } = dials('silence')[0]!;
      expect(close).toBe(CloseCode.heartbeatTimeout);
      expect(closeAt! - at).toBeGreaterThanOrEqual(shortTimings.deadAfterMs - ROUNDING);
    });

    it('closes with no code but 1000 and 4001 by itself (SW-CLIENT-20)', () => {
      const closedFirst = Object.keys(scenarios).flatMap((name) =>
        dials(name).filter(({ toldAt, close }) => toldAt === undefined && close !== undefined),
      );
      for (const { close } of closedFirst)
        expect([CloseCode.normal, CloseCode.heartbeatTimeout, 1006]).toContain(close);
    });

    it('ignores fields, types and capabilities that it does not know (SW-CLIENT-21)', () => {
      stopsWith('unknown', CloseCode.kicked, 1);
    });

    it('answers its calls, and fails the unanswered at the end (SW-CLIENT-22, SW-CLIENT-23)', () => {
      const said = program.of('calls').filter((line) => /^(answered|failed)/.test(line));
      expect(said).toHaveLength(3);
      expect(said.filter((line) => /^answered "?yes"?$/.test(line))).toHaveLength(1);
      expect(said.filter((line) => line.includes('sold-out'))).toHaveLength(1);
      expect(said.filter((line) => line.includes('the session ended'))).toHaveLength(1);
      const ids = dials('calls')[0]!.received.flatMap((one) => (one.type === 'request' ? [one.id] : []));
      expect(new Set(ids).size).toBe(3);
    });

    it('keeps to the limits of its welcome (SW-CLIENT-24)', () => {
      const requests = (name: string) => dials(name)[0]!.received.filter(({ type }) => type === 'request');
      expect(requests('limits')).toHaveLength(2);
      const { length } = requests('message-rate');
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThanOrEqual(10);
      expect(program.of('message-rate').filter((line) => line.includes('beyond a limit'))).toHaveLength(
        20 - length,
      );
    });
  });
}

describeWith(
  languages.flatMap(({ needs }) => needs),
  'the three clients on one identity',
  () => {
    it('take over from one another; each is told why, and none comes back by itself', async () => {
      const commands = languages.map((language) => builds.program(language));
      let sessions = 0;
      const server = createSolowireServer({ timing: 'short', onSessionStart: () => sessions++ });
      const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
      const programs: Program[] = [];
      try {
        for (const command of [...commands, commands[0]!]) {
          const program = new Program(command, url, 'player-1');
          const [before] = programs.slice(-1);
          programs.push(program);
          await program.says('player-1', 'online');
          if (!before) continue;
          await before.exit;
          expect(before.of('player-1').at(-1)).toBe(`stopped ${CloseCode.sessionTakenOver}`);
        }
        // Each program ends when its client stops: none of them has anything left to come back with.
        expect(sessions).toBe(programs.length);
        server.kick('player-1');
        await programs.at(-1)!.exit;
        expect(sessions).toBe(programs.length);
      } finally {
        for (const program of programs) program.stop();
        await server.close();
      }
    });
  },
);
