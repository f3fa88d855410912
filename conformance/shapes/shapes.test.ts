import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../faults/measure.js';
import { fleetTarget, startVariant } from '../faults/variant.js';
import { buildReport } from '../src/report/build.js';
import { runSuite } from '../src/run/suite.js';
import { solowire } from '../src/solowire/index.js';
import { findingsOf } from './findings.js';
import { fragmentsOf } from './fragments.js';
import { pageOf } from './results.js';
import { loadShapes, type Shape } from './shape.js';

const shapes = await loadShapes();

/** The cases that the oddness of a shape touches, against it. */
async function run(shape: Shape) {
  const site = await siteOf(() => startVariant(shape, { credentials: true }));
  const cases = solowire.cases.filter(({ id }) => shape.touches.includes(id));
  try {
    return await runSuite({ protocol: solowire, target: fleetTarget(), ...site, seed: 1, jobs: 24, cases });
  } finally {
    await site.server.stop();
  }
}

// With these cases alone; `npm run shapes` runs all.
describe('the kit blames no right server of an odd shape', () => {
  it.each(shapes.map((shape) => [shape.id, shape] as const))('%s', async (_, shape) => {
    const suite = await run(shape);
    const report = buildReport(suite, {
      target: { name: shape.id, url: '' },
      selection: { only: [], skip: [] },
      strict: false,
      requirements: 'latest',
    });
    const blamed = findingsOf([report]).filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    expect(blamed).toEqual([]);
    expect(report.summary.harnessFault).toBe(0);
    expect(report.cases.map(({ id }) => id).sort()).toEqual([...shape.touches].sort());
    for (const { id, checks } of report.cases)
      expect(
        checks.map(({ verdict }) => verdict),
        id,
      ).toContain('pass');
    const isOdd = suite.results.some(({ history }) => history && shape.shows?.(history) !== false);
    expect(isOdd, 'its oddness shows').toBe(true);
  });
});

describe('shapes', () => {
  it('are called like their files', () => {
    const files = readdirSync(new URL('servers', import.meta.url));
    expect(files).toEqual(expect.arrayContaining(shapes.map(({ id }) => `${id}.ts`)));
  });

  it('cut a text into fragments of which the last one alone is final', () => {
    const fragments = fragmentsOf('grün', 9);
    expect(fragments.map((one) => [one[0], one[1]])).toEqual([
      [0x01, 1],
      [0x00, 1],
      [0x00, 1],
      [0x00, 1],
      [0x80, 1],
    ]);
    expect(Buffer.concat(fragments.map((one) => one.subarray(2))).toString()).toBe('grün');
  });
});

describe('the page', () => {
  it('counts exit codes, and names what was blamed', () => {
    const shape = { id: 'odd', oddness: 'is | odd', permittedBy: ['SW-CLOSE-6'] as const };
    const finding = { verdict: 'fail', check: 'a#b', runs: 2, text: 'seen' } as const;
    const facts = { runs: 3, scale: 1, jobs: undefined, where: 'here', day: '2026-01-01' };
    const page = pageOf([{ shape, exitCodes: [0, 1, 1], findings: [finding] }], facts);
    expect(page).toContain('| odd | is \\| odd | SW-CLOSE-6 | 1 × 0, 2 × 1 |');
    expect(page).toContain('| `a#b` | failed | 2 | seen |');
    expect(pageOf([{ shape, exitCodes: [0, 0, 0], findings: [] }], facts)).toContain('blamed none');
  });
});
