import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { en } from '../../../src/renderer/desk/messages/en.ts';
import { sv } from '../../../src/renderer/desk/messages/sv.ts';

/** What a person reads on the screen, in each language the desk speaks. */
export const screens = { sv, en };
export type Screen = typeof sv;

export const passphrase = 'fyra ord i en rad';
const shipped = (name: string) =>
  join(fileURLToPath(new URL('../../../resources', import.meta.url)), name);
export const sampleData = (file: string) => join(shipped('sample-data'), file);
const sampleInbox = shipped('sample-inbox');

const textbox = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** First run: a passphrase, and the recovery key that has been put away. Gives the key back. */
export async function createBook(page: Page, { book }: Screen): Promise<string> {
  await textbox(page, book.organisation).fill('Exempelbolaget AB');
  await textbox(page, book.handler).fill('Handa Läggare');
  await button(page, book.next).click();
  await textbox(page, book.passphrase).fill(passphrase);
  await textbox(page, book.passphraseAgain).fill(passphrase);
  await button(page, book.create).click();
  await page.getByRole('heading', { name: book.recoveryTitle }).waitFor();
  const key = /(?:[0-9A-Z]{4}-)+[0-9A-Z]{4}/.exec(await page.locator('main').innerText());
  return key?.[0] ?? '';
}

export async function putKeyAway(page: Page, { book, today }: Screen) {
  await page.getByRole('checkbox', { name: book.iHaveSaved }).check();
  await button(page, book.goOn).click();
  await page.getByRole('heading', { name: today.title, level: 1 }).waitFor();
}

export async function unlock(page: Page, { book, today }: Screen) {
  await textbox(page, book.passphrase).fill(passphrase);
  await button(page, book.unlock).click();
  await page.getByRole('heading', { name: today.title, level: 1 }).waitFor();
}

/** Goes to a page by the menu; its name there is the beginning of its link, for a count may follow. */
export async function goToPage(
  page: Page,
  { shell }: Screen,
  name: 'today' | 'cases' | 'inbox' | 'calendar' | 'figures' | 'retention' | 'backup' | 'settings',
) {
  const menu = page.getByRole('navigation', { name: shell.navigation });
  await menu.getByRole('link', { name: new RegExp(`^${shell[name]}`) }).click();
  await page.getByRole('heading', { name: shell[name], level: 1 }).waitFor();
}

/** The ten sample e-mails are chosen as files, on the page of the inbox. */
export async function takeSampleInbox(page: Page) {
  const mails = (await readdir(sampleInbox)).map((name) => join(sampleInbox, name));
  await page.locator('input[type=file]').first().setInputFiles(mails);
}

/** The ten sample e-mails become ten cases: one is a reply, one asks for two things. */
export async function saveSampleInbox(page: Page, screen: Screen) {
  const { intake } = screen;
  await goToPage(page, screen, 'inbox');
  await takeSampleInbox(page);
  const drafts = page.getByRole('navigation', { name: intake.drafts }).getByRole('button');
  await drafts.first().waitFor();
  await button(page, intake.saveAll).click();
  await page.getByText(intake.leftAsked_other.replace('{{count}}', '2')).waitFor();
  for (const draft of await drafts.all()) {
    await draft.click();
    // What is proposed is right: one press on it answers.
    const questions = page.getByRole('region', { name: intake.questions.title });
    await questions.getByRole('radio', { checked: true }).press('Space');
  }
  await button(page, intake.saveAll).click();
  await page.getByRole('heading', { name: intake.emptyTitle }).waitFor();
  await goToPage(page, screen, 'cases');
}

export async function openCase(page: Page, reference: string) {
  await page.getByRole('link', { name: reference, exact: true }).click();
  await page.getByRole('heading', { name: reference, level: 1 }).waitFor();
}

/** Logs what someone said on the telephone, now or some days ago; gives the new case's reference. */
export async function logCall(page: Page, { shell, cases }: Screen, subject: string, daysAgo = 0) {
  await button(page, shell.newCase).click();
  await textbox(page, cases.name).fill('Ringa Provén');
  await textbox(page, cases.subject).fill(subject);
  const received = textbox(page, cases.receivedAt);
  const now = Temporal.PlainDateTime.from((await received.inputValue()).replace(' ', 'T'));
  const when = now.subtract({ days: daysAgo }).toString({ smallestUnit: 'minute' });
  await received.fill(when.replace('T', ' '));
  await button(page, cases.register).click();
  await page.getByRole('heading', { level: 1, name: /^[A-Z]{3}-\d{4}-[\w-]*\d{4}$/ }).waitFor();
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** Says of the open case that we are controller. */
export async function decideController(page: Page, { shell, steps }: Screen) {
  const question = page.getByRole('alert').getByRole('button', { name: steps.controller });
  await question.click();
  await page.getByRole('dialog').getByRole('button', { name: shell.save }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  // The case is shown anew: until then its next step is still this one.
  await question.waitFor({ state: 'detached' });
}

/** Says of the open case that another is controller, for whom we process. */
export async function decideProcessor(page: Page, { shell, steps }: Screen, controller: string) {
  const question = page.getByRole('alert').getByRole('button', { name: steps.processor });
  await question.click();
  await textbox(page, steps.controllerName).fill(controller);
  await page.getByRole('dialog').getByRole('button', { name: shell.save }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await question.waitFor({ state: 'detached' });
}

/** Says of the open case that there are no doubts who asks. */
export async function waiveIdentity(page: Page, { shell, steps }: Screen) {
  const waive = button(page, steps.waive);
  await waive.click();
  await textbox(page, steps.noDoubts).fill('Skrev från en adress som vi redan har.');
  await page.getByRole('dialog').getByRole('button', { name: shell.save }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await waive.waitFor({ state: 'detached' });
}
