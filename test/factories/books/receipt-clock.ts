import type { DueClock } from '#main/casebook/cases/due-clock.ts';

/** Sorts by receipt: enough for a book that is not about deadlines. */
export const receiptClock: DueClock = {
  version: '1',
  zoneOf: () => 'Europe/Stockholm',
  dueOf: ({ receivedAt }) => receivedAt.slice(0, 10),
};
