import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../steps/axe.ts';
import { dialogOf } from '../steps/clock-steps.ts';
import { openSample, type Desk } from '../starting/fixture.ts';
import { goToPage, screens } from '../steps/steps.ts';

describe('a book with cases older than they are kept', () => {
  const screen = screens.sv;
  const { retention, settings, shell } = screen;
  let desk: Desk;
  const button = (name: string) => desk.page.getByRole('button', { name, exact: true });
  const tab = (name: string) => desk.page.getByRole('tab', { name: new RegExp(`^${name}`) });

  beforeAll(async () => {
    desk = await openSample(80);
  });
  afterAll(() => desk.stop());

  test('shows what is due and why, and what is held', async () => {
    const { page } = desk;
    await goToPage(page, screen, 'retention');
    await page.getByRole('checkbox', { name: retention.chooseAll }).waitFor();
    await expectAccessible(page);
    await tab(retention.held).click();
    await page.getByRole('columnheader', { name: retention.wouldGo }).waitFor();
    await expectAccessible(page);
  });

  test('disposes of what was chosen, once it was told that this is for good', async () => {
    const { page } = desk;
    await tab(retention.due).click();
    const first = page.getByRole('rowheader').first().getByRole('link');
    const reference = await first.innerText();
    await page
      .getByRole('checkbox', { name: retention.choose.replace('{{reference}}', reference) })
      .press('Space');
    await button(retention.dispose).click();
    const dialog = dialogOf(page);
    await expectAccessible(page);
    const now = dialog.getByRole('button', { name: retention.disposeNow });
    expect(await now.isDisabled()).toBe(true);
    await dialog.getByRole('checkbox', { name: retention.sure }).check();
    await now.click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: reference }).waitFor({ state: 'detached' });
    await tab(retention.disposed).click();
    await page.getByRole('rowheader', { name: reference }).waitFor();
    await expectAccessible(page);
  });

  test('keeps what a new decision keeps, and tells the decision', async () => {
    const { page } = desk;
    await goToPage(page, screen, 'settings');
    const rules = page.getByRole('region', { name: retention.rules });
    const changes = rules.getByRole('button', { name: retention.change });
    await changes.nth(1).click();
    const dialog = dialogOf(page);
    await dialog.getByRole('textbox', { name: retention.period }).fill('60');
    await dialog.getByRole('textbox', { name: settings.reason }).fill('Samma tid för alla slag');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: shell.save }).click();
    await dialog.waitFor({ state: 'detached' });
    await rules.getByText('Samma tid för alla slag').first().waitFor();
    await expectAccessible(page);
    await goToPage(page, screen, 'retention');
    await page.getByRole('heading', { name: retention.noneDueTitle }).waitFor();
  });

  test('many cases are handed over at once, chosen by the keyboard; a closed one says why it was not', async () => {
    const { page } = desk;
    const { cases, casefile } = screen;
    await goToPage(page, screen, 'cases');
    const grid = page.getByRole('grid', { name: cases.title });
    await grid.focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('x');
    await page.getByText(cases.chosen_other.replace('{{count, number}}', '3')).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('h');
    const somebodyElse = page.getByRole('menuitem', { name: screen.list.somebodyElse });
    await somebodyElse.waitFor();
    await expectAccessible(page);
    await somebodyElse.click();
    const dialog = dialogOf(page);
    await dialog.getByRole('textbox', { name: casefile.handlerName }).fill('Bo Provdal');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: shell.save }).click();
    await page.getByRole('heading', { name: '1 ärende är oförändrat' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: shell.close, exact: true }).last().click();
    await page.getByRole('toolbar', { name: cases.chosenActs }).waitFor({ state: 'detached' });
    await goToPage(page, screen, 'retention');
  });

  test('says the same in English', async () => {
    const { page } = desk;
    await button(shell.english).click();
    await page.getByRole('heading', { name: screens.en.retention.noneDueTitle }).waitFor();
    await expectAccessible(page);
  });
});
