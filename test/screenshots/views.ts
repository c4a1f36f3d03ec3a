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

/** What is met where there is no book yet. */
export const firstViews: readonly View[] = [
  { name: 'first-who', go: async () => undefined },
  {
    name: 'first-accept',
    go: (page, { book }) => page.getByText(book.ways.accept, { exact: true }).click(),
  },
  {
    name: 'first-restore',
    go: (page, { book }) => page.getByText(book.ways.restore, { exact: true }).click(),
  },
  {
    name: 'first-secret',
    go: async (page, { book }) => {
      await page.getByText(book.ways.create, { exact: true }).click();
      await page.getByRole('textbox', { name: book.organisation }).fill('Exempelbolaget AB');
      await page.getByRole('textbox', { name: book.handler }).fill('Handa Läggare');
      await page.getByRole('button', { name: book.next, exact: true }).click();
      await page.getByRole('heading', { name: book.secretTitle }).waitFor();
    },
  },
];

/** The parts of a case of each kind that has one of its own. */
const kinds = { complaint: 'KLG', breach: 'INC', erasure: 'DSR' } as const;

export const views: readonly View[] = [
  ...pages.map((name): View => ({ name, go: (page) => address(page, `#/${name}`) })),
  { name: 'case', go: firstCase },
  ...Object.entries(kinds).map(([kind, series]): View => ({
    name: `case-${kind}`,
    go: async (page) => {
      await address(page, '#/cases');
      const open = page.getByRole('link', { name: new RegExp(`^${series}-`) }).first();
      const found = await open.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      );
      if (!found) return;
      await address(page, (await open.getAttribute('href')) ?? '');
      await page.getByRole('tablist').waitFor();
    },
  })),
  {
    name: 'case-answer',
    go: async (page, screen) => {
      await firstCase(page, screen);
      const tab = page.getByRole('tab', { name: screen.casefile.letters });
      if (await tab.isVisible()) await tab.click();
    },
  },
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
  {
    name: 'help',
    go: async (page, screen) => {
      await firstCase(page, screen);
      await page.keyboard.press('F1');
      await page.getByRole('dialog', { name: screen.commands.help }).waitFor();
    },
  },
  {
    name: 'help-search',
    go: async (page, screen) => {
      await address(page, '#/today');
      await page.keyboard.press('F1');
      await page
        .getByRole('dialog', { name: screen.commands.help })
        .getByRole('searchbox')
        .fill('pdf');
    },
  },
  {
    name: 'help-law',
    go: async (page, screen) => {
      await firstCase(page, screen);
      await page
        .getByRole('region', { name: screen.steps.title })
        .getByRole('button', { name: /^(Lagen säger|The law says)/ })
        .first()
        .click();
      await page.getByRole('dialog', { name: screen.commands.help }).waitFor();
    },
  },
];
