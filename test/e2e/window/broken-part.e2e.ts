import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSample, type Desk } from '../starting/fixture.ts';
import { expectAccessibleInBoth } from '../steps/axe.ts';
import { goToPage, screens } from '../steps/steps.ts';

const screen = screens.sv;
const { cases, commands, shell } = screen;
let desk: Desk;
beforeAll(async () => {
  desk = await openSample(12);
});
afterAll(() => desk.stop());

test.each([
  ['a dialog', 'export-dialog', cases.export],
  ['the help', 'help-drawer', commands.help],
])(
  'what lies over the page and cannot be drawn says so there, is shut, and is read anew when it is asked for: %s',
  async (_, file, name) => {
    const { page } = desk;
    await goToPage(page, screen, 'cases');
    const opener = page.getByRole('button', { name, exact: true });
    // As when the app is replaced by a newer one while it runs.
    await page.route(`**/${file}-*.js`, (route) => route.abort());
    await opener.press('Enter');
    const told = page.getByRole('dialog', { name: shell.brokenTitle });
    await told.waitFor();
    await expectAccessibleInBoth(page);
    await page.keyboard.press('Escape');
    await told.waitFor({ state: 'detached' });
    expect(await opener.evaluate((node) => node === document.activeElement)).toBe(true);
    await goToPage(page, screen, 'today');
    await goToPage(page, screen, 'cases');
    await opener.press('Enter');
    await told.getByRole('button', { name: shell.close, exact: true }).press('Enter');
    await told.waitFor({ state: 'detached' });
    await opener.press('Enter');
    await page.unroute(`**/${file}-*.js`);
    await told.getByRole('button', { name: shell.retry, exact: true }).press('Enter');
    await told.waitFor({ state: 'detached' });
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  },
);
