import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../steps/axe.ts';
import { openNew, type Desk } from '../starting/fixture.ts';
import { goToPage, logCall, screens } from '../steps/steps.ts';

const screen = screens.sv;
const { search, shell } = screen;
let desk: Desk;

beforeAll(async () => {
  desk = await openNew();
  const { page } = desk;
  for (const subject of ['Zebra ett', 'Zebra två']) await logCall(page, screen, subject);
  await goToPage(page, screen, 'cases');
});
afterAll(() => desk.stop());

const dialog = () => desk.page.getByRole('dialog');
const gone = () => dialog().waitFor({ state: 'detached' });
const act = (word: string, name: string) =>
  dialog().getByRole('button', { name: `${word}: ${name}`, exact: true });
const save = async () => {
  await dialog().getByRole('button', { name: shell.save, exact: true }).click();
  await gone();
};
/** The saved searches as the menu has them: each with how many cases it finds, where it finds any. */
const kept = async () => {
  // Also behind a form.
  const [list, includeHidden] = [{ name: search.saved, includeHidden: true }, true];
  const links = desk.page.getByRole('list', list).getByRole('link', { includeHidden });
  return (await links.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
};
const { late, 'mine-this-week': mine } = search.first;

async function keep(text: string, name: string) {
  const { page } = desk;
  const field = page.getByRole('combobox', { name: shell.search });
  await field.fill(text);
  await page.getByRole('button', { name: search.save, exact: true }).click();
  await expectAccessible(page);
  await dialog().getByRole('textbox', { name: search.name }).fill(name);
  await save();
}

test('a search is kept under a name, with how many cases it finds, and counted anew with each case', async () => {
  const { page } = desk;
  await keep('zebra', 'Zebror');
  await expect.poll(kept).toEqual([late, mine, 'Zebror 2']);
  // What is kept already is not offered to be kept.
  await page.getByRole('button', { name: search.save, exact: true }).waitFor({ state: 'detached' });
  await logCall(page, screen, 'Zebra tre');
  await expect.poll(kept).toEqual([late, mine, 'Zebror 3']);
  await goToPage(page, screen, 'cases');
});

test('what stands in quotation marks or behind a hyphen is kept so', async () => {
  await keep('zebra -"zebra ett"', 'Andra zebror');
  await expect.poll(kept).toEqual([late, mine, 'Zebror 3', 'Andra zebror 2']);
});

test('searches are named, ordered and removed in one form; the first keep the desk’s own words', async () => {
  const { page } = desk;
  const arrange = page.getByRole('button', { name: search.arrange, exact: true });
  await arrange.click();
  await expectAccessible(page);
  await act(search.up, 'Andra zebror').click();
  await act(search.down, late).click();
  await act(search.remove, 'Zebror').click();
  await dialog().getByRole('textbox', { name: search.name }).last().fill('Zebrorna');
  await save();
  await expect.poll(kept).toEqual([mine, late, 'Zebrorna 2']);
  await page.getByRole('button', { name: shell.english }).click();
  const { first } = screens.en.search;
  const english = page.getByRole('list', { name: screens.en.search.saved }).getByRole('link');
  await expect.poll(() => english.first().innerText()).toContain(first['mine-this-week']);
  await page.getByRole('button', { name: shell.swedish }).click();
  await arrange.click();
  await act(search.remove, 'Zebrorna').click();
  await page.keyboard.press('Escape');
  await gone();
  await expect.poll(kept).toEqual([mine, late, 'Zebrorna 2']);
});

test('what another window keeps meanwhile is seen at once, and stays when this one saves', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: search.arrange, exact: true }).click();
  await dialog().getByRole('textbox', { name: search.name }).last().fill('Randiga');
  // As another window does.
  await page.evaluate(`(async () => {
    const { value } = await window.ombud.searches.list(undefined);
    const before = value.searches.map(({ count, ...one }) => one);
    const added = { id: 'other', name: 'Annan', search: 'zebra tre' };
    await window.ombud.searches.keep({ shown: before.map(({ id }) => id), searches: [...before, added] });
  })()`);
  await expect.poll(kept).toEqual([mine, late, 'Zebrorna 2', 'Annan 1']);
  await save();
  await expect.poll(kept).toEqual([mine, late, 'Randiga 2', 'Annan 1']);
});

test('days are written as people write them, and become chips that say so, also what is not wanted', async () => {
  const { page } = desk;
  const field = page.getByRole('combobox', { name: shell.search });
  await field.fill('');
  await field.pressSequentially('-inkom:förra veckan zebra');
  const chip = page.getByRole('search').getByRole('button', { name: /inte förra veckan/ });
  await chip.waitFor();
  expect(await field.inputValue()).toBe('zebra');
  await expectAccessible(page);
  await field.fill('');
  await field.press('Backspace');
  await chip.waitFor({ state: 'detached' });
  await field.pressSequentially('typ:sagor anna');
  await page.getByText(/”sagor” finns inte för Slag/).waitFor();
});
