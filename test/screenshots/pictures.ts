import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { openDesk, type Desk } from '../e2e/starting/fixture.ts';
import { runDesk } from '../e2e/starting/run-desk.ts';
import {
  createBook,
  putKeyAway,
  screens,
  takeSampleInbox,
  unlock,
  type Screen,
} from '../e2e/steps/steps.ts';
import { views } from './views.ts';

// `npm run pictures`: the pictures of the guide, from a book of made-up cases, in both languages; and the README's.
const docs = join(import.meta.dirname, '../../docs');
const folder = join(docs, 'pictures');
const size = { width: 1280, height: 800 };
const quality = 62;
/** Longer than anything on the desk moves, and than a letter is drawn. */
const restMs = 1_500;

const viewed = (name: string) => async (page: Page, screen: Screen) => {
  const view = views.find((one) => one.name === name);
  if (!view) throw new Error(`No view is called ${name}`);
  await view.go(page, screen);
};

/** What the guide shows, by the name of the picture. */
const pictures: Readonly<Record<string, (page: Page, screen: Screen) => Promise<void>>> = {
  today: viewed('today'),
  cases: viewed('cases'),
  inbox: async (page, screen) => {
    await viewed('inbox')(page, screen);
    const saveAll = page.getByRole('button', { name: screen.intake.saveAll, exact: true });
    if (!(await saveAll.isVisible())) await takeSampleInbox(page);
    await saveAll.waitFor();
  },
  case: viewed('case'),
  answer: async (page, screen) => {
    await viewed('case-answer')(page, screen);
    await page.locator('main canvas').first().waitFor();
  },
  calendar: viewed('calendar'),
  figures: viewed('figures'),
  commands: viewed('commands'),
};

const desk = await openBook();
try {
  for (const language of ['sv', 'en'] as const) await shootAll(desk, language);
} finally {
  await desk.stop();
}

/** Its officer is made up as well, and not whoever runs this. */
async function openBook(): Promise<Desk> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ombud-pictures-'));
  const first = await openDesk({ dataDir });
  await createBook(first.page, screens.sv);
  await putKeyAway(first.page, screens.sv);
  await first.stop();
  await runDesk(['sample', '--data', dataDir, '--cases', '90', '--seed', '5']);
  const opened = await openDesk({ dataDir, removes: true });
  opened.page.setDefaultTimeout(30_000);
  await unlock(opened.page, screens.sv);
  return opened;
}

async function shootAll({ page }: Desk, language: 'sv' | 'en') {
  const screen = screens[language];
  await mkdir(join(folder, language), { recursive: true });
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: 'light' });
  const name = language === 'sv' ? screen.shell.swedish : screen.shell.english;
  await page.getByRole('button', { name, exact: true }).click();
  // No ring around what was pressed for the sake of the picture.
  await page.locator('#main').focus();
  const browser = await page.context().newCDPSession(page);
  for (const [picture, go] of Object.entries(pictures)) {
    await go(page, screen);
    await page.waitForTimeout(restMs);
    const { data } = await browser.send('Page.captureScreenshot', { format: 'webp', quality });
    await writeFile(join(folder, language, `${picture}.webp`), Buffer.from(data, 'base64'));
    if (picture === 'cases' && language === 'en')
      await page.screenshot({ path: join(docs, 'ombud.png') });
    await page.keyboard.press('Escape');
  }
}
