import type { Page } from 'playwright';
import type { Screen } from './steps.ts';

/** Goes to the texts of the letters. */
export async function openTexts(page: Page, { templates }: Screen) {
  await page.evaluate(() => {
    window.location.hash = '#/templates';
  });
  await page.getByRole('heading', { name: templates.title, level: 1 }).waitFor();
}

/** The line of that form and number in the letter being written. */
export const lineAt = (
  page: Page,
  { letterView }: Screen,
  form: keyof Screen['letterView']['forms'],
  number: number | string,
) =>
  page.getByRole('textbox', {
    name: letterView.line
      .replace('{{form}}', letterView.forms[form])
      .replace('{{number}}', `${number}`),
    exact: true,
  });

/** Scrolls back to where the letter being written begins: nothing of it is then half under what stays in sight above it. */
export const toTop = (page: Page, { letterView }: Screen) =>
  page.getByRole('region', { name: letterView.content, includeHidden: true }).evaluate((letter) => {
    letter.parentElement?.scrollTo(0, 0);
  });
