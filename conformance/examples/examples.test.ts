import { describe, expect, it } from 'vitest';
import { startReference } from '../src/testing/server.js';
import { failures } from './in-vitest.js';
import { run } from './own-case.js';

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
});
