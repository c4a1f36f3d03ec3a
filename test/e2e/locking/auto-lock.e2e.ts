import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk, type Desk } from '../starting/fixture.ts';
import { createBook, goToPage, putKeyAway, screens, unlock } from '../steps/steps.ts';

const screen = screens.sv;

/** Main's clocks go ten times as fast: five minutes without anybody are half a minute here. */
const hurried = `
  for (const clock of [Date, performance]) {
    const now = clock.now.bind(clock);
    const start = now();
    clock.now = () => start + (now() - start) * 10;
  }`;
let desk: Desk;

beforeEach(async () => {
  const before = process.env['NODE_OPTIONS'];
  process.env['NODE_OPTIONS'] = `--import=data:text/javascript,${encodeURIComponent(hurried)}`;
  desk = await openDesk();
  if (before === undefined) delete process.env['NODE_OPTIONS'];
  else process.env['NODE_OPTIONS'] = before;
});
afterEach(() => desk.stop());

test('the book warns, stays open for whoever touches it, and locks when nobody does', async ({
  skip,
}) => {
  // Electron takes no such option, and its system may be in use by somebody.
  skip(desk.runtime === 'Electron');
  const { page } = desk;
  await createBook(page, screen);
  await putKeyAway(page, screen);
  await goToPage(page, screen, 'settings');
  await page.getByRole('combobox', { name: screen.security.autoLock }).click();
  await page.getByRole('option', { name: '5 minuter', exact: true }).click();
  const section = page.getByRole('region', { name: screen.security.title });
  await section.getByRole('button', { name: screen.shell.save, exact: true }).click();

  const warning = page.getByRole('alert').filter({ hasText: screen.security.near });
  await warning.waitFor({ timeout: 60_000 });
  await page.keyboard.press('Shift');
  await warning.waitFor({ state: 'detached' });
  expect(await page.getByRole('heading', { name: screen.settings.title, level: 1 }).count()).toBe(
    1,
  );

  const title = page.getByRole('heading', { name: screen.book.unlockTitle, level: 1 });
  await title.waitFor({ timeout: 60_000 });
  await unlock(page, screen);
});
