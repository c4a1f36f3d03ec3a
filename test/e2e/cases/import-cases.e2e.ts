import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../steps/axe.ts';
import { openDesk, type Desk } from '../starting/fixture.ts';
import { createBook, goToPage, putKeyAway, screens } from '../steps/steps.ts';

const head = ['Diarienummer', 'Ärendetyp', 'Inkom', 'Namn', 'Status', 'Avslutat', 'Utfall'];
const day = (month: number, date: number) => new Date(Date.UTC(2025, month - 1, date));
const rows = [
  ['D-1', 'Registerutdrag', day(1, 10), 'Alva Exempelsson', 'Avslutat', day(2, 3), 'Bifall'],
  ['D-2', 'Klagomål', day(3, 1), 'Olof Provdal', 'Pågår', null, null],
];

describe.each(['sv', 'en'] as const)('an existing list becomes cases (%s)', (language) => {
  const screen = screens[language];
  const { cases, importCases, shell } = screen;
  let desk: Desk;
  const pick = async (name: string, sheet: typeof rows) => {
    const file = join(desk.dataDir, name);
    await writeFile(
      file,
      await writeXlsx({ sheets: [{ name: 'Ärenden', rows: [head, ...sheet] }] }),
    );
    await desk.page.locator('input[type=file]').last().setInputFiles(file);
    await desk.page.getByRole('heading', { name: importCases.rehearsalTitle }).waitFor();
  };

  beforeAll(async () => {
    desk = await openDesk();
    desk.page.setDefaultTimeout(15_000);
    const { page } = desk;
    await page
      .getByRole('button', { name: shell[language === 'sv' ? 'swedish' : 'english'] })
      .click();
    await createBook(page, screen);
    await putKeyAway(page, screen);
    await goToPage(page, screen, 'cases');
    await page.getByRole('link', { name: cases.import, exact: true }).click();
    await page.getByRole('heading', { name: importCases.title, level: 1 }).waitFor();
  });
  afterAll(() => desk.stop());

  test('a faulty row holds all of them back, and is told by its field', async () => {
    const { page } = desk;
    await expectAccessible(page);
    await pick('fel.xlsx', [...rows, ['D-3', 'Nyhet', day(3, 2), '', 'Pågår', null, null]]);
    await page.getByText('Nyhet').first().waitFor();
    await expectAccessible(page);
    const carryOut = page.getByRole('button', { name: /^(Läs in|Take in) 2/ });
    expect(await carryOut.isDisabled()).toBe(true);
  });

  test('a value gets its meaning, and the list its cases', async () => {
    const { page } = desk;
    await page.getByRole('combobox', { name: /^Nyhet/ }).click();
    const meaning = language === 'sv' ? 'Fråga' : 'Question';
    await page.getByRole('option', { name: meaning, exact: true }).click();
    await page.getByRole('button', { name: /^(Läs in|Take in) 3/ }).click();
    await page.getByRole('heading', { name: shell.cases, level: 1 }).waitFor();
    const links = page.getByRole('link', { name: /^(DSR|KLG|FRG)-/ });
    await links.first().waitFor();
    expect(await links.count()).toBe(3);
  });

  test('a case tells the number it had, and that it was closed before it came', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: /^DSR-/ }).click();
    const number = page.getByText('D-1', { exact: true });
    await number.waitFor();
    expect(await number.innerText()).toBe('D-1');
  });
});
