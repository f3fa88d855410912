import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import abandoned from '../../faults/servers/EP1.js';
import deafToSilence from '../../faults/servers/HB1.js';
import { fleetTarget, type Running, startVariant } from '../../faults/variant.js';
import { readWalk, walkCase, walkText } from '../cases/walk/index.js';
import { ownExcess } from '../judge/own-excess.js';
import { solowire } from '../solowire/index.js';
import { RunCut } from './cut.js';
import { type Exploration, explore, type Finding } from './explore.js';
import { runSuite } from './suite.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-explore-'));
afterAll(() => rmSync(folder, { recursive: true }));

let server: Running | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Explores a server in this process, which leaves the kit half of it. */
async function exploring(
  wrong: Parameters<typeof startVariant>[0],
  { forMs, seed = 1, until }: { forMs: number; seed?: number; until?: (finding: Finding) => boolean },
): Promise<Exploration> {
  server = await startVariant(wrong, { credentials: true });
  const found = new AbortController();
  return explore({
    protocol: solowire,
    target: async () => fleetTarget(),
    addresses: [{ url: server.url }],
    seed,
    forMs,
    jobs: 12,
    shrinkMs: 8_000,
    cut: found.signal,
    onFinding: (finding) => {
      if (until?.(finding)) found.abort(new RunCut('found'));
    },
  });
}

describe('exploring', () => {
  it('finds nothing in the reference server, and keeps its limits', async () => {
    const { findings, walks, harnessFaults, ...rest } = await exploring({}, { forMs: 5_000 });
    expect({ findings, harnessFaults }).toEqual({ findings: [], harnessFaults: [] });
    expect(rest).not.toHaveProperty('unreachable');
    expect(walks).toBeGreaterThan(10);
  });

  it.each([
    ['abandons sessions', abandoned, { seed: 3, requirement: 'SW-TEARDOWN-1' }],
    ['never misses anybody', deafToSilence, { seed: 1, requirement: 'SW-HEARTBEAT-6' }],
  ])(
    'finds that a server %s, and what it saves fails again',
    async (_, fault, { seed, requirement }) => {
      const { findings } = await exploring(fault, {
        seed,
        forMs: 60_000,
        until: (one) => one.requirement === requirement,
      });
      const found = findings.find((one) => one.requirement === requirement)!;
      expect(found.walk.steps.length).toBeLessThanOrEqual(found.drawn);
      expect(ownExcess(found.history)).toBeUndefined();
      const file = join(folder, `${requirement}.yaml`);
      writeFileSync(file, walkText(found.walk));
      const { results } = await runSuite({
        protocol: solowire,
        target: fleetTarget(),
        addresses: [{ url: server!.url }],
        seed: 2,
        cases: [walkCase(readWalk(file))],
      });
      const failed = results[0]!.judgement!.always.filter(({ verdict }) => verdict === 'fail');
      expect(failed.map((one) => one.requirement)).toContain(requirement);
    },
    180_000,
  );
});
