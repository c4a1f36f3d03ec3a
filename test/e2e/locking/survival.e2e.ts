import { readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk, type Desk } from '../starting/fixture.ts';
import { createBook, goToPage, logCall, putKeyAway, screens, unlock } from '../steps/steps.ts';

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

/** Flips a bit in the middle of the journal, as a failing disk does. */
async function flipInJournal() {
  const journal = join(desk.dataDir, 'journal', 'events.log');
  const bytes = await readFile(journal);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await writeFile(journal, bytes);
}

test('a flipped bit in the journal is healed from the store, and told of', async () => {
  await desk.restart();
  await unlock(desk.page, screen);
  await desk.kill();
  await flipInJournal();
  await desk.start();
  expect((await listed()).toSorted()).toEqual(logged.toSorted());
  await goToPage(desk.page, screen, 'today');
  await desk.page.getByText('Bokens loggfil var skadad och har lagats').waitFor();
});

test('a flipped bit that no copy makes good leaves a book that is read, and says so', async () => {
  await desk.kill();
  await rm(join(desk.dataDir, 'browser'), { recursive: true, force: true, maxRetries: 20 });
  await flipInJournal();
  await desk.start();
  await unlock(desk.page, screen);
  await desk.page.getByText('Boken är skadad och kan bara läsas').first().waitFor();
  await goToPage(desk.page, screen, 'cases');
  const shown = desk.page.getByRole('link', { name: /^(DSR|KLG|INC|FRG)-/ });
  await shown.first().waitFor();
  expect(await shown.count()).toBeLessThanOrEqual(logged.length);
});
