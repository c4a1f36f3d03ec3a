import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectOverSpoken } from '../steps/look-over.ts';
import { issueLetter } from '../steps/issue-letter.ts';
import { savedFile } from '../steps/saved-file.ts';
import { openSample, type Desk } from '../starting/fixture.ts';
import { decideController, goToPage, logCall, screens, takeSampleInbox } from '../steps/steps.ts';

describe.each(['sv', 'en'] as const)('what one points at has a menu (%s)', (language) => {
  const screen = screens[language];
  const speech = language === 'sv' ? 'swedish' : 'english';
  const { calendar, casefile, intake, letters, list, search, shell } = screen;
  let desk: Desk;
  beforeAll(async () => {
    desk = await openSample(40);
    await desk.page.getByRole('button', { name: shell[speech], exact: true }).click();
  });
  afterAll(() => desk.stop());

  const menu = () => desk.page.getByRole('menu');
  const item = (name: string) => desk.page.getByRole('menuitem', { name, exact: true });
  const names = async () => {
    await menu().waitFor();
    return (await desk.page.getByRole('menuitem').allInnerTexts()).map(
      (text) => text.split('\n')[0],
    );
  };
  const leave = async () => {
    await desk.page.keyboard.press('Escape');
    await menu().waitFor({ state: 'detached' });
  };

  test('a date in the calendar has its case’s menu by the pointer and the keyboard, which comes back to where it was', async () => {
    const { page } = desk;
    await goToPage(page, screen, 'calendar');
    await page.getByRole('button', { name: calendar.agenda, exact: true }).click();
    const entry = page.locator('#main').getByRole('link').first();
    const reference = (await entry.innerText()).trim().split('\n').at(-1) ?? '';
    await entry.click({ button: 'right' });
    expect(await names()).toEqual(
      expect.arrayContaining([list.open, list.ownWindow, list.copyLink]),
    );
    await expectOverSpoken(page, 'components/menu/context-menu.tsx');
    await leave();
    await entry.focus();
    await page.keyboard.press('Shift+F10');
    await menu().waitFor();
    await menu().getByRole('menuitem').first().and(page.locator(':focus')).waitFor();
    await leave();
    await entry.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Shift+F10');
    await item(list.note).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: reference, level: 1 }).waitFor();
  });

  test('a part of a case has a menu on its tab', async () => {
    const { page } = desk;
    const tab = page.getByRole('tab', { name: casefile.letters });
    await tab.click({ button: 'right' });
    expect(await names()).toEqual([list.open, list.ownWindow]);
    await expectOverSpoken(page, 'components/menu/context-menu.tsx');
    await item(list.open).click();
    await page.getByRole('tab', { name: casefile.letters, selected: true }).waitFor();
  });

  test('a letter is saved in one step from its row: by the menu, and by Ctrl+S', async () => {
    const { page } = desk;
    await logCall(page, screen, 'Vill veta');
    await decideController(page, screen);
    await page.getByRole('tab', { name: casefile.letters }).click();
    await issueLetter(page, screen);
    const save = page.getByRole('button', { name: letters.savePdf, exact: true }).first();
    await save.click({ button: 'right' });
    expect(await names()).toContain(letters.savePdf);
    await expectOverSpoken(page, 'components/menu/context-menu.tsx');
    const byMenu = await savedFile(page, () => item(letters.savePdf).click());
    expect(byMenu.name).toMatch(/\.pdf$/);
    await menu().waitFor({ state: 'detached' });
    await save.focus();
    const byKey = await savedFile(page, () => page.keyboard.press('Control+s'));
    expect(byKey.bytes.equals(byMenu.bytes)).toBe(true);
  });

  test('a saved search is opened and moved by its menu', async () => {
    const { page } = desk;
    const searches = page.getByRole('list', { name: search.saved }).getByRole('link');
    const [first = ''] = await searches.allInnerTexts();
    await searches.first().focus();
    await page.keyboard.press('Shift+F10');
    expect(await names()).toEqual([list.open, search.up, search.down, search.arrange]);
    await expectOverSpoken(page, 'components/menu/context-menu.tsx');
    await item(search.down).click();
    await expect.poll(async () => (await searches.allInnerTexts())[1]).toBe(first);
  });

  test('a mail in the inbox has what its sheet offers, with the same keys', async () => {
    const { page } = desk;
    await goToPage(page, screen, 'inbox');
    await takeSampleInbox(page);
    const lines = page.getByRole('navigation', { name: intake.drafts }).getByRole('button');
    const second = lines.nth(1);
    await second.click({ button: 'right' });
    await item(intake.discard).waitFor();
    const offered = await page.getByRole('menuitem').allInnerTexts();
    expect(offered.map((text) => text.split('\n').at(-1))).toEqual(['S', 'T', 'O', 'X']);
    await expectOverSpoken(page, 'components/menu/context-menu.tsx');
    await item(list.menuKind).click();
    await page.locator('[data-kind] :focus').waitFor();
    expect(await second.getAttribute('aria-current')).toBe('true');
    await second.click({ button: 'right' });
    await item(intake.showOriginal).click();
    await page.getByRole('region', { name: intake.original }).waitFor();
    const count = await lines.count();
    await second.click({ button: 'right' });
    await item(intake.discard).click();
    await expect.poll(() => lines.count()).toBe(count - 1);
  });
});
