import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { judge } from '../../judge/judge.js';
import { codeOf } from '../../solowire/endings.js';
import { solowire } from '../../solowire/index.js';
import {
  close,
  dial,
  end,
  frame,
  hello,
  historyOf,
  told,
  upgraded,
  waited,
  welcome,
} from '../../testing/histories.js';
import { caseReport, checkReport, failing, passing, reportOf } from '../../testing/reports.js';
import { groupsOf } from '../groups.js';
import { lanes } from './lanes.js';
import { htmlReport } from './page.js';
import { referenceFolder, referenceHistory } from './reference.js';

const taken = codeOf('session-taken-over');
/** A takeover whose old connection is told, closed and then left open. */
const history = historyOf(
  [
    [0, 'a', dial],
    [1, 'a', upgraded],
    [2, 'a', hello('solowire-7-1')],
    [3, 'a', welcome(1000)],
    [10, 'b', dial],
    [11, 'b', upgraded],
    [12, 'b', hello('solowire-7-1', 'j')],
    [13, 'a', told(taken)],
    [13, 'a', close('in', taken, '<taken>')],
    [14, 'b', welcome(2000)],
    [15, 'b', frame('out', 'text', { text: '{"type":"<b>"}' })],
    [600, 'a', waited('the end of TCP')],
    [601, 'b', end('in', 'rst')],
    [602, 'b', end('out', 'fin')],
  ],
  { case: 'takeover/deaf', identities: { X: 'solowire-7-1' } },
);

describe('the picture of a history', () => {
  const picture = lanes(history, { title: 'it', marked: [8] });

  it('has a lane for each connection', () => {
    expect(picture).toContain('class="scroll n2"');
    expect(picture.match(/<small>server<\/small>/g)).toHaveLength(2);
    expect(picture).toMatch(/<li class="message in l1">.*?welcome, e2/);
  });

  it('draws Close, FIN and RST each its own way, and marks what the verdict rests on', () => {
    expect(picture).toMatch(/<li class="close in l0 marked">.*?&lt;taken&gt;/);
    expect(picture).toContain('<li class="rst in l1">');
    expect(picture).toContain('<li class="end out l1">');
    expect(picture.match(/▸/g)).toHaveLength(1);
  });

  it('shades a wait in vain, and the time in which TCP must end', () => {
    expect(picture).toMatch(/<i class="wait l0" title="\d+ ms for the end of TCP, in vain">/);
    expect(picture).toMatch(/<i class="due l0" title="TCP must end within \d+ ms of the Close">/);
  });

  it('names identities and epochs shortly', () => {
    expect(picture).toContain('hello as X, attempt 1');
    expect(picture).toContain('welcome, e2, took over nobody');
  });

  it('opens each event to its time, its lane and all that is recorded', () => {
    const opened = picture.match(/<li class="close in l0 marked">.*?<pre>([^<]*)/)![1]!;
    expect(opened).toContain(
      'a from the server, 13.0 ms after the start, 0.0 ms after the event before; the verdict rests on this',
    );
    expect(opened).toContain(`code: ${taken}\nreason: &lt;taken&gt;`);
  });

  it('shows the frame of a message', () => {
    const framed = historyOf([
      [0, 'a', hello('solowire-7-1')],
      [1, 'a', frame('out', 'text', { text: '{"type":"hello"}' })],
      [5, 'a', frame('in', 'text', { text: '{"type":"welcome"}' })],
      [5, 'a', welcome(1000)],
    ]);
    const texts = [...lanes(framed, { title: 'it' }).matchAll(/text: ([^<]*)/g)].map(([, text]) => text);
    expect(texts).toEqual(['{&quot;type&quot;:&quot;hello&quot;}', '{&quot;type&quot;:&quot;welcome&quot;}']);
  });

  it('of very many events shows those around the mark, and says how many are left out', () => {
    const many = historyOf(Array.from({ length: 500 }, (_, i) => [i, 'a', told(taken)]));
    const part = lanes(many, { title: 'it', marked: [300] });
    expect(part).toContain('(380 more events in the history)');
    expect(part).toContain('▸ 300');
  });
});

describe('the page', () => {
  const report = reportOf([
    caseReport('takeover/deaf', 'fail', [
      checkReport('takeover/deaf#a-tcp-ended', 'fail', { events: [8] }),
      checkReport('schema', 'fail', { always: true, requirement: 'SW-MESSAGE-1' }),
    ]),
    caseReport('drop/rst', 'pass', [checkReport('drop/rst#c', 'pass')]),
  ]);
  const page = htmlReport(report, new Map([['takeover/deaf', history]]));

  it('needs no network and runs nothing that a server sent', () => {
    expect(page).not.toMatch(/(src|href)="(?!#)|@import|url\(/);
    expect(page).not.toContain('<taken>');
    expect(page).not.toContain('"<b>"');
    expect(page.match(/<script>/g)).toHaveLength(1);
    const script = page.match(/<script>(.*?)<\/script>/s)![1]!;
    const hash = createHash('sha256').update(script).digest('base64');
    expect(page).toContain(`script-src 'sha256-${hash}'">`);
    expect(page).toContain("default-src 'none'");
  });

  it('shows a failure with its sentence, its picture, its twin and its command', () => {
    const part = page.slice(page.indexOf('id="failed"'), page.indexOf('id="cases"'));
    expect(part).toContain('open at the &lt;deadline&gt;');
    expect(part).toContain('The same case on the reference server');
    expect(part).toContain('solowire test --only takeover/deaf --seed 7');
  });

  it('has a trace for each case, packed', () => {
    const [, packed = ''] = page.match(/id="traces">([^<]*)/)!;
    const traces = JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString());
    expect(Object.keys(traces)).toEqual(['takeover/deaf']);
    expect(traces['takeover/deaf']).toContain('<li class="close in l0 marked">');
    expect(page).toContain('data-trace="takeover/deaf"');
  });

  it('shows three causes in full, the others closed, and what follows from one below it', () => {
    const order = ['SW-CLOSE-6', 'SW-CLOSE-7', 'SW-CLOSE-9', 'SW-CLOSE-3', 'SW-TAKEOVER-3'];
    const cases = order.map((requirement, i) =>
      caseReport(`close/${i}`, 'fail', [checkReport(`close/${i}#x`, 'fail', { requirement })]),
    );
    const many = reportOf(cases);
    // The page takes order and causes as they are given.
    const groups = groupsOf(many)
      .map((one) => ({ ...one, follows: null as (typeof one)['follows'] }))
      .sort((a, b) => order.indexOf(a.requirement) - order.indexOf(b.requirement));
    groups[4]!.follows = { requirement: 'SW-CLOSE-6', because: 'the <old> stays' };
    const shown = htmlReport({ ...many, groups }, new Map());
    const opened = [
      ...shown.matchAll(/<details class="failure fail" id="failed-fail-([\w-]+)"[^>]*?( open)?>/g),
    ];
    expect(opened.map(([, id, open]) => `${id}${open ?? ''}`)).toEqual([
      'SW-CLOSE-6 open',
      'SW-TAKEOVER-3',
      'SW-CLOSE-7 open',
      'SW-CLOSE-9 open',
      'SW-CLOSE-3',
    ]);
    expect(shown).toContain('Requirements: 5 broken');
    expect(shown).toMatch(/<div class="following">.*?the &lt;old&gt; stays/s);
  });

  it('can be filtered by verdict, section and text, and links to what it names', () => {
    expect(page).toContain(
      '<details id="case-takeover/deaf" data-counted data-verdicts="fail" data-section="takeover">',
    );
    for (const name of ['verdict', 'section', 'text'])
      expect(page).toMatch(new RegExp(`<label>.*name="${name}"`));
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page, id).toContain(`id="${id}"`);
  });

  it('of a run that passes is below 1 MB, with the trace of every case', () => {
    const { contract, always } = solowire;
    const judged = solowire.cases.flatMap((kase) => {
      const recorded = referenceHistory(kase.id, contract);
      return recorded ? [{ kase, recorded, checks: judge(recorded, kase, always).own }] : [];
    });
    const cases = judged.map(({ kase, checks }) =>
      caseReport(
        kase.id,
        'pass',
        // Recordings are shortened: what they show is as long as in a run, and not what it is judged by.
        checks.map((one) => ({ ...one, verdict: 'pass', reason: '', always: false })),
      ),
    );
    const whole = htmlReport(
      reportOf(cases),
      new Map(judged.map(({ kase, recorded }) => [kase.id, recorded])),
    );
    expect(whole.match(/data-trace=/g)).toHaveLength(readdirSync(referenceFolder(contract)).length);
    expect(Buffer.byteLength(whole)).toBeLessThan(1_000_000);
  });

  it('is conformant without a word of failure', () => {
    expect(htmlReport(passing(), new Map())).not.toContain('Fix this first');
    expect(htmlReport(failing(), new Map())).toContain('Fix this first');
  });
});
