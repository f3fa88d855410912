import { describe, expect, it } from 'vitest';
import { dial, upgraded } from '../testing/histories.js';
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

  it('keeps nothing after its end', () => {
    const recorder = new Recorder();
    recorder.close();
    recorder.record('a', dial);
    expect(recorder.events.map((e) => e.kind)).toEqual(['finished']);
  });
});
