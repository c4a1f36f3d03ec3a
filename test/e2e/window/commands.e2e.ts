import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../steps/axe.ts';
import { openSample, type Desk } from '../starting/fixture.ts';
import { goToPage, screens } from '../steps/steps.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openSample(30);
});
afterAll(() => desk.stop());

/** A word of the page, with one letter wrong. */
const slip = { sv: 'kalendre', en: 'calednar' };

describe.each(['sv', 'en'] as const)('commands and keys (%s)', (language) => {
  const screen = screens[language];
  const { commands, shell, cases, calendar, settings } = screen;
  const field = () => desk.page.getByRole('combobox', { name: commands.title });
  const dialog = () => desk.page.getByRole('dialog');
  const gone = () => dialog().waitFor({ state: 'detached' });
  const write = async (text: string) => {
    await desk.page.keyboard.press('Control+k');
    await field().fill(text);
  };

  test('a page is found by a word with a slip in it, by the keyboard alone', async () => {
    const { page } = desk;
    const name = shell[language === 'sv' ? 'swedish' : 'english'];
    await page.getByRole('button', { name, exact: true }).click();
    await page.keyboard.press('Control+k');
    await expectAccessible(page);
    await field().fill(slip[language]);
    await page.getByRole('option', { name: shell.calendar }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: calendar.title, level: 1 }).waitFor();
  });

  test('what was done last stands first, and a mouse finds the palette too', async () => {
    const { page } = desk;
    await goToPage(page, screen, 'today');
    await page.getByRole('banner').getByRole('button', { name: commands.title }).click();
    const first = page.getByRole('option').first();
    expect(await first.getByText(shell.calendar, { exact: true }).count()).toBe(1);
    // What is for the eye: the keys that lead there as well.
    expect(await first.innerText()).toContain(`G ${commands.go.calendar}`);
    await page.keyboard.press('Escape');
    await gone();
  });

  test('a group of the settings is gone to, and the keyboard is in it', async () => {
    const { page } = desk;
    await write(settings.targets);
    await page.keyboard.press('Enter');
    const group = page.getByRole('region', { name: settings.targets });
    await group.locator(':focus').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(settings.title);
  });

  test('every group of the settings has a command, by its heading', async () => {
    const { page } = desk;
    await goToPage(page, screen, 'settings');
    await page.getByRole('heading', { name: screen.letterhead.title, level: 2 }).waitFor();
    await page.getByRole('heading', { name: screen.exchange.title, level: 2 }).waitFor();
    const headings = await page.locator('#main h2').allInnerTexts();
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: screen.letterhead.title, exact: true }).waitFor();
    const options = (await page.getByRole('option').allInnerTexts()).map(
      (text) => text.split('\n')[0],
    );
    expect(headings.length).toBeGreaterThan(10);
    expect(headings.filter((heading) => !options.includes(heading))).toEqual([]);
    await page.keyboard.press('Escape');
    await gone();
  });

  test('a case is found by its number, and what can be done in it stands first', async () => {
    const { page } = desk;
    await goToPage(page, screen, 'cases');
    const reference = await page.getByRole('grid').getByRole('link').first().innerText();
    await write(reference);
    await page.getByRole('option', { name: reference }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('tablist').waitFor();
    expect(await page.evaluate(() => window.location.hash)).toBe(`#/cases/${reference}`);
    await write(screen.casefile.addNote);
    // What can be done in the case is there once the case has been read.
    await page.getByRole('option', { name: `${screen.casefile.addNote} ${reference}` }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: screen.casefile.addNote }).waitFor();
    await page.keyboard.press('Escape');
    await gone();
  });

  test('? shows the keys, but is a question mark where somebody writes', async () => {
    const { page } = desk;
    await page.locator('#main').focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: commands.keys }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await gone();
    await page.keyboard.press('/');
    await page.keyboard.type('?');
    expect(await page.getByRole('combobox', { name: shell.search }).inputValue()).toBe('?');
    expect(await dialog().count()).toBe(0);
    await page.getByRole('button', { name: shell.clearSearch }).click();
  });

  test('with letters twice as large nothing of a page lies outside the window', async () => {
    const { page } = desk;
    // What a window of 1280 × 800 has room for then.
    await page.setViewportSize({ width: 640, height: 400 });
    for (const name of ['today', 'settings', 'cases'] as const) {
      await goToPage(page, screen, name);
      const wide = await page.evaluate(() =>
        [document.documentElement, document.querySelector('main')].map(
          (part) => (part?.scrollWidth ?? 0) - (part?.clientWidth ?? 0),
        ),
      );
      expect({ name, wide }).toEqual({ name, wide: [0, 0] });
    }
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('j and k move in the list', async () => {
    const { page } = desk;
    await goToPage(page, screen, 'cases');
    const grid = page.getByRole('grid', { name: cases.title });
    await grid.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await grid.getAttribute('aria-activedescendant')).toBe('case-row-1');
  });
});
