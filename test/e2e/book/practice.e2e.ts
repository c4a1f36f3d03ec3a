import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guideWords } from '../../../src/renderer/desk/features/practice/guide-words.ts';
import { practiceWords } from '../../../src/renderer/desk/features/practice/practice-words.ts';
import { textWithPoppler } from '../../unit/main/letters/draw/read-with-poppler.ts';
import { expectAccessible } from '../steps/axe.ts';
import { expectOver } from '../steps/look-over.ts';
import { decideFlags, openReview, placeColumns } from '../steps/review-steps.ts';
import { savedFile } from '../steps/saved-file.ts';
import { startOnHost, type HostApp } from '../starting/start-on-host.ts';
import { startedAgain, type StartedAgain } from '../starting/started-again.ts';
import { createBook, decideController, goToPage, screens, waiveIdentity } from '../steps/steps.ts';

const screen = screens.sv;
const words = practiceWords.sv;
const guide = guideWords.sv;
const { practice, shell, today, book } = screen;
const reference = 'DSR-2026-0001';
let dataDir: string;
let first: HostApp;
let there: StartedAgain;
let page: Page;

const button = (name: string, on = page) => on.getByRole('button', { name, exact: true });
const band = () => page.getByRole('banner', { name: practice.name });
const strip = () => page.getByRole('region', { name: guide.guide });
/** Waits until the guide says that a step is at hand. */
const isAtHand = (step: keyof typeof guide.steps) =>
  strip().getByRole('heading', { name: guide.steps[step].title }).waitFor();

/** Presses what makes the app start again elsewhere: the page goes while it is pressed. */
async function goBy(name: string, from: Page) {
  await button(name, from)
    .click()
    .catch(() => undefined);
}

async function inEverySchemeAndLanguage() {
  for (const language of ['swedish', 'english'] as const) {
    await button(shell[language]).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  }
  await button(shell.swedish).click();
  await page.emulateMedia({ colorScheme: 'light' });
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ombud-e2e-'));
  first = await startOnHost(dataDir);
});
afterAll(async () => {
  await there.quit();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

test('at the first run one can practise first, and a window on another book opens', async () => {
  await first.page.getByRole('radio', { name: practice.way }).check();
  await expectAccessible(first.page);
  await goBy(practice.open, first.page);
  there = await startedAgain(first, dataDir);
  ({ page } = there);
  page.setDefaultTimeout(15_000);
  await page.getByRole('heading', { name: words.title }).waitFor();
  await band().getByText(words.band).waitFor();
  expect(await page.title()).toMatch(new RegExp(`^${practice.name}`));
  await inEverySchemeAndLanguage();
  await button(words.start).click();
  await page.getByRole('heading', { name: today.title, level: 1 }).waitFor();
  await isAtHand('take-in');
  expect(await page.title()).toMatch(new RegExp(`^${practice.name}: `));
  await inEverySchemeAndLanguage();
});

test('the guide is put away and brought back', async () => {
  await button(guide.hide).click();
  await strip().waitFor({ state: 'detached' });
  expect(await band().count()).toBe(1);
  await button(guide.show).click();
  await isAtHand('take-in');
});

test('from mail to case: who asks, whose data, and why that date', async () => {
  const { intake, clock } = screen;
  await button(guide.go).click();
  await button(intake.sample).click();
  await page
    .getByRole('navigation', { name: intake.drafts })
    .getByRole('button', { name: 'Alva Exempelsson' })
    .first()
    .click();
  await button(intake.save).click();
  await isAtHand('role');
  await button(guide.go).click();
  await page.getByRole('heading', { name: reference, level: 1 }).waitFor();
  await expectAccessible(page);
  await decideController(page, screen);
  await isAtHand('identity');
  await waiveIdentity(page, screen);
  await isAtHand('due');
  await button(clock.why).click();
  await page.getByRole('dialog').getByText(clock.steps).waitFor();
  await page.keyboard.press('Escape');
  await isAtHand('search');
});

test('the data are asked for, collected and reviewed', async () => {
  const { work, data } = screen;
  const dialog = page.getByRole('dialog');
  await button(guide.go).click();
  await button(work.askArea).click();
  await dialog.getByRole('textbox', { name: work.system }).fill('Kundregister');
  await dialog.getByRole('textbox', { name: work.colleague }).fill('Robin Exempel');
  await dialog.getByRole('button', { name: shell.save }).click();
  await button(work.receiveOf.replace('{{system}}', 'Kundregister')).click();
  await dialog.getByRole('button', { name: shell.save }).click();
  await isAtHand('collect');
  await button(guide.go).click();
  await button(data.add).first().click();
  await button(practice.useFile).click();
  await dialog.getByText('kundregister.csv').waitFor();
  await expectAccessible(page);
  await button(data.collect).last().click();
  await isAtHand('review');
  await openReview(page, screen);
  await placeColumns(page, screen);
  await decideFlags(page, screen);
  await isAtHand('letter');
});

test('the letter is issued, marked on every page and by its name, and the case closed', async () => {
  const { letters, casefile } = screen;
  const dialog = page.getByRole('dialog');
  await button(guide.go).click();
  await page.locator('canvas').first().waitFor();
  await button(letters.issue).first().click();
  await dialog.getByRole('textbox').first().waitFor();
  for (const reason of await dialog.getByRole('textbox').all()) await reason.fill('Övning');
  await dialog.getByRole('button', { name: letters.issue, exact: true }).click();
  await isAtHand('close');
  const save = page.getByRole('button', { name: letters.savePdf }).last();
  const { name, bytes } = await savedFile(page, () => save.click());
  expect(name).toMatch(/^ovning-DSR-2026-0001-.+\.pdf$/);
  const pages = textWithPoppler(bytes).split('\f').slice(0, -1);
  expect(pages.length).toBeGreaterThan(1);
  for (const text of pages) expect(text).toContain('ÖVNING – inget riktigt brev');
  await button(guide.go).click();
  await button(casefile.more).click();
  await page.getByRole('menuitem', { name: casefile.closeCase }).click();
  await dialog.getByRole('button', { name: casefile.closeCase }).click();
  await isAtHand('done');
  await expectAccessible(page);
});

test('it begins again as new, once that was said twice', async () => {
  await button(words.again).click();
  await page.getByRole('dialog').waitFor();
  await expectOver(page, 'features/practice/start-again.tsx');
  await goBy(words.againDo, page);
  there = await startedAgain(there, dataDir);
  ({ page } = there);
  page.setDefaultTimeout(15_000);
  await button(words.start).click();
  await isAtHand('take-in');
  await goToPage(page, screen, 'cases');
  expect(await page.getByRole('link', { name: reference, exact: true }).count()).toBe(0);
});

test('it is left with one button, and the real first run is where it was', async () => {
  await goBy(practice.leave, page);
  there = await startedAgain(there, dataDir);
  ({ page } = there);
  page.setDefaultTimeout(15_000);
  await page.getByRole('heading', { name: book.welcome }).waitFor();
  expect(await band().count()).toBe(0);
  expect(await readdir(dataDir)).not.toContain('keys.json');
  expect(await createBook(page, screen)).toMatch(/^[0-9A-Z-]{30,}$/);
  expect(await readdir(join(dataDir, 'practice'))).toContain('keys.json');
});
