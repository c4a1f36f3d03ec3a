import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSample, type Desk } from '../starting/fixture.ts';
import { goToPage, screens } from '../steps/steps.ts';

/** More than are chosen at a time, and more than are read at first. */
const [most, page] = [500, 100];

let desk: Desk;
beforeAll(async () => {
  desk = await openSample(most + 120);
});
afterAll(() => desk.stop());

describe('all that a list finds is chosen', () => {
  const { cases } = screens.sv;
  const grid = () => desk.page.getByRole('grid');
  const bar = () => desk.page.getByRole('toolbar', { name: cases.chosenActs });
  const all = () => desk.page.getByRole('checkbox', { name: cases.chooseAll });
  const found = async () => Number(await grid().getAttribute('aria-rowcount')) - 1;
  const chosen = (count: number) =>
    bar().getByText(cases.chosen_other.replace('{{count, number}}', `${count}`));

  test('as many as are changed at a time, which is said beside how many there are', async () => {
    await goToPage(desk.page, screens.sv, 'cases');
    await grid().waitFor();
    await all().click();
    await chosen(most).waitFor();
    const of = cases.chosenOf.replace('{{count, number}}', `${await found()}`);
    await bar().getByText(of).waitFor();
    expect(await all().isChecked()).toBe(true);
    await all().click();
    await bar().waitFor({ state: 'detached' });
  });

  test('by the keyboard, also what has not been read, and is let go again one by one or all at once', async () => {
    const field = desk.page.locator('search input');
    await field.fill('typ:tillgång');
    await field.press('Enter');
    await expect.poll(found).toBeLessThan(most);
    const count = await found();
    expect(count).toBeGreaterThan(page);
    await grid().press('Control+A');
    await chosen(count).waitFor();
    expect(await all().isChecked()).toBe(true);
    await grid().press('x');
    await chosen(count - 1).waitFor();
    expect(await all().isChecked()).toBe(false);
    await grid().press('h');
    const menu = cases.assignTo_other.replace('{{count, number}}', `${count - 1}`);
    await desk.page.getByRole('menu', { name: menu }).waitFor();
    await desk.page.keyboard.press('Escape');
    await grid().press('Escape');
    await bar().waitFor({ state: 'detached' });
  });
});
