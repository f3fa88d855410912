import { describe, expect, it } from 'vitest';
import { codeOf } from '../../solowire/endings.js';
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
import { lanes } from './lanes.js';
import { htmlReport } from './page.js';

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

  it('has a lane for each client and a line for the server', () => {
    expect(picture.match(/class="actor" /g)).toHaveLength(2);
    expect(picture.match(/>server<\/text>/g)).toHaveLength(2);
  });

  it('draws Close, FIN and RST each its own way, and marks what the verdict rests on', () => {
    expect(picture).toMatch(/<g class="close marked">.*?&lt;taken&gt;/);
    expect(picture).toContain('<g class="rst">');
    expect(picture).toContain('<g class="end">');
    expect(picture.match(/▸/g)).toHaveLength(1);
  });

  it('shades a wait in vain, and the time in which TCP must end', () => {
    expect(picture).toMatch(/<rect class="wait".*?for the end of TCP, in vain/);
    expect(picture).toMatch(/<rect class="due".*?TCP must end within \d+ ms of the Close/);
  });

  it('names identities and epochs shortly', () => {
    expect(picture).toContain('hello as X, attempt 1');
    expect(picture).toContain('welcome, e2, took over nobody');
    expect(picture).not.toContain('solowire-7-1');
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
  });

  it('shows a failure with its sentence, its picture, its twin, its words, its frames and its command', () => {
    const part = page.slice(page.indexOf('id="failed"'), page.indexOf('id="cases"'));
    expect(part).toContain('open at the &lt;deadline&gt;');
    expect(part).toContain('The same case on the reference server');
    expect(part).toContain('The same in words');
    expect(part).toContain('<summary>Raw frames (2)</summary>');
    expect(part).toContain('solowire test --only takeover/deaf --seed 7');
  });

  it('can be filtered by verdict, section and text, and links to what it names', () => {
    expect(page).toContain('<details id="case-takeover/deaf" data-verdicts="fail" data-section="takeover">');
    for (const name of ['verdict', 'section', 'text'])
      expect(page).toMatch(new RegExp(`<label>.*name="${name}"`));
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page, id).toContain(`id="${id}"`);
  });

  it('is conformant without a word of failure', () => {
    expect(htmlReport(passing(), new Map())).not.toContain('What failed');
    expect(htmlReport(failing(), new Map())).toContain('What failed');
  });
});
