import { describe, expect, it } from 'vitest';
import { runSuite, type SuiteResult } from '../run/suite.js';
import { solowire } from '../solowire/index.js';
import { startReference } from '../testing/server.js';
import { reportFits } from '../validate.js';
import { buildReport, type ReportContext } from './build.js';

const { cases } = solowire;

const one = cases.filter(({ id }) => id === 'takeover/third' || id === 'handshake/hello');
const context: ReportContext = {
  target: { name: 'mine', url: 'ws://127.0.0.1/' },
  selection: { only: ['takeover/third'], skip: [] },
  strict: false,
};

/** What DESIGN promises of the JSON report, for those who read it. */
const PROMISED = [
  ...[
    'kit',
    'contract',
    'rules',
    'seed',
    'verdict',
    'exitCode',
    'selection',
    'environment',
    'calibration',
    'diagnosis',
  ],
  ...['name', 'capabilities', 'timing', 'url', 'parameters'].map((key) => `target.${key}`),
  ...[
    'pass',
    'fail',
    'warn',
    'inconclusive',
    'notExercised',
    'notApplicable',
    'knownFailing',
    'harnessFault',
  ].map((key) => `summary.${key}`),
  ...['must', 'judged', 'notOnTheWire', 'excused.0.reason'].map((key) => `coverage.${key}`),
  ...['id', 'title', 'profile', 'verdict', 'durationMs', 'history', 'repeat'].map((key) => `cases.0.${key}`),
  ...['id', 'requirement', 'level', 'verdict', 'reason', 'expected', 'observed', 'events'].map(
    (key) => `cases.0.checks.0.${key}`,
  ),
  ...['wallMs', 'longestForcedWaitMs', 'maxEventLoopDelayMs'].map((key) => `timing.${key}`),
];
const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);

/** A run in which nothing happened. */
const nothing = async (): Promise<SuiteResult> =>
  runSuite({
    protocol: solowire,
    target: {},
    addresses: [{ url: 'ws://127.0.0.1:1/' }],
    seed: 1,
    cases: one,
  });

describe('the JSON report', () => {
  it('fits its schema and holds all that is promised, of a server that is there and of one that is not', async () => {
    const server = await startReference();
    const run = await runSuite({
      protocol: solowire,
      target: {},
      addresses: [{ url: server.url }],
      seed: 1,
      cases: one,
    });
    await server.stop();
    for (const report of [buildReport(run, context), buildReport(await nothing(), context)]) {
      expect(reportFits(report), JSON.stringify(reportFits.errors)).toBe(true);
      for (const path of PROMISED) expect(at(report, path), path).toBeDefined();
    }
  });

  it('of a server that is not there has every case unexercised', async () => {
    const report = buildReport(await nothing(), context);
    expect(report).toMatchObject({ exitCode: 4, verdict: 'unreachable', summary: { pass: 0, fail: 0 } });
    expect(report.cases.map((kase) => kase.id)).toEqual(one.map(({ id }) => id));
    // The opening case was tried: what its own twin connection has to say are no passes either.
    for (const kase of report.cases)
      for (const check of kase.checks) expect(check.verdict, check.id).not.toMatch(/pass|fail/);
  });

  it('lists checks that only ever fail where they do, and nowhere else', async () => {
    const failing = new Set(solowire.always.filter((check) => check.onlyFails).map(({ id }) => id));
    const { always } = buildReport(await nothing(), { ...context, selection: { only: [], skip: [] } });
    expect(failing.size).toBeGreaterThan(20);
    expect(always.length).toBeGreaterThan(0);
    expect(always.filter(({ id }) => failing.has(id))).toEqual([]);
  });

  it('counts an always-on check that cannot occur with a server as not applicable, unless it did occur', async () => {
    const run = await nothing();
    const [first] = run.results;
    const { id, requirement } = solowire.always.find((check) => check.id === 'close-not-lost')!;
    const over = (verdicts: readonly ('pass' | 'fail' | 'notApplicable' | 'notExercised')[]) => {
      const results = verdicts.map((verdict) => {
        const judged = {
          id,
          requirement,
          verdict,
          level: 'MUST',
          expected: '',
          observed: '',
          reason: '',
        } as const;
        return { ...first!, judgement: { own: [], always: [{ ...judged, events: [] }] } };
      });
      const { always } = buildReport({ ...run, results }, { ...context, selection: { only: [], skip: [] } });
      const { verdict, cases } = always.find((one) => one.id === id)!;
      return [verdict, cases.length];
    };
    expect(over(['notExercised', 'notApplicable'])).toEqual(['notApplicable', 1]);
    expect(over(['notExercised', 'notApplicable', 'pass'])).toEqual(['pass', 1]);
    expect(over(['fail', 'notApplicable', 'fail', 'pass'])).toEqual(['fail', 2]);
    expect(over(['notExercised'])).toEqual(['notExercised', 1]);
  });

  it('says where the timing came from', async () => {
    const run = await nothing();
    expect(buildReport(run, context).target.timing).toBe('default');
    expect(buildReport(run, { ...context, timing: { closeTimeoutMs: 300 } }).target.timing).toBe('target');
  });
});

describe('the exit code', () => {
  const found = async (more: Partial<SuiteResult>, verdicts: string[], strict = false) => {
    const run = { ...(await nothing()), ...more };
    delete run.unreachable;
    if (more.unreachable) run.unreachable = more.unreachable;
    const check = one[0]!.checks[0]!;
    run.results = verdicts.map((verdict) => ({
      case: one[0]!,
      historyFile: null,
      durationMs: 0,
      forcedWaitMs: 0,
      harnessFault: verdict === 'fault' ? 'broken' : null,
      judgement: {
        always: [],
        own: [
          {
            id: check.id,
            requirement: check.requirement,
            level: verdict === 'warn' ? 'SHOULD' : 'MUST',
            expected: '',
            observed: '',
            reason: '',
            events: [],
            verdict: verdict === 'fault' ? 'notExercised' : (verdict as 'pass'),
          },
        ],
      },
    }));
    return buildReport(run, { ...context, strict }).exitCode;
  };

  it('is the first that holds of 3, 4, 1, 5, 2', async () => {
    const all = ['fail', 'fault', 'inconclusive', 'pass'];
    expect(await found({ needsCredentials: true, unreachable: 'x' }, all)).toBe(3);
    expect(await found({ unreachable: 'x' }, all)).toBe(4);
    expect(await found({}, all)).toBe(1);
    expect(await found({}, all.slice(1))).toBe(5);
    expect(await found({}, all.slice(2))).toBe(2);
    expect(await found({}, ['notExercised'])).toBe(2);
    expect(await found({}, ['pass', 'notApplicable'])).toBe(0);
  });

  it('counts a warning only where the run is strict', async () => {
    expect(await found({}, ['warn'])).toBe(0);
    expect(await found({}, ['warn'], true)).toBe(1);
  });
});
