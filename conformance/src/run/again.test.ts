import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../cases/case.js';
import { breach, check, inconclusive, notExercised, type Outcome, pass } from '../judge/check.js';
import { solowire } from '../solowire/index.js';
import { dial, historyOf, type Line, lag } from '../testing/histories.js';
import { startReference } from '../testing/server.js';
import { MOST_AGAIN, openChecks } from './again.js';
import type { CaseResult } from './case-result.js';
import type { Progress } from './progress.js';
import { runSuite, type SuiteOptions } from './suite.js';

const open = inconclusive('late', 'the machine stood still');
const good = pass('in time');

let server: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => {
  server = await startReference();
});
afterAll(() => server.stop());

/** Runs a case whose checks come to what stands here, each time that it happens, and the last of it from then on. */
async function verdictsOf(times: readonly (readonly Outcome[])[], options: Partial<SuiteOptions> = {}) {
  let happened = 0;
  const kase: Case = {
    id: 'test/open',
    title: 'A case that leaves something open',
    async stimulus({ open: opens }) {
      happened++;
      await (await opens('a')).roundTrip();
    },
    checks: times[0]!.map((_, i) =>
      check(`c${i}`, 'SW-CLOSE-4', 'it', () => times[Math.min(happened, times.length) - 1]![i]!),
    ),
  };
  const { results } = await runSuite({
    protocol: solowire,
    target: {},
    addresses: [{ url: server.url }],
    seed: 1,
    cases: [kase],
    ...options,
  });
  const [{ again, judgement }] = results as [(typeof results)[number]];
  return { happened, again, verdicts: judgement?.own.map(({ verdict }) => verdict) };
}

describe('a case that leaves something open', () => {
  it('is asked again until it is settled, and no longer', async () => {
    expect(await verdictsOf([[open], [good]])).toEqual({ happened: 2, again: 1, verdicts: ['pass'] });
    expect(await verdictsOf([[open]])).toEqual({
      happened: 1 + MOST_AGAIN,
      again: MOST_AGAIN,
      verdicts: ['inconclusive'],
    });
  });

  it('is blamed for what it shows then', async () => {
    expect(await verdictsOf([[open], [breach('wrong')], [good]])).toMatchObject({
      happened: 2,
      verdicts: ['fail'],
    });
  });

  it('keeps what it had settled, if it leaves more open then', async () => {
    expect(
      await verdictsOf([
        [good, open],
        [open, open],
      ]),
    ).toMatchObject({
      verdicts: ['pass', 'inconclusive'],
    });
  });

  it('is not asked again if something failed', async () => {
    expect(
      await verdictsOf([
        [open, breach('wrong')],
        [good, good],
      ]),
    ).toEqual({
      happened: 1,
      again: undefined,
      verdicts: ['inconclusive', 'fail'],
    });
  });

  it('may settle what did not occur only where time stood still', () => {
    const kase = solowire.cases[0]!;
    const left = (...lines: Line[]) => {
      const history = historyOf([[0, 'a', dial], ...lines]);
      const own = [{ ...notExercised('nothing'), id: 'c', requirement: 'SW-CLOSE-4' }];
      const judgement = { own, always: [] } as unknown as NonNullable<CaseResult['judgement']>;
      return openChecks({ case: kase, history, judgement, harnessFault: null } as unknown as CaseResult);
    };
    expect(left()).toBe(0);
    expect(left([500, 'kit', lag(300)])).toBe(1);
  });

  it('is asked again no more often than it is told, nor than there are credentials for', async () => {
    expect(await verdictsOf([[open], [good]], { again: 0 })).toMatchObject({ happened: 1, again: undefined });
    // Two identities of the opening, and two of each time.
    const tokens = Array.from({ length: 6 }, (_, i) => `token-${i + 1}`);
    const target = { credentials: { scheme: 'token', tokens } };
    expect(await verdictsOf([[open]], { target })).toMatchObject({ happened: 2 });
  });

  it('says so while it goes on', async () => {
    const told: Progress[] = [];
    await verdictsOf([[open], [good]], { onProgress: (one) => told.push(one) });
    expect(told.filter(({ again }) => again).map(({ total, ended }) => [total, ended])).toEqual([
      [1, undefined],
      [1, 'test/open'],
    ]);
  });
});
