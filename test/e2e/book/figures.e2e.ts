import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../steps/axe.ts';
import { openSample, type Desk } from '../starting/fixture.ts';
import { savedFile } from '../steps/saved-file.ts';
import { goToPage, screens } from '../steps/steps.ts';

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
  // It stays a table in the other period, and in the other language.
  await expect.poll(() => received.innerText(), { timeout: 15_000 }).not.toBe(thisYear);
  await expectAccessible(page);
  await brief.getByRole('button', { name: figures.table, exact: true }).click();

  const csv = await saved(figures.save.csv);
  expect(csv.toString()).toContain('"Inkomna"');
  const report = await saved(figures.save.report);
  expect(report.subarray(0, 5).toString()).toBe('%PDF-');
  const picture = await saved(figures.saveOne.picture.replace('{{title}}', 'I korthet'));
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  // Light as paper in a dark room too.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(
    await lightnessOf(page, await saved(figures.saveOne.picture.replace('{{title}}', 'I korthet'))),
  ).toBe(255);
  await page.emulateMedia({ colorScheme: null });
  // As wide as the chart is, not as one of its marks.
  expect(picture.readUInt32BE(16)).toBeGreaterThan(600);
});

/** How light the first point of a picture is. */
const lightnessOf = (page: Desk['page'], png: Uint8Array) =>
  page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
      const pen = new OffscreenCanvas(1, 1).getContext('2d');
      pen?.drawImage(picture, 0, 0);
      return Math.min(...(pen?.getImageData(0, 0, 1, 1).data ?? []));
    },
    [...png],
  );
