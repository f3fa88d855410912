import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../../../../spec/tools/src/testing/requires.js';
import { readHistory } from '../../history/file.js';
import { solowire } from '../../solowire/index.js';
import { caseReport, checkReport, passing, reportOf } from '../../testing/reports.js';
import { compare, comparisonHtml } from '../compare.js';
import { htmlReport } from './page.js';
import { referenceFile } from './reference.js';

const CHROMIUM = '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A failure whose history is that of the reference server, which has all that a picture can show. */
const ID = 'takeover/deaf';
const history = readHistory(referenceFile('takeover/deaf', solowire.contract), solowire.contract);
const closing = history.events.findIndex((e) => e.kind === 'frame' && e.opcode === 'close');
const report = reportOf([
  caseReport(ID, 'fail', [checkReport(`${ID}#a-tcp-ended`, 'fail', { events: [closing] })]),
  caseReport('drop/reset', 'pass', [checkReport('drop/reset#b-lives-on', 'pass')]),
  caseReport('close/kicked', 'warn', [checkReport('close/kicked#soon', 'warn', { level: 'SHOULD' })]),
]);

describeWith([{ file: CHROMIUM, package: 'chromium' }], 'the HTML report in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'solowire-page-'));
  const asked: string[] = [];
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    writeFileSync(join(folder, 'r.html'), htmlReport(report, new Map([[ID, history]])));
    writeFileSync(join(folder, 'm.html'), comparisonHtml(compare([report, passing()])));
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    page = await show('r.html');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function show(
    file: string,
    {
      colorScheme = 'light',
      width = 1280,
      query = '',
    }: { colorScheme?: 'light' | 'dark'; width?: number; query?: string } = {},
  ): Promise<Page> {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const one = await browser.newPage({ colorScheme, permissions, viewport: { width, height: 900 } });
    one.on('request', (request) => asked.push(request.url()));
    one.on('pageerror', (error) => asked.push(error.message));
    await one.goto(`${pathToFileURL(join(folder, file)).href}${query}`);
    return one;
  }
  /** The cases that are shown. */
  const cases = () =>
    page.locator('details[id^="case-"]:visible').evaluateAll((all) => all.map(({ id }) => id));

  it('shows the failure: the rule, its picture, and its twin beside it', async () => {
    const failure = page.locator('details.failure.fail');
    expect(await failure.locator('blockquote').textContent()).toMatch(/MUST end TCP/);
    const [left, right] = await failure.locator('figure').all();
    const [a, b] = [await left!.boundingBox(), await right!.boundingBox()];
    expect(a!.x + a!.width).toBeLessThanOrEqual(b!.x);
    expect(await right!.textContent()).toContain('The same case on the reference server');
    expect(await left!.locator('li.marked').count()).toBe(1);
    expect(await left!.locator('i.due').count()).toBeGreaterThan(0);
  });

  it.each([1400, 390])('shows all lanes at %i px, and the index on the first screen', async (width) => {
    const one = await show('r.html', { width });
    for (const lane of await one.locator('.failure.fail .head > span').all()) {
      const { x, width: wide } = (await lane.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
    }
    const first = (await one.locator('.index li').first().boundingBox())!;
    expect(first.y + first.height).toBeLessThan(900);
  });

  it('reaches every filter within ten presses of Tab, and keeps it in sight', async () => {
    const one = await show('r.html');
    const reached: string[] = [];
    for (let i = 0; i < 10; i++) {
      await one.keyboard.press('Tab');
      reached.push(String(await one.evaluate('document.activeElement.name ?? ""')));
    }
    expect(reached).toEqual(expect.arrayContaining(['verdict', 'section', 'text']));
    await one.evaluate('scrollTo(0, document.body.scrollHeight)');
    expect((await one.getByLabel('Verdict').boundingBox())!.y).toBeGreaterThanOrEqual(0);
  });

  it('keeps the filter in its address, and takes it from there', async () => {
    const one = await show('r.html');
    await one.getByLabel('Section').selectOption('close');
    expect(new URL(one.url()).search).toBe('?section=close');
    const shared = await show('r.html', { query: '?verdict=fail&section=nowhere#case-drop/reset' });
    expect(await shared.locator('#shown').textContent()).toBe('1 of 3 cases');
    // What a link names is shown, whatever is filtered.
    expect(await shared.locator('[id="case-drop/reset"]').getAttribute('open')).toBe('');
    const matrix = await show('m.html', { query: '?verdict=fail' });
    expect(await matrix.locator('tr[data-counted]:visible').count()).toBe(1);
  });

  it('copies the command that repeats a failure', async () => {
    const one = await show('r.html');
    await one
      .getByRole('button', { name: /^Copy: solowire test/ })
      .first()
      .click();
    await expect
      .poll(() =>
        one
          .getByRole('button', { name: /^Copy: solowire test/ })
          .first()
          .textContent(),
      )
      .toBe('Copied');
    expect(await one.evaluate('navigator.clipboard.readText()')).toMatch(
      `solowire test --only ${ID} --seed 7`,
    );
  });

  it('steps through a case by buttons and arrow keys, to what the verdict rests on', async () => {
    const one = await show('r.html', { query: `#case-${ID}` });
    const trace = one.locator(`[id="case-${ID}"] .trace`);
    const opened = () => trace.locator('details[open]').evaluateAll((all) => all.map((it) => it.textContent));
    await trace.getByRole('button', { name: 'Next' }).click();
    expect(await opened()).toHaveLength(1);
    await trace.locator('li summary').first().focus();
    await one.keyboard.press('ArrowDown');
    await one.keyboard.press('ArrowDown');
    expect(await trace.getByRole('status').textContent()).toMatch(/^Event 3 of \d+$/);
    await one.keyboard.press('ArrowUp');
    expect(await trace.getByRole('status').textContent()).toMatch(/^Event 2 of/);
    await trace.getByRole('button', { name: 'What the verdict rests on' }).click();
    const [shown, ...others] = await opened();
    expect(others).toEqual([]);
    expect(shown).toMatch(/ms after the event before; the verdict rests on this\nopcode: close/);
  });

  it('filters by verdict, section and words, with the keyboard alone', async () => {
    expect(await cases()).toHaveLength(3);
    await page.getByLabel('Verdict').focus();
    await page.keyboard.press('f');
    expect(await cases()).toEqual([`case-${ID}`]);
    expect(await page.locator('#shown').textContent()).toBe('1 of 3 cases');
    await page.getByRole('button', { name: 'Clear' }).press('Enter');
    await expect.poll(cases).toHaveLength(3);
    await page.getByLabel('Text').fill('kicked');
    expect(await cases()).toEqual(['case-close/kicked']);
    await page.getByRole('button', { name: 'Clear' }).press('Enter');
    await expect.poll(cases).toHaveLength(3);
    const summary = page.locator('details[id^="case-"] > summary').first();
    await summary.press('Enter');
    expect(await page.locator('details[id^="case-"]').first().getAttribute('open')).toBe('');
  });

  it('opens the failures for the printer', async () => {
    const paper = await show('r.html');
    await paper.pdf();
    expect(await paper.locator('details.failure.fail').getAttribute('open')).toBe('');
    expect(
      await paper.locator('details[data-counted][data-verdicts="pass"]').getAttribute('open'),
    ).toBeNull();
  });

  it.each([
    ['r.html', 'light'],
    ['r.html', 'dark'],
    ['m.html', 'light'],
    ['m.html', 'dark'],
  ] as const)('%s has nothing that axe finds, %s', async (file, scheme) => {
    const one = await show(file, { colorScheme: scheme, width: 390 });
    for (const details of await one.locator('details').all())
      await details.evaluate((el) => el.setAttribute('open', ''));
    await one.evaluate(axe);
    const found = await one.evaluate('axe.run()');
    const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] };
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
    const overflow = await one.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('asked the network for nothing, and threw nothing', () => {
    expect(asked.filter((one) => !one.startsWith('file:'))).toEqual([]);
  });
});
