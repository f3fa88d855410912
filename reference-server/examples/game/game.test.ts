import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../../../spec/tools/src/testing/requires.js';
import { type Game, startGame } from './game.js';
import { Relay } from './relay.js';

const executablePath = '/usr/bin/chromium';

describeWith([{ file: executablePath, package: 'chromium' }], 'the game in a browser', () => {
  let browser: Browser;
  let game: Game;
  let relay: Relay;
  let url: string;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    // Short enough to wait for, long enough for a browser on a busy machine.
    game = await startGame({ parameters: { intervalMs: 800, deadAfterMs: 2000 } });
    relay = new Relay(game.port);
    url = `http://127.0.0.1:${await relay.listen()}/`;
  });

  afterAll(async () => {
    await browser?.close();
    await relay?.close();
    await game?.stop();
  });

  const text = (page: Page, id: string) => page.locator(`#${id}`).textContent();

  async function until(page: Page, id: string, expected: string): Promise<void> {
    await page.locator(`#${id}`, { hasText: expected }).waitFor();
  }

  /** The server's ticks arrive: the number on the page grows. */
  async function ticks(page: Page): Promise<void> {
    const before = Number(await text(page, 'tick'));
    await page.waitForFunction(
      `Number(document.getElementById('tick').textContent) > ${Number.isNaN(before) ? 0 : before + 5}`,
    );
  }

  /** A browser with a memory of its own, and one tab that plays. */
  async function open() {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(url);
    await until(page, 'status', 'playing');
    await ticks(page);
    return { context, page };
  }

  it('plays in one of two tabs: the older one is told why, and does not reconnect', async () => {
    const { context, page: older } = await open();
    let dials = 0;
    older.on('websocket', () => (dials += 1));
    const newer = await context.newPage();
    await newer.goto(url);
    await until(newer, 'status', 'playing');
    expect(await text(newer, 'player')).toBe(await text(older, 'player'));
    await until(older, 'status', 'another tab');
    const [last, epoch] = [await text(older, 'tick'), await text(newer, 'epoch')];
    for (let i = 0; i < 10; i++) await ticks(newer);
    expect(await text(older, 'tick')).toBe(last);
    expect(dials).toBe(0);
    expect(await text(newer, 'epoch')).toBe(epoch);

    await older.locator('#again').click();
    await until(older, 'status', 'playing');
    await until(newer, 'status', 'another tab');
    await ticks(older);
    await context.close();
  });

  it('steers by its keys, and the server says where the player is', async () => {
    const { context, page } = await open();
    const green = () =>
      page.evaluate(`(() => {
        const field = document.getElementById('field');
        const { data } = field.getContext('2d').getImageData(0, 0, field.width, field.height);
        for (let i = 0; i < data.length; i += 4) if (data[i + 1] === 170 && data[i] === 0) return (i / 4) % field.width;
        return -1;
      })()`) as Promise<number>;
    const start = await green();
    expect(start).toBeGreaterThan(0);
    await page.keyboard.down('ArrowRight');
    await expect.poll(green).toBeGreaterThan(start + 20);
    await context.close();
  });

  it.each(['cut', 'blackHole'] as const)('comes back when the network does: %s', async (fault) => {
    const { context, page } = await open();
    const epoch = Number(await text(page, 'epoch'));
    relay[fault]();
    await until(page, 'status', 'connection lost');
    relay.comeBack();
    await until(page, 'status', 'playing');
    await ticks(page);
    expect(Number(await text(page, 'epoch'))).toBeGreaterThan(epoch);
    await context.close();
  });
});
