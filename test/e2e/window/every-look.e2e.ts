import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isMadeOf } from '../../screenshots/made-of.ts';
import { over, shut } from '../../screenshots/openings.ts';
import { overThePage } from '../../screenshots/over-the-page.ts';
import { everyDialog, namesOver, openDialogs } from '../../screenshots/every-dialog.ts';
import { prepare } from '../../screenshots/prepared.ts';
import { everyLook } from '../../screenshots/walk.ts';
import { openSample, type Desk } from '../starting/fixture.ts';
import { findingsInSchemes } from '../steps/axe.ts';
import { screens } from '../steps/steps.ts';

let desk: Desk;
let prepared: readonly string[];
beforeAll(async () => {
  desk = await openSample(90);
  prepared = await prepare(desk.page);
});
afterAll(() => desk.stop());

const hasKeyboard = (opener: Locator) =>
  opener.evaluate((node) => node.contains(document.activeElement));

/** Whether anything passes from one look to another, though calm was asked for. */
const moves = (page: Page) =>
  page.evaluate(() => document.getAnimations().some((one) => one instanceof CSSTransition));

// Each look is looked at in both schemes; to look at it in both languages it is gone to twice.
test.each([
  ['sv', 'light'],
  ['en', 'dark'],
] as const)(
  'every view, dialog and menu keeps nobody out in either scheme, and gives the keyboard back to what opened it (%s)',
  { timeout: 900_000 },
  async (language, colorScheme) => {
    const { page } = desk;
    const screen = screens[language];
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const speech = language === 'sv' ? screen.shell.swedish : screen.shell.english;
    await page.getByRole('button', { name: speech, exact: true }).click();
    const faults: string[] = [];
    const met = new Set<string>();
    const names = new Set<string>();
    for await (const { name, opener } of everyLook(page, screen, () => true, prepared)) {
      for (const dialog of await openDialogs(page)) met.add(dialog);
      const called = await namesOver(page);
      if (called.includes('')) faults.push(`${name}: has no name`);
      for (const one of called) names.add(one);
      if (await moves(page)) faults.push(`${name}: moves`);
      for (const finding of await findingsInSchemes(page, over)) faults.push(`${name}: ${finding}`);
      if (!opener) continue;
      await shut(page);
      if (!(await hasKeyboard(opener))) faults.push(`${name}: the keyboard is elsewhere`);
    }
    expect(faults).toEqual([]);
    const walked = Object.entries(everyDialog).filter(([, how]) => how === 'walked');
    expect([...met].toSorted()).toEqual(walked.map(([dialog]) => dialog).toSorted());
    const windows = Object.values(overThePage).flatMap((one) =>
      one === 'listed' || one.journey ? [] : one.names(screen, language),
    );
    expect(windows.filter((words) => ![...names].some(isMadeOf(words)))).toEqual([]);
  },
);
