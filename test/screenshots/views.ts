import type { Page } from 'playwright';
import type { Screen } from '../e2e/steps.ts';

/** Something to look at: its name in the index, and the way there from a page of the desk. */
export interface View {
  readonly name: string;
  readonly go: (page: Page, screen: Screen) => Promise<void>;
}

const pages = [
  'today',
  'cases',
  'inbox',
  'import',
  'calendar',
  'figures',
  'retention',
  'templates',
  'register',
  'suppression',
  'backup',
  'settings',
];

const address = async (page: Page, hash: string) => {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.locator('main h1, main h2').first().waitFor();
};

/** The first case of the list, which an empty book has not. */
const firstCase = async (page: Page, { shell }: Screen) => {
  await address(page, '#/cases');
  await page.getByRole('heading', { level: 1, name: shell.cases }).waitFor();
  await page.getByRole('main').getByRole('grid').or(page.locator('main h2')).first().waitFor();
  const link = page.getByRole('grid').getByRole('link').first();
  if (!(await link.isVisible())) return;
  await address(page, (await link.getAttribute('href')) ?? '#/cases');
  await page.getByRole('tablist').waitFor();
};

export const views: readonly View[] = [
  ...pages.map((name): View => ({ name, go: (page) => address(page, `#/${name}`) })),
  { name: 'case', go: firstCase },
  {
    name: 'commands',
    go: async (page, screen) => {
      await firstCase(page, screen);
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'commands-written',
    go: async (page) => {
      await address(page, '#/today');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('exem');
    },
  },
  {
    name: 'keys',
    go: async (page) => {
      await address(page, '#/today');
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
];
