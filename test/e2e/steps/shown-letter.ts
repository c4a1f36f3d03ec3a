import type { Locator } from 'playwright';

/** What no person sees: blanks, controls, soft hyphens, and the marks where the direction turns. */
const unseen = /[\s\p{C}]/gu;

/** The signs of a text without what nobody sees, in an order that no reader has a say in. */
export const signsOf = (text: string): string =>
  Array.from(text.normalize('NFC').replaceAll(unseen, '')).toSorted().join('');

/** All that the letter on screen says, page by page, as it is laid over the picture to be selected and read aloud. */
export async function wordsShown(letter: Locator, label: string): Promise<readonly string[]> {
  const roll = letter.getByRole('region', { name: label, exact: true });
  const sheets = roll.locator('section');
  await sheets.first().waitFor();
  const named = (await sheets.first().getAttribute('aria-label')) ?? '';
  const [, count = 0] = named.match(/\d+/g)?.map(Number) ?? [];
  const pages: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const sheet = roll.locator(`section[aria-label="${named.replace(/\d+/, `${number}`)}"]`);
    if ((await sheet.count()) === 0) await roll.evaluate((view) => view.scrollBy(0, 900));
    await sheet.scrollIntoViewIfNeeded();
    await sheet.locator('span').first().waitFor({ state: 'attached' });
    pages.push((await sheet.locator('> div:last-child').textContent()) ?? '');
  }
  return pages;
}
