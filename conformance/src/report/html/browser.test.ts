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
import { caseReport, checkReport, reportOf } from '../../testing/reports.js';
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
    writeFileSync(join(folder, 'm.html'), comparisonHtml(compare([report, report])));
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    page = await show('r.html', 'light');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function show(file: string, colorScheme: 'light' | 'dark', width = 1280): Promise<Page> {
    const one = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    one.on('request', (request) => asked.push(request.url()));
    one.on('pageerror', (error) => asked.push(error.message));
    await one.goto(pathToFileURL(join(folder, file)).href);
    return one;
  }
  /** The cases that are shown. */
  const cases = () =>
    page.locator('details[id^="case-"]:visible').evaluateAll((all) => all.map(({ id }) => id));

  it('shows the failure: the rule, its picture, and its twin beside it', async () => {
    const failure = page.locator('section.failure');
    expect(await failure.locator('blockquote').textContent()).toMatch(/MUST end TCP/);
    const [left, right] = await failure.locator('figure').all();
    const [a, b] = [await left!.boundingBox(), await right!.boundingBox()];
    expect(a!.x + a!.width).toBeLessThanOrEqual(b!.x);
    expect(await right!.textContent()).toContain('The same case on the reference server');
    expect(await left!.locator('g.marked').count()).toBe(1);
    expect(await left!.locator('rect.due').count()).toBeGreaterThan(0);
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
    const paper = await show('r.html', 'light');
    await paper.pdf();
    expect(await paper.locator('details[data-verdicts="fail"]').getAttribute('open')).toBe('');
    expect(await paper.locator('details[data-verdicts="pass"]').getAttribute('open')).toBeNull();
  });

  it.each([
    ['r.html', 'light'],
    ['r.html', 'dark'],
    ['m.html', 'light'],
    ['m.html', 'dark'],
  ] as const)('%s has nothing that axe finds, %s', async (file, scheme) => {
    const one = await show(file, scheme, 390);
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
