import { createHolidayCalendar } from '#main/calendar/holiday-calendar.ts';
import { runningClock } from '#main/calendar/running-clock.ts';
import { createBook } from '#main/casebook/opening/create-book.ts';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { sampleCases } from '#main/sample/sample-cases.ts';

/** What the sample cases are made from, so that a baseline can make the same. */
export const sampleSeed = 7;
export const sampleNow = '2026-10-06T08:00:00Z';

/** The law's own clock: by another one the cases that are extended would be refused as too late, and missing. */
export const sampleClock = runningClock(createHolidayCalendar(), () => sampleNow);

/** Makes a book of so many sample cases, no fewer, and gives how many events a second went in. */
export async function fillBook(dir: string, passphrase: string, count: number) {
  const folder = await holdFolder(dir);
  if (!folder.ok) throw new Error(folder.error.code);
  const names = { organisation: 'Exempel AB', handler: 'Anna Exempel', language: 'sv' } as const;
  const at = sampleNow;
  const created = await createBook(folder.value, { ...names, passphrase, at, kdfCost: 2 ** 14 });
  if (!created.ok) throw new Error(created.error.code);
  const locked = await openBook(folder.value);
  if (!locked.ok) throw new Error(locked.error.code);
  const book = await locked.value.unlock({ passphrase }, sampleClock.sortClock);
  if (!book.ok) throw new Error(book.error.code);
  const start = performance.now();
  const filled = await book.value.importMany(sampleCases(count, sampleSeed, at));
  if (!filled.ok) throw new Error(filled.error.code);
  const [refused] = filled.value.refused;
  if (refused) throw new Error(`A sample case was refused: ${refused.refusal.code}`);
  const seconds = (performance.now() - start) / 1000;
  await book.value.flush();
  await locked.value.close();
  await folder.value.release();
  return { events: filled.value.events, perSecond: filled.value.events / seconds };
}
