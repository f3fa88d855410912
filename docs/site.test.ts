import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../spec/tools/src/testing/requires.js';
import { buildAndServe, type Site } from './testing/site.js';
import { root } from './tools/facts.js';

const CHROMIUM = '/usr/bin/chromium';
const MAX_PAGE_BYTES = 500_000;
/** Both the build and the round through all pages take about half a minute on an idle machine. */
const BUSY_MACHINE_MS = 600_000;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A folder for pictures of every page, for people to look at. */
const { DOCS_SCREENSHOTS } = process.env;

/**
 * The ways of looking at a page. axe-core, which takes most of the time, examines every page in one of them, and one page of
 * each kind in another, so that it sees each width and each theme.
 */
const VIEWS = [
  { name: '1400-light', width: 1400, colorScheme: 'light', examined: 'all' },
  { name: '1400-dark', width: 1400, colorScheme: 'dark', examined: 'none' },
  { name: '390-dark', width: 390, colorScheme: 'dark', examined: 'kinds' },
  { name: '390-light', width: 390, colorScheme: 'light', examined: 'none' },
] as const;

type View = (typeof VIEWS)[number];

/** Asks VitePress not to prefetch other pages: how many it would have by the end of a visit depends on the machine. */
const saveData = () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } });

/** A page that was opened, what it needs and what it complained of; the library for diagrams counts apart. */
interface Visit {
  page: Page;
  bytes: number;
  diagramLibrary: boolean;
  complaints: string[];
  close(): Promise<void>;
}

describeWith([{ file: CHROMIUM, package: 'chromium' }], 'the site in a subfolder of a static server', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await buildAndServe();
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    if (DOCS_SCREENSHOTS) mkdirSync(DOCS_SCREENSHOTS, { recursive: true });
  }, BUSY_MACHINE_MS);
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  /** Opens a page in a browser that has seen nothing yet, and waits until it has all that it needs. */
  async function visit(path: string): Promise<Visit> {
    const context = await browser.newContext();
    const page = await context.newPage();
    await context.addInitScript(saveData);
    const seen: Visit = {
      page,
      bytes: 0,
      diagramLibrary: false,
      complaints: [],
      close: () => context.close(),
    };
    page.on('console', (message) => message.type() === 'error' && seen.complaints.push(message.text()));
    page.on('pageerror', (error) => seen.complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
        seen.complaints.push(`asks for ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) seen.complaints.push(`${response.status()} ${response.url()}`);
    });
    await look(page, VIEWS[0]);
    site.requested();
    await page.goto(site.url + path);
    await page.waitForFunction(() => '__vue_app__' in document.querySelector('#app')!);
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    await look(page, VIEWS[0]);
    // What the page preloads may still be on its way.
    const preloaded = await page
      .locator('link[rel=modulepreload], link[rel=preload]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    for (const url of new Set([...site.requested(), ...preloaded])) {
      if (/mermaid\.tiny/.test(url)) seen.diagramLibrary = true;
      else seen.bytes += site.bytesAt(url);
    }
    return seen;
  }

  /** Looks at a page in one way, once its diagrams are drawn for it. */
  async function look(page: Page, { width, colorScheme }: View): Promise<void> {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.waitForFunction(
      (theme) =>
        [...document.querySelectorAll<HTMLElement>('pre.mermaid')].every(
          (diagram) => diagram.dataset.theme === theme && diagram.querySelector('svg'),
        ),
      colorScheme === 'dark' ? 'dark' : 'neutral',
    );
  }

  it(
    'opens every page at 1400 and 390 px, light and dark: whole, light of weight, accessible',
    async () => {
      expect(site.pages.length).toBeGreaterThan(15);
      const problems: string[] = [];
      const kinds = new Set<string>();
      const heaviest = { path: '', bytes: 0 };
      let diagrams = 0;
      for (const path of site.pages) {
        const visited = await visit(path);
        const { page, bytes, diagramLibrary, complaints } = visited;
        const drawn = await page.locator('pre.mermaid').count();
        const kind = `${dirname(path)}${drawn > 0 ? ' with diagrams' : ''}`;
        const isFirst = !kinds.has(kind);
        kinds.add(kind);
        for (const view of VIEWS) {
          await look(page, view);
          const problem = (words: string) => problems.push(`${path} ${view.name}: ${words}`);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (overflow > 0) problem(`wider than the window by ${overflow} px`);
          if ((await page.locator('pre.mermaid svg[aria-roledescription=error]').count()) > 0)
            problem('a diagram cannot be drawn');
          if (view.examined === 'all' || (view.examined === 'kinds' && isFirst))
            for (const violation of await violations(page)) problem(violation);
          if (DOCS_SCREENSHOTS)
            await page.screenshot({
              path: `${DOCS_SCREENSHOTS}/${path.replaceAll('/', '.')}-${view.name}.png`,
            });
        }
        diagrams += drawn;
        if (diagramLibrary !== drawn > 0)
          problems.push(
            `${path}: ${drawn} diagrams, and the library is ${diagramLibrary ? '' : 'not '}loaded`,
          );
        if (bytes >= MAX_PAGE_BYTES) problems.push(`${path}: ${bytes} bytes`);
        if (bytes > heaviest.bytes) Object.assign(heaviest, { path, bytes });
        problems.push(...complaints.map((words) => `${path}: ${words}`));
        await visited.close();
      }
      process.stdout.write(
        `${site.pages.length} pages of ${kinds.size} kinds with ${diagrams} diagrams, the heaviest ${heaviest.path} with ${heaviest.bytes} bytes\n`,
      );
      expect(diagrams).toBeGreaterThan(0);
      expect(problems).toEqual([]);
    },
    BUSY_MACHINE_MS,
  );

  it('draws the picture of a teardown on the overview', async () => {
    const { page, close } = await visit('');
    const picture = page.locator('svg.picture');
    expect(await picture.getAttribute('role')).toBe('img');
    expect((await picture.boundingBox())!.width).toBeGreaterThan(400);
    await close();
  });

  it('draws each kind of teardown, and draws it anew when the theme changes', async () => {
    const { page, close } = await visit('reference/generated/life-cycle.html');
    await page.waitForSelector('pre.mermaid[data-theme=neutral] svg');
    await page.evaluate(() => document.querySelector<HTMLElement>('.VPSwitchAppearance')!.click());
    await page.waitForFunction(
      () =>
        document.querySelectorAll('pre.mermaid').length ===
        document.querySelectorAll('pre.mermaid[data-theme=dark] svg').length,
    );
    await close();
  });

  it('answers a search for 4500 with the page of close codes', async () => {
    const { page, close } = await visit('');
    await page.locator('.VPNavBarSearch button').first().click();
    await page.locator('#localsearch-input').fill('4500');
    const result = page.locator('.results .result[href*="close-codes.html"]').first();
    await result.waitFor();
    await page.locator('.results .result[href$="close-codes.html#session-taken-over-4500"]').first().click();
    await page.waitForURL(/close-codes\.html#session-taken-over-4500$/);
    await close();
  });

  it('leads to copies of the files that it links to, and to the raw AsyncAPI page', async () => {
    const { page, close } = await visit('reference/generated/models.html');
    const links = await page
      .locator('.vp-doc a[href*="/repository/"]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(50);
    for (const link of [...links, `${site.url}asyncapi/index.html`])
      expect((await page.request.get(link)).status(), link).toBe(200);
    const raw = await page.request.get(`${site.url}repository/spec/asyncapi.yaml.txt`);
    expect(await raw.text()).toBe(readFileSync(`${root}spec/asyncapi.yaml`, 'utf8'));
    await close();
  });

  /** What axe-core finds serious or worse. */
  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      type Found = { id: string; impact: string; nodes: { target: string[] }[] };
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: Found[] }> };
      };
      const { violations } = await axe.run({ resultTypes: ['violations'] });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ target }) => target.join(' '))
              .join(', ')} (${nodes.length})`,
        );
    });
  }
});
