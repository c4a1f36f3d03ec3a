import type { Page } from 'playwright';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { letters as kinds } from '#shared/words/sv/case.ts';
import { answered } from '../../faults/apps/in-window.ts';
import { textWithPoppler } from '../../unit/main/letters/draw/read-with-poppler.ts';
import { signsOf, wordsShown } from './shown-letter.ts';
import { screens } from './steps.ts';
import type { Written } from './written-letters.ts';

const { letters, shell } = screens.sv;
const exact = (name: string) => ({ name, exact: true });
const languages = { sv: screens.sv.casefile.swedish, en: screens.sv.casefile.english };

/** The letter being written, once what is drawn is what is written. */
export async function drawnLetter(page: Page, kind: LetterKind) {
  const name = letters.previewOf.replace('{{letter}}', kinds[kind].toLowerCase());
  const letter = page.getByRole('region', exact(name));
  await letter.and(page.locator('[aria-busy="false"]')).locator('canvas').first().waitFor();
  return letter;
}

/** Opens a letter of a case at its questions. */
export async function openLetter(page: Page, { reference, kind, language }: Written) {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/cases/${reference}/letters`);
  await page.getByRole('heading', { ...exact(reference), level: 1 }).waitFor();
  for (const [label, option] of [
    [letters.kind, kinds[kind]],
    [letters.language, languages[language]],
  ] as const) {
    await page.getByRole('combobox', exact(label)).click();
    await page.getByRole('option', exact(option)).click();
  }
  return drawnLetter(page, kind);
}

/** Presses what issues it, with a reason for whatever is found; gives whether it could be. */
export async function issue(page: Page): Promise<boolean> {
  const button = page.getByRole('button', exact(letters.issue));
  if (await button.isDisabled()) return false;
  await button.click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const go = dialog.getByRole('button', exact(letters.issue));
  await dialog.locator('.MuiSkeleton-root').waitFor({ state: 'detached' });
  for (const reason of await dialog.getByRole('textbox').all()) await reason.fill('Prövat');
  await page.waitForFunction(
    (it) => it && !it.className.includes('loading'),
    await go.elementHandle(),
  );
  if (await go.isDisabled()) {
    await dialog.getByRole('button', exact(shell.cancel)).click();
    return false;
  }
  await go.click();
  const refused = dialog.getByRole('alert').filter({ hasNotText: /^$/ });
  await Promise.race([dialog.waitFor({ state: 'detached' }), refused.last().waitFor()]);
  if ((await dialog.count()) === 0) return true;
  await dialog.getByRole('button', exact(shell.cancel)).click();
  return false;
}

/** The bytes that were sealed when a letter was issued last, or the letter as it would be. */
export async function bytesOf(page: Page, written: Written, isIssued: boolean) {
  if (!isIssued) return (await answered(page, 'letters:preview', written)).pdf;
  const { reference } = written;
  const { documents } = await answered(page, 'cases:show', { reference });
  const documentId = documents.at(-1)?.document.id ?? '';
  return (await answered(page, 'documents:open', { reference, documentId })).bytes;
}

/** Issues a letter as a person does; gives whether it went out, and what differs between what was seen and what did. */
export async function issueShown(page: Page, written: Written) {
  const letter = await openLetter(page, written);
  const label = `${written.reference}-${written.kind}-${written.language}.pdf`;
  const shown = (await wordsShown(letter, label)).join('');
  const isIssued = await issue(page);
  const issued = textWithPoppler(
    new Uint8Array(Object.values(await bytesOf(page, written, isIssued))),
  );
  const [seen, gone] = [signsOf(shown), signsOf(issued)];
  return { isIssued, fault: seen === gone ? undefined : `${label}: ${seen}\n${gone}` };
}
