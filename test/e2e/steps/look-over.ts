import type { Page } from 'playwright';
import { expect } from 'vitest';
import { everyDialog, namesOver, openDialogs } from '../../screenshots/every-dialog.ts';
import { isMadeOf } from '../../screenshots/made-of.ts';
import { over } from '../../screenshots/openings.ts';
import { overThePage } from '../../screenshots/over-the-page.ts';
import { expectAccessible, expectAccessibleInBoth } from './axe.ts';
import { screens } from './steps.ts';

/**
 * Looks at a dialog or menu, which must be open, in either scheme and language.
 *
 * @param name of a row in `every-dialog.ts` or `over-the-page.ts`
 */
export async function expectOver(page: Page, name: string): Promise<void> {
  await expectOpen(page, name);
  await expectAccessibleInBoth(page, over);
}

/** Looks at it in either scheme: the journey itself goes on in both languages. */
export async function expectOverSpoken(page: Page, name: string): Promise<void> {
  await expectOpen(page, name);
  await expectAccessible(page, over);
}

async function expectOpen(page: Page, name: string) {
  if (name in everyDialog) return expect(await openDialogs(page)).toContain(name);
  const one = overThePage[name];
  if (!one || one === 'listed') throw new Error(`${name} is not a window over the page`);
  const language = (await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'sv';
  const words = one.names(screens[language], language);
  expect((await namesOver(page)).filter(isMadeOf(...words))).not.toEqual([]);
}
