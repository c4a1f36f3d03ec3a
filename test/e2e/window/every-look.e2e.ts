import type { Locator } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { over, shut } from '../../screenshots/openings.ts';
import { everyDialog, nameless, openDialogs } from '../../screenshots/every-dialog.ts';
import { prepare } from '../../screenshots/prepared.ts';
import { everyLook } from '../../screenshots/walk.ts';
import { openSample, type Desk } from '../starting/fixture.ts';
import { findingsAtRest } from '../steps/axe.ts';
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

// Names depend on the language and colours on the scheme, neither on both: each look is gone to twice, and not four times.
test.each([
  ['sv', 'light'],
  ['en', 'dark'],
] as const)(
  'every view, dialog and menu keeps nobody out, and gives the keyboard back to what opened it (%s, %s)',
  { timeout: 900_000 },
  async (language, colorScheme) => {
    const { page } = desk;
    const screen = screens[language];
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const name = language === 'sv' ? screen.shell.swedish : screen.shell.english;
    await page.getByRole('button', { name, exact: true }).click();
    const faults: string[] = [];
    const met = new Set<string>();
    for await (const { name, opener } of everyLook(page, screen, () => true, prepared)) {
      for (const dialog of await openDialogs(page)) met.add(dialog);
      if (await nameless(page)) faults.push(`${name}: has no name`);
      const findings = await findingsAtRest(page, over);
      if (findings) faults.push(`${name}: ${findings}`);
      if (!opener) continue;
      await shut(page);
      if (!(await hasKeyboard(opener))) faults.push(`${name}: the keyboard is elsewhere`);
    }
    expect(faults).toEqual([]);
    const walked = Object.entries(everyDialog).filter(([, how]) => how === 'walked');
    expect([...met].toSorted()).toEqual(walked.map(([dialog]) => dialog).toSorted());
  },
);
