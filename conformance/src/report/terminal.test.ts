import { execFileSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { CheckVerdict } from '../generated/types.js';
import { codeOf } from '../solowire/endings.js';
import {
  close,
  control,
  dial,
  end,
  frame,
  hello,
  historyOf,
  told,
  upgraded,
  waited,
  welcome,
} from '../testing/histories.js';
import { caseReport, checkReport, failing, passing, reportOf } from '../testing/reports.js';
import { type Layout, layoutFor, PLAIN } from './layout.js';
import { terminalReport } from './terminal.js';
import { WIDTH, wrap, wrapCommand } from './wrap.js';

const taken = codeOf('session-taken-over');
/** Two connections, or with `third` three, of which the first is told and closed. */
const history = (third = false) =>
  historyOf(
    [
      [0, 'a', dial],
      [1, 'a', upgraded],
      [2, 'a', hello('solowire-7-1')],
      [3, 'a', welcome(1000)],
      [4, 'a', frame('out', 'text', { text: '{"type":', bytes: 8 })],
      [10, 'b', dial],
      [11, 'b', upgraded],
      [12, 'b', hello('solowire-7-1', 'j')],
      [13, 'a', told(taken)],
      [13, 'a', close('in', taken, 'taken \u001b[2J over')],
      [14, 'b', welcome(2000)],
      [15, 'b', control(true)],
      [600, 'a', waited(`the end of TCP ${'and more '.repeat(12)}`)],
      [601, 'b', end('in', 'rst')],
      ...(third ? [[700, 'c', dial] as [number, string, typeof dial]] : []),
    ],
    { case: 'takeover/deaf', identities: { X: 'solowire-7-1' } },
  );
const failedReport = () =>
  reportOf([
    caseReport('takeover/deaf', 'fail', [
      checkReport('takeover/deaf#a-ended', 'fail', { events: [8] }),
      checkReport(`takeover/deaf#${'very-'.repeat(20)}long`, 'fail'),
      checkReport('schema', 'fail', { always: true }),
    ]),
    caseReport('drop/rst', 'fail', [
      checkReport('schema', 'fail', { always: true }),
      checkReport('drop/rst#soon', 'warn', { level: 'SHOULD', requirement: 'SW-CLOSE-10' }),
    ]),
  ]);
const VERBOSE = { ...PLAIN, verbose: true };
const failed = (third = false, shown = VERBOSE) =>
  terminalReport(failedReport(), new Map([['takeover/deaf', history(third)]]), shown);

describe('the report on a terminal', () => {
  it('tells a failure in words: the sentence, expected, seen, what happened, how to repeat it, where to read on', () => {
    const text = failed();
    expect(text).toMatch(/\n\nFAILED {2}SW-CLOSE-6 \(MUST\)\n {8}The server MUST end TCP/);
    expect(text).toMatch(
      /takeover\/deaf#a-ended\n {4}expected: TCP ends in time\n {4}seen: {5}open at the <deadline>/,
    );
    expect(text).toContain('What happened in takeover/deaf (What takeover/deaf shows):');
    expect(text).toMatch(/> sent to the server, < came from it/);
    expect(text).toMatch(
      /Again, just this:\n {4}solowire test --only takeover\/deaf --only drop\/rst --seed 7/,
    );
    expect(text).toMatch(/\n {4}solowire explain SW-CLOSE-6\n/);
    expect(text).toMatch(/^test server: failed \(exit 1\): 4 checks failed\nChecks: 0 passed, 4 failed/);
  });

  it('draws two connections in two lanes, shortly, and marks what the verdict rests on', () => {
    const lines = failed().split('\n');
    const at = (words: string) => lines.find((line) => line.includes(words))!;
    expect(at('hello as X')).toMatch(/^ {9}2 {2}> hello as X, attempt 1$/);
    expect(at('welcome, e2')).toMatch(/^ {8}14 {36}< welcome, e2, took over nobody$/);
    expect(at('bye')).toMatch(/^ {2}\* {5}13 {2}< bye/);
    expect(at('text {"type":')).toMatch(/> text \{"type":$/);
  });

  it('names the connection on each line where there are three', () => {
    const text = failed(true);
    expect(text).toMatch(/ {9}0 {2}a {4}> dials/);
    expect(text).toMatch(/ 700 {2}c {4}> dials/);
  });

  it('shows the cause in brief unless all details are asked for, and the rest in a line each', () => {
    const brief = failed(false, { ...PLAIN, verbose: false });
    expect(brief).toMatch(/\nFix first:\nFAILED {2}SW-CLOSE-6 \(MUST\) The server MUST end TCP/);
    expect(brief).toMatch(
      /\n {2}schema in 2 cases \(first takeover\/deaf\); 2 more checks\n {4}expected: TCP ends in time\n {4}seen: {5}open/,
    );
    expect(brief).toMatch(/\n {2}What happened in takeover\/deaf; 8 more events in the history:\n/);
    expect(brief).toMatch(
      /\n {2}Again: solowire test --only takeover\/deaf --seed 7 ws:\/\/127\.0\.0\.1:1\/\n/,
    );
    expect(brief).toMatch(/\n {2}Why: {3}solowire explain SW-CLOSE-6\n/);
    expect(brief).toMatch(/\nWarnings: SW-CLOSE-10\n/);
  });

  it('names the fault that the run resembles most with its cure, and others by their names', () => {
    const alike = (fault: string) => ({
      id: 'X1',
      family: 'f',
      fault,
      similarity: 0.5,
      cure: `Cure of ${fault}.`,
    });
    const brief = (...faults: string[]) =>
      terminalReport({ ...failedReport(), diagnosis: faults.map(alike) }, new Map());
    expect(brief('one', 'two', 'three')).toContain(
      '\n  This looks like "one". Cure of one.\n  or like "two" or "three"\n  Again:',
    );
    expect(brief('one')).toContain('\n  This looks like "one". Cure of one.\n  Again:');
    expect(brief()).not.toContain('looks like');
  });

  /** A run in which these requirements failed, one after the other, in a case of their own each. */
  const broken = (...requirements: string[]) =>
    terminalReport(
      reportOf(
        requirements.map((requirement) => {
          const id = `case/${requirement.toLowerCase()}`;
          return caseReport(id, 'fail', [checkReport(`${id}#x`, 'fail', { requirement })]);
        }),
      ),
      new Map(),
    );

  it('says of what follows from a cause why, the same reason once, and names the rest', () => {
    const one = broken('SW-HEARTBEAT-1', 'SW-MESSAGE-10', 'SW-MESSAGE-16', 'SW-LIMIT-2', 'SW-LIMIT-4');
    expect(one).toMatch(/\n {2}follows: SW-\S+, SW-\S+, SW-\S+, SW-\S+: Without its he/);
    expect(one.match(/^ {2}follows: /gm)).toHaveLength(1);
  });

  it('has a line with its sentence for what else failed while there is room, and names the rest', () => {
    const many = (count: number) =>
      broken(...Array.from({ length: count }, (_, i) => `SW-HANDSHAKE-${i + 1}`));
    const few = many(6);
    expect(few.match(/^FAILED {2}/gm)).toHaveLength(2);
    expect(few).toMatch(
      /\nFailed as well \(solowire explain ID\):\n( {2}SW-\S+ {2}1 check, 1 case: .*\n){4}\n/,
    );
    const full = many(60);
    expect(full).toMatch(/:\n( {2}SW-\S+ +1 check, 1 case: .*\n)+( {2}SW-\S+,.*\n)+/);
    expect(full.split('\n')).toHaveLength(36);
    for (const n of [1, 30, 60]) expect(full).toMatch(new RegExp(`SW-HANDSHAKE-${n}\\b`));
  });

  it('shows a check that rests on nothing by what was said last on its connection', () => {
    const silent = reportOf([
      caseReport('takeover/deaf', 'fail', [checkReport('takeover/deaf#a-told', 'fail', { events: [] })]),
    ]);
    const text = terminalReport(silent, new Map([['takeover/deaf', history()]]));
    expect(text).toMatch(
      /What happened in takeover\/deaf; 8 more events[^\n]*\n.*\n.*\n.* > text \{"type":\n/,
    );
  });

  it('is as wide as it is told, and colours what it says in words as well', () => {
    const layout: Layout = layoutFor({ columns: 100 }, true);
    const colored = failed(false, { ...layout, verbose: false });
    expect(colored).toContain('\u001b[31mFAILED\u001b[39m');
    expect(colored).toContain('\u001b[33mWarnings:\u001b[39m SW-CLOSE-10');
    const lines = stripVTControlCharacters(colored).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(WIDTH);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(stripVTControlCharacters(colored)).toBe(failed(false, { ...PLAIN, width: 100, verbose: false }));
  });

  it('says once what was seen alike in several cases', () => {
    expect(failed()).toContain('schema (in takeover/deaf, drop/rst)');
  });

  it('shows warnings behind the failures, and as failures where the run is strict', () => {
    const report = failing();
    const lenient = terminalReport(report, new Map(), VERBOSE);
    expect(lenient).toContain('WARNING  SW-CLOSE-10 (SHOULD)');
    expect(lenient.indexOf('WARNING')).toBeGreaterThan(lenient.indexOf('FAILED'));
    expect(terminalReport({ ...report, strict: true }, new Map(), VERBOSE)).toContain(
      'FAILED  SW-CLOSE-10 (SHOULD)',
    );
  });

  it('never has a line of more than 80 columns, nor a character that moves the cursor', () => {
    const reports = [
      failed(),
      failed(true),
      failed(false, { ...PLAIN, verbose: false }),
      terminalReport(failing(), new Map()),
      terminalReport(passing(), new Map()),
      terminalReport(
        reportOf([], {
          target: { ...passing().target, name: `http://${'x'.repeat(200)}` },
          reason: 'y'.repeat(100),
          exitCode: 2,
        }),
        new Map(),
      ),
    ];
    for (const line of reports.flatMap((text) => text.split('\n'))) {
      expect(line.length, line).toBeLessThanOrEqual(WIDTH);
      expect(line).not.toMatch(/\p{Cc}/u);
    }
  });

  it('names every check whose verdict changed between runs, with how often it was what', () => {
    const stability = {
      seeds: [1, 2, 3],
      unstable: [{ check: 'drop/rst#soon', verdicts: ['pass', 'fail', 'pass'] as CheckVerdict[] }],
    };
    expect(terminalReport(reportOf([], { stability }), new Map())).toContain(
      'unstable: drop/rst#soon: pass 2×, fail 1× in 3 runs',
    );
  });

  it('names what is unsettled once for each reason, and says what to do on a busy machine', () => {
    const odd = checkReport('schema', 'inconclusive', { always: true, reason: 'the machine stood still' });
    const timing = { ...passing().timing, maxEventLoopDelayMs: 800 };
    const report = reportOf(
      [caseReport('a/b', 'inconclusive', [odd]), caseReport('a/c', 'inconclusive', [odd])],
      {
        timing,
      },
    );
    const text = terminalReport(report, new Map());
    expect(text).toContain('schema: inconclusive in 2 cases: the machine stood still');
    expect(text).toContain('stood still for up to 800 ms: run it when the machine is free');
  });
});

describe('a long line', () => {
  it('of text is broken between words, and within one only if it must', () => {
    expect(wrap('a '.repeat(60).trim(), '  ').every((line) => line.length <= WIDTH)).toBe(true);
    expect(wrap('x'.repeat(100), '  ')).toEqual([`  ${'x'.repeat(78)}`, `  ${'x'.repeat(22)}`]);
  });

  it('of a command stays one command, with each option beside its value', () => {
    const words = [
      '--only',
      'takeover/deaf',
      '--command',
      "it's $(not) run; node 'x'",
      '--seed',
      '7',
      '--strict',
    ];
    const quoted = [...words, ...words, ...words].map((word) => `'${word.replaceAll("'", "'\\''")}'`);
    const lines = wrapCommand(`printf '%s|' ${quoted.join(' ')}`, '    ');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(WIDTH);
    const read = execFileSync('sh', ['-c', lines.join('\n')], { encoding: 'utf8' });
    expect(read).toBe(`${[...words, ...words, ...words].join('|')}|`);
    expect(wrapCommand(`solowire test ${'--only takeover/deaf '.repeat(5)}URL`, '  ').join('\n')).not.toMatch(
      /--only \\/,
    );
  });
});
