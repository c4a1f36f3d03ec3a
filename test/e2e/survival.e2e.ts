import { rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk, type Desk } from './fixture.ts';
import { createBook, goToPage, logCall, putKeyAway, screens, unlock } from './steps.ts';

const screen = screens.sv;
let desk: Desk;
let logged: string[];

beforeEach(async () => {
  desk = await openDesk();
  await createBook(desk.page, screen);
  await putKeyAway(desk.page, screen);
  logged = [];
  for (const subject of ['Första samtalet', 'Andra samtalet', 'Tredje samtalet']) {
    logged.push(await logCall(desk.page, screen, subject));
  }
});
afterEach(() => desk.stop());

/** Every reference on the list, once it has as many rows as were logged. */
async function listed(): Promise<string[]> {
  await unlock(desk.page, screen);
  await goToPage(desk.page, screen, 'cases');
  const references = desk.page.getByRole('link', { name: /^(DSR|KLG|INC|FRG)-/ });
  await references.nth(logged.length - 1).waitFor();
  return references.allInnerTexts();
}

test('a kill loses nothing that was acknowledged', async () => {
  await desk.kill();
  await desk.start();
  expect((await listed()).toSorted()).toEqual(logged.toSorted());
});

test('a deleted browser profile loses nothing', async () => {
  await desk.kill();
  // The browser may still be on its way out, writing.
  await rm(join(desk.dataDir, 'browser'), { recursive: true, force: true, maxRetries: 20 });
  await desk.start();
  expect((await listed()).toSorted()).toEqual(logged.toSorted());
});

test('a journal cut short is made whole from the store', async () => {
  await desk.restart();
  await unlock(desk.page, screen);
  await desk.kill();
  const journal = join(desk.dataDir, 'journal', 'events.log');
  await truncate(journal, (await stat(journal)).size - 700);
  await desk.start();
  expect((await listed()).toSorted()).toEqual(logged.toSorted());
});
