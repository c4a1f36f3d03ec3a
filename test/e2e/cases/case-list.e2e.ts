import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../steps/axe.ts';
import { openSample, type Desk } from '../starting/fixture.ts';
import { goToPage, screens } from '../steps/steps.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openSample(60);
});
afterAll(() => desk.stop());

describe.each(['sv'] as const)('the list of cases, arranged (%s)', (language) => {
  const screen = screens[language];
  const { board, casefile, cases, clock, list, shell } = screen;
  const button = (name: string) => desk.page.getByRole('button', { name, exact: true });
  const grid = () => desk.page.getByRole('grid');
  const firstRow = () => grid().getByRole('row').nth(1);
  const head = (name: string) => grid().getByRole('columnheader', { name });
  const dialog = () => desk.page.getByRole('dialog');
  /** Nothing of the list lies beside what is in sight; the column named is there. */
  async function expectWhole(column: string) {
    await head(column).waitFor();
    const beyond = await grid().evaluate(({ parentElement: around }) =>
      around ? around.scrollWidth - around.clientWidth : undefined,
    );
    expect(beyond).toBe(0);
  }

  test('its columns are chosen, sorted and parted by the keyboard, and kept', async () => {
    const { page } = desk;
    await button(shell.swedish).click();
    await goToPage(page, screen, 'cases');
    await grid().waitFor();
    await expectWhole(list.columns.due);
    await button(list.arrange).click();
    await dialog().getByRole('checkbox', { name: list.columns.handler }).check();
    await expectAccessible(page);
    await dialog().getByRole('combobox', { name: list.sort }).click();
    await page.getByRole('option', { name: list.columns.requester }).click();
    await dialog().getByRole('combobox', { name: list.group }).click();
    await page.getByRole('option', { name: list.groups.status }).click();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await head(list.columns.handler).waitFor();
    const sorted = head(list.columns.requester);
    expect(await sorted.getAttribute('aria-sort')).toBe('ascending');
    expect(await firstRow().getByRole('button').getAttribute('aria-expanded')).toBe('true');
    await goToPage(page, screen, 'calendar');
    await goToPage(page, screen, 'cases');
    await head(list.columns.handler).waitFor();
    await expectAccessible(page);
    await button(list.arrange).click();
    await button(list.usual).click();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await head(list.columns.handler).waitFor({ state: 'detached' });
  });

  test('the case in brief follows the keys, and Escape closes it', async () => {
    const { page } = desk;
    const pane = page.getByRole('complementary', { name: list.preview });
    const opens = (reference: string) =>
      pane.getByRole('link', { name: cases.open.replace('{{reference}}', reference) });
    const referenceOf = (row: number) =>
      grid().getByRole('row').nth(row).getByRole('link').innerText();
    await grid().focus();
    await page.keyboard.press('Home');
    await page.keyboard.press(' ');
    await opens(await referenceOf(1)).waitFor();
    await expectWhole(list.columns.due);
    await pane.getByRole('heading', { name: list.lately }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('j');
    await opens(await referenceOf(2)).waitFor();
    await page.keyboard.press('Escape');
    await pane.waitFor({ state: 'detached' });
  });

  test('the kind is changed in the row, and taken back, both in the story of the case', async () => {
    const { page } = desk;
    await grid().focus();
    await page.keyboard.press('Home');
    const kind = firstRow().locator('[data-column="kind"]');
    const before = await kind.innerText();
    await page.keyboard.press('t');
    await page.getByRole('menuitemradio', { checked: true, name: before }).waitFor();
    await expectAccessible(page);
    const other = page.getByRole('menuitemradio', { checked: false }).first();
    const after = await other.innerText();
    await other.click();
    await kind.getByText(after, { exact: true }).waitFor();
    await button(list.undo).click();
    await kind.getByText(before, { exact: true }).waitFor();
    await firstRow().getByRole('link').click();
    await page.getByRole('tab', { name: casefile.story }).click();
    const story = page.getByRole('tabpanel').getByRole('listitem');
    const told = await story.filter({ hasText: after }).allInnerTexts();
    expect(told.length).toBeGreaterThanOrEqual(2);
  });

  test('a row has a menu by the keyboard, which leads to why its date is what it is', async () => {
    const { page } = desk;
    await goToPage(page, screen, 'cases');
    await grid().focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: list.menuHandler }).waitFor();
    await expectAccessible(page);
    await page.getByRole('menuitem', { name: clock.why }).click();
    await dialog().locator('ol').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('a card of the board is moved by the keyboard: the act is offered, or why there is none', async () => {
    const { page } = desk;
    await button(board.board).click();
    const column = page.getByRole('region', { name: board.stages.working, exact: true });
    await column.getByRole('link').first().focus();
    await expectAccessible(page);
    const moveTo = async (stage: string) => {
      await page.keyboard.press('m');
      const way = page.getByRole('menuitem', { name: board.moveTo.replace('{{stage}}', stage) });
      await way.waitFor();
      await expectAccessible(page);
      await way.click();
    };
    await moveTo(board.stages.new);
    await page.getByText(board.why.notBack).waitFor();
    await button(shell.dismiss).first().click();
    await column.getByRole('link').first().focus();
    await moveTo(board.stages.closed);
    await dialog().getByRole('heading', { name: casefile.closeCase }).waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await column.getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('tablist').waitFor();
    await goToPage(page, screen, 'cases');
    await button(board.list).click();
    await grid().waitFor();
  });
});
