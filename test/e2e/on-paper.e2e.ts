import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSample, type Desk } from './fixture.ts';
import { screens } from './steps.ts';

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

test.each(['today', 'cases', 'figures', 'register', 'settings'] as const)(
  'the page %s is printed whole, light, and without what is around it',
  async (name) => {
    const { page } = desk;
    await page.evaluate(`location.hash = '#/${name}'`);
    await page.getByRole('heading', { name: shell[name], level: 1 }).waitFor();
    await page.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' });
    expect(await onPaper()).toEqual(whole);
  },
);

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
