import { afterAll, beforeAll, expect, test } from 'vitest';
import { views } from '../../screenshots/views.ts';
import { openSample, type Desk } from '../starting/fixture.ts';
import { leftOf, onSheet, overprinted } from '../steps/paper.ts';
import { screens } from '../steps/steps.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openSample(30);
});
afterAll(() => desk.stop());

// What lies beside the rows of a list on the screen.
test.each([
  ['inbox-original', '#main section'],
  ['cases-preview', '#main aside'],
  ['review', '#main aside'],
])(
  'of %s nothing stands beside something else on paper, nor over it',
  { timeout: 120_000 },
  async (name, beside) => {
    const { page } = desk;
    const view = views.find((one) => one.name === name);
    await view?.go(page, screens.sv);
    const found = await onSheet(page, async () => ({
      over: await overprinted(page),
      left: await leftOf(page.locator(beside).first()),
    }));
    expect(found.over).toEqual([]);
    expect(found.left).toBeLessThan(40);
    await view?.back?.(page, screens.sv);
  },
);
