import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstViews } from '../../screenshots/views.ts';
import { looksAt } from '../../screenshots/walk.ts';
import { openDesk, type Desk } from '../starting/fixture.ts';
import { findingsInSchemes } from '../steps/axe.ts';
import { screens } from '../steps/steps.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

test.each(['sv', 'en'] as const)(
  'what is met where there is no book yet keeps nobody out in either scheme (%s)',
  async (language) => {
    const { page } = desk;
    const screen = screens[language];
    // The way to a first book is begun anew.
    await page.reload();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const speech = language === 'sv' ? screen.shell.swedish : screen.shell.english;
    await page.getByRole('button', { name: speech, exact: true }).click();
    const faults: string[] = [];
    for await (const { name } of looksAt(firstViews, page, screen, () => true)) {
      for (const finding of await findingsInSchemes(page)) faults.push(`${name}: ${finding}`);
    }
    expect(faults).toEqual([]);
  },
);
