import type { CDPSession, Page } from 'playwright';

/** What is measured of a list on a page; times in milliseconds, one for each try. */
export interface ListTimes {
  /** From a key in the field to the painted list of what it found. */
  readonly keys: readonly number[];
  /** From a leap down the list to its painted rows. */
  readonly leaps: readonly number[];
  readonly frames: readonly number[];
  /** What the page had to do for each frame, drawing included. */
  readonly work: number;
}

/** A page with a list, and where on it the number of cases stands. */
export interface Listing {
  readonly page: Page;
  readonly count: string;
}

const pxPerFrame = 40;
const frameCount = 150;
/** Longer than an answer takes. */
const restMs = 400;
const leapsTo = [0.1, 0.9, 0.3, 0.7, 0.5, 0.2];

/** A beginning that stands in the field, and letters of which each narrows the list. */
export interface Start {
  readonly given: string;
  readonly keys: string;
}

export async function measureList(
  { page, count }: Listing,
  starts: readonly Start[],
): Promise<ListTimes> {
  const keys: number[] = [];
  for (const { given, keys: letters } of starts) {
    await clear(page, count);
    await page.locator('search input').fill(given);
    await page.waitForTimeout(restMs);
    for (const key of letters) keys.push(await timeKey(page, count, key));
  }
  await clear(page, count);
  const leaps: number[] = [];
  for (const part of leapsTo) leaps.push(await page.evaluate(leap, part));
  const devtools = await page.context().newCDPSession(page);
  const before = await taskMs(devtools);
  const how = { px: pxPerFrame, count: frameCount };
  const frames = await page.evaluate(scroll, how);
  const work = ((await taskMs(devtools)) - before) / frameCount;
  await devtools.detach();
  return { keys, leaps, frames, work };
}

/** From a key that is pressed to the painted change of a text on the page. */
export async function timeKey(page: Page, where: string, key: string): Promise<number> {
  // It is listened for once the page has answered; a key before that would not be heard.
  await page.evaluate(listen, where);
  await page.keyboard.press(key);
  return page.evaluate(() => window.stopwatch.heard);
}

/** Starts anew with the whole list, and lets what follows from it come to rest. */
async function clear(page: Page, count: string): Promise<void> {
  const field = page.locator('search input');
  await field.fill('');
  await field.focus();
  await page.waitForFunction(
    (place) => /100\D?000/.test(document.querySelector(place)?.textContent ?? ''),
    count,
  );
  await page.waitForTimeout(restMs);
}

async function taskMs(devtools: CDPSession): Promise<number> {
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1_000;
}

// These run in the page.

function listen(where: string) {
  const text = () => document.querySelector(where)?.textContent;
  const before = text();
  window.stopwatch.heard = window.stopwatch.fromKey(() => text() !== before);
}

function leap(part: number) {
  const box = document.querySelector('table')?.parentElement;
  const first = () => document.querySelector('tbody tr')?.textContent;
  const before = first();
  box?.scrollTo(0, box.scrollHeight * part);
  // A row that is on its way has one cell.
  return window.stopwatch.fromNow(
    () =>
      first() !== before &&
      Array.from(document.querySelectorAll('tbody tr')).every((row) => row.children.length > 3),
  );
}

function scroll({ px, count }: { readonly px: number; readonly count: number }) {
  const box = document.querySelector('table')?.parentElement;
  if (!box) throw new Error('No list to scroll');
  box.scrollTop = 0;
  return window.stopwatch.frames(box, px, count);
}
