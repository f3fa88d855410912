import { describe, expect, it } from 'vitest';
import type { Protocol } from '../cases/protocol.js';
import type { JudgedCheck, Verdict } from '../judge/check.js';
import { checkId } from '../judge/judge.js';
import { runSuite } from '../run/suite.js';
import { solowire } from '../solowire/index.js';
import { reportFits } from '../validate.js';
import { buildReport, type ReportContext } from './build.js';
import { type RequirementSet, Requirements, requirementSet } from './requirement-set.js';

const [third, hello] = ['takeover/third', 'handshake/hello'].map(
  (id) => solowire.cases.find((one) => one.id === id)!,
);
const ownOf = (kase: typeof third) => kase!.checks[0]!;
const own = { id: checkId(third!, ownOf(third)), requirement: ownOf(third).requirement };
const always = { id: 'at-most-one', requirement: 'SW-TAKEOVER-4' } as const;
const context: ReportContext = {
  target: { name: 'mine', url: '' },
  selection: { only: ['takeover'], skip: [] },
  strict: false,
};

/** Solowire with a second set, which has these keys besides; `null`: no set has it yet. */
const withNewer = (since: Record<string, number | null>): Protocol => ({
  ...solowire,
  sets: { newest: 2, since },
});

/** A report in which takeover/third found this, by its own first check and by one that holds in every case. */
async function report(
  protocol: Protocol,
  { own: first = 'pass', always: shared = 'pass' }: { own?: Verdict; always?: Verdict },
  more: Partial<ReportContext> = {},
) {
  const cases = [third!, hello!];
  const { unreachable: _, ...run } = await runSuite({
    protocol,
    target: {},
    addresses: [{ url: 'ws://127.0.0.1:1/' }],
    seed: 1,
    cases,
  });
  const judged = (check: Pick<JudgedCheck, 'id' | 'requirement'>, verdict: Verdict): JudgedCheck => ({
    ...check,
    ...{ verdict, level: 'MUST', expected: 'right', observed: 'seen', reason: '', events: [] },
  });
  const results = cases.map((kase) => ({
    ...{ case: kase, historyFile: null, durationMs: 0, forcedWaitMs: 0, harnessFault: null },
    judgement:
      kase === third
        ? { own: [judged(own, first)], always: [judged(always, shared)] }
        : { own: [], always: [judged(always, 'pass')] },
  }));
  const built = buildReport({ ...run, results }, { ...context, ...more });
  expect(reportFits(built), JSON.stringify(reportFits.errors)).toBe(true);
  return built;
}

const checkKey = `${own.id} ${own.requirement}`;

describe('what is newer than the requirement set', () => {
  it('fails as a warning that says so, and the run is conformant', async () => {
    const built = await report(withNewer({ [checkKey]: null }), { own: 'fail' });
    expect(built).toMatchObject({ verdict: 'conformant', exitCode: 0, summary: { fail: 0, warn: 1 } });
    expect(built.cases[0]!.checks[0]).toMatchObject({
      verdict: 'warn',
      reason: 'new since requirement set 2',
    });
    expect(built.requirements).toMatchObject({ set: 2, newer: 1 });
  });

  it.each<[string, Record<string, number | null>, RequirementSet, number]>([
    ['a check of a later set', { [checkKey]: 2 }, 1, 0],
    ['a check of this set', { [checkKey]: 2 }, 2, 1],
    ['a check of no set, judged by the latest', { [checkKey]: null }, 'latest', 1],
    ['a check of a case of no set', { 'takeover/third': null }, 2, 0],
    ['a check whose requirement is another now', { [`${own.id} SW-OTHER-1`]: null }, 2, 1],
  ])('is told apart: %s', async (_, since, requirements, exitCode) => {
    expect((await report(withNewer(since), { own: 'fail' }, { requirements })).exitCode).toBe(exitCode);
  });

  it('warns in a new case although the check is old, and counts where it fails in an old case, too', async () => {
    const built = await report(withNewer({ 'takeover/third': null }), { always: 'fail' });
    expect(built.always.find(({ id }) => id === always.id)).toMatchObject({
      verdict: 'warn',
      cases: ['takeover/third'],
    });
    expect((await report(withNewer({ 'handshake/hello': null }), { always: 'fail' })).exitCode).toBe(1);
  });

  it('leaves nothing unsettled, but what the set has does', async () => {
    const newer = withNewer({ 'takeover/third': null });
    const [neither, old] = [
      await report(newer, { own: 'inconclusive', always: 'inconclusive' }),
      await report(withNewer({}), { own: 'inconclusive' }),
    ];
    expect(neither).toMatchObject({ exitCode: 0, summary: { inconclusive: 2 } });
    expect(old).toMatchObject({ exitCode: 2, reason: '1 check could not be settled' });
  });

  it('fails a strict run, as any warning does', async () => {
    const built = await report(withNewer({ [checkKey]: null }), { own: 'fail' }, { strict: true });
    expect(built.exitCode).toBe(1);
  });

  it('does not stop a run that --bail ends', () => {
    const check: JudgedCheck = {
      ...own,
      ...{ verdict: 'fail', level: 'MUST', expected: '', observed: '', reason: '', events: [] },
    };
    const judged = (since: Record<string, number | null>) =>
      new Requirements(withNewer(since), 2).judge('takeover/third', check).verdict;
    expect([judged({ [checkKey]: null }), judged({})]).toEqual(['warn', 'fail']);
  });
});

describe('the share of the MUSTs', () => {
  it('counts those that were judged, and those that passed', async () => {
    const [right, wrong] = [
      await report(solowire, {}),
      await report(solowire, { own: 'fail', always: 'knownFailing' }),
    ];
    const judged = new Set([own.requirement, always.requirement]).size;
    expect(right.requirements).toMatchObject({ set: 1, judged, passed: judged, newer: 0 });
    expect(wrong.requirements).toMatchObject({ judged, passed: 0 });
  });

  it('is one of the MUSTs that the set judges', async () => {
    const musts = async (since: Record<string, number | null>) =>
      (await report(withNewer(since), {})).requirements!.musts;
    const checks = [
      ...solowire.cases.flatMap((kase) => kase.checks.map((one) => ({ ...one, id: checkId(kase, one) }))),
      ...solowire.always,
    ];
    const { id, requirement } = checks.find(
      (one) =>
        solowire.contract.rules[one.requirement]?.level === 'MUST' &&
        checks.filter((other) => other.requirement === one.requirement).length === 1,
    )!;
    const all = await musts({});
    expect(await musts({ [`${id} ${requirement}`]: null })).toBe(all - 1);
  });
});

describe('a protocol from a document', () => {
  const { sets: _, ...document } = solowire;

  it('has no sets: all of it counts, and the report names none', async () => {
    const built = await report(document, { own: 'fail' });
    expect(built.exitCode).toBe(1);
    expect(built).not.toHaveProperty('requirements');
  });

  it('takes the latest for what it is, and refuses a number', () => {
    expect(requirementSet(document, 'latest')).toBeUndefined();
    expect(() => requirementSet(document, '1')).toThrow(
      'solowire has no numbered requirement sets, and --requirements asks for "1"; leave it out',
    );
  });
});
