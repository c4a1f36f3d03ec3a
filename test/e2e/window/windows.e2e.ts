import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectAccessible } from '../steps/axe.ts';
import { startApp, type RunningApp } from '../starting/start-app.ts';
import {
  createBook,
  goToPage,
  logCall,
  openCase,
  putKeyAway,
  screens,
  unlock,
} from '../steps/steps.ts';

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

test('a letter’s text that is saved in one window is not written over from the other, and nothing written is lost', async () => {
  const { templates, letterView } = screen;
  const { first, second } = await twoWindows();
  const mine = 'Vi ringer om något är oklart.';
  const theirs = 'Skriv gärna på ditt eget språk.';
  for (const [page, own] of [
    [first, mine],
    [second, theirs],
  ] as const) {
    await page.evaluate(() => {
      window.location.hash = '#/templates';
    });
    const content = page.getByRole('region', { name: letterView.content });
    await content.getByRole('textbox').last().click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type(own);
    await content.getByText(own).waitFor();
  }
  const save = async (page: Page) => {
    await page.getByRole('textbox', { name: templates.reason }).fill('Tydligare');
    await page.getByRole('button', { name: templates.save, exact: true }).click();
  };
  // What was written last is kept, and who wrote before is told.
  await first.getByText(screen.unsaved.elsewhere).waitFor();
  await save(second);
  await second.getByText(templates.saved).waitFor();
  await first.getByText(templates.moved).first().waitFor();
  await first.getByText(screen.unsaved.elsewhere).waitFor({ state: 'detached' });
  // It is kept anew, though the second window let go of its own.
  await goToPage(second, screen, 'today');
  await second.getByText(screen.unsaved.title).waitFor();
  await second.evaluate(() => {
    window.location.hash = '#/templates';
  });
  const content = first.getByRole('region', { name: letterView.content });
  await content.getByText(mine).waitFor();
  await save(first);
  await expect.poll(() => first.getByText(templates.moved).count()).toBe(2);
  await content.getByText(mine).waitFor();
  await expectAccessible(first);
  await first.getByRole('button', { name: templates.keepMine, exact: true }).click();
  await save(first);
  await first.getByText(templates.saved).waitFor();
  await second.getByText(mine).first().waitFor();
  const version = (number: number) => templates.showVersion.replace('{{number}}', `${number}`);
  await second.getByRole('button', { name: version(1), exact: true }).click();
  await second.getByRole('region', { name: letterView.content }).getByText(theirs).waitFor();
});

test('what two windows change of the letterhead stands in it, each its own', async () => {
  const { letterhead } = screen;
  const { first, second } = await twoWindows();
  for (const page of [first, second]) {
    await page.evaluate(() => {
      window.location.hash = '#/settings';
    });
  }
  const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
  const save = async (page: Page) => {
    await page.getByRole('button', { name: letterhead.save, exact: true }).click();
    await page.getByText(letterhead.saved).first().waitFor();
  };
  await field(first, letterhead.phone).fill('08-123 45 67');
  await field(second, letterhead.signature.name).fill('Asta Exempel');
  await save(second);
  await expect
    .poll(() => field(first, letterhead.signature.name).inputValue())
    .toBe('Asta Exempel');
  expect(await field(first, letterhead.phone).inputValue()).toBe('08-123 45 67');
  await save(first);
  await expect.poll(() => field(second, letterhead.phone).inputValue()).toBe('08-123 45 67');
  expect(await field(second, letterhead.signature.name).inputValue()).toBe('Asta Exempel');
});

test('so it is of the targets, which are one setting', async () => {
  const { settings, shell } = screen;
  const { first, second } = await twoWindows();
  for (const page of [first, second]) {
    await page.evaluate(() => {
      window.location.hash = '#/settings';
    });
  }
  const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
  const save = (page: Page) =>
    page
      .locator('form')
      .filter({ has: field(page, settings.draft) })
      .getByRole('button', { name: shell.save, exact: true })
      .click();
  await field(first, settings.acknowledge).fill('11');
  await field(second, settings.draft).fill('12');
  await save(second);
  await expect.poll(() => field(first, settings.draft).inputValue()).toBe('12');
  expect(await field(first, settings.acknowledge).inputValue()).toBe('11');
  await save(first);
  await expect.poll(() => field(second, settings.acknowledge).inputValue()).toBe('11');
  expect(await field(second, settings.draft).inputValue()).toBe('12');
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

/** Makes the process of a page die; who waits for it is told by nothing but that. */
async function crash(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  const died = page.waitForEvent('crash');
  // Nobody is left to answer.
  void devtools.send('Page.crash').catch(() => undefined);
  await died;
}

/** Begins a note of the case and writes on without a pause; none of it is saved. */
async function writeOn(page: Page, text: string) {
  await page.getByRole('button', { name: screen.casefile.addNote }).click();
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .first()
    .pressSequentially(text, { delay: 60 });
}

const begun = 'Ringde upp igen och fick veta vad de vill ha ut, och om vad';

test.each(['the other', 'its own'] as const)(
  'when the page of %s window dies while somebody writes, both say why they are locked, and the words are there again',
  async (whose) => {
    const { first, second } = await twoWindows();
    await head(second).waitFor();
    await writeOn(second, begun);
    await crash(whose === 'its own' ? second : first);
    // A connection that has seen a page die takes it for dead.
    const seen = await expect
      .poll(
        async () => {
          const pages = await app.windows(2);
          const shut = await Promise.all(pages.map((page) => unlockButton(page).isVisible()));
          return shut.every(Boolean) && pages;
        },
        { timeout: 30_000 },
      )
      .not.toBe(false)
      .then(() => app.windows(2));
    const again = seen.find((page) => page.url().includes(reference));
    const other = seen.find((page) => page !== again);
    if (!again || !other) throw new Error('Two windows, one of them for a case');
    for (const page of seen) await page.getByText('slutade svara').first().waitFor();
    await unlock(other, screen);
    await head(again).waitFor();
    await again.getByRole('button', { name: screen.casefile.addNote }).click();
    const note = again.getByRole('dialog').getByRole('textbox').first();
    await expect.poll(() => note.inputValue()).toContain(begun.slice(0, 20));
  },
);

test('what is written in one window is there when the other is closed meanwhile', async () => {
  const { first, second } = await twoWindows();
  await head(second).waitFor();
  await writeOn(second, begun);
  await first.close();
  expect(await second.getByRole('dialog').getByRole('textbox').first().inputValue()).toBe(begun);
  await second.getByRole('dialog').getByRole('button', { name: screen.shell.save }).click();
  await second.getByRole('dialog').waitFor({ state: 'detached' });
  await second.getByRole('tab', { name: screen.casefile.story }).click();
  await second.getByText(begun).first().waitFor();
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
