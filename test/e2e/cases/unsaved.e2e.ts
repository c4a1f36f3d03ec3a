import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk, type Desk } from '../starting/fixture.ts';
import { createBook, goToPage, logCall, putKeyAway, screens, unlock } from '../steps/steps.ts';
import { lineAt, openTexts } from '../steps/text-steps.ts';

const screen = screens.sv;
const written = 'Ringde tillbaka och frågade OMBUDSMARKED';
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.stop());

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const back = /^Osparad text från .* är tillbaka\.$/;

async function keptSealed() {
  await expect
    .poll(async () => (await readdir(desk.dataDir)).filter((name) => name.startsWith('unsaved-')))
    .toHaveLength(1);
  // So long a pause in the writing it takes, and a little for the disk.
  await desk.page.waitForTimeout(1_500);
  const name = (await readdir(desk.dataDir)).find((file) => file.startsWith('unsaved-')) ?? '';
  expect((await readFile(join(desk.dataDir, name))).includes('OMBUDSMARKED')).toBe(false);
}

test('a half-filled dialog is back after a locking, a crash and a closing, until it is saved or discarded', async () => {
  let { page } = desk;
  await createBook(page, screen);
  await putKeyAway(page, screen);
  await logCall(page, screen, 'Vill se sina uppgifter');

  await page.getByRole('button', { name: screen.shell.newCase, exact: true }).click();
  await field(page, screen.cases.text).fill(written);
  await keptSealed();
  // A lock that no dialog keeps waiting: what is open behind it goes too.
  await page.evaluate('window.ombud.book.lock(undefined)');
  await page.getByRole('heading', { name: screen.book.unlockTitle, level: 1 }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await unlock(page, screen);

  const open = page.getByRole('button', { name: new RegExp(`^${screen.unsaved.open}: `) });
  await open.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(back).waitFor();
  expect(await field(page, screen.cases.text).inputValue()).toBe(written);

  await desk.kill();
  await desk.start();
  ({ page } = desk);
  await unlock(page, screen);
  await page.getByRole('button', { name: screen.shell.newCase, exact: true }).click();
  await page.getByRole('dialog').getByText(back).waitFor();
  expect(await field(page, screen.cases.text).inputValue()).toBe(written);

  await desk.restart();
  ({ page } = desk);
  await unlock(page, screen);
  await page.getByRole('button', { name: screen.shell.newCase, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: screen.unsaved.discard }).click();
  await page.getByRole('dialog').getByText(back).waitFor({ state: 'detached' });
  expect(await field(page, screen.cases.text).inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await goToPage(page, screen, 'cases');
  await goToPage(page, screen, 'today');
  expect(await page.getByText(screen.unsaved.title).count()).toBe(0);
});

test('a setting, the texts of a page and a dialog with days survive a locking and a crash', async () => {
  const { page } = desk;
  await createBook(page, screen);
  await putKeyAway(page, screen);
  await logCall(page, screen, 'Vill se sina uppgifter');
  await goToPage(page, screen, 'settings');
  await field(page, screen.settings.organisation).fill(written);
  await goToPage(page, screen, 'cases');
  await page.getByRole('button', { name: screen.evidence.menu, exact: true }).click();
  await field(page, screen.evidence.from).fill('2026-01-01');
  await field(page, screen.evidence.reason).fill(written);
  await keptSealed();
  await desk.kill();
  await desk.start();
  const next = desk.page;
  await unlock(next, screen);
  await goToPage(next, screen, 'settings');
  const who = next.getByRole('region', { name: screen.settings.who });
  await who.getByText(back).waitFor();
  expect(await field(next, screen.settings.organisation).inputValue()).toBe(written);
  await who.getByRole('button', { name: screen.unsaved.discard }).click();
  await who.getByText(back).waitFor({ state: 'detached' });
  await goToPage(next, screen, 'today');
  const forms = next.getByRole('note').getByRole('listitem');
  expect(await forms.count()).toBe(1);
  await forms.getByRole('button', { name: new RegExp(`^${screen.unsaved.open}: `) }).click();
  await next.getByRole('dialog').getByText(back).waitFor();
  expect(await field(next, screen.evidence.from).inputValue()).toBe('2026-01-01');
  expect(await field(next, screen.evidence.reason).inputValue()).toBe(written);
});

test('what was written in a letter’s text just before a locking, or a change of page, is there again', async () => {
  const { page } = desk;
  const { letterView, shell } = screen;
  await createBook(page, screen);
  await putKeyAway(page, screen);
  await openTexts(page, screen);
  const title = lineAt(page, screen, 'title', 1);
  await title.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' genast');
  await page.getByRole('button', { name: shell.lock, exact: true }).click();
  await page.getByRole('heading', { name: screen.book.unlockTitle, level: 1 }).waitFor();
  await unlock(page, screen);
  await openTexts(page, screen);
  await expect.poll(() => title.innerText()).toMatch(/ genast$/);
  await title.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' nu');
  await goToPage(page, screen, 'cases');
  await openTexts(page, screen);
  await expect.poll(() => title.innerText()).toMatch(/ genast nu$/);
  await page.getByRole('group', { name: letterView.view }).getByText(letterView.code).click();
  await page.getByRole('group', { name: letterView.view }).getByText(letterView.letter).click();
  expect(await title.innerText()).toMatch(/ genast nu$/);
});
