import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { views } from '../../screenshots/views.ts';
import { looksAt } from '../../screenshots/walk.ts';
import { openSample, type Desk } from '../starting/fixture.ts';
import { screens } from '../steps/steps.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openSample(30);
});
afterAll(() => desk.stop());

/** What is marked within a text, with its colour, that of what it lies on, and how thick its edge is. */
const marksOn = (page: Page) =>
  page.locator('mark, [data-fact]').evaluateAll((nodes) =>
    nodes.map((node) => {
      const { color, borderBlockEndWidth } = getComputedStyle(node);
      let ground = node;
      const fill = () => getComputedStyle(ground).backgroundColor;
      while (fill().endsWith(', 0)') && ground.parentElement) ground = ground.parentElement;
      return { color, ground: fill(), edge: Number.parseFloat(borderBlockEndWidth) };
    }),
  );

const marked = ['templates', 'inbox-original', 'review'];

test('where the system has colours of its own, marked words are read, and are told from those around', async () => {
  const { page } = desk;
  await page.emulateMedia({ forcedColors: 'active' });
  const seen: string[] = [];
  for await (const { name } of looksAt(views, page, screens.sv, (view) => marked.includes(view))) {
    await page.locator('mark, [data-fact]').first().waitFor();
    const unread = (await marksOn(page)).filter(
      ({ color, ground, edge }) => color === ground || edge === 0,
    );
    expect({ name, unread }).toEqual({ name, unread: [] });
    seen.push(name);
  }
  expect(seen.toSorted()).toEqual(marked.toSorted());
});
