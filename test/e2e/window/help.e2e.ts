import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../steps/axe.ts';
import { openSample, type Desk } from '../starting/fixture.ts';
import { goToPage, screens } from '../steps/steps.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openSample(12);
});
afterAll(() => desk.stop());

const texts = {
  sv: { due: 'Svarsdatum', letters: 'Brev', word: 'spärrlista', found: 'Spärrlistan' },
  en: { due: 'Due dates', letters: 'Letters', word: 'suppression', found: 'The suppression list' },
};

describe.each(['sv', 'en'] as const)('help (%s)', (language) => {
  const screen = screens[language];
  const { commands, shell, steps, casefile } = screen;
  const { due, letters, word, found } = texts[language];
  const help = () => desk.page.getByRole('dialog', { name: commands.help });
  const shows = (heading: string) =>
    help().getByRole('heading', { name: heading, exact: true, level: 3 }).waitFor();
  const leave = async () => {
    await desk.page.keyboard.press('Escape');
    await help().waitFor({ state: 'detached' });
  };

  test('F1 opens the page of the screen, and Escape leads back to what one did', async () => {
    const { page } = desk;
    const name = shell[language === 'sv' ? 'swedish' : 'english'];
    await page.getByRole('button', { name, exact: true }).click();
    await goToPage(page, screen, 'today');
    await page.keyboard.press('F1');
    await shows(due);
    // It is there only when it has been fetched and read.
    const picture = help().getByRole('img').first();
    await expect
      .poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(1_000);
    await expectAccessible(page);
    await leave();
  });

  test('a part of a case has its own page, and a step says what the law does', async () => {
    const { page } = desk;
    await goToPage(page, screen, 'cases');
    await page.getByRole('grid').getByRole('link').first().click();
    await page.getByRole('tab', { name: casefile.letters }).click();
    await page.keyboard.press('F1');
    await shows(letters);
    await leave();
    // Beside a letter there is room for nothing else.
    await page.getByRole('tab', { name: casefile.messages }).click();
    const card = page.getByRole('region', { name: steps.title });
    await card
      .getByRole('button', { name: steps.law.replace('{{article}}', '') })
      .first()
      .click();
    await help().getByRole('heading', { name: '(EU) 2016/679', level: 4 }).first().waitFor();
    await expectAccessible(page);
    await leave();
  });

  test('the guide is searched, and a dialog that is open stays under it', async () => {
    const { page } = desk;
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: commands.keys });
    await keys.waitFor();
    await page.keyboard.press('F1');
    await help().getByRole('searchbox').fill(word);
    await help()
      .getByRole('button', { name: new RegExp(`^${found} `) })
      .click();
    await shows(found);
    await leave();
    expect(await keys.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
  });

  test('every page of the guide is among the commands', async () => {
    const { page } = desk;
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: commands.title }).fill(found);
    await page.getByRole('option', { name: found, exact: true }).last().click();
    await shows(found);
    expect(await help().getByRole('button', { name: found }).getAttribute('aria-current')).toBe(
      'page',
    );
    await leave();
  });
});
