import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from '../starting/fixture.ts';
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
let desk: Desk;
let reference: string;

beforeAll(async () => {
  desk = await openDesk();
  await createBook(desk.page, screen);
  await putKeyAway(desk.page, screen);
  reference = await logCall(desk.page, screen, subject);
});
afterAll(() => desk.stop());

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** What can lie over the page, each opened as a person opens it. */
const over: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a dialog that is being filled in': async (page) => {
    await press(page, screen.shell.newCase);
    await page.getByRole('textbox', { name: screen.cases.text, exact: true }).fill(subject);
    await page.getByRole('dialog').waitFor();
  },
  'a list in a dialog': async (page) => {
    await press(page, screen.shell.newCase);
    await page.getByRole('dialog').getByRole('combobox').first().click();
    await page.getByRole('listbox').waitFor();
  },
  'the dialog of an evidence pack': async (page) => {
    await goToPage(page, screen, 'cases');
    await press(page, screen.evidence.menu);
    await page.getByRole('dialog').waitFor();
  },
  'a menu of a case': async (page) => {
    await goToPage(page, screen, 'cases');
    await openCase(page, reference);
    await page.locator('[aria-haspopup="menu"]').first().click();
    await page.getByRole('menu').waitFor();
  },
  'a question of the browser’s own': async (page) => {
    await goToPage(page, screen, 'cases');
    // It stops the page until it is answered.
    await page.evaluate('setTimeout(() => window.confirm("?"), 0)');
  },
  'the choice of a file': async (page) => {
    const chosen = page.waitForEvent('filechooser');
    await page.evaluate(
      `Object.assign(document.body.appendChild(document.createElement('input')), { type: 'file', id: 'chosen' }) && 0`,
    );
    await page.locator('#chosen').click({ force: true });
    await chosen;
  },
};

test.each(Object.entries(over))(
  'with %s open, locking leaves nothing of a case',
  async (_, open) => {
    const { page } = desk;
    await open(page);
    // As main locks by itself: nothing is asked of the page.
    await page.evaluate('void window.ombud.book.lock(undefined)');
    await page.getByRole('heading', { name: screen.book.unlockTitle, level: 1 }).waitFor();
    for (const role of ['dialog', 'menu', 'listbox'] as const)
      expect(await page.getByRole(role).count()).toBe(0);
    const shown = `${await page.content()} ${page.url()} ${await page.title()}`;
    for (const text of [subject, reference, 'Ringa Provén']) expect(shown).not.toContain(text);
    await unlock(page, screen);
  },
);
