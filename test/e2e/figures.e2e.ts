import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { openSample, type Desk } from './fixture.ts';
import { savedFile } from './saved-file.ts';
import { goToPage, screens } from './steps.ts';

const screen = screens.sv;
const { figures } = screen;
let desk: Desk;
const button = (name: string) => desk.page.getByRole('button', { name, exact: true });

beforeAll(async () => {
  desk = await openSample(80);
});
afterAll(() => desk.stop());

const saved = async (name: string) =>
  (await savedFile(desk.page, () => button(name).click())).bytes;

test('figures stand as charts and as tables, of any period, and go out as files', async () => {
  const { page } = desk;
  await goToPage(page, screen, 'figures');
  const brief = page.getByRole('region', { name: 'I korthet', exact: true });
  await brief.locator('svg').first().waitFor();
  await expectAccessible(page);
  await brief.getByRole('button', { name: figures.table, exact: true }).click();
  const received = brief.getByRole('row', { name: /^Inkomna/ });
  const thisYear = await received.innerText();
  await page.getByRole('radio', { name: figures.periods['last-year'] }).check({ force: true });
  // The charts are drawn anew, this one too.
  await brief.locator('svg').first().waitFor();
  await brief.getByRole('button', { name: figures.table, exact: true }).click();
  expect(await received.innerText()).not.toBe(thisYear);
  await expectAccessible(page);
  await brief.getByRole('button', { name: figures.table, exact: true }).click();

  const csv = await saved(figures.save.csv);
  expect(csv.toString()).toContain('"Inkomna"');
  const report = await saved(figures.save.report);
  expect(report.subarray(0, 5).toString()).toBe('%PDF-');
  const picture = await saved(figures.saveOne.picture.replace('{{title}}', 'I korthet'));
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  // As wide as the chart is, not as one of its marks.
  expect(picture.readUInt32BE(16)).toBeGreaterThan(600);
});
