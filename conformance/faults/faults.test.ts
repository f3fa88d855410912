import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fault } from './fault.js';
import { loadFaults, loadNullServers } from './load.js';
import { measureFault, measureNullServer } from './measure.js';

const faults = await loadFaults();
const nullServers = await loadNullServers();

/** The cases that show the original fault, and one of each section beside it. */
const SHORT = [
  'handshake/hello',
  'message/bad-json-then-reconnect',
  'takeover/other-instance',
  'close/graceful',
  'drop/reset',
];

describe('the original fault', () => {
  it('is failed by find, close, remove; the same server without it passes', async () => {
    const original = faults.find(({ id }) => id === 'EP1') as Fault;
    const { failures, harnessFaults } = await measureFault(original, { seed: 1, cases: SHORT });
    expect(harnessFaults).toEqual([]);
    expect(failures.map(({ check, requirement }) => `${requirement} ${check}`)).toContain(
      'SW-TEARDOWN-1 message/bad-json-then-reconnect#a-not-abandoned',
    );
    const right = await measureFault({ replace: {} }, { seed: 1, cases: SHORT });
    expect(right.failures).toEqual([]);
    expect(right.passes.length).toBeGreaterThan(20);
  });
});

// With these cases alone; `npm run faults` runs all.
describe('no check passes against a null server', () => {
  it.each(nullServers.map((server) => [server.name, server] as const))('%s', async (_, server) => {
    const { passes, harnessFaults } = await measureNullServer(server, { seed: 1, cases: SHORT });
    expect({ passes, harnessFaults }).toEqual({ passes: [], harnessFaults: [] });
  });
});

describe('each faulty server', () => {
  it('is called like its file, and has a cure', () => {
    for (const { id, cure } of faults) expect(cure, id).toMatch(/\w.*\.$/);
    const files = readdirSync(new URL('servers', import.meta.url));
    expect(files.sort()).toEqual(faults.map(({ id }) => `${id}.ts`).sort());
  });
});
