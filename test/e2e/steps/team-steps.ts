import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { savedFile } from './saved-file.ts';
import { goToPage, type Screen } from './steps.ts';

const textbox = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** An invitation as the inviter has it: the file to hand over, and the words to read out. */
export interface Handed {
  readonly path: string;
  readonly words: string;
}

/** The lead invites somebody; the file is put in a folder. */
export async function invite(
  page: Page,
  screen: Screen,
  name: string,
  folder: string,
): Promise<Handed> {
  const { team, shell } = screen;
  await goToPage(page, screen, 'settings');
  await button(page, team.invite).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: team.name, exact: true }).fill(name);
  const saved = await savedFile(page, () => button(page, team.write).click());
  const words = await dialog.locator('p[lang=en]').innerText();
  // It is done: there is nothing left to cancel.
  expect(await dialog.getByRole('button').allInnerTexts()).toEqual([shell.close]);
  await dialog.getByRole('button', { name: shell.close, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  const path = join(folder, `${name}-${saved.name}`);
  await writeFile(path, saved.bytes);
  return { path, words };
}

/** Chooses a file by the button that asks for one. */
async function chooseFile(page: Page, name: string, path: string) {
  const asked = page.waitForEvent('filechooser');
  await button(page, name).click();
  await (await asked).setFiles(path);
}

/** First run: takes an invitation with words as they were heard, up to the recovery key. */
export async function joinBook(page: Page, { book, team }: Screen, handed: Handed, own: string) {
  await page.getByText(book.ways.accept, { exact: true }).click();
  await chooseFile(page, team.chooseFile, handed.path);
  await textbox(page, book.words).fill(handed.words);
  await textbox(page, team.own).fill(own);
  await textbox(page, book.passphraseAgain).fill(own);
  await button(page, book.join).click();
}

/** A colleague takes an invitation on a computer where the book is, with a passphrase of their own. */
export async function acceptHere(page: Page, screen: Screen, handed: Handed, own: string) {
  const { book, security, team } = screen;
  await goToPage(page, screen, 'settings');
  await button(page, team.accept).click();
  await chooseFile(page, team.chooseFile, handed.path);
  await textbox(page, team.own).fill(own);
  await textbox(page, book.passphraseAgain).fill(own);
  await button(page, team.acceptNow).click();
  await page.getByText(handed.words, { exact: true }).waitFor();
  await button(page, team.same).click();
  await page.getByRole('checkbox', { name: book.iHaveSaved }).check();
  await button(page, security.done).click();
}

/** Tries a shared folder, uses it, and exchanges once. */
export async function exchangeBy(page: Page, screen: Screen, folder: string) {
  const { exchange } = screen;
  await goToPage(page, screen, 'settings');
  await page.getByText(exchange.folder, { exact: true }).click();
  await textbox(page, exchange.dir).fill(folder);
  await button(page, exchange.test).click();
  await page.getByText(exchange.works).waitFor();
  await button(page, exchange.choose).click();
  await exchangeNow(page, screen);
}

export async function exchangeNow(page: Page, screen: Screen) {
  const { exchange } = screen;
  await goToPage(page, screen, 'settings');
  const now = button(page, exchange.now);
  await now.click();
  // Busy while it runs.
  await page.waitForFunction(
    (label) =>
      [...document.querySelectorAll('button')].some(
        ({ textContent, disabled }) => textContent === label && !disabled,
      ),
    exchange.now,
  );
}
