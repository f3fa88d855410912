import { describe, expect, it } from 'vitest';
import type { JudgedCheck } from '../judge/check.js';
import type { Progress } from '../run/progress.js';
import { checkReport } from '../testing/reports.js';
import { layoutFor } from './layout.js';
import { MOST_FAILURES, progressPrinter } from './progress-printer.js';

const failedCheck = (requirement: string, id: string) =>
  checkReport(id, 'fail', { requirement, observed: 'open\u001b[2J' }) as JudgedCheck;

describe('the progress of a run', () => {
  const waiting = { done: 3, total: 9, running: ['a/b'], longestLeftMs: 0, expectedMs: 0, resting: 12 };
  const printed = (isTTY: boolean) => {
    const lines: string[] = [];
    const stream = { isTTY, columns: 80, write: (text: string) => lines.push(text) > 0 };
    progressPrinter(stream, { limit: '30 minutes', isFailure: () => true, env: {} }).tell(waiting);
    return lines.join('');
  };

  it('says that all wait for identities to rest, on a terminal and elsewhere', () => {
    expect(printed(false)).toMatch(/\nwaiting until 12 of the listed identities have rested\n$/);
    expect(printed(true)).toMatch(/3\/9 cases, waiting until 12 of the listed identities have rested$/);
  });
});

describe('progress', () => {
  const progress = {
    done: 3,
    total: 98,
    running: Array.from({ length: 16 }, (_, i) => `takeover/case-${i}`),
    expectedMs: 8_000,
    longestLeftMs: 1850,
    longestLeft: 'heartbeat/silence',
    ended: 'drop/rst',
  };
  const said = (
    stream: { isTTY: boolean; columns?: number },
    all: readonly Progress[] = [progress, progress],
    env: NodeJS.ProcessEnv = {},
  ) => {
    const lines: string[] = [];
    const write = (text: string | Uint8Array) => {
      lines.push(String(text));
      return true;
    };
    const out = { columns: 80, ...stream, write } as NodeJS.WriteStream;
    const isFailure = ({ verdict }: JudgedCheck) => verdict === 'fail';
    const printer = progressPrinter(out, {
      limit: '30 minutes',
      isFailure,
      layout: layoutFor(out, false),
      env,
    });
    for (const one of all) printer.tell(one);
    return lines;
  };

  it('on a terminal is the limit and the longest wait, then one line that is rewritten and never broken', () => {
    const erase = '\r\u001b[2K';
    const [none, first, ...rewritten] = said({ isTTY: true }).join('').split(erase);
    expect([none, first]).toEqual([
      '',
      '98 cases, at most 30 minutes; longest forced wait 1.9 s (heartbeat/silence)\n',
    ]);
    expect(rewritten).toHaveLength(2);
    for (const line of rewritten)
      expect(line).toMatch(/^3\/98 cases, longest wait left 1.9 s, 16 running: takeover\/case-0 .{1,30}$/);
    const narrow = said({ isTTY: true, columns: 40 }).join('').split(erase).slice(2);
    for (const line of narrow) expect(line.length).toBeLessThan(40);
  });

  /** The progress of a run in which the cases end one after the other, and some checks fail. */
  const run = (total: number, found: (i: number) => string[] = () => []) =>
    Array.from({ length: total }, (_, i) => ({
      ...progress,
      done: i + 1,
      total,
      ended: `a/${i}`,
      found: found(i).map((requirement) => failedCheck(requirement, `a/${i}#x`)),
    }));

  it('elsewhere is ten lines, however many cases there are', () => {
    const [first, ...lines] = said({ isTTY: false }, run(164));
    expect(first).toBe('164 cases, at most 30 minutes; longest forced wait 1.9 s (heartbeat/silence)\n');
    expect(lines).toHaveLength(10);
    expect([lines[0], lines[9]]).toEqual(['[17/164] 0 failed\n', '[164/164] 0 failed\n']);
    expect(said({ isTTY: true }, run(164), { TERM: 'dumb' })).toEqual([first, ...lines]);
  });

  it('names the first failure of a requirement as it happens, and counts all', () => {
    const lines = said(
      { isTTY: false },
      run(2, () => ['SW-CLOSE-6']),
    ).slice(1);
    expect(lines).toEqual([
      'FAILED SW-CLOSE-6 in a/0: open\\x1b[2J\n',
      '[1/2] 1 failed\n',
      '[2/2] 2 failed\n',
    ]);
    const rewritten = said(
      { isTTY: true },
      run(2, () => ['SW-CLOSE-6']),
    ).join('');
    expect(rewritten).toMatch(/2\/2 cases, 2 failed, longest wait left 1\.9 s, 16 running/);
  });

  it('does not push the report out of sight where everything fails', () => {
    const lines = said(
      { isTTY: false },
      run(100, (i) => [`SW-CLOSE-${i}`]),
    );
    expect(lines.filter((line) => line.startsWith('FAILED'))).toHaveLength(MOST_FAILURES);
    expect(lines.at(-1)).toBe('[100/100] 100 failed\n');
  });

  it('says once that cases are asked again', () => {
    const again = run(30).map((one) => ({ ...one, again: true as const }));
    expect(said({ isTTY: false }, again).slice(1)).toEqual(['asking again: 30 cases\n']);
  });
});
