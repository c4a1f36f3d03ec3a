import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSample, type Desk } from '../starting/fixture.ts';
import { screens } from '../steps/steps.ts';

const { cases, shell } = screens.sv;
let desk: Desk;

beforeAll(async () => {
  desk = await openSample(60);
  await desk.page.emulateMedia({ colorScheme: 'dark' });
});
afterAll(() => desk.stop());

/** Of the page as it would be printed now: what is cut where it would be scrolled, whether the menu shows, whether its letters are dark. */
async function onPaper() {
  const { page } = desk;
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const cut = await page.locator('#main, #main :is(div, section, aside)').evaluateAll((all) =>
    all
      .filter((one) => one.scrollHeight > one.clientHeight + 1 && one.clientHeight > 0)
      .map((one) => getComputedStyle(one).overflowY)
      .filter((overflow) => overflow !== 'visible'),
  );
  const menu = await page.locator('nav').first().isVisible();
  const search = await page.locator('search').isVisible();
  const ink = await page
    .locator('main h1')
    .evaluate((title) =>
      (getComputedStyle(title).color.match(/\d+/g) ?? []).slice(0, 3).map(Number),
    );
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  return { cut, menu, search, isDark: Math.max(...ink) < 100 };
}

const whole = { cut: [], menu: false, search: false, isDark: true };

test.each([
  'today',
  'cases',
  'calendar',
  'figures',
  'templates',
  'retention',
  'register',
  'backup',
  'checks',
  'settings',
] as const)('the page %s is printed whole, light, and without what is around it', async (name) => {
  const { page } = desk;
  await page.evaluate(`location.hash = '#/${name}'`);
  await page.getByRole('heading', { name: shell[name], level: 1 }).waitFor();
  await page.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' });
  expect(await onPaper()).toEqual(whole);
});

test('a chart is drawn on paper in the colours of paper, from a dark desk', async () => {
  const { page } = desk;
  await page.evaluate(`location.hash = '#/figures'`);
  const bar = page.locator('main figure .MuiBarChart-element').first();
  await bar.waitFor();
  const fill = () => bar.evaluate((one) => getComputedStyle(one).fill);
  // A bar goes from one colour to the other in a moment of its own.
  await expect.poll(fill).toBe('rgb(131, 200, 188)');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect.poll(fill).toBe('rgb(29, 91, 84)');
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
});

test('what lies over the page is printed in its place, whole: the help, and a dialog', async () => {
  const { page } = desk;
  for (const key of ['F1', '?']) {
    await page.evaluate(`location.hash = '#/today'`);
    await page.keyboard.press(key);
    const front = page.getByRole('dialog');
    await front.getByText(/\S/).first().waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('main h1').isVisible()).toBe(false);
    const cut = await front
      .locator('xpath=descendant-or-self::div')
      .evaluateAll(
        (all) =>
          all.filter((one) => one.scrollHeight > one.clientHeight + 1 && one.clientHeight > 0)
            .length,
      );
    const { position, color } = await front.evaluate((one) => getComputedStyle(one));
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    expect([cut, position, color]).toEqual([0, 'static', 'rgb(27, 36, 34)']);
    await page.keyboard.press('Escape');
    await front.waitFor({ state: 'detached' });
  }
});

test('a long list says on paper how many of its rows stand there', async () => {
  const { page } = desk;
  await page.evaluate(`location.hash = '#/cases'`);
  const said = page.getByText(cases.onPaper.split(/\{\{.*?\}\}/)[0] ?? '');
  const links = page.getByRole('grid').getByRole('link');
  await links.first().waitFor();
  expect(await said.isVisible()).toBe(false);
  expect(await said.textContent()).toContain(` ${await links.count()} av 60 `);
  await links.first().click();
  await page.getByRole('tab').first().waitFor();
});

test('every part of a case is printed whole', async () => {
  const { page } = desk;
  const tabs = await page.getByRole('tab').all();
  expect(tabs.length).toBeGreaterThan(3);
  for (const tab of tabs) {
    await tab.click();
    await page.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' });
    expect(await onPaper()).toMatchObject({ menu: false, search: false, isDark: true });
  }
});
