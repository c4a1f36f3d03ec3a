import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startApp, type RunningApp } from './start-app.ts';
import { createBook, goToPage, logCall, openCase, putKeyAway, screens, unlock } from './steps.ts';

const screen = screens.sv;
const subject = 'Zebrafinken flyger hem';
let app: RunningApp;
let dataDir: string;
let reference: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ombud-e2e-'));
  app = await startApp(dataDir);
  await createBook(app.page, screen);
  await putKeyAway(app.page, screen);
  reference = await logCall(app.page, screen, subject);
});
afterEach(async () => {
  await app.quit();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

/** Opens the case in a window of its own from the menu of its page; gives both windows. */
async function twoWindows() {
  await app.page.getByRole('button', { name: screen.casefile.more, exact: true }).click();
  await app.page.getByRole('menuitem', { name: screen.list.ownWindow }).click();
  return both();
}

async function both(): Promise<{ readonly first: Page; readonly second: Page }> {
  const pages = await app.windows(2);
  const second = pages.find((page) => page.url().includes('?'));
  const first = pages.find((page) => page !== second);
  if (!first || !second) throw new Error('Two windows, one of them for a case');
  for (const page of pages) page.setDefaultTimeout(15_000);
  return { first, second };
}

const head = (page: Page) => page.getByRole('heading', { name: reference, level: 1 });
const unlockButton = (page: Page) =>
  page.getByRole('button', { name: screen.book.unlock, exact: true });

test('what is done in one window is seen in the other, and a form that was begun there is there to go on with', async () => {
  const { first, second } = await twoWindows();
  await head(second).waitFor();
  await second.getByRole('button', { name: screen.casefile.addNote }).click();
  const note = second.getByRole('dialog').getByRole('textbox').first();
  await note.fill('Ringde upp igen');
  await goToPage(first, screen, 'today');
  await first.getByText(screen.unsaved.title).waitFor();
  await second.getByRole('dialog').getByRole('button', { name: screen.shell.save }).click();
  await second.getByRole('dialog').waitFor({ state: 'detached' });
  await first.getByText(screen.unsaved.title).waitFor({ state: 'detached' });
  await goToPage(first, screen, 'cases');
  await openCase(first, reference);
  for (const page of [first, second])
    await page.getByRole('tab', { name: screen.casefile.story }).click();
  await first.getByText('Ringde upp igen').first().waitFor();
  await first.getByRole('button', { name: screen.casefile.addNote }).click();
  await first.getByRole('dialog').getByRole('textbox').first().fill('Fick svar');
  await first.getByRole('dialog').getByRole('button', { name: screen.shell.save }).click();
  await second.getByText('Fick svar').first().waitFor();
  expect(await second.getByText('Ringde upp igen').count()).toBeGreaterThan(0);
});

test('the lock of one locks both, and who unlocks one has both where they were', async () => {
  const { first, second } = await twoWindows();
  await head(second).waitFor();
  await first.getByRole('button', { name: screen.shell.lock }).click();
  await unlockButton(second).waitFor();
  await unlockButton(first).waitFor();
  expect(await second.getByText(subject).count()).toBe(0);
  await unlock(first, screen);
  await head(second).waitFor();
});

test('the app goes on in the second window when the first is closed', async () => {
  const { first, second } = await twoWindows();
  await head(second).waitFor();
  await first.close();
  await second.getByRole('button', { name: screen.shell.lock }).click();
  await unlockButton(second).waitFor();
  expect(await app.windows(1)).toHaveLength(1);
});

test('a case that has a window of its own gets no second one', async () => {
  const { first, second } = await twoWindows();
  await head(second).waitFor();
  await first.getByRole('button', { name: screen.casefile.more, exact: true }).click();
  await first.getByRole('menuitem', { name: screen.list.ownWindow }).click();
  await first.getByRole('menu').waitFor({ state: 'detached' });
  expect(await app.windows(2)).toHaveLength(2);
});

test('a window opens where it was last, and is never off the screen', async () => {
  const place = { left: 40, top: 30, width: 1100, height: 720 };
  await moveTo(app.page, place);
  const file = join(dataDir, 'windows.json');
  await expect
    .poll(() => readFile(file, 'utf8').catch(() => ''), { timeout: 15_000 })
    .toContain('1100');
  await app.quit();
  app = await startApp(dataDir);
  await expect.poll(() => boundsOf(app.page), { timeout: 15_000 }).toMatchObject(place);
  await app.quit();
  const kept = await readFile(file, 'utf8');
  await writeFile(file, kept.replace('"x":40', '"x":90000').replace('"y":30', '"y":-90000'));
  app = await startApp(dataDir);
  await expect
    .poll(() => boundsOf(app.page), { timeout: 15_000 })
    .toMatchObject({ width: 1100, top: 0 });
  expect((await boundsOf(app.page)).left).toBeLessThan(10_000);
});

/** By the browser itself, which has a window for each page on either runtime. */
async function boundsOf(page: Page) {
  const browser = await page.context().newCDPSession(page);
  return (await browser.send('Browser.getWindowForTarget')).bounds;
}

async function moveTo(
  page: Page,
  bounds: { left: number; top: number; width: number; height: number },
) {
  const browser = await page.context().newCDPSession(page);
  const { windowId } = await browser.send('Browser.getWindowForTarget');
  await browser.send('Browser.setWindowBounds', { windowId, bounds });
}
