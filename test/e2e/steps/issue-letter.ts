import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Screen } from './steps.ts';

/** Issues the letter that is being written, with a reason for whatever is found in it. */
export async function issueLetter(page: Page, { letters }: Screen) {
  await page.getByRole('button', { name: letters.issue, exact: true }).click();
  const dialog = page.getByRole('dialog');
  const issue = dialog.getByRole('button', { name: letters.issue, exact: true });
  await expect.poll(() => issue.isEnabled()).toBe(true);
  for (const reason of await dialog.getByRole('textbox').all()) await reason.fill('Prov');
  await issue.click();
  await dialog.waitFor({ state: 'detached' });
}
