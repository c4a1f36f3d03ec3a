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
