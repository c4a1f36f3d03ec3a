import type { Page } from 'playwright';
import { expect } from 'vitest';
import { expectOverSpoken } from './look-over.ts';
import type { Screen } from './steps.ts';

/** The sample's columns that no category knows by name, and what they are. */
const places = [
  ['Kundnummer', 'user-information'],
  ['Uppgifterna kommer från', 'user-information'],
  ['Gäller från', 'user-information'],
  ['Nyhetsbrev', 'user-information'],
] as const;

export async function openReview(page: Page, { review }: Screen) {
  await page.getByRole('link', { name: review.open, exact: true }).click();
  await page.getByRole('heading', { name: review.title, level: 1 }).waitFor();
  await page.getByRole('gridcell', { name: 'P-10482' }).first().waitFor();
}

/** Says what every column of the sample holds; one of them is no personal data, with a word of why. */
export async function placeColumns(page: Page, { review, shell }: Screen) {
  const placeOf = (column: string) =>
    page.getByRole('combobox', { name: review.placeOf.replace('{{column}}', column), exact: true });
  // What is left to place is one press away, with the keyboard.
  const unplaced = page.getByRole('button', { name: /^\d+ (?:kolumn|column)/ });
  await unplaced.click();
  await placeOf('Kundnummer').and(page.locator(':focus')).waitFor();
  for (const [column, category] of places) {
    await placeOf(column).selectOption(category);
    await page.waitForFunction(
      ([label, value]) =>
        document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)?.value === value,
      [review.placeOf.replace('{{column}}', column), category] as const,
    );
  }
  await placeOf('Gäller till').selectOption('internal');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: review.internalWhy }).fill('När raden slutade gälla');
  await expectOverSpoken(page, 'column-internal');
  await dialog.getByRole('button', { name: shell.save, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await unplaced.waitFor({ state: 'detached' });
  // A choice that has the keyboard takes letters for itself.
  await page.getByRole('heading', { name: review.title, level: 1 }).click();
}

/** Ten places are taken back one by one, which a busy machine takes its time for. */
const soon = { timeout: 15_000 };

/** Keeps a flag and redacts all that is like it by keys alone, and takes each back by Ctrl+Z. */
export async function decideByKeys(page: Page, { review }: Screen) {
  const bar = page.getByRole('region', { name: review.flags }).getByRole('progressbar');
  const done = async () => Number(await bar.getAttribute('aria-valuenow'));
  const undo = page.getByRole('button', { name: review.undoAll, exact: true });
  const before = await done();
  for (const key of ['k', 'Shift+R']) {
    await page.keyboard.press(key);
    await undo.first().waitFor();
    await expect.poll(done, soon).toBeGreaterThan(before);
    await page.keyboard.press('Control+z');
    await expect.poll(done, soon).toBe(before);
  }
}

/** Decides on what looks like somebody else until nothing waits: all of it is the requester's own. */
export async function decideFlags(page: Page, { review }: Screen) {
  await page.getByRole('tab', { name: review.tabs.rest, exact: true }).click();
  const own = page.getByRole('region', { name: review.own });
  for (const value of ['alva.e@example.com', '070-174 06 05', '070-174 06 36']) {
    await own.getByRole('textbox', { name: review.ownAdd }).fill(value);
    await own.getByRole('button', { name: review.add, exact: true }).click();
    await own.getByText(value, { exact: true }).waitFor();
  }
  await page.getByText(review.flagsNone).waitFor();
}

/** Redacts one cell, and sees it black; gives what takes it back. */
async function redact(page: Page, { review }: Screen) {
  await page.getByRole('tab', { name: review.tabs.text, exact: true }).click();
  await page.getByRole('gridcell', { name: 'P-10482' }).first().click();
  await page.getByRole('button', { name: review.redactCell }).click();
  await page.locator('mark[data-standing="redacted"]').first().waitFor();
  await page.getByRole('tab', { name: new RegExp(`^${review.tabs.done}`) }).click();
  return page.getByRole('button', { name: review.undo.replace(' {{number}}', '') });
}

/** Redacts one cell, sees it black, and takes it back. */
export async function redactAndTakeBack(page: Page, screen: Screen) {
  const undo = await redact(page, screen);
  await undo.click();
  await page.getByText(screen.review.redactionsNone).waitFor();
}

/** After an answer has gone out: a redaction and a file that is left out are taken back with a reason. */
export async function takeBackWithReason(page: Page, screen: Screen) {
  const { casefile, review, shell } = screen;
  const dialog = page.getByRole('dialog');
  const say = async () => {
    await dialog.getByRole('textbox', { name: casefile.reason }).fill('Det får gå ut');
    await dialog.getByRole('button', { name: shell.save, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  const undo = await redact(page, screen);
  await undo.click();
  await dialog.waitFor();
  await expectOverSpoken(page, 'withdraw-redaction');
  await say();
  await page.getByText(review.redactionsNone).waitFor();
  const leaveOut = page.getByRole('button', { name: review.leaveOut, exact: true });
  await leaveOut.click();
  await page.getByRole('button', { name: review.putBack, exact: true }).click();
  await dialog.waitFor();
  await expectOverSpoken(page, 'put-back');
  await say();
  await leaveOut.waitFor();
}
