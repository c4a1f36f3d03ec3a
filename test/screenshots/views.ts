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

export const views: readonly View[] = pages.map((name) => ({
  name,
  go: (page) => address(page, `#/${name}`),
}));
