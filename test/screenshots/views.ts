import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Request, Response } from '../../src/shared/contract/contract.ts';
import { openReview } from '../e2e/steps/review-steps.ts';
import { decideController, logCall, sampleData, unlock, type Screen } from '../e2e/steps/steps.ts';

const sampleMail = join(import.meta.dirname, '../../resources/sample-inbox/01-registerutdrag.eml');

/** Something to look at: its name in the index, and the way there from a page of the desk. */
export interface View {
  readonly name: string;
  readonly go: (page: Page, screen: Screen) => Promise<void>;
  /** Takes back what would show in views after it. */
  readonly back?: (page: Page, screen: Screen) => Promise<void>;
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
  'checks',
  'settings',
];

/** Goes to an address of the desk, and waits until its page has taken the place of the one that was there. */
export const address = async (page: Page, hash: string) => {
  await page.evaluate((to) => {
    if ((window.location.hash || '#/today') === to) return;
    for (const title of document.querySelectorAll<HTMLElement>('main :is(h1, h2)'))
      title.dataset['left'] = '';
    window.location.hash = to;
  }, hash);
  await page.locator('main :is(h1, h2):not([data-left])').first().waitFor();
};

/** The first open case that is found, or else the first. */
export async function firstOf(page: Page, search: string): Promise<string | undefined> {
  const asked: Request<'cases:list'> = { search, offset: 0, limit: 500 };
  const listed = await page.evaluate<Response<'cases:list'>>(
    `window.ombud.cases.list(${JSON.stringify(asked)})`,
  );
  const rows = listed.ok ? listed.value.rows : [];
  return (rows.find(({ status }) => status !== 'closed') ?? rows[0])?.reference;
}

/** The first case of the list; gives whether there is one, which an empty book has not. */
const firstCase = async (page: Page, { shell }: Screen) => {
  await address(page, '#/cases');
  await page.getByRole('heading', { level: 1, name: shell.cases }).waitFor();
  await page.getByRole('main').getByRole('grid').or(page.locator('main h2')).first().waitFor();
  const link = page.getByRole('grid').getByRole('link').first();
  if (!(await link.isVisible())) return false;
  await address(page, (await link.getAttribute('href')) ?? '#/cases');
  await page.getByRole('tablist').waitFor();
  return true;
};

/** The answer in it, once its letter is drawn. */
const firstAnswer = async (page: Page, screen: Screen) => {
  if (!(await firstCase(page, screen))) return false;
  await page.getByRole('tab', { name: screen.casefile.letters }).click();
  await page.locator('main canvas').first().waitFor();
  return true;
};

/** How large the words are, in per cent, as an officer chooses it. */
export const chooseText = async (page: Page, { look }: Screen, size: string) => {
  await address(page, '#/settings');
  await page.getByRole('combobox', { name: look.textSize }).click();
  const name = look.percent.replace('{{size}}', size);
  await page.getByRole('option', { name, exact: true }).click();
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Searches, and leaves the field, so that nothing hangs under it. */
export const seek = async (page: Page, text: string) => {
  const field = page.getByRole('banner').locator('input');
  await field.fill(text);
  await field.blur();
};

/** The list of cases, with whatever it is then asked; an empty book has none. */
export const list = async (page: Page) => {
  await address(page, '#/cases');
  const grid = page.getByRole('grid');
  await grid.or(page.locator('main h2')).first().waitFor();
  return (await grid.isVisible()) ? grid : undefined;
};

/** Asks the list to be grouped by status, or as it is at first. */
const arrange = async (page: Page, screen: Screen, grouped: boolean) => {
  if (!(await list(page))) return;
  await button(page, screen.list.arrange).click();
  const dialog = page.getByRole('dialog');
  if (grouped) {
    await dialog.getByRole('combobox', { name: screen.list.group }).click();
    await page.getByRole('option', { name: screen.list.groups.status }).click();
  } else await button(page, screen.list.usual).click();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
};

const leaveBoard = async (page: Page, { board }: Screen) => {
  const back = button(page, board.list);
  if (await back.isVisible()) await back.click();
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

/** Kinds of case that have a part of their own. */
const kinds = ['complaint', 'breach', 'erasure'] as const;

export const views: readonly View[] = [
  ...pages.map((name): View => ({ name, go: (page) => address(page, `#/${name}`) })),
  { name: 'case', go: async (page, screen) => void (await firstCase(page, screen)) },
  { name: 'case-unknown', go: (page) => address(page, '#/cases/DSR-1999-0001') },
  ...kinds.map((kind): View => ({
    name: `case-${kind}`,
    go: async (page) => {
      const found = await firstOf(page, `kind:${kind}`);
      if (found === undefined) return;
      await address(page, `#/cases/${found}`);
      await page.getByRole('tablist').waitFor();
    },
  })),
  {
    name: 'case-answer',
    go: async (page, screen) => void (await firstAnswer(page, screen)),
  },
  {
    name: 'letter-whole',
    go: async (page, screen) => {
      if (!(await firstAnswer(page, screen))) return;
      await button(page, screen.pdf.fillWindow).click();
      await page.locator('[aria-modal="true"] canvas').first().waitFor();
    },
    back: async (page, { pdf }) => {
      const back = button(page, pdf.leaveWhole);
      if (await back.isVisible()) await back.click();
    },
  },
  {
    name: 'retention-chosen',
    go: async (page, { retention }) => {
      await address(page, '#/retention');
      await page.getByRole('tabpanel').locator('.MuiSkeleton-root').waitFor({ state: 'detached' });
      const row = page.getByRole('main').getByRole('checkbox').nth(1);
      if (!(await row.isVisible())) return;
      await row.check();
      await button(page, retention.dispose).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'cases-grouped',
    go: (...at) => arrange(...at, true),
    back: (...at) => arrange(...at, false),
  },
  {
    name: 'cases-preview',
    go: async (page) => {
      const grid = await list(page);
      await grid?.focus();
      await grid?.press('Home');
      await grid?.press(' ');
    },
  },
  {
    name: 'cases-none',
    go: async (page) => {
      if (!(await list(page))) return;
      await seek(page, 'qqqq');
      await page.locator('main h2').first().waitFor();
    },
    back: (page) => seek(page, ''),
  },
  {
    name: 'cases-suggested',
    go: async (page) => {
      if (!(await list(page))) return;
      await page.getByRole('banner').locator('input').fill('kind:');
      await page.getByRole('listbox').waitFor();
    },
    back: (page) => seek(page, ''),
  },
  {
    name: 'settings-choice',
    go: async (page, { look }) => {
      await address(page, '#/settings');
      await page.getByRole('combobox', { name: look.textSize }).click();
      await page.getByRole('listbox').waitFor();
    },
    back: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('listbox').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'cases-board',
    go: async (page, screen) => {
      if (await list(page)) await button(page, screen.board.board).click();
    },
    back: leaveBoard,
  },
  {
    name: 'cases-move',
    go: async (page, { board }) => {
      if (!(await list(page))) return;
      await button(page, board.board).click();
      const column = page.getByRole('region', { name: board.stages.working, exact: true });
      await column.getByRole('link').first().press('m');
      await page.getByRole('menu').waitFor();
    },
    back: leaveBoard,
  },
  {
    name: 'menu-part',
    go: async (page, screen) => {
      if (!(await firstCase(page, screen))) return;
      await page.getByRole('tab').nth(1).click({ button: 'right' });
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'menu-date',
    go: async (page) => {
      if (!(await list(page))) return;
      await address(page, '#/calendar');
      const date = page.locator('main td svg').first();
      await date.click({ button: 'right' });
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'menu-search',
    go: async (page, { search }) => {
      const saved = page.getByRole('list', { name: search.saved }).getByRole('link').first();
      await saved.click({ button: 'right' });
      await page.getByRole('menu').waitFor();
    },
  },
  {
    // What the desk says in its side, read beside a dialog too.
    name: 'moved',
    go: async (page, { board }) => {
      if (!(await list(page))) return;
      await button(page, board.board).click();
      await page.getByRole('main').locator('[draggable] a').first().press('m');
      await page.getByRole('menuitem').last().waitFor();
      await page
        .getByRole('menuitem', { name: board.moveTo.replace('{{stage}}', board.stages.answered) })
        .click();
      await page.getByRole('tablist').waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
    },
    back: async (page, { board }) => {
      await address(page, '#/cases');
      const back = button(page, board.list);
      await back.or(page.locator('main h2')).first().waitFor();
      if (await back.isVisible()) await back.click();
    },
  },
  {
    name: 'templates-written',
    go: async (page, screen) => {
      await address(page, '#/templates');
      const content = page.getByRole('region', { name: screen.letterView.content });
      await content.getByRole('textbox').first().focus();
      await page.keyboard.press('{');
      await page.getByRole('menu').waitFor();
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
    name: 'log-case',
    go: async (page, screen) => {
      await address(page, '#/today');
      await button(page, screen.shell.newCase).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'about',
    async go(page, screen) {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: screen.commands.title }).fill(screen.about.title);
      await page.getByRole('option', { name: screen.about.title }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: screen.about.title }).waitFor();
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
      if (!(await firstCase(page, screen))) return;
      await page
        .getByRole('region', { name: screen.steps.title })
        .getByRole('button', { name: /^(Lagen säger|The law says)/ })
        .first()
        .click();
      await page.getByRole('dialog', { name: screen.commands.help }).waitFor();
    },
  },
  {
    name: 'inbox-original',
    go: async (page, { intake }) => {
      await address(page, '#/inbox');
      await page.locator('input[type=file]').first().setInputFiles(sampleMail);
      await button(page, intake.showOriginal).click();
      await page.getByRole('region', { name: intake.original }).waitFor();
    },
    back: (page, { intake }) => page.getByRole('button', { name: intake.discard }).click(),
  },
  {
    name: 'locked',
    go: async (page, { shell, book }) => {
      await button(page, shell.lock).click();
      await page.getByRole('textbox', { name: book.passphrase, exact: true }).waitFor();
    },
    back: unlock,
  },
  {
    // A case of its own is made for it: the made-up ones have no collected data.
    name: 'review',
    go: async (page, screen) => {
      const { casefile, data } = screen;
      if (!(await list(page))) return;
      await logCall(page, screen, 'Vill veta vad ni har om mig');
      await decideController(page, screen);
      await page.getByRole('tab', { name: casefile.data }).click();
      await button(page, data.add).first().click();
      await page.getByRole('textbox', { name: data.system }).fill('Kundregister');
      await page.locator('input[type=file]').last().setInputFiles(sampleData('kundregister.csv'));
      await button(page, data.collect).last().click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await openReview(page, screen);
    },
  },
];
