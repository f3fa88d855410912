import { describe, expect, it } from 'vitest';
import { dial, upgraded } from '../testing/histories.js';
import { bounds, Quota } from './bounds.js';
import { cutText } from './cut.js';
import { Recorder } from './recorder.js';

describe('a recorder', () => {
  it('numbers events and stamps them with its clock, from the start of the case', () => {
    let now = 1000;
    const recorder = new Recorder(() => now);
    recorder.record('a', dial);
    now = 1012.3456;
    recorder.record('a', upgraded);
    expect(recorder.events.map(({ seq, t }) => [seq, t])).toEqual([
      [0, 0],
      [1, 12.346],
    ]);
  });

  it('finds what has already happened since a place, and waits for what has not', async () => {
    const recorder = new Recorder();
    recorder.record('a', dial);
    const options = { forMs: 10_000, why: 'a test' };
    expect(await recorder.waitFor('a', (e) => e.kind === 'dial', { ...options, since: 0 })).toMatchObject({
      seq: 0,
    });
    const later = recorder.waitFor('a', (e) => e.kind === 'dial', options);
    recorder.record('a', upgraded);
    recorder.record('a', dial);
    expect(await later).toMatchObject({ seq: 2 });
  });

  it('records a wait that was in vain', async () => {
    const recorder = new Recorder();
    expect(await recorder.waitFor('a', () => false, { forMs: 1, why: 'nothing' })).toBeUndefined();
    expect(recorder.events).toMatchObject([{ kind: 'waited', forMs: 1, why: 'nothing' }]);
  });

  it('keeps what is written: long texts cut, when secrets have been taken out', () => {
    const secret = 'a-secret';
    const redact = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll(secret, '[secret]'));
    const recorder = new Recorder(undefined, redact);
    // The bound of a kept head lies within the secret.
    const detail = `${'x'.repeat(bounds.keptCharacters * 0.75 - 4)}${secret}${'y'.repeat(bounds.keptCharacters)}`;
    recorder.record('a', { layer: 'wire', kind: 'badFraming', detail });
    expect(recorder.events).toMatchObject([{ detail: cutText(detail.replace(secret, '[secret]')) }]);
    expect(JSON.stringify(recorder.events)).not.toContain('a-se');
  });

  it('that is full says so once, and records nothing more but its end', () => {
    const recorder = new Recorder(undefined, undefined, new Quota(1000));
    for (let i = 0; i < 20; i++) recorder.record('a', dial);
    recorder.close();
    const kinds = recorder.events.map((e) => e.kind);
    expect(kinds.slice(-2)).toEqual(['full', 'finished']);
    expect(kinds.slice(0, -2).every((kind) => kind === 'dial')).toBe(true);
    expect(recorder.full.reason.message).toBe('the histories of a run have more than 1000 bytes');
    expect(recorder.bytes).toBeLessThanOrEqual(1000);
  });

  it('is full at the bound of a history, whatever the run has left', () => {
    const recorder = new Recorder(undefined, undefined, new Quota(2 * bounds.historyBytes));
    const detail = 'x'.repeat(bounds.keptCharacters);
    while (!recorder.full.aborted) recorder.record('a', { layer: 'wire', kind: 'badFraming', detail });
    expect(recorder.bytes).toBeLessThanOrEqual(bounds.historyBytes);
    expect(recorder.bytes).toBeGreaterThan(bounds.historyBytes - 2 * bounds.keptCharacters);
  });

  it('that nobody keeps gives its part of the run back', () => {
    const run = new Quota(1000);
    const recorder = new Recorder(undefined, undefined, run);
    recorder.record('a', dial);
    expect(run.take(1000)).toBe(false);
    recorder.discard();
    expect(run.take(1000)).toBe(true);
  });

  it('lets nobody go on whose case is over', async () => {
    const recorder = new Recorder();
    let wentOn = false;
    void recorder.pause('a', 1, 'nothing').then(() => {
      wentOn = true;
    });
    recorder.close();
    await new Promise((done) => setTimeout(done, 20));
    expect(wentOn).toBe(false);
  });

  it('keeps nothing after its end', () => {
    const recorder = new Recorder();
    recorder.close();
    recorder.record('a', dial);
    expect(recorder.events.map((e) => e.kind)).toEqual(['finished']);
  });
});
