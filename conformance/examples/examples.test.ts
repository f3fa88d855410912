import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSuite, solowire } from '@solowire/conformance';
import { CloseCode } from '@solowire/spec';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startReference } from '../src/testing/server.js';
import { sendBadUtf8 } from './by-hand.js';
import { failures } from './in-vitest.js';
import { run } from './own-case.js';
import { look } from './read-history.js';

describe('the examples of the library', () => {
  it('run the kit inside a test suite', async () => {
    const server = await startReference();
    expect(await failures(server.url)).toEqual([]);
    await server.stop();
  });

  it('judge a case of one’s own, which passes a server that has the method and fails one that has not', async () => {
    const game = await startReference({ methods: { 'game.join': async () => ({ map: 'harbour' }) } });
    const verdict = async (url: string) => (await run(url)).results[0]!.judgement!.own[0];
    expect(await verdict(game.url)).toMatchObject({
      id: 'my-game/joins#told-the-map',
      verdict: 'pass',
      observed: 'harbour',
    });
    await game.stop();
    const other = await startReference();
    expect(await verdict(other.url)).toMatchObject({ verdict: 'fail', observed: 'error unknown-method' });
    await other.stop();
  });

  it('drive one raw connection by hand', async () => {
    const server = await startReference();
    const events = await sendBadUtf8(server.url, 'solowire-by-hand');
    await server.stop();
    expect(events.find((e) => e.kind === 'welcomed')).toBeDefined();
    const step = events.findIndex((e) => e.kind === 'step' && e.name === 'badUtf8');
    const close = events.findIndex((e) => e.kind === 'frame' && e.dir === 'in' && e.opcode === 'close');
    expect(events[close]).toMatchObject({ code: CloseCode.invalidUtf8 });
    expect(close).toBeGreaterThan(step);
    expect(events.find((e) => e.kind === 'end' && e.dir === 'in')).toMatchObject({ how: 'fin' });

    const [dial, failed] = await sendBadUtf8(server.url, 'solowire-by-hand');
    expect([dial?.kind, failed?.kind]).toEqual(['dial', 'dialFailed']);
  });

  it('read a history, ask it, and judge it again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'solowire-example-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const server = await startReference();
    await runSuite({
      protocol: solowire,
      target: {},
      addresses: [{ url: server.url }],
      cases: solowire.cases.filter(({ id }) => id === 'takeover/third'),
      seed: 1,
      historyFolder: folder,
    });
    await server.stop();
    const file = join(folder, 'takeover.third.jsonl');
    const { ends, failed } = look(file);
    const taken = `session-taken-over, ${CloseCode.sessionTakenOver}, fin`;
    expect(ends).toMatchObject({ a: taken, b: taken });
    expect(failed).toEqual([]);

    const altered = join(folder, 'altered.jsonl');
    const text = readFileSync(file, 'utf8').replaceAll('"ending":"taken-over"', '"ending":"kicked"');
    writeFileSync(altered, text);
    expect(look(altered).failed).toContain('takeover/third#b-told');
  });
});
