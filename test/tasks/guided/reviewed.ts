import type { Page } from 'playwright';
import { button, words } from '../everyday/ways.ts';
import type { Hands } from '../hands.ts';
import type { Eyes } from './eyes.ts';

const { review } = words;
/** The columns that no category knows by name. */
const unknown = [
  'Kundnummer',
  'Uppgifterna kommer från',
  'Gäller från',
  'Gäller till',
  'Nyhetsbrev',
];

const holds = 'user-information';

/** Says of each column that lacks it what it holds, and of each mark that it is the requester's own. */
export async function reviewed(hands: Hands, eyes: Eyes, page: Page): Promise<void> {
  await page.getByRole('gridcell', { name: 'P-10482' }).first().waitFor();
  await eyes.read(page.getByRole('region', { name: review.flags }));
  for (const column of unknown) {
    const name = review.placeOf.replace('{{column}}', column);
    await hands.choose(page.getByRole('combobox', { name, exact: true }), holds);
    // It stands once the book says so.
    await page.waitForFunction(
      ([label, value]) =>
        document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)?.value === value,
      [name, holds] as const,
    );
  }
  const flags = page.getByRole('region', { name: review.flags });
  const own = button(flags, review.isOwn);
  const left = flags.getByText(review.flagsDone).or(flags.getByText(review.flagsNone));
  for (;;) {
    await own.or(left).first().waitFor();
    if (await left.isVisible()) return;
    const shown = await flags.innerText();
    await hands.press('o');
    await page.waitForFunction(
      ([label, text]) =>
        document.querySelector<HTMLElement>(`section[aria-label="${label}"]`)?.innerText !== text,
      [review.flags, shown] as const,
    );
  }
}
