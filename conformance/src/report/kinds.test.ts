import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { describeWith } from '../../../spec/tools/src/testing/requires.js';
import type { Report } from '../generated/types.js';
import { failing, passing, reportOf } from '../testing/reports.js';
import { badgeReport } from './badge.js';
import { ctrfReport } from './ctrf.js';
import { githubAnnotations } from './github.js';
import { htmlReport } from './html/page.js';
import { junitReport } from './junit.js';
import { markdownReport } from './markdown.js';
import { sarifReport } from './sarif.js';
import { tapReport } from './tap.js';
import { terminalReport } from './terminal.js';
import { parseReportOption, writeReport } from './write.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

describe('a requirement set', () => {
  const report = (newer: number) => ({
    ...passing(),
    requirements: { set: 1, musts: 9, judged: 8, passed: 7, newer },
  });
  const share = 'Requirement set 1: judged 8 of 9 MUSTs, 7 passed';

  it.each<[string, (of: Report) => string]>([
    ['the terminal', (of) => terminalReport(of, new Map()).replace(/\s+/g, ' ')],
    ['the HTML page', (of) => htmlReport(of, new Map())],
    ['Markdown and the step summary', markdownReport],
  ])('is named with its share in %s, and what is newer', (_, render) => {
    expect(render(report(2))).toContain(share);
    expect(render(report(2))).toContain('2 checks are new since requirement set 1: what fails there');
    expect(render(report(0))).not.toContain('new since');
    expect(render(passing())).not.toContain('equirement set');
  });
});

describe('a run that was interrupted', () => {
  const reason = 'SIGINT ended it';
  const report: Report = { ...passing(), verdict: 'interrupted', exitCode: 130, reason };

  it.each<[string, (of: Report) => string, string]>([
    ['the terminal', (of) => terminalReport(of, new Map()), 'interrupted (exit 130): SIGINT ended it'],
    ['the HTML page', (of) => htmlReport(of, new Map()), '<span class="badge warn">interrupted</span>'],
    ['Markdown', markdownReport, '❌ test server: interrupted'],
    ['annotations', githubAnnotations, '::error title=solowire%3A interrupted'],
    ['JUnit', junitReport, '<error message="interrupted: SIGINT ended it" type="run"/>'],
    ['TAP', tapReport, '\nBail out! interrupted: SIGINT ended it\n'],
    ['CTRF', ctrfReport, '"message": "interrupted: SIGINT ended it"'],
    ['SARIF', sarifReport, '"executionSuccessful": false'],
    ['the badge', (of) => badgeReport(of, 'b.json'), '"isError":true'],
  ])('is none that has passed, in %s', (_, render, expected) => {
    expect(render(report)).toContain(expected);
    expect(render(passing())).not.toContain(expected);
  });

  it('is counted in CTRF as one more test', () => {
    const { summary, tests } = JSON.parse(ctrfReport(report)).results;
    expect(summary).toMatchObject({ tests: tests.length, other: 1 });
  });
});

describe('tap', () => {
  it('numbers every check and marks what is known or was not judged', () => {
    const lines = tapReport(failing()).split('\n');
    expect(lines.slice(0, 2)).toEqual(['TAP version 13', '1..5']);
    expect(lines.filter((line) => /^(not )?ok \d+ - /.test(line))).toHaveLength(5);
    expect(lines).toContain('not ok 1 - takeover/deaf: a-ended (SW-CLOSE-6)');
    expect(lines).toContain('not ok 4 - drop/rst: known (SW-CLOSE-6) # TODO the old library');
    expect(tapReport(failing())).toContain('# SKIP inconclusive: FIN; the machine stood still');
  });

  it('fails by a warning where the run was strict', () => {
    const lines = (strict: boolean) => tapReport({ ...failing(), strict }).split('\n');
    expect(lines(false)).toContain('ok 3 - drop/rst: soon (SW-CLOSE-10)');
    expect(lines(true)).toContain('not ok 3 - drop/rst: soon (SW-CLOSE-10)');
  });
});

describeWith([{ file: 'prove', package: 'perl' }], 'the TAP parser of Perl', () => {
  const prove = (text: string) => {
    const file = join(folder, 'report.tap');
    writeFileSync(file, text);
    return spawnSync('prove', ['--exec', 'cat', file], { encoding: 'utf8' });
  };

  it('understands the TAP report', () => {
    expect(prove(tapReport(passing()))).toMatchObject({ status: 0 });
    const failed = prove(tapReport(failing()));
    expect(failed.status).toBe(1);
    expect(failed.stdout).toContain('Failed 1/5 subtests');
  });

  it('understands it whatever a server or a vendor wrote', () => {
    const odd = failing();
    odd.cases[0]!.checks[0]!.observed = 'a # TODO b\nnot ok 7\n...\n---\n\\ : "';
    odd.cases[1]!.checks[1]!.reason = '# SKIP\nBail out!';
    odd.cases[1]!.harnessFault = 'broken\n1..9';
    odd.baseline = { entries: 1, red: [{ check: 'a/b#c', why: 'passes now' }] };
    expect(prove(tapReport(odd)).stdout).toContain('Failed 3/7 subtests');
  });
});

/** The validator of a schema as its authors publish it. */
function schemaOf(name: string) {
  const file = fileURLToPath(new URL(`./testdata/${name}`, import.meta.url));
  // What SARIF's uses of draft 4 means the same in draft 7, but for the name of its id.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

describe('ctrf', () => {
  const document = (report = failing()) => JSON.parse(ctrfReport(report));
  // From the npm package ctrf 0.3.0, MIT licence.
  const fits = schemaOf('ctrf.schema.json');

  it('fits the schema of CTRF, and the schema can refuse', () => {
    const odd = failing();
    odd.cases[0]!.history = 'report/history/a.jsonl';
    odd.cases[1]!.harnessFault = 'broken';
    odd.baseline = { entries: 1, red: [{ check: 'a/b#c', why: 'passes now' }] };
    for (const report of [passing(), failing(), odd, reportOf([], { exitCode: 4 })])
      expect(fits(document(report)), JSON.stringify(fits.errors)).toBe(true);
    const wrong = document();
    wrong.results.tests[0].status = 'knownFailing';
    expect(fits(wrong)).toBe(false);
  });

  it('has a test for each check, and counts them', () => {
    const { summary, tests } = document().results;
    expect(
      tests.map((one: { status: string; rawStatus: string }) => `${one.rawStatus} ${one.status}`),
    ).toEqual(['fail failed', 'pass passed', 'warn passed', 'knownFailing skipped', 'inconclusive other']);
    expect(summary).toMatchObject({ tests: 5, passed: 2, failed: 1, skipped: 1, pending: 0, other: 1 });
    expect(summary.stop - summary.start).toBe(4321);
    expect(tests[0].trace).toContain('seen: open at the <deadline>');
    expect(document({ ...failing(), strict: true }).results.summary.failed).toBe(2);
  });
});

describe('sarif', () => {
  const log = (report = failing()) => JSON.parse(sarifReport(report));
  const fits = schemaOf('sarif-2.1.0.schema.json');

  it('fits the schema of SARIF 2.1.0, and the schema can refuse', () => {
    const odd = failing();
    odd.cases[0]!.history = 'report\\history/a b#ä.jsonl';
    odd.cases[0]!.harnessFault = 'broken';
    for (const report of [passing(), failing(), odd, reportOf([], { exitCode: 4 })])
      expect(fits(log(report)), JSON.stringify(fits.errors)).toBe(true);
    const wrong = log();
    wrong.runs[0].results[0].level = 'fatal';
    expect(fits(wrong)).toBe(false);
  });

  it('has what SARIF 2.1.0 asks for', () => {
    const { version, runs } = log();
    expect(version).toBe('2.1.0');
    const { tool, results, invocations } = runs[0];
    expect(tool.driver).toMatchObject({ name: 'solowire', semanticVersion: '0.1.0' });
    expect(invocations[0]).toMatchObject({ executionSuccessful: true, exitCode: 1 });
    for (const result of results) {
      expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.message.text).toMatch(/expected .* seen /);
      expect(result.kind === 'fail' ? ['error', 'warning'] : ['none']).toContain(result.level);
    }
  });

  it('has neither placeholders nor links in its messages', () => {
    const message = (observed: string) => {
      const report = failing();
      report.cases[0]!.checks[0]!.observed = observed;
      return log(report).runs[0].results[0].message.text.split('; seen ')[1];
    };
    expect(message('{0} of {"a":{}}')).toBe('{{0}} of {{"a":{{}}}}');
    expect(message('a [secret] (b)')).toBe('a [secret] (b)');
    // The syntax of §3.11.6, as a reader would look for it: no link is left, however many backslashes were there before.
    const link = /(?<!\\)(?:\\\\)*\[(?:\\[\\[\]]|[^[\]\\])*\]\([^)]+\)/;
    for (const text of [
      '[x](https://a/)',
      '\\[x](https://a/)',
      '\\\\[x](https://a/)',
      '[[x](https://a/)',
      '[](1)',
      '[x\\](y](1)',
    ]) {
      expect(message(text), text).not.toMatch(link);
    }
    expect('[x](https://a/)').toMatch(link);
  });

  it('tells failures, warnings, unsettled and suppressed results apart', () => {
    const { results } = log().runs[0];
    expect(results.map((one: { level: string; kind: string }) => `${one.kind} ${one.level}`)).toEqual([
      'fail error',
      'fail warning',
      'fail error',
      'review none',
    ]);
    expect(results[2].suppressions).toEqual([{ kind: 'external', justification: 'the old library' }]);
    expect(log(passing()).runs[0].results).toEqual([]);
  });
});

describe('markdown', () => {
  it('shows the sentence, what was expected and seen, and how to repeat it', () => {
    const text = markdownReport(failing());
    expect(text).toMatch(/^## ❌ test server: failed/);
    expect(text).toMatch(
      /### SW-CLOSE-6 \(1 check in 1 case\)\n\n> .*\n\n\| Check \| Cases \| Expected \| Seen \|/,
    );
    expect(text).toContain('solowire test --only takeover/deaf --seed 7');
    expect(text).toContain('open at the \\<deadline\\>');
    expect(markdownReport(passing())).toMatch(/^## ✅/);
  });
});

describe('what a server wrote, in markdown', () => {
  const written = (observed: string) => {
    const report = failing();
    report.cases[0]!.checks[0]!.observed = observed;
    const row = markdownReport(report)
      .split('\n')
      .find((line) => line.startsWith('| `takeover/deaf#a-ended`'))!;
    return row.split(' | ').at(-1)!;
  };
  /** What becomes a link by itself (GFM §6.9), or one of GitHub's or GitLab's; and links that are written out. */
  const LIVE = /(https?|ftp):\/\/|www\.|(mailto|xmpp):\w|[@#!](?=\w)|GH-\d|(?<!\\)[[\]<>&$~]/i;

  it.each([
    'https://evil.example/login',
    'HTTP://evil.example',
    '_https://evil.example',
    '1ftp://evil.example/x',
    'www.evil.example',
    'mailto:a@evil.example',
    'a@evil.example',
    '[click](https://evil.example/)',
    '@octocat',
    '@org/team',
    'owner/repo#2',
    'GH-3',
    '!4',
    '&#64;octocat',
    '<b>',
    '~~x~~',
    '$x$',
  ])('%s is only a text, and read as it was written', (text) => {
    expect(text).toMatch(LIVE);
    // A mark without width is all that is added, besides backslashes.
    const [plain, ...rest] = written(text).split(' \\|')[0]!.split('&#8203;');
    const parts = [plain!, ...rest];
    for (const part of parts) expect(part).not.toMatch(LIVE);
    expect(parts.join('').replace(/\\(?=[^\w\s])/g, '')).toContain(text);
  });
});

describe('github', () => {
  it('makes one error for each requirement, on one line each, and a warning for a SHOULD', () => {
    const lines = githubAnnotations(failing()).trim().split('\n');
    expect(lines[0]).toMatch(
      /^::error title=SW-CLOSE-6%3A 1 check in 1 case::.*%0Atakeover\/deaf#a-ended in takeover\/deaf: expected/,
    );
    expect(lines[1]).toMatch(/^::warning title=SW-CLOSE-10%3A 1 check in 1 case::/);
    expect(lines).toHaveLength(2);
    expect(githubAnnotations(passing())).toBe('');
  });

  it('says so, too, when the server was not reached', () => {
    const report = reportOf([], { verdict: 'unreachable', exitCode: 4, reason: 'nothing listens, 50% sure' });
    expect(githubAnnotations(report)).toBe(
      '::error title=solowire%3A unreachable::nothing listens, 50%25 sure\n',
    );
  });

  it('adds its summary to the file and annotates on stdout', () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const file = join(folder, 'summary.md');
    writeFileSync(file, 'before\n');
    writeReport({ kind: 'github', file }, failing(), new Map());
    expect(readFileSync(file, 'utf8')).toMatch(/^before\n## ❌/);
    expect(String(write.mock.calls[0]![0])).toMatch(/^::error/);
  });
});

describe('badge', () => {
  it('says the verdict as an endpoint of shields and as an SVG', () => {
    expect(JSON.parse(badgeReport(passing(), 'b.json'))).toMatchObject({
      schemaVersion: 1,
      label: 'solowire',
      message: 'conformant, 8 of 10 MUSTs judged',
    });
    expect(JSON.parse(badgeReport(failing(), 'b.json'))).toMatchObject({
      message: '1 failed',
      isError: false,
    });
    expect(badgeReport(failing(), 'b.svg')).toMatch(/^<svg xmlns=[\s\S]*aria-label="solowire: 1 failed"/);
    expect(badgeReport(passing(), 'b.svg')).not.toBe(badgeReport(failing(), 'b.svg'));
  });

  it('of another form is refused before the run', () => {
    expect(() => parseReportOption('badge=b.png')).toThrow(/expected badge=FILE.svg or badge=FILE.json/);
  });
});
